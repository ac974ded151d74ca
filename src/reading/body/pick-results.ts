import type { BodyFinding, BodySentence } from "./body-reading.ts";
import { quoteWhole } from "./quote-whole.ts";
import { type Gist, gistOf, saysAgain, shareOf } from "./says-again.ts";
import { isHeadline } from "./state-alone.ts";

/** As many as any hole asks for, and a few for questions to come. */
const MOST = 6;
const TRIED = 40;
const LEAST = 0.2;

/** Longer "sentences" are tables, or text without stops. */
const LONGEST = 800;

/** What makes a number worth a slide, tried in lower case. */
const CUES: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /\b(?:hazard|odds|risk|rate) ratio|\b(?:a?or|a?hr|a?rr|irr|smd|md|es)\s?[:=,]?\s?[−–-]?\d|\bmean difference|\barea under\b/u,
    0.3,
  ],
  [/\bci\b|confidence interval/u, 0.15],
  [/\bp\s?[<=>≤]\s?0?[.·]\d/u, 0.1],
  [/\d\s?(?:%|percent|per cent|-fold|fold\b)/u, 0.15],
  [/\b(?:primary|main|principal) (?:outcome|end ?point|finding|result)/u, 0.25],
  [
    /\b(?:than|compared (?:with|to)|versus|vs\.?|reduced|increased|decreased|higher|lower|greater|improved|no (?:significant )?difference)\b/u,
    0.12,
  ],
  [
    /\b(?:mean age|years old|baseline|demographic|response rate|(?:were|was) (?:excluded|enrolled|recruited|randomi[sz]ed|lost to follow|aged|male|female|screened|invited)|questionnaires? (?:was|were) returned|data were (?:available|missing))\b/u,
    -0.25,
  ],
  [
    /\b(?:we (?:next|then|first|also) (?:tested|asked|examined|investigated|analy[sz]ed|used|performed)|to (?:test|determine|examine|investigate|assess|verify|confirm) (?:whether|if|the)|was (?:used|performed|measured|calculated)|primer|correlation matrix|model fit|goodness|previous(?:ly)? (?:stud|report|we|section|found)|parent study|et al|drop ?outs?|(?:were|was|those|teachers|patients|participants) lost)\b/u,
    -0.3,
  ],
];

/** Words of a result that is shown in its own words: what is read out while it is on the wall. */
export const RESULT_WORDS = 54;
/** A claim of its own makes a better slide than a quotation. */
const QUOTED_COST = 0.2;
const HEARD_COST = 0.15;

/**
 * The sentences of Results with numbers that the abstract does not give, the weightiest first, each
 * saying something of its own: by a claim that can head a slide or, where none can be cut, whole.
 *
 * @param state reads what a sentence claims, `undefined` where nothing that stands alone
 * @param said what the deck shows already
 */
