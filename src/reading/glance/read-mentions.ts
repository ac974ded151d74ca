import type { Excerpt } from "../reading.ts";
import { isNotAll } from "./is-not-all.ts";
import { excerptOf, hideBrackets } from "./phrase.ts";
import { describedUntil } from "./read-description.ts";
import { CREATURES, PEOPLE, SPECIMENS } from "./study-subjects.ts";
import type { StudySentence } from "./study-text.ts";

const BEING = new RegExp(`^(?:${PEOPLE}|${CREATURES}|subjects|cases)$`, "i");
const COUNTABLE = new RegExp(`^(?:${PEOPLE}|${CREATURES}|${SPECIMENS})$`, "i");

/** One of them is no population, unless a number stands before: "Time | patient arrived". */
const MANY =
  /s$|^(?:men|women|people|children|mice|youth|sheep|cattle|swine|fish|salmon|trout|zebrafish|drosophila|larvae|calves|teeth)$/;

/** Who or what was studied, as one mention of them. */
export interface Mention {
  readonly excerpt: Excerpt;
  readonly counted: boolean;
  /** True where the mention says which: "with asthma", "who underwent surgery". */
  readonly described: boolean;
  /** The noun: "patients". */
  readonly head: string;
  /** Of how many; `NaN` where words say it. */
  readonly count: number;
  /** True of "mice", "volunteers", "pregnant women": nouns that name a population alone. */
  readonly being: boolean;
}

