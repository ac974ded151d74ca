import type { Span } from "../../kernel/index.ts";
import { isList } from "./gather-abstract.ts";
import { FOREIGN } from "./heading-names.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { splitAuthors } from "./split-authors.ts";

export interface FoundKeywords extends Span {
  readonly words: readonly string[];
}

/** More than this is not a keyword but a sentence. */
const LONGEST = 90;
const MARKS = /[;,/·|•]/;

/**
 * Reads the list under or after "Keywords", parted by `/ ; , · | •` or by lines; without that
 * heading, a list of at least three short items right below the abstract.
 *
 * @param after the line that the abstract ends with
 */
export function findKeywords(
  lines: readonly LabelledLine[],
  after: number | undefined,
): FoundKeywords | undefined {
  const found = findListed(lines, false) ?? findListed(lines, true);
  if (found) return found;
  const below = after === undefined ? undefined : lines[after + 1];
  if (below?.kind !== "text" || !isList(below.text)) return undefined;
  if (splitAuthors(below.text).length > 0) return undefined;
  return { words: splitKeywords([below.text]), start: below.start, end: below.end };
}

/** Under its heading, in English or in another language. */
function findListed(lines: readonly LabelledLine[], foreign: boolean): FoundKeywords | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind !== "keywords" || FOREIGN.test(line.heading.key) !== foreign) continue;
    const rest = line.text.slice(line.heading.restAt).trim();
    const found = rest === "" ? gather(lines, index + 1) : gatherFrom(lines, index, rest);
    if (found && found.words.length > 0) return found;
  }
  return undefined;
}

/** "Keywords: a; b;" and, in a narrow column, its next lines. */
function gatherFrom(
  lines: readonly LabelledLine[],
  index: number,
  rest: string,
): FoundKeywords | undefined {
  const line = lines[index];
  if (!line) return undefined;
  let text = rest;
  let end = line.end;
  for (const next of lines.slice(index + 1, index + 4)) {
    if (!/[,;·]$/.test(text) || next.kind !== "text" || next.afterBlank) break;
    text = `${text} ${next.text}`;
    end = next.end;
  }
  return { words: splitKeywords([text]), start: line.end - rest.length, end };
}

function gather(lines: readonly LabelledLine[], from: number): FoundKeywords | undefined {
  const listed: LabelledLine[] = [];
  for (let index = from; index < Math.min(lines.length, from + 40); index++) {
    const line = lines[index];
    if (!line || line.kind === "heading" || line.kind === "copyright") break;
    if (line.kind === "prose" || line.kind === "record") break;
    const first = listed[0];
    const marked = first !== undefined && MARKS.test(first.text);
    // One line with marks is the whole list, unless it breaks off at a mark.
    const brokenOff = /[;,/·|•]$/.test(listed.at(-1)?.text ?? "");
    if (marked && line.afterBlank && !brokenOff) break;
    if (marked && !brokenOff && !MARKS.test(line.text)) break;
    if (line.kind === "noise" && !/^[;,/·|•]$/.test(line.text)) break;
    if (line.text.length > LONGEST && !MARKS.test(line.text)) break;
    listed.push(line);
  }
  const first = listed[0];
  const last = listed.at(-1);
  if (!first || !last) return undefined;
  return { words: splitKeywords(listed.map((one) => one.text)), start: first.start, end: last.end };
}

function splitKeywords(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  // The strongest mark that is there parts the list: "IL-2, human; T cells" are two keywords.
  const marks = [";", "·", "|", "•", " / ", " - ", " – ", ",", "/"];
  // "Ictus. Trombectomía. Arteria basilar." on one line; "C. elegans" is a word on its own.
  const stops = lines.length === 1 && text.split(". ").length > 2 ? [". "] : [];
  const mark = [...marks, ...stops].find((one) => text.includes(one));
  const joined = mark === undefined ? lines : lines.join(" ").split(mark);
  const words = joined.map((piece) =>
    piece
      .trim()
      .replace(/^and\s+/, "")
      .replace(/[.,;]$/, "")
      .replace(/\s+/g, " "),
  );
  return [...new Set(words.filter((word) => word !== "" && word.length <= LONGEST))];
}