export function pickResults(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding[] {
  const ranked = sentences
    .flatMap((sentence, index) => {
      const isNumber = sentence.text.length <= LONGEST && /\d/u.test(sentence.text);
      if (!sentence.isResult || !isNumber) return [];
      const weight = weigh(sentence);
      return weight > LEAST ? [{ index, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TRIED);
  const read = ranked.flatMap(({ index, weight }) => {
    const finding = stateResult(index, sentences[index]?.text ?? "", state, said);
    if (finding === undefined || !tells(finding)) return [];
    return [{ finding, weight: weight - (isHeadline(finding.claims[0] ?? "") ? 0 : QUOTED_COST) }];
  });
  const shown = [...said];
  const findings: BodyFinding[] = [];
  const taken = new Map<number, number>();
  const sectionOf = ({ sentence }: BodyFinding) => sentences[sentence]?.section ?? 0;
  /** What a section has been heard on counts for less. */
  const worth = ({ finding, weight }: (typeof read)[number]) =>
    weight - HEARD_COST * (taken.get(sectionOf(finding)) ?? 0);
  while (findings.length < MOST && read.length > 0) {
    read.sort((a, b) => worth(b) - worth(a));
    const [next] = read.splice(0, 1);
    if (next === undefined) break;
    const gist = gistOf(next.finding.claims[0] ?? "");
    if (saysAgain(gist, shown)) continue;
    shown.push(gist);
    findings.push(next.finding);
    const section = sectionOf(next.finding);
    taken.set(section, (taken.get(section) ?? 0) + 1);
  }
  return findings;
}

/**
 * For articles whose results have few numbers: sentences of Results that say which way something
 * went, the weightiest first.
 */
export function pickStatements(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
  most: number,
): BodyFinding[] {
  const shown = [...said];
  const known = new Set(said.flatMap(({ stems }) => [...stems]));
  return sentences
    .flatMap(({ isResult, weight, text }, index) => {
      if (!isResult || weight <= 0 || text.length > 300 || !SAYS.test(text) || !HAPPENED.test(text))
        return [];
      // What the abstract speaks of was the point; what a figure shows was seen.
      const point = shareOf(gistOf(text).stems, known) / 2;
      const seen = SEEN.test(text) ? 0.3 : 0;
      return [{ index, weight: weight + point + seen - Math.max(0, text.length - 160) / 400 }];
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TRIED)
    .flatMap(({ index }) => {
      if (shown.length - said.length >= most) return [];
      const finding = stateResult(index, sentences[index]?.text ?? "", state, said);
      const gist = gistOf(finding?.claims[0] ?? "");
      if (finding === undefined || saysAgain(gist, shown)) return [];
      shown.push(gist);
      return [finding];
    });
}

/** What a sentence of Results says that the deck does not yet. */
function stateResult(
  index: number,
  printed: string,
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding | undefined {
  const cut = state(index);
  const [claim = ""] = cut?.claims ?? [];
  const isCut = cut !== undefined && isHeadline(claim) && SAYS.test(claim) && !DONE.test(claim);
  const finding = isCut ? cut : quoteWhole(index, printed, RESULT_WORDS);
  if (finding === undefined) return undefined;
  const [words = ""] = finding.claims;
  if (!SAYS.test(words) || (!isCut && DONE.test(words) && !COMPARES.test(words))) return undefined;
  return saysAgain(gistOf(finding.text), said) ? undefined : finding;
}

/** What was found is told in the past: "can be estimated" explains. */
const HAPPENED = /\b(?:was|were|did|had|\p{L}{3,}ed)\b/iu;
const SEEN = /\b(?:fig(?:ure)?s?|tables?)\b\.?\s?\d/iu;

function weigh({ text, weight }: BodySentence): number {
  const lower = text.toLowerCase();
  let sum = weight;
  for (const [pattern, each] of CUES) if (pattern.test(lower)) sum += each;
  const numbers = lower.match(/\d+(?:[.,·]\d+)*/gu)?.length ?? 0;
  // Six numbers are a table in words.
  return sum - Math.max(0, numbers - 6) * 0.05 - Math.max(0, lower.length - 280) / 600;
}

/** What was done, not what came of it. */
const DONE =
  /\b(?:(?:was|were|been) (?:also |then |further |subsequently )?(?:analy[sz]ed|investigated|examined|measured|performed|assessed|selected|purified|asked|compared|evaluated|tested|used|calculated|collected|invited|excluded|included|recruited|screened|lost|generated|applied|carried out)|we (?:also |then |next |further |first )?(?:compared|analy[sz]ed|investigated|examined|measured|performed|assessed|evaluated|tested|used|calculated|aimed|asked))\b/iu;
/** Done, and what came of it. */
const COMPARES =
  /\b(?:than|difference|differed|associated|correlated|ratio|significantly|revealed|showed|found)\b/iu;
/** A claim that says how much, or which way. */
const SAYS =
  /\b(?:\p{L}*(?:higher|lower|more|less|fewer|greater|smaller|longer|shorter|better|worse|faster|slower|stronger|weaker|earlier|later)|than|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|improv\p{L}+|prolonged|declin\p{L}+|differences?|differed|associat\p{L}+|correlat\p{L}+|predict\p{L}+|similar|equal|effects?|not)\b|\d[\d.,·]*(?:\s?%|[\s-]?fold| percent| per cent)|\d[.·]\d/iu;

/** A share, an effect, a test or a measurement; a lone count or year is no result. */
function tells({ quantities, text }: BodyFinding): boolean {
  return (
    quantities.some(
      ({ kind, p, interval }) =>
        /^(?:percentage|effect|p-value|measurement|fraction|duration)$/u.test(kind) ||
        p !== undefined ||
        interval !== undefined,
    ) || /\d[\s-]?fold\b|\b(?:ES|d|r|R2|β|OR|HR|RR|SMD|MD)\s?=\s?[−–-]?\d/u.test(text)
  );
}
