import type { AskedQuestion } from "./asked-questions.ts";
import { inlineText } from "./inline-html.ts";

/** Lists of questions in a course show this much of a name without wrapping. */
const LONGEST = 80;

/** What a question is called in a list of many: its id and how it begins. */
export function nameQuestion({ question: { id, stem } }: AskedQuestion): string {
  const name = `${id} ${inlineText(stem)}`;
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > id.length ? cut.slice(0, blank) : cut).toWellFormed()}…`;
}
