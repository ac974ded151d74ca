import type { ArticleType } from "../../article/index.ts";
import { type Arms, OUTCOME } from "./arms.ts";
import { hideBrackets, readPhrase } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

/** Where two arms are named, one after the other; the first arm begins where the match ends. */
const PAIRS: readonly RegExp[] = [
  /\b(?:randomi[sz]ed|assigned|allocated|randomly)\b[^.;]{0,80}?\b(?:to|into|in(?= an? ))(?: (?:receive|undergo|either|treatment with|groups? receiving))*\s/gi,
  /\b(?:received|receiving|receive|were given|was given|treated with|administered)(?: either)?\s/gi,
  /\b(?:trial|study|comparison|efficacy|effectiveness|effects?|safety|outcomes?|activity|benefits?) of\s/gi,
  /\b(?:compar(?:e|ed|ing)|during(?=[^.;]{3,60} (?:conditions|periods|phases)\b))\s/gi,
];

const BETWEEN =
  /\s(?:versus|vs\.?|or|compared (?:with|to)|in comparison (?:with|to)|against|and|with|to)\s/gi;

/** What a trial holds a treatment against, wherever it is named. */
const CONTROL =
  /\b(?:placebo|sham|control|controls|standard|usual|conventional|routine|no|without|alone|vehicle|saline|delayed|wait(?:ing)?|untreated|observation|inactive|reference)\b/i;

/** "compare A and B | with | C": not beyond what opens another phrase, "A and B in adults with C". */
function findWith(links: readonly RegExpExecArray[], clause: string): RegExpExecArray | undefined {
  const link = links.find(({ 0: each }) => /with|to/i.test(each));
  const between = clause.slice(links[0]?.index, link?.index);
  return /\b(?:for|in|on|after|during|at|among|as|of)\b/i.test(between) ? undefined : link;
}

/** "for 12 weeks", "once daily", "on day 1": when and how often, not what. */
const SCHEDULE =
  /^(?:[\s,]|\b(?:for|once|twice|three|four|two|times?|daily|weekly|monthly|every|other|each|per|an?|the|day|week|month|year|hour|minute|night|morning|evening|at|in|on|over|during|before|after|within|prior|to|and|until|up|either|as|added|plus|orally|intravenously|subcutaneously|by|mouth|bedtime|intervals?|thereafter|vaccination|baseline|surgery|meals?|delivery|was|were)s?\b|\d[\d.,–-]*\s?(?:mg|g|kg|ml|iu|h|min|mcg|µg|μg|%)?)*$/i;

/** What is compared in the arms, or who is in them. */
const MEASURED =
  /\b(?:strength|performance|ability|capacity|thickness|volumes?|second group|concentrations?|expression|knowledge|attitudes?|perceptions?|participants)\b/i;

/** "30 patients", "400 mcg": who got it, or how much, without what. */
const PARTY =
  /^(?:\d[\d,.]*|an? (?:different|second|another)) (?:\w+ )?(?:patients|participants|subjects|women|men|children|adults|individuals|volunteers|animals|rats|mice)\b|^\d[\d.,–-]*\s?(?:mg|g|kg|ml|iu|mcg|µg|μg|%|h|days?|weeks?|months?|years?|hours?|min|minutes|cycles|doses?|times?|sessions)\b(?!.*\bof\b)(?:\/\w+|\s(?:once|twice|daily|per|a|day|weekly|every))*$/iu;

/** "were allocated to A and | 40 patients were allocated to | B" */
const AGAIN =
  /^(?:the (?:other|remaining) )?(?:\d+|\w+) (?:\w+ )?(?:patients|participants|subjects|women|men|children|adults|individuals|volunteers) (?:(?:were |was )?(?:randomly )?(?:allocated|assigned|randomi[sz]ed) )?(?:to |received |underwent )(?:receive )?/i;

/** The first two arms that are named one after the other. */
export function findPair(type: ArticleType, sentences: readonly StudySentence[]): Arms | undefined {
  for (const [kind, opening] of PAIRS.entries()) {
    for (const sentence of sentences) {
      // "The outcome was the share that received a consultation or referral": what came of it.
      if (kind === 1 && /\b(?:outcomes?|end-?points?|proportion|percentage)\b/i.test(sentence.text))
        continue;
      const shown = hideBrackets(sentence);
      for (const match of shown.matchAll(opening)) {
        const pair = readPair(sentence, shown, match.index + match[0].length, kind, type);
        if (pair !== undefined) return pair;
      }
    }
  }
  return undefined;
}

/** "X or Y", "X versus Y" from `from`; "X and Y" only where the arms were allotted or compared. */
function readPair(
  sentence: StudySentence,
  shown: string,
  from: number,
  kind: number,
  type: ArticleType,
): Arms | undefined {
  const rest = shown.slice(from, from + 260);
  const end = rest.search(/[;:]|\.(?=\s|$)/);
  const clause = end < 0 ? rest : rest.slice(0, end);
  const allowed =
    kind === 0
      ? /versus|vs|or|and/i
      : kind === 1
        ? /versus|vs|or/i
        : kind === 2
          ? /versus|vs|compared|comparison|and|against|or/i
          : /versus|vs|and|with|to/i;
  const links = [...clause.matchAll(BETWEEN)].filter(({ 0: link }) =>
    allowed.test(link.trim().split(" ")[0] ?? ""),
  );
  const strong = links.find(({ 0: link }) => !/^\s(?:and|with|to)\s$/i.test(link));
  // "of A and B in C" names two arms only where the rest says that they were set against each other.
  const weak =
    kind === 0 ||
    // Experiments compare what they measure as often as what they do.
    (kind === 3 && type !== "research") ||
    (kind === 2 && /\b(?:randomi[sz]ed|controlled|comparative)\b/i.test(shown.slice(0, from)))
      ? ((kind === 3 ? findWith(links, clause) : undefined) ?? links[0])
      : undefined;
  const link = strong ?? weak;
  if (link === undefined) return undefined;
  const left = readPhrase(sentence, shown, from, from + link.index);
  const after = from + link.index + link[0].length;
  const right = readPhrase(
    sentence,
    shown,
    after + (AGAIN.exec(shown.slice(after, after + 120))?.[0].length ?? 0),
  );
  if (left === undefined || right === undefined) return undefined;
  if (OUTCOME.test(left.text) || OUTCOME.test(right.text)) return undefined;
  // Between the two arms nothing may stand but dose and schedule: the rest names another arm.
  const leftEnd = left.end - sentence.start;
  if (!SCHEDULE.test(shown.slice(leftEnd, from + link.index))) return undefined;
  // "to A, and B was added": the right one opens another clause.
  if (
    /and/i.test(link[0]) &&
    /^\s(?:was|were|is|are|had)\b/.test(shown.slice(right.end - sentence.start))
  )
    return undefined;
  if (MEASURED.test(left.text) || MEASURED.test(right.text)) return undefined;
  if (PARTY.test(left.text) || PARTY.test(right.text)) return undefined;
  return CONTROL.test(left.text) && !CONTROL.test(right.text)
    ? { intervention: right, comparator: left }
    : { intervention: left, comparator: right };
}
