import {
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  type WritingContext,
} from "./draft.ts";
import { isOpen } from "./is-open.ts";
import { isPerformed } from "./performed.ts";
import { readStatements } from "./read-statements.ts";
import { isQuality } from "./turn-pair.ts";
import { lowerStart } from "./word-case.ts";

/** Two of which something is said: of both, of the first alone, or of neither. */
interface Sides {
  readonly one: string;
  readonly other: string;
  readonly holds: "both" | "first" | "neither";
}

/** What is said of two together is not said of either. */
const TOGETHER =
  /\b(?:differ\p{L}*|similar\p{L}*|comparable|identical|equal\p{L}*|same|alike|each other|together|between|correlated|concordan\p{L}+|agree\p{L}*|combin\p{L}+|both|respectively|either|neither|nor|not|no|vary|varied|overlap\p{L}*|interact\p{L}*|main|major|most|only|two|all|important components|sum|total)\b/u;

/** "Which of age and sex predicted relapse?": both, the one, the other, or neither. */
export function askWhichOf(context: WritingContext): Draft[] {
  return readStatements(context).flatMap(({ sentence, isConclusion, clauses }): Draft[] =>
    clauses.slice(0, 1).flatMap(({ lead, subject, predicate }): Draft[] => {
      const sides = readSides(subject);
      if (!sides || TOGETHER.test(predicate) || isPerformed(predicate)) return [];
      const words = predicate.split(" ").length;
      if (words < 2 || words > 22 || pointsBack(`${lead} ${subject} ${predicate}`)) return [];
      // "The recall and detection rate was": one thing.
      if (sides.holds === "both" && /^(?:\p{Ll}+ly )?(?:is|was|has|does)\b/u.test(predicate))
        return [];
      // Advice that joins two things joins them for a purpose.
      if (/^(?:should|must|need)\b/u.test(predicate)) return [];
      if (/\d.*\d|%/u.test(predicate)) return [];
      if (isOpen(context.reading.sentences[sentence]?.text ?? "")) return [];
      const { abstract } = context.article;
      const one = lowerStart(sides.one, abstract);
      const opening = lead === "" ? "Which" : `${lead}, which`;
      return [
        {
          fact: `claim ${sentence} ${subject} ${predicate}`,
          way: "which-of",
          sentence,
          stem: `${opening} of ${one} and ${sides.other} ${predicate.replace(/\balso\s/u, "")}?`,
          answer: { kind: "single", ...optionsOf(sides, subject, one) },
          explanation: `The abstract says so of ${lowerStart(subject, abstract)}.`,
          bloom: "understand",
          difficulty: isConclusion ? 3 : 2,
        },
      ];
    }),
  );
}

function optionsOf({ one, other, holds }: Sides, subject: string, lower: string) {
  const feedback = {
    both: "The abstract says so of both.",
    first: `The abstract says so of ${lower} alone.`,
    neither: "The abstract says so of neither.",
  }[holds];
  const all = [
    { is: "both", text: `${one} and ${other}` },
    { is: "first", text: `${one}, but not ${other}` },
    { is: "second", text: `${other}, but not ${lower}` },
    { is: "neither", text: `neither ${lower} nor ${other}` },
  ];
  const distractors: DraftOption[] = all
    .filter(({ is }) => is !== holds)
    .map(({ text }) => ({ text: capitalise(text), feedback }));
  return { key: capitalise(subject.replace(/^both\s/iu, "")), distractors };
}

const PATTERNS: readonly (readonly [Sides["holds"], RegExp])[] = [
  ["neither", /^neither (.{2,60}?) nor (.{2,60})$/iu],
  ["first", /^(.{2,90}?),? but not (.{2,60}?),?$/u],
  ["both", /^(?:both )?(.{2,60}?),? and (.{2,60})$/iu],
];

function readSides(subject: string): Sides | undefined {
  for (const [holds, pattern] of PATTERNS) {
    const match = pattern.exec(subject);
    if (!match) continue;
    const [, one = "", other = ""] = match;
    return areApart(one, other, holds) ? { one, other, holds } : undefined;
  }
  return undefined;
}

const PREPOSITION =
  /\b(?:of|in|for|with|without|on|by|at|from|during|after|before|among|between|to|than|compared)\b/u;
const LOOSE =
  /[,;:()]|\b(?:and|or|nor|both|either|other|others|all|no|not|who|which|that|than|most|more|less|only|same|these|those|its|their|is|are|was|were|further|future|several|many|some|few|various|patients?|one|two|three|use|combination|comparison|interaction|ratio|relation\p{L}*|correlation|association|difference|difference|authors?)\b/iu;

/** Two things that can be told apart: "anxiety and depression", not "left and right ventricles". */
function areApart(one: string, other: string, holds: Sides["holds"]): boolean {
  const first = holds === "first" ? one.replace(/,|\band\b/gu, " ") : one;
  if (LOOSE.test(first) || LOOSE.test(other) || /^\d/u.test(other)) return false;
  // "Loss of weight and appetite": of both.
  if (PREPOSITION.test(one) !== PREPOSITION.test(other)) return false;
  if (/^(?:the|an?)\s/iu.test(one) !== /^(?:the|an?)\s/iu.test(other) && PREPOSITION.test(one))
    return false;
  if (
    isQuality(one.toLowerCase()) ||
    /-$|\b(?:inner|outer|upper|lower|older|younger|larger|smaller|higher|longer|shorter|greater|better|former)$|\p{Lu}\p{L}+(?:an|ish|ese)$/u.test(
      one,
    )
  )
    return false;
  if (other.startsWith(one.split(" ")[0] ?? "")) return false;
  const [few, many] = [first, other].map((text) => text.split(" ").length).sort((a, b) => a - b);
  return (many ?? 0) - (few ?? 0) <= 4 && (many ?? 0) <= 9;
}
