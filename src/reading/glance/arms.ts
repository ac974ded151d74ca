import type { Excerpt } from "../reading.ts";

/** What was done or met with, and what it was held against. */
export interface Arms {
  readonly intervention?: Excerpt;
  readonly comparator?: Excerpt;
}

/** What is measured, or who: never an arm. */
export const OUTCOME =
  /\b(?:rates?|scores?|survival|mortality|levels?|efficacy|safety|quality of life|outcomes?|symptoms?|results?|values?|accuracy|incidence|prevalence|data|severity|function|characteristics|differences?|measurements?|follow-up|distributions?|tests?|readers?|toxicit(?:y|ies)|intensity|profiles?|amount|traits?|factors?|variables|parameters?|features?|patterns?|aspects?|types?|observers?|radiologists?|surgeons?|risk)\b|^(?:men|women|males?|females?|patients?|children)$/i;
