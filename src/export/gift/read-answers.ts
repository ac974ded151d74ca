import type { Option } from "../../quiz/index.ts";
import type { ReadQuestion } from "../questions/read-back.ts";
import { type GiftParts, sharedOf } from "./gift-parts.ts";
import { readChoice } from "./read-choice.ts";
import { readNumbers } from "./read-numbers.ts";
import { readPairs } from "./read-pairs.ts";
import { readTyped } from "./read-typed.ts";
import { splitAtMarks } from "./split-gift.ts";

const TRUTH = /^(T|TRUE|F|FALSE)\s*(#[\s\S]*)?$/u;

/** The question that these parts are, by the kind that their answers show, as Moodle tells them. */
export function readAnswers(parts: GiftParts): ReadQuestion {
  const { answers, line } = parts;
  if (answers === "") {
    const what = "an open question has no answer that could be checked";
    return { findings: [{ line, rule: "gift", what, remedy: "give it one, `{=answer}`" }] };
  }
  if (answers.startsWith("#")) return readNumbers(parts, answers.slice(1));
  const truth = TRUTH.exec(answers);
  if (truth) return readTruth(parts, truth[1] as string, truth[2] ?? "");
  const marked = splitAtMarks(answers, /[=~]/u).filter((each) => each.trim() !== "");
  if (marked.some((each) => each.startsWith("~"))) return readChoice(parts, marked);
  const arePairs = marked.every((each) => each.startsWith("=") && each.includes("->"));
  return arePairs ? readPairs(parts, marked) : readTyped(parts, marked);
}

/** `{T#said to who chose wrongly#said to who chose rightly}` */
function readTruth(parts: GiftParts, word: string, said: string): ReadQuestion {
  const isTrue = word.startsWith("T");
  const [wrong = "", right = ""] = splitAtMarks(said, /#/u)
    .filter((each) => each !== "")
    .map((each) => parts.toMarkdown(each.slice(1)));
  const option = (text: string, correct: boolean): Option => {
    const feedback = correct ? right : wrong;
    return { text, correct, ...(feedback === "" ? {} : { feedback }) };
  };
  const options = [option("True", isTrue), option("False", !isTrue)];
  return { question: { ...sharedOf(parts), kind: "single", options }, findings: [] };
}
