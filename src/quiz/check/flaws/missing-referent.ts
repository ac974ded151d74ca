import type { QuestionFlaw } from "../flaw.ts";
import { findUnresolved } from "../text/find-unresolved.ts";
import { splitStem } from "../text/question-sentence.ts";

export const missingReferent: QuestionFlaw = {
  id: "missing-referent",
  definition:
    "The stem speaks of “they”, “this study” or “the drug” without saying whom or what it means: it is understood only beside the text.",
  source: "Our own criterion, after the rule of self-contained stems in Haladyna et al. 2002",
  remedy: "name whom or what it means",
  find({ stem }) {
    const word = findUnresolved(splitStem(stem));
    return word === undefined ? undefined : `says “${word}” without saying of what it speaks`;
  },
};
