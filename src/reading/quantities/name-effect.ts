import { startsNounPhrase } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";
import { baseAfter, baseBefore } from "./find-base-noun.ts";
import { nounAfter } from "./find-counted.ts";
import { findSubject } from "./find-subject.ts";
import { nameInBracket } from "./name-in-bracket.ts";

/**
 * What a ratio, difference or correlation was measured on.
 *
 *     hazard ratio for death, 0.72    higher mortality (OR 1.26)    the OR of X was 2.3
 */
export function nameEffect(sentence: Tagged, draft: Draft): string {
  const { tokens, tags } = sentence;
  const { figure, label } = draft;
  if (label === undefined) return "";
  // "for depression 2.50 (95% CI …)"
  const beside =
    label.to < figure.from || label.to === figure.at ? baseBefore(sentence, figure.from) : "";
  if (beside !== "" && !NAMES_ITSELF.test(beside)) return beside;
  if (
    label.to < figure.from &&
    /^(?:for|of|in|between)$/.test(tokens[label.to]?.lower ?? "") &&
    startsNounPhrase(tags, label.to + 1) &&
    tags[label.to + 1] !== "num"
  ) {
    return nounAfter(sentence, label.to + 1);
  }
  // The label may open the bracket: what stands before the bracket is measured.
  const bracket = nameInBracket(sentence, label.from);
  if (bracket !== "") return bracket;
  if (tags[label.from - 1] === "comma") return baseBefore(sentence, label.from - 1);
  // "The hazard ratio was 0.72" names itself, not what it was measured on.
  const subject = findSubject(sentence, figure.from);
  if (/^(?:for|in)$/.test(tokens[draft.end]?.lower ?? "")) {
    const after = baseAfter(sentence, draft.end + 1);
    if (after !== "") return after;
  }
  return NAMES_ITSELF.test(subject) ? "" : subject;
}

const NAMES_ITSELF =
  /ratio|\barea\b|\b(?:HR|OR|RR|AUC)s?\b|coefficient|difference|risks?$|correlation/i;
