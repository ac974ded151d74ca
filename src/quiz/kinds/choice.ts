import type { Finding } from "../../kernel/index.ts";
import type { ChoiceQuestion, Option } from "../question.ts";
import { hasTwins, parseExplanation, type QuestionKind, strayLine } from "./kind.ts";
import { plainHead } from "./plain-question.ts";
import { fitsSeal } from "./seal.ts";

/** `1. [x] text` (one answer) or `- [x] text` (several). */
const OPTION = /^(\d+[.)]|[-*+])\s+\[([ xX])\]\s*(.*)$/u;
/** `   > feedback`, indented under its option. */
const FEEDBACK = /^\s+>\s?(.*)$/u;

/**
 * Single and several answers, written as a task list:
 *
 *     1. [ ] About 10%
 *        > That is the share who …
 *     2. [x] More than 60%
 *
 *     > The abstract gives … [^2]
 *
 * Where the heading has a `seal=…`, no option is marked.
 */
export const choiceKind: QuestionKind<ChoiceQuestion> = {
  names: ["single", "several"],
  isNamed: false,

  recognises: (body) => body.some((line) => OPTION.test(line.text)),

  parse(head, body) {
    const findings: Finding[] = [];
    const options: Option[] = [];
    const bullets = new Set<boolean>();
    for (const line of body) {
      const option = OPTION.exec(line.text);
      const feedback = FEEDBACK.exec(line.text);
      if (option) {
        bullets.add(!/^\d/u.test(option[1] as string));
        options.push({ text: (option[3] as string).trim(), correct: option[2] !== " " });
      } else if (feedback && options.length > 0) {
        const last = options.pop() as Option;
        const text = [last.feedback, (feedback[1] as string).trim()].filter(Boolean).join(" ");
        options.push(text === "" ? last : { ...last, feedback: text });
      } else if (line.text.trim() !== "" && !line.text.startsWith(">")) {
        findings.push(
          strayLine(
            line,
            "write options as `1. [ ] text`, feedback as an indented `> text` below its option",
          ),
        );
      }
    }
    const several = bullets.has(true);
    const malformed = (rule: string, what: string, remedy: string) =>
      findings.push({ line: head.line, rule, what, remedy });
    if (bullets.size > 1) {
      malformed(
        "question-mixed",
        "options are marked both `1.` and `-`",
        "use `1.` for one answer, `-` for several",
      );
    }
    if (options.length < 2) {
      malformed(
        "question-options",
        `the question has ${options.length} option(s)`,
        "give it at least two options",
      );
    }
    if (options.some((option) => option.text === "")) {
      malformed(
        "question-empty",
        "an option is empty",
        "write its text after the brackets, or delete it",
      );
    }
    if (hasTwins(options.map(({ text }) => text))) {
      malformed("question-twice", "two options are the same", "change or delete one of them");
    }
    const keys = options.filter((option) => option.correct).length;
    const { seal } = head;
    if (seal !== undefined && keys > 0) {
      malformed(
        "question-key",
        "the question is sealed, and an option is marked as right all the same",
        "delete seal= from its heading, or the mark",
      );
    } else if (keys === 0 && seal === undefined) {
      malformed("question-key", "no option is marked as right", "mark the right one with [x]");
    } else if (!several && keys > 1) {
      malformed(
        "question-key",
        `${keys} options are marked as right`,
        "leave one [x], or use `-` bullets for several answers",
      );
    }
    if (findings.length > 0) return { findings };
    const explanation = parseExplanation(body);
    const kind: ChoiceQuestion["kind"] = several ? "several" : "single";
    const question = { ...head.shared, kind, options, explanation };
    return { question: seal === undefined ? question : { ...question, seal }, findings: [] };
  },

  format: (question) =>
    question.options
      .map((option, index) => {
        const bullet = question.kind === "several" ? "-" : `${index + 1}.`;
        const line = `${bullet} [${option.correct ? "x" : " "}] ${option.text}`;
        const indent = " ".repeat(bullet.length + 1);
        return option.feedback ? `${line}\n${indent}> ${option.feedback}` : line;
      })
      .join("\n"),

  grade(question, answer) {
    if (answer.kind !== "choice") return 0;
    if (question.seal !== undefined) return fitsSeal(question, answer) ? 1 : 0;
    const chosen = new Set(answer.chosen);
    const agree = question.options.filter((option, index) => option.correct === chosen.has(index));
    if (question.kind === "single") return agree.length === question.options.length ? 1 : 0;
    return agree.length / question.options.length;
  },

  prompt: ({ kind, options }) => ({
    form: "choice",
    several: kind === "several",
    options: options.map(({ text }, index) => ({ index, text })),
  }),

  key: ({ options }) => options.flatMap(({ correct, text }) => (correct ? [text] : [])),

  feedback: ({ options }) => options.flatMap(({ feedback }) => feedback ?? []),

  toPlain: (question) => ({ ...plainHead(question), options: question.options }),
};
