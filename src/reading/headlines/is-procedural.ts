import { verbForm } from "../words/verb-forms.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** What authors do rather than find. A participle without a known lemma is matched by its stem. */
const PROCEDURE =
  /^(?:evaluat|examin|assess|investigat|determin|measur|compar|perform|conduct|stud|analy[sz]|review|collect|includ|enrol|recruit|random|assign|use|us|obtain|calculat|test|characteri|describ|explor|estimat|treat|administer|record|aim|intend|seek|sought|attempt|interview|survey|monitor|select|screen|divid|carr|retriev|extract|search|question|invit|present|discuss|develop|undertak|implant|sampl|follow|infus|inject|stain|cultur|incubat|expos|regist|allocat|refer)/;

/** Who can be the subject of such a verb. */
const AUTHORS = /^(?:we|i|study|trial|paper|article|review|analysis|report|authors|survey|work)$/;

/**
 * True for a clause that says what was done or asked, not what is the case: "We compared A with B
 * in C", "A was measured in C", "To determine whether". Where it was done restricts no claim.
 */
export function isProcedural(draft: Draft): boolean {
  if (tagAt(draft, 0) === "to" && tagAt(draft, 1) === "inf") return true;
  const verb = draft.kept.findIndex((_, k) => FINITE.has(tagAt(draft, k) ?? ""));
  if (verb <= 0) return false;
  let end = verb;
  while (GROUP.has(tagAt(draft, end + 1) ?? "")) end++;
  for (let k = verb; k <= end; k++) {
    if (tagAt(draft, k) === "not" || tagAt(draft, k) === "modal") return false;
  }
  const subject = draft.kept.slice(0, verb).map((_, k) => wordAt(draft, k));
  if (subject.some((word) => /^(?:aims?|objectives?|purposes?|goals?)$/.test(word))) return true;
  const word = wordAt(draft, end);
  if (!PROCEDURE.test(verbForm(word)?.lemma ?? word)) return false;
  // "Patients were included": a passive has its agent elsewhere.
  if (tagAt(draft, verb) === "aux" && tagAt(draft, end) === "part") return true;
  return subject.some((each) => AUTHORS.test(each));
}

const FINITE: ReadonlySet<string> = new Set(["verb", "aux", "modal"]);
const GROUP: ReadonlySet<string> = new Set(["verb", "aux", "modal", "part", "adv", "not"]);
