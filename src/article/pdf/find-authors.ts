import { splitAuthors } from "../pasted/split-authors.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import { readLeadingNames, readNameList, readNamesBeforePlace } from "./read-name-line.ts";

/** Names stand at most so many paragraphs below the title; a grid of them has several each. */
const REACH = 60;
/** So many paragraphs without a name, and the names have ended. */
const PATIENCE = 14;
/** Longer is running text: no list of names is set as one paragraph of more. */
const LONGEST = 6000;

/** Where names are looked for. */
export interface AuthorPlace {
  /** The first and the last paragraph of the title. */
  readonly first: number;
  readonly after: number;
  /** The paragraph that the abstract or the body begins with. */
  readonly before: number;
}

/**
 * The names below the title, their raised marks left out: in one list, or one by one above their
 * institutions, in rows and columns too. They are all set as the first is, which tells them from
 * what stands between them:
 *
 *     Ana Lima        Bo Novák        Chidi Osei
 *     Uni of A        Uni of B        Uni of C
 *
 * @param stated the authors in the document's properties: taken where the page names them but in a
 * way that cannot be read
 */
export function findAuthors(
  paragraphs: readonly LabelledParagraph[],
  { first, after, before }: AuthorPlace,
  stated: string,
): readonly string[] {
  const below = gatherNames(paragraphs.slice(after + 1, Math.min(before, after + REACH)));
  if (below.length > 0) return below;
  // A column beside the title may be read before it.
  const page = paragraphs[after]?.page;
  const beside = paragraphs
    .slice(Math.max(0, first - REACH), Math.max(0, first))
    .filter((paragraph) => paragraph.page === page && standsLower(paragraph, paragraphs[first]));
  const besides = gatherNames(beside);
  if (besides.length > 0) return besides;
  const confirmed = confirm(splitAuthors(stated), paragraphs);
  if (confirmed.length > 0) return confirmed;
  return paragraphs
    .slice(after + 1, Math.min(before, after + 4))
    .flatMap(({ lines }) => lines.flatMap(({ marked }) => readNamesBeforePlace(marked)));
}

/** Not above the title: there stand editors, series and journals. */
function standsLower(paragraph: LabelledParagraph, title: LabelledParagraph | undefined): boolean {
  return (paragraph.lines[0]?.y ?? 0) <= (title?.lines[0]?.y ?? 0) + (title?.size ?? 0);
}

interface Named {
  readonly paragraph: LabelledParagraph;
  readonly names: readonly string[];
}

function gatherNames(paragraphs: readonly LabelledParagraph[]): string[] {
  const found: Named[] = [];
  let without = 0;
  for (const paragraph of paragraphs) {
    const names = namesIn(paragraph);
    const [model] = found;
    const isAlike = !model || isSetAlike(paragraph, model.paragraph);
    if (names.length > 0 && isAlike) {
      found.push({ paragraph, names });
      without = 0;
    } else if (++without > PATIENCE && found.length > 0) break;
  }
  return [...new Set(inRows(found).flatMap(({ names }) => names))];
}

function isSetAlike(one: LabelledParagraph, other: LabelledParagraph): boolean {
  const [lead, model] = [one.lines[0], other.lines[0]];
  if (one.page !== other.page || Math.abs(one.size - other.size) > 0.3) return false;
  return lead?.lead === model?.lead || (one.font === other.font && one.font !== "");
}

/** Cells of a grid are read row by row, whatever columns they were put in. */
function inRows(found: readonly Named[]): Named[] {
  if (found.some(({ paragraph }) => paragraph.lines.length > 3)) return [...found];
  const [model] = found;
  const near = (model?.paragraph.size ?? 10) * 0.6;
  const rows: Named[][] = [];
  for (const each of found.toSorted((a, b) => topOf(b) - topOf(a))) {
    const row = rows.at(-1);
    const [start] = row ?? [];
    if (row && start && topOf(start) - topOf(each) < near) row.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => leftOf(a) - leftOf(b)));
}

function topOf({ paragraph }: Named): number {
  return paragraph.lines[0]?.y ?? 0;
}

function leftOf({ paragraph }: Named): number {
  return paragraph.lines[0]?.x ?? 0;
}

/** The names that a paragraph lists, or begins with; none where it is something else. */
export function namesIn(paragraph: LabelledParagraph): readonly string[] {
  if (paragraph.text.length > LONGEST) return [];
  const names = readNameList(paragraph.lines.map(({ marked }) => marked).join(" "));
  if (names.length > 0) return names;
  // Names and their institutions may be set as one: those lines that are names.
  const lines = paragraph.lines.map(({ marked }) => readNameList(marked));
  if (lines[0]?.length) {
    const end = lines.findIndex((line) => line.length === 0);
    return lines.slice(0, end < 0 ? undefined : end).flat();
  }
  const capitals = paragraph.lines.map(({ marked }) => readLeadingNames(marked));
  return capitals[0]?.length ? capitals.flat() : [];
}

/** Properties may name whoever typed the file; who is not on the first page is no author. */
function confirm(names: readonly string[], paragraphs: readonly LabelledParagraph[]): string[] {
  const page = paragraphs
    .filter((paragraph) => paragraph.page < 2)
    .map(({ text }) => text)
    .join(" ");
  return names.filter((name) => page.includes(name.split(" ").at(-1) ?? name));
}
