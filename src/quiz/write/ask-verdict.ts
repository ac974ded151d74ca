import type { Draft, DraftOption, WritingContext } from "./draft.ts";
import { type ReadFinding, readFindings } from "./read-findings.ts";
import { deny, type Infinitive, readInfinitive } from "./read-infinitive.ts";
import { findPair, turnPair } from "./turn-pair.ts";
import { turnVerdict } from "./turn-verdict.ts";

/** "What did the authors conclude about high CPAP?": the claim, denied, overstated or put in doubt. */
export function askVerdicts(context: WritingContext): Draft[] {
  return readFindings(context).flatMap((finding): Draft[] => {
    const { predicate, plural, hedge, isConclusion } = finding;
    if (hedge !== "") return askHedged(finding);
    const verdict = turnVerdict(predicate, plural, isConclusion);
    if (!verdict) return [];
    return [draftOf(finding, "verdict", predicate, verdict.others, verdict.explanation)];
  });
}

/** "Associated with age and sex": with both, either, or neither. */
export function askPairs(context: WritingContext): Draft[] {
  return readFindings(context).flatMap((finding): Draft[] => {
    const { predicate, topic } = finding;
    const pair = finding.hedge === "" ? findPair(predicate) : undefined;
    if (!pair || predicate.split(" ").length > 24) return [];
    return [
      draftOf(
        finding,
        "pair",
        predicate,
        turnPair(pair),
        `The abstract says that ${topic} ${predicate}.`,
      ),
    ];
  });
}

/** "The data suggest that …": what is suggested, and that it is no more than suggested. */
function askHedged(finding: ReadFinding): Draft[] {
  const { hedge, predicate, plural } = finding;
  const read = readInfinitive(predicate);
  if (!read || /\d|\b(?:no|neither|nor|unlikely)\b/u.test(predicate)) return [];
  if (predicate.split(" ").length > 22) return [];
  const against = contradict(read, plural);
  const flat = /^(?:may|might|could)$/u.test(read.modal) && !read.negated;
  if (against === undefined) return [];
  const they = plural ? "they" : "it";
  const say = (frame: string, said: string) =>
    `${frame.charAt(0).toUpperCase()}${frame.slice(1)} that ${they} ${said}`;
  const proof = proveInstead(hedge);
  return [
    draftOf(
      finding,
      "hedge",
      "",
      [
        { text: say(hedge, against), feedback: "That turns the suggestion round." },
        {
          text: say(proof, flat ? `can ${read.infinitive}` : predicate),
          feedback: "A suggestion is not proof.",
        },
        {
          text: say(proof, flat ? `cannot ${read.infinitive}` : against),
          feedback: "The abstract suggests the opposite.",
        },
      ],
      "A suggestion leaves room for other explanations.",
      say(hedge, predicate),
    ),
  ];
}

/** "the data strongly suggest" as "the data prove". */
function proveInstead(hedge: string): string {
  const words = hedge.split(" ");
  const verb = words.pop() ?? "";
  if (/^(?:strongly|also|further|thus)$/u.test(words.at(-1) ?? "")) words.pop();
  const prove = /ed$/u.test(verb) ? "proved" : /s$/u.test(verb) ? "proves" : "prove";
  return [...words, prove].join(" ");
}

function contradict(read: Infinitive, plural: boolean): string | undefined {
  const { modal, negated, infinitive, past } = read;
  const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
  if (negated) return modal === "" ? `${be} likely to ${infinitive}` : `${modal} ${infinitive}`;
  if (modal === "may" || modal === "might" || modal === "could")
    return `${plural ? "are" : "is"} unlikely to ${infinitive}`;
  if (modal === "can") return `cannot ${infinitive}`;
  if (modal === "should" || modal === "must") return `should not ${infinitive}`;
  return modal === "" ? deny(read, plural) : undefined;
}

function draftOf(
  finding: ReadFinding,
  way: string,
  predicate: string,
  others: readonly DraftOption[],
  explanation: string,
  key?: string,
): Draft {
  const { plural, sentence, fact, stem, isConclusion } = finding;
  const pronoun = plural ? "They" : "It";
  const say = (text: string) => `${pronoun} ${text}`;
  return {
    fact,
    way,
    sentence,
    stem,
    answer: {
      kind: "single",
      key: key ?? say(predicate),
      distractors:
        key === undefined
          ? others.map(({ text, feedback }) => ({ text: say(text), feedback }))
          : others,
    },
    explanation,
    bloom: isConclusion ? "evaluate" : "understand",
    difficulty: isConclusion ? 3 : 2,
  };
}
