import type { Finding } from "../../kernel/index.ts";
import type { Option } from "../../quiz/index.ts";
import type { ReadQuestion } from "../questions/read-back.ts";
import { type GiftParts, sharedOf } from "./gift-parts.ts";
import { type GiftAnswer, splitAnswer } from "./split-answer.ts";

/** `{=right ~wrong#why}`, or `{~%50%right ~%50%right too ~%-100%wrong}` for several. */
export function readChoice(parts: GiftParts, marked: readonly string[]): ReadQuestion {
  const answers = marked.map(splitAnswer);
  const keys = answers.filter(({ mark }) => mark === "=").length;
  const isRight = ({ mark, weight = 0 }: GiftAnswer) => mark === "=" || (keys === 0 && weight > 0);
  const findings: Finding[] = answers
    .filter(({ mark, weight = 0 }) => keys > 0 && mark === "~" && weight > 0)
    .map(({ text }) => ({
      line: parts.line,
      rule: "gift",
      what: `“${parts.toMarkdown(text)}” was right in part, now it is wrong`,
      remedy: "say in its feedback what is right about it",
    }));
  if (keys > 1) {
    findings.push({
      line: parts.line,
      rule: "gift",
      what: "any one of several right answers was enough, now all of them are to be chosen",
      remedy: "leave one [x] and write `1.` before each option, if one is to be chosen",
    });
  }
  const options = answers.map((answer): Option => {
    const feedback = parts.toMarkdown(answer.feedback);
    return {
      text: parts.toMarkdown(answer.text),
      correct: isRight(answer),
      ...(feedback === "" ? {} : { feedback }),
    };
  });
  const kind = keys === 1 ? "single" : "several";
  return { question: { ...sharedOf(parts), kind, options }, findings };
}
