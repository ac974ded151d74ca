import { NINETEEN, type QuestionFlaw } from "../flaw.ts";

/** What stands for the left-out word. One underscore is part of a name ("rs_123"). */
const BLANK =
  /_{2,}|\[\s?\]|\[(?:blank|gap|word)\]|\((?:\s|blank|gap|word|missing word)\)|\.{4,}|(?<!\p{L})[-–—]{4,}|(?:^|\s)(?:…|\.{3})\s(?=\S)/iu;
/** An ellipsis in quoted words is only a cut. */
const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/gu;

export const fillInTheBlank: QuestionFlaw = {
  id: "fill-in-the-blank",
  definition:
    "The stem leaves a word out that the options have to supply, so that it cannot be read as a question.",
  source: NINETEEN,
  remedy: "ask a whole question, or write it as a cloze",
  find: ({ kind, stem }) =>
    // A cloze has its gaps in its own lines, and is read with a field in each.
    kind !== "cloze" && BLANK.test(stem.text.replace(QUOTED, "“”"))
      ? "leaves a blank to be filled"
      : undefined,
};
