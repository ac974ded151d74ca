import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets } from "./phrase.ts";
import { CREATURES, PEOPLE, SPECIMENS } from "./study-subjects.ts";
import type { StudySentence } from "./study-text.ts";

const BEING = new RegExp(`^(?:${PEOPLE}|${CREATURES}|subjects|cases)$`, "i");
const COUNTABLE = new RegExp(`^(?:${PEOPLE}|${CREATURES}|${SPECIMENS})$`, "i");

/** Who or what was studied, as one mention of them. */
interface Mention {
  readonly excerpt: Excerpt;
  readonly counted: boolean;
  /** True where the mention says which: "with asthma", "who underwent surgery". */
  readonly described: boolean;
  /** True of "mice", "volunteers", "pregnant women": nouns that name a population alone. */
  readonly being: boolean;
}

/**
 * Who or what was studied: the first that the methods count ("1,201 patients with NSCLC"), else
 * that they describe, else that the results count, else that the aim describes.
 */
export function findPopulation(sentences: readonly StudySentence[]): Excerpt | undefined {
  const under = (heading: RegExp) => sentences.filter((each) => heading.test(each.heading));
  const role = (name: string) => sentences.filter((each) => each.role === name);
  const printed = under(
    /^(?:.*\b)?(?:patients?|participants?|subjects|population|animals|sample)\b/,
  );
  const methods = role("methods");
  const counted = (each: Mention) => each.counted;
  const described = (each: Mention) => each.described && each.being;
  return (
    first(printed, (each) => each.counted || described(each)) ??
    first(methods, counted) ??
    first(methods, described) ??
    first(methods, (each) => each.being && /\s/.test(each.excerpt.text)) ??
    first(role("results").slice(0, 2), counted) ??
    first(role("objective"), described) ??
    first(sentences.filter(isOwnAim), described)
  );
}

function isOwnAim({ role, text }: StudySentence): boolean {
  return (
    role !== "conclusions" &&
    /\b(?:aim|objective|purpose|goal|to (?:determine|assess|evaluate|investigate|compare))\b/i.test(
      text,
    )
  );
}

function first(
  sentences: readonly StudySentence[],
  fits: (mention: Mention) => boolean,
): Excerpt | undefined {
  for (const sentence of sentences) {
    const mention = readMentions(sentence).find(fits);
    if (mention !== undefined) return mention.excerpt;
  }
  return undefined;
}

