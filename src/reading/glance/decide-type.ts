import { type ArticleType, findTypeInTitle } from "../../article/index.ts";
import type { Excerpt } from "../reading.ts";
import { commentsOnOthers } from "./comments-on-others.ts";
import { type DesignCue, NAMED, SHOWN } from "./design-cues.ts";
import { isOfCreatures, isOfPeople } from "./study-subjects.ts";
import type { StudySentence } from "./study-text.ts";

/** A type and the words of the abstract that show it, where words do. */
export interface Decision {
  readonly type: ArticleType;
  readonly design?: Excerpt;
}

/** Types that a label or title may be too broad in: the text may say them closer. */
const NARROWER: Readonly<Partial<Record<ArticleType, readonly ArticleType[]>>> = {
  research: [
    "trial",
    "non-randomised-trial",
    "cohort",
    "case-control",
    "cross-sectional",
    "diagnostic-accuracy",
    "meta-analysis",
    "methods",
  ],
  review: ["meta-analysis"],
  "non-randomised-trial": ["trial"],
};

/**
 * What kind of article it is: as its label or title says, else as the abstract speaks of its own
 * study. Words of a background or of what future studies should be count for nothing.
 */
export function decideType(
  stated: ArticleType,
  title: string,
  sentences: readonly StudySentence[],
  cites: boolean,
): Decision {
  const titled = findTypeInTitle(title);
  const said = stated === "unknown" || stated === "research" ? (titled ?? stated) : stated;
  const told = readDecision(title, sentences, cites);
  if (said === "unknown") return told;
  // "A randomised controlled study in lambs": the title is right, and it is no trial on people.
  if (said === "trial" && titled === "trial" && told.type === "research") {
    const own = sentences.filter(speaksOfStudy);
    if (isOfCreatures(title, own)) return told;
  }
  if (said === told.type || NARROWER[said]?.includes(told.type)) return told;
  return { type: said };
}

function readDecision(
  title: string,
  sentences: readonly StudySentence[],
  cites: boolean,
): Decision {
  if (commentsOnOthers(sentences, cites)) return { type: "commentary" };
  const own = sentences.filter(speaksOfStudy);
  const report = findCue(CASES, sentences.filter(tellsCase));
  if (report !== undefined) return report;
  const people = isOfPeople(title, own);
  const named = findCue(NAMED, own);
  // Animals and plants are allotted at random, too: that makes an experiment, not a trial.
  if (named !== undefined && (people || named.type === "meta-analysis" || named.type === "methods"))
    return isAccuracy(title, own) && !/trial|meta/.test(named.type)
      ? { ...named, type: "diagnostic-accuracy" }
      : named;
  if (people && isAccuracy(title, own)) return { type: "diagnostic-accuracy" };
  const shown = findCue(
    people ? SHOWN : SHOWN.filter(({ type }) => /report|methods|review|guideline/.test(type)),
    own,
  );
  if (shown !== undefined) return shown;
  return { type: hasData(own) ? "research" : "unknown" };
}

/** A case is told, or announced, in what may pass for background. */
function tellsCase({ role, heading }: StudySentence): boolean {
  return role !== "conclusions" || /^case\b/.test(heading);
}

const CASES = SHOWN.filter(({ type }) => type === "case-report");

/** True of what a study says of itself, not of what is known or what should be done next. */
function speaksOfStudy({ role, text }: StudySentence): boolean {
  if (role === "methods" || role === "results" || role === "objective") return true;
  return (
    role === "background" &&
    /\b(?:this|the present|our|the current|the following) (?:[\w-]+,? ){0,4}(?:study|trial|review|article|paper|analysis|report|commentary|guidelines?|survey)\b|\b(?:here|herein)\b|\bwe (?:here |now |briefly |\w+ly )?(?:review|present|report|describe|propose|sought|\w+ed)\b/i.test(
      text,
    )
  );
}

function findCue(
  cues: readonly DesignCue[],
  sentences: readonly StudySentence[],
): Decision | undefined {
  for (const { type, cue, not } of cues) {
    for (const { text, start } of sentences) {
      const match = cue.exec(text);
      if (match === null || not?.test(text)) continue;
      const from = start + match.index;
      return { type, design: { start: from, end: from + match[0].length, text: match[0] } };
    }
  }
  return undefined;
}

/** Sensitivity and specificity of a test, in a text about telling who has a disease. */
function isAccuracy(title: string, own: readonly StudySentence[]): boolean {
  const text = own.map((each) => each.text).join(" ");
  if (!/\bsensitivit/i.test(text) || !/\bspecificit/i.test(text)) {
    return (
      /\b(?:diagnostic (?:accuracy|performance|value)|differential diagnosis)\b/i.test(
        `${title} ${text}`,
      ) && /\b(?:marker|biomarker|test|imaging|score|tool)s?\b/i.test(`${title} ${text}`)
    );
  }
  return /\b(?:reference standard|gold standard|predictive value|diagnos\w+|screening|detect\w*|accuracy|predictor)\b/i.test(
    text,
  );
}

/** A text that reports work done: results, or something that was measured or found. */
function hasData(own: readonly StudySentence[]): boolean {
  return own.some(
    ({ text }) =>
      /\bwe (?:\w+ ){0,2}(?!review|summari|discuss|propose|argue|highlight|suggest|outline)(?:\w+ed|found|show|gave|report|demonstrate|identify|used)\b/i.test(
        text,
      ) ||
      /\b(?:was|were) (?:\w+ ){0,2}(?:found|\w{3,}ed|shown|grown|given)\b/i.test(text) ||
      /\bp ?[<=>] ?0?[.·]\d|95% ?(?:CI|confidence interval)\b/i.test(text) ||
      /\b(?:showed|revealed|increased|decreased|reduced|inhibited|induced|enhanced|caused|led to|resulted in)\b/i.test(
        text,
      ),
  );
}
