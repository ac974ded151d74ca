import type { Span } from "../kernel/index.ts";
import type { LabelledLine } from "./line-kinds.ts";

export interface FoundKeywords extends Span {
  readonly words: readonly string[];
}

/** More than this on one line is not a keyword but a sentence. */
const LONGEST = 90;

/** Reads the list under or after "Keywords", parted by `/ ; , · | •` or by lines. */
export function findKeywords(lines: readonly LabelledLine[]): FoundKeywords | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.heading?.kind === "references") break;
    if (line.heading?.kind !== "keywords") continue;
    const rest = line.text.slice(line.heading.restAt).trim();
    if (rest !== "")
      return { words: splitKeywords([rest]), start: line.end - rest.length, end: line.end };
    const listed = gather(lines, index + 1);
    const first = listed[0];
    const last = listed.at(-1);
    if (!first || !last) continue;
    return {
      words: splitKeywords(listed.map((one) => one.text)),
      start: first.start,
      end: last.end,
    };
  }
  return undefined;
}

function gather(lines: readonly LabelledLine[], from: number): LabelledLine[] {
  const listed: LabelledLine[] = [];
  for (let index = from; index < Math.min(lines.length, from + 40); index++) {
    const line = lines[index];
    if (!line || line.kind === "heading" || line.kind === "copyright") break;
    if (line.kind === "prose" || line.kind === "record") break;
    const first = listed[0];
    // One line with separators is the whole list; lines without are each a keyword.
    if (first && /[;,/·|•]/.test(first.text) && line.afterBlank) break;
    if (line.kind === "noise" && !/^[;,/·|•]$/.test(line.text)) break;
    if (line.text.length > LONGEST && !/[;,/·|•]/.test(line.text)) break;
    listed.push(line);
  }
  return listed;
}

function splitKeywords(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  // The strongest mark that is there parts the list: "IL-2, human; T cells" are two keywords.
  const mark = [";", "·", "|", "•", " / ", ",", "/"].find((one) => text.includes(one));
  const pieces = mark === undefined ? lines : lines.flatMap((line) => line.split(mark));
  const words = pieces.map((piece) =>
    piece
      .trim()
      .replace(/[.,;]$/, "")
      .replace(/\s+/g, " "),
  );
  return [...new Set(words.filter((word) => word !== "" && word.length <= LONGEST))];
}