/** Heads in brackets, in "of whom 12 patients" and in "12 patients were excluded" are parts. */
function readMentions(sentence: StudySentence): Mention[] {
  const { tokens, tags } = sentence.tagged;
  const shown = hideBrackets(sentence);
  const mentions: Mention[] = [];
  tokens.forEach((token, i) => {
    const being = BEING.test(token.lower);
    if (!being && !COUNTABLE.test(token.lower)) return;
    const at = token.start - sentence.start;
    if (shown[at] === " ") return;
    // "patient characteristics", "patients' homes": the noun after it is the head.
    if (tags[i + 1] === "noun" && !/^(?:aged?|undergoing|with)$/.test(tokens[i + 1]?.lower ?? ""))
      return;
    if (/^['’]/.test(shown.slice(token.end - sentence.start))) return;
    let from = i;
    while (from > 0 && i - from < 8 && isPremodifier(sentence, from - 1)) from--;
    const all = tokens[from]?.lower === "all" && from < i;
    const counted =
      all ||
      tokens
        .slice(from, i)
        .some((each, k) => tags[from + k] === "num" || /^\d[\d,.·]*$/.test(each.text));
    const before = shown.slice(0, (tokens[from]?.start ?? 0) - sentence.start).slice(-40);
    if (
      /\b(?:of whom|of these|of which|of the|excluding|remaining|the (?:first|last)|other|after)\s*$/i.test(
        before,
      )
    )
      return;
    const to = token.end - sentence.start;
    const end = describedUntil(shown, to);
    if (/^\s+(?:were|was) (?:excluded|lost)\b/.test(shown.slice(end))) return;
    const excerpt = excerptOf(sentence, (tokens[from]?.start ?? 0) - sentence.start, end);
    if (
      excerpt === undefined ||
      (counted &&
        /^(?:0|1|one)\b(?![,.]\d)/i.test(excerpt.text) &&
        !/^one hundred/i.test(excerpt.text))
    )
      return;
    // "All patients": of whom nothing is said.
    if (/^all \S+$/i.test(excerpt.text)) return;
    mentions.push({ excerpt, counted, described: end > to, being });
  });
  return mentions;
}

/** "1,201 consecutive", "C57BL/6", "age-matched healthy male", "all", "nulliparous and". */
function isPremodifier({ tagged: { tokens, tags } }: StudySentence, i: number): boolean {
  const tag = tags[i];
  const lower = tokens[i]?.lower ?? "";
  if (/^(?:the|these|those|this|our|their|a|an|each|no|some|most|many|other|every)$/.test(lower))
    return false;
  if (
    /^(?:sample|comprised?|comprising|included?|including|involved|consisted|studied|population)$/.test(
      lower,
    )
  )
    return false;
  if (lower === "all") return true;
  if (tag === "noun" || tag === "adj" || tag === "num") return true;
  if (tag === "part") return tags[i + 1] === "noun" || tags[i + 1] === "adj";
  if (tag === "adv") return tags[i + 1] === "adj" || tags[i + 1] === "part";
  // "men and nonpregnant women", "45 practices and five clinics"
  return (
    tag === "conj" &&
    lower === "and" &&
    (tags[i - 1] === "num" ||
      /^(?:hundred|thousand)$/.test(tokens[i - 1]?.lower ?? "") ||
      COUNTABLE.test(tokens[i - 1]?.lower ?? ""))
  );
}

/** What may follow the noun and says which of them: it is taken along. */
const DESCRIBES =
  /^\s+(?:(?:with|without|of|having|fulfilling|undergoing|receiving|requiring|attending|taking|suffering from|presenting with|living with)\s|ages?d?\s|(?:who|that) (?:had |have |has |were |was |are )?(?:\w+ly )?\w+\s|(?:newly |recently |previously |surgically )?(?:diagnosed|hospitali[sz]ed|referred|treated|admitted|scheduled|affected|complicated|infected|subjected|cared|living|exposed|fed|born|enrolled)(?: on)? (?:with|for|by|to|as|a|an)\s)/i;

/** Words that end a description. */
const ENDS =
  /[,;:]|\.(?=\s|$)|\s(?:were|was|is|are|has|have|had|from|between|in|at|during|over|participated|completed|received|responded|underwent|into|by|using|on|before|after|within|to (?!an?\b|\d)|and (?:were|was|\d+|had|received|underwent|compared|\w+ly)|\d{4}|who|whose|whom|which|that|while|where|when|admitted|recruited|enrolled|served|joined|performed|treated in|attending|including|followed|gave|took|visited|showed|died|randomly|independently)\b/i;

/** Where the description that starts at `from` ends; `from` where there is none. */
function describedUntil(shown: string, from: number): number {
  let end = from;
  for (let part = 0; part < 2; part++) {
    const rest = shown.slice(end, end + 300);
    const opening = DESCRIBES.exec(rest);
    if (opening === null) return end;
    const after = rest.slice(opening[0].length);
    const length = ENDS.exec(after)?.index ?? after.length;
    const words = after.slice(0, length).trim().split(/\s+/);
    if (words[0] === "" || words.length > 14) return end;
    // "attending 10 | randomly selected units": the number has lost its noun.
    if (/^\d+$/.test(words.at(-1) ?? "")) return end;
    end += opening[0].length + after.slice(0, length).replace(/[\s.]+$/, "").length;
  }
  return end;
}
