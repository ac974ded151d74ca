import type { Draft } from "./draft.ts";

/** Ways that ask for a number, or for a statement that holds one. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  "number",
  "figures",
  "quoted",
  "group-figure",
  "bracket",
  "typed",
  "result",
  "range",
  "highest",
  "share",
]);
/** Who they were before anything was found out. */
const BASELINE =
  /\b(?:baseline|demographic\p{L}*|mean age|median age|average age|years of age|aged|ages? (?:of|at|was|were|ranged)|religio\p{L}*|church|married|marital|educational level|(?:an )?initial (?:\p{L}+ )?stage|smokers|male patients|female patients|were (?:male|female|men|women|boys|girls|white|black|caucasian)|response rate|responded)\b/iu;
/** Those who helped to carry it out. */
const HELPERS =
  /\b(?:how many|which figures? .* for)\s(?:[\p{L}-]+ ){0,3}(?:physicians|surgeons|observers|readers|reviewers|raters|radiologists|pathologists|investigators|examiners|interviewers|operators|hospitals|cent(?:er|re)s|groups|sites|items|questions|questionnaires)\b/iu;
/** "The majority (42.9%)": a word that the changed number would belie. */
const HALVED =
  /\b(?:majority|minority|most of|mostly|more than half|less than half|over half|nearly all|almost all|only a few|half of)\b/iu;

/** "Was most common (26%)" beside "most common (61%)". */
const COMMONEST = /\bmost (?:common|frequent)\b.*%/iu;

/** "62 of 75 (82%)": whoever can divide need not have read. */
const WORKED_OUT = /\d+ ?(?:\/|of|out of) ?(?:the )?\d+\b[^%]*%|%[^%]*\d+\/\d+/iu;

/** True of a question on a number that is not worth knowing, or that its own words give away. */
export function isTrivial({ way, stem, answer }: Draft): boolean {
  if (!OF_NUMBERS.has(way)) return false;
  const key = answer.kind === "single" ? answer.key : "";
  const said = `${stem} ${key}`;
  return (
    BASELINE.test(said) ||
    WORKED_OUT.test(key) ||
    COMMONEST.test(key) ||
    HELPERS.test(stem) ||
    HALVED.test(said)
  );
}
