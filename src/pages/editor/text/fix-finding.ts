import type { Finding } from "../../../kernel/index.ts";
import { findQuestions, freeQuestionId } from "./find-question.ts";
import { dropFootnotes, type Footnote, footnotesOf, placeFootnotes } from "./place-footnotes.ts";

/** What can be done about a finding without asking: the deck's text afterwards. */
export interface Fix {
  readonly name: "delete-footnote" | "add-sentence" | "write-sentence" | "new-id" | "close-fence";
  readonly apply: (markdown: string) => string;
}

/**
 * The fix of a finding, where there is one right way: no claim is changed, and no sentence is
 * written that is not the article's.
 *
 * @param sentences of the article, by the id that a footnote of each has
 */
export function fixOf(
  { rule, what, line }: Finding,
  sentences: readonly Footnote[],
): Fix | undefined {
  const id = /\[\^([^\]]+)\]/u.exec(what)?.[1] ?? "";
  const sentence = sentences.find((each) => each.id === id);
  switch (rule) {
    case "footnote-unused":
      return { name: "delete-footnote", apply: (text) => dropFootnotes(text, new Set([id])) };
    case "footnote-undefined":
      return (
        sentence && { name: "add-sentence", apply: (text) => placeFootnotes(text, [sentence]) }
      );
    case "footnote-empty":
    case "evidence-not-found":
      return (
        sentence && {
          name: "write-sentence",
          apply: (text) => placeFootnotes(dropFootnotes(text, new Set([id])), [sentence]),
        }
      );
    case "footnote-twice":
      return { name: "delete-footnote", apply: (text) => dropSame(text, line, id) };
    case "question-id":
      return { name: "new-id", apply: (text) => renameQuestion(text, line) };
    case "fence-open":
      return { name: "close-fence", apply: (text) => closeFence(text, line) };
    default:
      return undefined;
  }
}

/** The second of two footnotes goes if it says what the other does; else both stay. */
function dropSame(markdown: string, line: number, id: string): string {
  const lines = markdown.split("\n");
  const said = lines[line - 1] ?? "";
  const others = lines.filter((each, i) => i !== line - 1 && each.startsWith(`[^${id}]:`));
  if (!others.includes(said) || footnotesOf(said).size === 0) return markdown;
  lines.splice(line - 1, 1);
  return lines.join("\n");
}

function renameQuestion(markdown: string, line: number): string {
  const lines = markdown.split("\n");
  const heading = lines[line - 1] ?? "";
  if (findQuestions(heading).length === 0) return markdown;
  const free = freeQuestionId(markdown);
  lines[line - 1] = heading.replace(/(<!--\s*quiz\b[^\n]*?\bid=)("[^"]*"|[^\s>]+)/u, `$1${free}`);
  return lines.join("\n");
}

/** Where `parseDeck` takes the block to end: before the slide does. */
function closeFence(markdown: string, line: number): string {
  const lines = markdown.split("\n");
  const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(lines[line - 1] ?? "")?.[1];
  if (mark === undefined) return markdown;
  const below = lines.slice(line).findIndex((each) => /^(?:---\s*$|\[\^[^\]\s]+\]:)/u.test(each));
  let at = below < 0 ? lines.length : line + below;
  while (at > line && lines[at - 1]?.trim() === "") at--;
  lines.splice(at, 0, mark);
  return lines.join("\n");
}
