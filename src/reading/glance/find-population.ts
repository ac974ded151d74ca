import type { ArticleType } from "../../article/index.ts";
import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets } from "./phrase.ts";
import { CREATURES, PEOPLE, SPECIMENS } from "./study-subjects.ts";
import type { StudySentence } from "./study-text.ts";

const BEING = new RegExp(`^(?:${PEOPLE}|${CREATURES}|subjects|cases)$`, "i");
const COUNTABLE = new RegExp(`^(?:${PEOPLE}|${CREATURES}|${SPECIMENS})$`, "i");

/** One of them is no population, unless a number stands before: "Time | patient arrived". */
const ALONE =
  /^(?:patient|participant|volunteer|adult|child|infant|neonate|newborn|individual|person|student|physician|nurse|doctor|surgeon|couple|mother|father|parent|family|household|user|member|subject|case|specimen|sample|trial|report|record|hospital|school|village|clinic|eye|lesion|procedure|plant|animal)$/;

/** They do the work as often as they are studied. */
const STAFF =
  /^(?:physicians|nurses|doctors|practitioners|clinicians|surgeons|dietitians|educators|managers|teachers|workers|trainees|members|users|parents|caregivers|laboratories|practices)$/;

const PLACES = /^(?:hospitals?|schools?|villages?|clinics?|practices|households?)$/;

