import type { Finding } from "../../kernel/index.ts";
import type { Question } from "../../quiz/index.ts";
import { freeId, type ReadQuestions, readBack } from "../questions/read-back.ts";
import { nameOf, readParts } from "./gift-parts.ts";
import { readAnswers } from "./read-answers.ts";
import { splitGift } from "./split-gift.ts";

/**
 * Reads the questions of a GIFT file, ours or of others, as questions of a deck. What cannot be one
 * is named by its line, with the reason; nothing is left out in silence. Never throws.
 *
 *     // a comment, [id:q1] [tag:order]
 *     ::Name::[html]Which <em>one</em>?{=right #said ~%50%half #why ####said to all}
 */
export function readGift(file: string): ReadQuestions {
  const questions: Question[] = [];
  const findings: Finding[] = [];
  for (const block of splitGift(file)) {
    if (block.text.startsWith("$CATEGORY:")) continue;
    const parts = readParts(block, freeId(questions, block.id, nameOf(block.text)?.trim()));
    const read = readBack("what" in parts ? { findings: [parts] } : readAnswers(parts), block.line);
    if (read.question) questions.push(read.question);
    findings.push(...read.findings);
  }
  return { questions, findings };
}
