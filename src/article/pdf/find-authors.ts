import { splitAuthors } from "../pasted/split-authors.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

/** Names stand at most so many paragraphs below the title. */
const REACH = 14;

/**
 * The names below the title, their raised marks left out.
 *
 * @param stated the authors in the document's properties: taken where the page names them but in a
 * way that cannot be read
 */
export function findAuthors(
  paragraphs: readonly LabelledParagraph[],
  after: number,
  before: number,
  stated: string,
): readonly string[] {
  const names: string[] = [];
  const end = Math.min(before, after + REACH, paragraphs.length);
  for (let at = after + 1; at < end; at++) {
    const found = namesOf(paragraphs[at]);
    if (found.length > 0) names.push(...found);
    else if (names.length > 1) break;
  }
  if (names.length > 0) return [...new Set(names)];
  return confirm(splitAuthors(stated), paragraphs);
}

function namesOf(paragraph: LabelledParagraph | undefined): string[] {
  if (!paragraph || paragraph.text.length > 6000) return [];
  const marked = paragraph.lines.map((line) => line.marked).join(" ");
  const names = splitAuthors(marked);
  if (names.length > 0) return names;
  // Names and their institutions may be set as one: those lines that are names.
  const lines = paragraph.lines.map((line) => splitAuthors(line.marked));
  const first = lines.findIndex((line) => line.length > 0);
  if (first !== 0) return [];
  const end = lines.findIndex((line, index) => index > 0 && line.length === 0);
  return lines.slice(0, end < 0 ? undefined : end).flat();
}

/** Properties may name whoever typed the file; who is not on the first page is no author. */
function confirm(names: readonly string[], paragraphs: readonly LabelledParagraph[]): string[] {
  const page = paragraphs
    .filter((paragraph) => paragraph.page < 2)
    .map(({ text }) => text)
    .join(" ");
  return names.filter((name) => page.includes(name.split(" ").at(-1) ?? name));
}
