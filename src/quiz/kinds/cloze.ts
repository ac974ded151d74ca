import type { Finding } from "../../kernel/index.ts";
import type { Blank, ClozeQuestion } from "../question.ts";
import { isAccepted, isAnswer } from "./fold-answer.ts";
import { parseExplanation, type QuestionKind } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { formatSlips, parseSlips, withSlips } from "./slips.ts";
import { escapePipes, splitPipes } from "./split-pipes.ts";

/** `[more than 60%](#blank ">60%|over 60%")`: a link to nowhere whose title is what else is right. */
const BLANK =
  /(?<!\\)\[((?:\\.|[^[\]\\])*)\]\(#blank(?:\s+"((?:\\.|[^"\\])*)"|\s+'((?:\\.|[^'\\])*)')?\s*\)/gu;
/** What a line of text must not begin with, lest it be something else in a deck. */
const OPENING = /^(?:[-+*=>#|`~]|\d+[.)]|<!--|\[\^|Note:)/u;

/**
 * A text with gaps:
 *
 *     IFNγ signals through [JAK1](#blank) and [STAT1](#blank "STAT-1|p-STAT1").
 *
 *     - STAT3
 *       > That is what IL-6 uses. (optional: an answer to be expected, and what it shows)
 */
export const clozeKind: QuestionKind<ClozeQuestion> = {
  names: ["cloze"],
  isNamed: true,

  recognises: (body) => body.some(({ text }) => text.includes("](#blank")),

  parse(head, body) {
    const { slips, rest, findings: unsaid } = parseSlips(body);
    const findings: Finding[] = [...unsaid];
    const text = rest
      .filter((line) => !line.text.startsWith(">"))
      .map((line) => line.text.trim())
      .filter((line) => line !== "")
      .join(" ");
    const pieces: string[] = [];
    const blanks: Blank[] = [];
    let at = 0;
    for (const { 0: link, 1: shown = "", 2: title, 3: other, index } of text.matchAll(BLANK)) {
      const others = splitPipes(title ?? other ?? "");
      pieces.push(text.slice(at, index));
      blanks.push({ accepted: [shown.trim(), ...others].filter((each) => each !== "") });
      at = index + link.length;
    }
    pieces.push(text.slice(at));
    const malformed = (rule: string, what: string, remedy: string) =>
      findings.push({ line: rest[0]?.number ?? head.line, rule, what, remedy });
    if (blanks.length === 0) {
      malformed(
        "question-key",
        "the text has no blank",
        "write the answer as a link to it: `[answer](#blank)`",
      );
    } else if (pieces.some((piece) => piece.includes("](#blank"))) {
      malformed(
        "question-blank",
        "a blank is not written as one",
        'write it as `[answer](#blank)` or `[answer](#blank "also right|right too")`',
      );
    }
    if (blanks.some(({ accepted }) => !accepted.some(isAnswer))) {
      malformed("question-empty", "a blank has no answer", "write it between the brackets");
    }
    if (findings.length > 0) return { findings };
    const explanation = parseExplanation(rest);
    const question = { ...head.shared, kind: "cloze" as const, pieces, blanks, explanation };
    return { question: { ...question, ...withSlips(slips) }, findings: [] };
  },

  format({ pieces, blanks, slips }) {
    const links = blanks.map(({ accepted: [shown = "", ...others] }) => {
      const title = others.map((each) => escapePipes(each).replace(/\\.|"/gsu, escapeQuote));
      return others.length === 0 ? `[${shown}](#blank)` : `[${shown}](#blank "${title.join("|")}")`;
    });
    const text = pieces.map((piece, i) => `${piece}${links[i] ?? ""}`).join("");
    return `${OPENING.test(text) ? `&#8203;${text}` : text}${formatSlips(slips)}`;
  },

  /** The share of blanks that are filled rightly. */
  grade({ blanks }, answer) {
    if (answer.kind !== "text" || answer.texts.length !== blanks.length) return 0;
    const filled = blanks.filter(({ accepted }, i) => isAccepted(answer.texts[i] ?? "", accepted));
    return filled.length / blanks.length;
  },

  prompt: ({ pieces }) => ({ form: "text", pieces }),

  key: ({ blanks }) => blanks.flatMap(({ accepted }) => accepted.slice(0, 1)),

  feedback: ({ slips = [] }) => slips.map(({ feedback }) => feedback),

  toPlain: (question) => ({
    ...plainHead(question),
    pieces: question.pieces,
    blanks: question.blanks.map(({ accepted }) => accepted),
    ...withSlips(question.slips ?? []),
  }),
};

const escapeQuote = (mark: string) => (mark === '"' ? '\\"' : mark);