/** Who or what was studied, as one mention of them. */
interface Mention {
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

/**
 * Who or what was studied: the first that the methods count ("1,201 patients with NSCLC"), else
 * that they describe, else that the results count, else that the aim describes.
 */
export function findPopulation(
  type: ArticleType,
  sentences: readonly StudySentence[],
): Excerpt | undefined {
  // They study nobody themselves; whom the study commented on counted, the text says with a number.
  if (type === "review" || type === "commentary")
    return first(
      sentences.filter(({ role }) => role === "methods"),
      (each) => each.counted && each.being,
    );
  const under = (heading: RegExp) => sentences.filter((each) => heading.test(each.heading));
  const role = (name: string) => sentences.filter((each) => each.role === name);
  const printed = under(
    /^(?:.*\b)?(?:patients?|participants?|subjects|population|animals|sample)\b/,
  );
  // What was looked at, and how it was reckoned, names those it was looked at in by the way.
  const methods = role("methods").filter(({ heading }) => !BY_THE_WAY.test(heading));
  const counted = (each: Mention) => each.counted;
  const described = (each: Mention) => each.described && each.being;
  return (
    first(printed, (each) => each.counted || described(each)) ??
    first(methods, counted) ??
    first(methods, described) ??
    first(
      methods,
      (each) => each.being && !STAFF.test(each.head) && /\s/.test(each.excerpt.text),
    ) ??
    first(role("results").slice(0, 2).filter(saysWho), counted) ??
    first(role("objective"), described) ??
    first(sentences.filter(isOwnAim), described)
  );
}

const BY_THE_WAY = /\b(?:outcomes?|measure(?:ment)?s?|interventions?|analys[ie]s|statistic\w*)\b/;

/** "A total of 182 patients", "we enrolled 40 men"; not "it was found in two children". */
function saysWho({ text }: StudySentence): boolean {
  return (
    /^(?:(?:in total|overall|altogether|between|from|during)\b[^.;]{0,60}?,? )?(?:an? (?:total|sample|cohort) of |the (?:study|final|sample|cohort)\b[^.;]{0,60}? |(?:data|records|results) (?:from|of|on|for) )?(?:\d|\p{L}+(?:-\p{L}+)? (?:hundred|\p{Ll}+s)\b)/iu.test(
      text,
    ) || /\b(?:included|enrolled|recruited|participated|analy[sz]ed|randomi[sz]ed)\b/i.test(text)
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
    const mentions = readMentions(sentence);
    const mention = mentions.find(fits);
    // "30 patients had A and 40 patients B": either is one arm, and the text gives no whole.
    if (mention !== undefined && !isArm(mention, mentions)) return mention.excerpt;
  }
  return undefined;
}

/** True of a counted mention beside another of the same noun that it does not hold. */
function isArm(mention: Mention, mentions: readonly Mention[]): boolean {
  if (!mention.counted || /^all\b/i.test(mention.excerpt.text)) return false;
  const rest = mentions.filter(
    (each) => each !== mention && each.counted && each.head === mention.head,
  );
  const sum = rest.reduce((total, each) => total + each.count, 0);
  const isFirst = rest.every((each) => each.excerpt.start > mention.excerpt.start);
  return rest.length > 0 && !(isFirst && mention.count >= sum);
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
    if (!counted && ALONE.test(token.lower)) return;
    const before = shown.slice(0, (tokens[from]?.start ?? 0) - sentence.start).slice(-40);
    if (
      /\b(?:of whom|of these|of which|of the|excluding|remaining|(?:first|last|next|subsequent|second)|other|after|these|those)\s*$|\bamong (?:these|those)\b[^,;]*$/i.test(
        before,
      )
    )
      return;
    // "Indian, Chinese and | African patients": the last of a list is not the whole.
    if (!counted && /\b(?:and|or|versus|than)\s*$/i.test(before)) return;
    // "56 and | 59 patients", "each group containing | 8 rats": neither is the whole.
    if (
      counted &&
      /\d (?:and|or) $|\b(?:each|every|per) (?!of )[^.;,]{0,30}$|\bwhich (?:included|comprised) $/i.test(
        before,
      )
    )
      return;
    if (
      /^(?:fe)?males$/.test(token.lower) &&
      (!counted || (/\bmales?\b/i.test(shown) && /\bfemales?\b/i.test(shown)))
    )
      return;
    if (/^(?:stud(?:y|ies)|articles|trials|reports|records|rcts?)$/.test(token.lower)) {
      if (/\b(?:identified|retrieved|found|yielded|screened|published)\b/i.test(shown)) return;
    } else if (PLACES.test(token.lower) && /\b(?:in|at|from|across|within|of)\s*$/i.test(before))
      return;
    const to = token.end - sentence.start;
    const end = describedUntil(shown, to);
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
    // "All patients": of whom nothing is said.
    if (/^all \S+$/i.test(excerpt.text)) return;
    const printed = excerpt.text.match(/(?<![\d-])\d[\d,]*(?![\d-])/)?.[0] ?? "";
    const count = printed === "" ? Number.NaN : Number(printed.replaceAll(",", ""));
    mentions.push({ excerpt, counted, described: end > to, being, head: token.lower, count });
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
    /^(?:sample|study|comprised?|comprises|includes|recruited|enrolled|identified|assessed|evaluated|examined|analy[sz]ed|received|compared|surveyed|comprising|included?|including|involved|consisted|studied|population)$/.test(
      lower,
    )
  )
    return false;
  if (lower === "all") return true;
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

/** What may follow the noun and says which of them: it is taken along. */
const DESCRIBES =
  /^\s+(?:(?:with|without|of|having|fulfilling|undergoing|receiving|requiring|attending|taking|suffering from|presenting with|living with)\s|ages?d?\s|(?:who|that) (?:had |have |has |were |was |are )?(?:\w+ly )?\w+\s|(?:newly |recently |previously |surgically )?(?:diagnosed|hospitali[sz]ed|referred|treated|admitted|scheduled|affected|complicated|infected|subjected|cared|living|exposed|fed|born|enrolled)(?: on)? (?:with|for|by|to|as|a|an)\s)/i;

/** Words that end a description. */
const ENDS =
  /[,;:]|\.(?=\s|$)|\s(?:were|was|is|are|has|have|had|from|between|in|at|during|over|participated|completed|received|responded|underwent|into|by|using|on|before|after|within|to (?!an?\b|\d)|and (?:were|was|\d+|had|received|underwent|compared|\w+ly)|\d{4}|who|whose|whom|which|that|while|where|when|admitted|recruited|enrolled|served|joined|performed|treated in|attending|including|followed|gave|took|visited|conducted|drawn|showed|died|randomly|independently)\b/i;

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
    if (
      /^\d+$|^(?:diagnosed|proven|confirmed|treated|the|an?|of|with|or|and|for|least)$/.test(
        words.at(-1) ?? "",
      )
    )
      return end;
    end += opening[0].length + after.slice(0, length).replace(/[\s.]+$/, "").length;
  }
  return end;
}
