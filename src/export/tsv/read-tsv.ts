import type { Finding } from "../../kernel/index.ts";
import { BLOOM_LEVELS, escapeMarkdown, type Question } from "../../quiz/index.ts";
import { CARD_FIELDS, type CardFields } from "../anki/card-fields.ts";
import { escapeCell } from "../questions/escape-cell.ts";
import { freeId, type ReadQuestions, readBack } from "../questions/read-back.ts";
import { readInlineHtml } from "../questions/read-inline-html.ts";
import { readCard } from "./read-card.ts";
import { splitTable, type TextRow } from "./split-table.ts";

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  space: " ",
  pipe: "|",
  colon: ":",
};

/**
 * Reads the cards of a text file for Anki as questions: ours whole; of others the first column as
 * what is asked, the second as what is to be typed. What cannot be a question is named by its line.
 * Never throws.
 *
 *     #separator:tab
 *     #html:true
 *     Question	Answer
 */
export function readTsv(file: string): ReadQuestions {
  const lines = file.replace(/^\ufeff/u, "").split(/(?<=\n)/u);
  const end = lines.findIndex((line) => !line.startsWith("#") && line.trim() !== "");
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const directives = new Map(
    head.flatMap((line) => {
      const [, name, value] = /^#([\w ]+):(.*?)\r?\n?$/su.exec(line) ?? [];
      return name === undefined || value === undefined
        ? []
        : [[name.toLowerCase(), value] as const];
    }),
  );
  const named = directives.get("separator")?.trim() ?? "tab";
  const separator = SEPARATORS[named.toLowerCase()] ?? (named.charAt(0) || "\t");
  const columns = (directives.get("columns") ?? "").split(separator).map((name) => name.trim());
  const isOurs = CARD_FIELDS.every((name) => columns.includes(name));
  const isHtml = /^true$/iu.test(directives.get("html")?.trim() ?? "");

  const questions: Question[] = [];
  const findings: Finding[] = [];
  for (const row of splitTable(lines.slice(head.length).join(""), separator)) {
    const line = head.length + row.line;
    const read = isOurs ? readOurs(row, columns, questions) : readPlain(row, isHtml, questions);
    const what = isOurs
      ? "the card was changed so that its question cannot be told"
      : "a row of one column has no answer";
    const remedy = isOurs
      ? "export it again, or write it as question and answer in two columns"
      : "write the question, a tab and the answer";
    const back = read
      ? readBack({ question: read, findings: [] }, line)
      : { findings: [{ line, rule: "tsv", what, remedy }] };
    if (back.question) questions.push(back.question);
    findings.push(...back.findings);
  }
  return { questions, findings };
}

function readOurs(
  { cells }: TextRow,
  columns: readonly string[],
  taken: readonly Question[],
): Question | undefined {
  const at = (name: string) => cells[columns.indexOf(name)] ?? "";
  const fields = Object.fromEntries(CARD_FIELDS.map((name) => [name, at(name)])) as CardFields;
  const tags = at("Tags").split(" ");
  const tag = (name: string) =>
    tags.find((each) => each.startsWith(`${name}::`))?.slice(name.length + 2);
  const bloom = BLOOM_LEVELS.find((level) => level === tag("bloom"));
  const difficulty = /^[1-5]$/u.exec(tag("difficulty") ?? "")?.[0];
  return readCard(tag("kind") ?? "", fields, {
    id: freeId(taken, tag("id")),
    ...(bloom === undefined ? {} : { bloom }),
    ...(difficulty === undefined ? {} : { difficulty: Number(difficulty) }),
  });
}

/** A card of two sides: what is asked, and what is to be typed. */
function readPlain(
  { cells: [front = "", back = ""] }: TextRow,
  isHtml: boolean,
  taken: readonly Question[],
): Question | undefined {
  const read = isHtml ? readInlineHtml : escapeMarkdown;
  const stem = read(front);
  const answer = escapeCell(read(back));
  if (stem === "" || answer === "") return undefined;
  return { id: freeId(taken), kind: "short", stem, explanation: "", accepted: [answer] };
}
