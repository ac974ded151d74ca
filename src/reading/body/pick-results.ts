import type { BodyFinding, BodySentence } from "./body-reading.ts";
import { type Gist, gistOf, saysAgain } from "./says-again.ts";
import { isHeadline } from "./state-alone.ts";

/** As many as any hole asks for, and a few for questions to come. */
const MOST = 6;
const TRIED = 40;

/** Longer "sentences" are tables, or text without stops. */
const LONGEST = 800;

/** What makes a number worth a slide, tried in lower case. */
const CUES: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /\b(?:hazard|odds|risk|rate) ratio|\b(?:a?or|a?hr|a?rr|irr|smd|md)\s?[:=,]?\s?\d|\bmean difference|\barea under\b/u,
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
    /\b(?:we (?:next|then|first|also) (?:tested|asked|examined|investigated|analy[sz]ed|used|performed)|to (?:test|determine|examine|investigate|assess|verify|confirm) (?:whether|if|the)|was (?:used|performed|measured|calculated)|primer|correlation matrix|model fit|goodness|previous(?:ly)? (?:stud|report)|et al)\b/u,
    -0.3,
  ],
];

/**
 * The sentences of Results with numbers that the abstract does not give, the weightiest first, each
 * saying something of its own.
 */
export function pickResults(
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding[] {
  const ranked = sentences
    .flatMap((sentence, index) => {
      if (
        sentence.kind !== "results" ||
        sentence.text.length > LONGEST ||
        !/\d/u.test(sentence.text)
      )
        return [];
      const weight = weigh(sentence);
      return weight > 0.3 ? [{ index, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TRIED);
  const shown = [...said];
  const findings: BodyFinding[] = [];
  for (const { index } of ranked) {
    if (findings.length === MOST) break;
    const finding = state(index);
    const claim = finding?.claims[0];
    if (finding === undefined || claim === undefined || !tells(finding)) continue;
    if (DONE.test(claim) || !SAYS.test(claim) || !isHeadline(claim)) continue;
    const gist = gistOf(claim);
    if (saysAgain(gist, shown) || saysAgain(gistOf(finding.text), said)) continue;
    shown.push(gist);
    findings.push(finding);
  }
  return findings;
}

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
    ) || /\d[\s-]?fold\b/u.test(text)
  );
}
