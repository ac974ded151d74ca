import { InputError } from "../kernel/index.ts";
import type { ReadQuestions } from "./questions/read-back.ts";

/** The forms in which questions come back. */
export type QuestionForm = "gift" | "tsv";

/**
 * Reads a file of questions, GIFT or Anki's text with tabs, ours or of others: which of them it is
 * shows in what it holds. What could not be read, or lost something, is in `findings` with its line.
 * The readers are loaded when they are asked for.
 *
 * @throws {InputError} where there is no question in it.
 */
export async function readQuestions(text: string): Promise<ReadQuestions & { form: QuestionForm }> {
  const form = formOf(text);
  const { questions, findings } =
    form === "gift"
      ? (await import("./gift/read-gift.ts")).readGift(text)
      : (await import("./tsv/read-tsv.ts")).readTsv(text);
  if (questions.length > 0) return { form, questions, findings };
  const [first] = findings;
  throw new InputError(
    "no question was found",
    first === undefined
      ? "give a file of questions in GIFT, `Which one?{=right ~wrong}`, or question and answer with a tab between them"
      : `line ${first.line}: ${first.what}; ${first.remedy}`,
  );
}

function formOf(text: string): QuestionForm {
  if (/^\ufeff?#(?:separator|html|notetype|deck|columns|tags|guid)\b[\w ]*:/iu.test(text))
    return "tsv";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const tabbed = lines.filter((line) => /\S\t\S/u.test(line)).length;
  return tabbed > lines.length / 2 && !/\{[\s\S]*\}/u.test(text) ? "tsv" : "gift";
}