/** Heads in brackets, in "of whom 12 patients" and in "12 patients were excluded" are parts. */
export function readMentions(sentence: StudySentence): Mention[] {
  const { tokens, tags } = sentence.tagged;
  const shown = hideBrackets(sentence);
  const mentions: Mention[] = [];
  tokens.forEach((token, i) => {
    const being = BEING.test(token.lower);
    if (!being && !COUNTABLE.test(token.lower)) return;
    const at = token.start - sentence.start;
    // "the Quality of Life of Persons with …": the name of a form.
    if (at > 0 && /^\p{Lu}/u.test(token.text) && /\bof $/.test(shown.slice(0, at))) return;
    if (shown[at] === " ") return;
    // "patient characteristics", "patients' homes": the noun after it is the head.
    if (tags[i + 1] === "noun" && !/^(?:aged?|undergoing|with)$/.test(tokens[i + 1]?.lower ?? ""))
      return;
    if (/^['’]/.test(shown.slice(token.end - sentence.start))) return;
    let from = i;
    while (
      from > 0 &&
      i - from < 8 &&
      tokens[from]?.lower !== "all" &&
      isPremodifier(sentence, from - 1)
    )
      from--;
    const all = tokens[from]?.lower === "all" && from < i;
    const counted =
      all ||
      tokens
        .slice(from, i)
        .some((each, k) => tags[from + k] === "num" || /^\d[\d,.·]*$/.test(each.text));
    if (!counted && !MANY.test(token.lower)) return;
    const before = shown.slice(0, (tokens[from]?.start ?? 0) - sentence.start).slice(-40);
    // "The programme targets | women", "to categorize | patients": a verb that was taken for a noun.
    const opener = tokens[from]?.lower ?? "";
    const nearest = tokens[i - 1]?.lower ?? "";
    if (
      from < i &&
      !counted &&
      (/[^suie]s$/.test(nearest) || (INFINITIVE.test(opener) && /\bto\s*$/.test(before)))
    )
      return;
    if (isNotAll(token.lower, counted, before, shown)) return;
    const to = token.end - sentence.start;
    const end = describedUntil(shown, to, (at) => isWhole(sentence, shown, at));
    if (/^\s+(?:were|was) (?:excluded|lost)\b/.test(shown.slice(end))) return;
    const excerpt = excerptOf(sentence, (tokens[from]?.start ?? 0) - sentence.start, end);
    if (
      excerpt === undefined ||
      (counted &&
        /^(?:0|1|one)\b(?![,.]\d)/i.test(excerpt.text) &&
        !/^one (?:hundred|thousand)/i.test(excerpt.text))
    )
      return;
    if (/\b(?:arms?|intervention|control) (?:group )?\S+$/i.test(excerpt.text)) return;
    if (UNTOLD.test(excerpt.text) || SPLIT.test(excerpt.text)) return;
    // "867 individuals of one people | and 820 participants of the other"
    if (
      counted &&
      /^,? and \d[\d,]* (?!(?:[\p{L}-]+ ){0,5}(?:controls?|healthy|normal)\b)/u.test(
        shown.slice(end),
      )
    )
      return;
    // "All patients": of whom nothing is said.
    if (/^all \S+$/i.test(excerpt.text)) return;
    const printed = excerpt.text.match(/(?<![\d-])\d[\d,]*(?![\d-])/)?.[0] ?? "";
    const count = printed === "" ? Number.NaN : Number(printed.replaceAll(",", ""));
    mentions.push({ excerpt, counted, described: end > to, being, head: token.lower, count });
  });
  return mentions;
}

/** Who they are is not said: "Eligible participants"; or only which of them went on. */
const UNTOLD =
  /^members of\b|^(?:all )?(?:(?:eligible|included|enrolled|selected|recruited|consenting|study|consecutive|randomi[sz]ed|different|potential|interested) )+(?:patients|participants|subjects|individuals|people|adults)$|\b(?:who|that) (?:had |have |were |was )?(?:agreed|accept\w*|consented|responded|completed|sent|dropped|withdrew|returned|participated)\b/i;

const INFINITIVE = /(?:[iy]z|at|if)e$|fy$/;

/** Groups set against each other, or a number of something else. */
const SPLIT =
  /(?<!\b(?:age|ethnic|minority|risk|focus) )\bgroups?\b|\barms\b|\b(?:versus|vs|compared|proportion|percentage|same|(?:not|yet)$)/i;

/** False where a comma cut a name before its noun: "attending a public | , tertiary hospital". */
function isWhole(
  { tagged: { tokens, tags }, start }: StudySentence,
  shown: string,
  at: number,
): boolean {
  if (shown[at] !== ",") return true;
  const last = tokens.findIndex((each) => each.end - start === at);
  return !/^(?:adj|adv|det|part|prep)$/.test(tags[last] ?? "");
}

/** "1,201 consecutive", "C57BL/6", "age-matched healthy male", "all", "nulliparous and". */
function isPremodifier({ tagged: { tokens, tags } }: StudySentence, i: number): boolean {
  const tag = tags[i];
  const lower = tokens[i]?.lower ?? "";
  if (/^(?:the|these|those|this|our|their|a|an|each|no|some|most|many|other|every)$/.test(lower))
    return false;
  if (
    /^(?:sample|study|comprised?|comprises|includes|recruited|enrolled|identified|assessed|evaluated|examined|analy[sz]ed|received|compared|surveyed|comprising|included?|including|involved|consisted|studied|population)$/.test(
      lower,
    )
  )
    return false;
  if (lower === "all") return true;
  // "43 healthy, normal-weight, young men"
  if (lower === ",") return tags[i - 1] === "adj" && tags[i + 1] === "adj";
  // "to challenge | 17 monkeys": before a number stands nothing of the name but "consecutive".
  if (tags[i + 1] === "num" || /^\d/.test(tokens[i + 1]?.text ?? ""))
    return (
      tag === "num" ||
      /^(?:hundred|thousand|consecutive|additional|year|grade|stage|class|type|phase)$/.test(
        lower,
      ) ||
      (lower === "and" && /^(?:hundred|thousand)$/.test(tokens[i - 1]?.lower ?? ""))
    );
  if (tag === "noun" || tag === "adj" || tag === "num") return true;
  if (tag === "part") return /^(?:noun|adj|adv|part)$/.test(tags[i + 1] ?? "");
  if (tag === "adv") return /^(?:adj|part|adv)$/.test(tags[i + 1] ?? "") || /ly$/.test(lower);
  // "men and nonpregnant women", "45 practices and five clinics"
  return (
    tag === "conj" &&
    lower === "and" &&
    (tags[i - 1] === "num" ||
      /^(?:hundred|thousand)$/.test(tokens[i - 1]?.lower ?? "") ||
      COUNTABLE.test(tokens[i - 1]?.lower ?? ""))
  );
}
