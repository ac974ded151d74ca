import { type LabelledLine, PLACE } from "./line-kinds.ts";
import { splitAuthors } from "./split-authors.ts";

/** The names and the lines they were read from, both included. */
export interface FoundAuthors {
  readonly names: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** No page puts more lines between its title and its authors. */
const REACH = 40;
/** Lines about one author that may stand before the next. */
const BETWEEN = 4;
/** Consortia name thousands; a page lists them in fewer lines than this. */
const LONGEST_RUN = 400;

/**
 * Finds the authors below the title: the first run of lines that are names, on one line or one
 * to a line, with marks on lines of their own allowed between.
 */
export function findAuthors(
  lines: readonly LabelledLine[],
  after: number,
  before: number,
): FoundAuthors | undefined {
  const end = Math.min(before, after + REACH);
  for (let index = after + 1; index < end; index++) {
    const names = namesOf(lines[index]);
    if (names.length === 0) continue;
    return gatherRun(lines, index, Math.min(before, index + LONGEST_RUN), names);
  }
  return undefined;
}

function gatherRun(
  lines: readonly LabelledLine[],
  first: number,
  end: number,
  start: readonly string[],
): FoundAuthors {
  const names = [...start];
  let last = first;
  let between = 0;
  for (let index = first + 1; index < end; index++) {
    const line = lines[index];
    if (!line) break;
    if (isMark(line.text)) continue;
    const more = namesOf(line);
    if (more.length === 0) {
      // Some pages print under each author where they work.
      if (!isAboutAuthor(line) || ++between > BETWEEN) break;
      continue;
    }
    between = 0;
    names.push(...more);
    last = index;
  }
  return { names: [...new Set(names)], first, last };
}

/** Where an author works, and links to what else is theirs; never what editors are. */
function isAboutAuthor({ kind, text }: LabelledLine): boolean {
  if (text.length > 300 || /\bedit(?:or|ed)\b|\breview/iu.test(text)) return false;
  if (kind === "heading" || kind === "copyright" || kind === "prose") return false;
  return (
    kind === "affiliation" ||
    PLACE.test(text) ||
    /^(?:more (?:articles )?by\b|\*?\s?e-?mail\b|search for more|view (?:author|orcid)|orcid)/iu.test(
      text,
    )
  );
}

function namesOf(line: LabelledLine | undefined): string[] {
  if (!line || line.kind === "record" || line.kind === "affiliation") return [];
  if (line.kind === "prose" || line.kind === "heading" || line.kind === "copyright") return [];
  if (line.kind === "noise" && line.text.length < 30) return [];
  return splitAuthors(line.text);
}

/** Between names: commas, affiliation numbers, "and", an ORCID. */
function isMark(text: string): boolean {
  return (
    /^[\s\d,;&*†‡§¶#•·()[\]+-]{1,30}$/.test(text) ||
    /^(?:and|by|authors?:?|orcid|view orcid profile|(?:https?:\/\/)?orcid\.org\/\S+|\S{1,60}@\S{1,60})$/i.test(
      text,
    )
  );
}
