import type { Article } from "../../article/index.ts";
import type { Glance, Sentence } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { decideType } from "./decide-type.ts";
import { findArms } from "./find-arms.ts";
import { findCitedStudy } from "./find-cited-study.ts";
import { findFollowUp } from "./find-follow-up.ts";
import { findOutcomes } from "./find-outcomes.ts";
import { findPopulation } from "./find-population.ts";
import { findSetting } from "./find-setting.ts";
import { readStudyText } from "./study-text.ts";

/**
 * The study at a glance. Excerpts are verbatim spans of `article.abstract`; what the text does not
 * state is absent. Total and linear; only the first sentences of a full text are read.
 */
export function readGlance(
  article: Article,
  sentences: readonly Sentence[],
  tagged: readonly Tagged[],
): Glance {
  const text = readStudyText(article.abstract, sentences, tagged);
  const studyCited = findCitedStudy(article.abstract);
  const decision = decideType(article.type, article.title, text, studyCited !== undefined);
  const population = findPopulation(decision.type, text);
  const setting = findSetting(text);
  const followUp = findFollowUp(text);
  return {
    ...decision,
    ...(population === undefined ? {} : { population }),
    ...findArms(decision.type, text, population),
    outcomes: findOutcomes(text),
    ...(setting === undefined ? {} : { setting }),
    ...(followUp === undefined ? {} : { followUp }),
    ...(studyCited === undefined ? {} : { studyCited }),
  };
}
