import type { Section } from "../article.ts";
import { kindOfHeading } from "../section-kind.ts";
import { joinFlow } from "./join-flow.ts";
import type { Dictionary } from "./join-lines.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";

/** The body in its sections, the reference list, and what stands under the headings at the end. */
export interface Body {
  readonly sections: readonly Section[];
  readonly references: readonly LabelledParagraph[];
  readonly funding?: string;
  readonly conflicts?: string;
}

interface Open {
  readonly heading: string;
  readonly style: string;
  readonly level: number;
  readonly paragraphs: LabelledParagraph[];
}

const FUNDING = /\bfunding|financial support|sources? of support|grant support/iu;
const CONFLICTS =
  /conflicts? of interest|(?:competing|declarations? of|disclosure of) (?:financial )?interests?|^disclosures?$|competing financial/iu;
/** What stands at the end besides what the names of headings know. */
const BACK =
  /^(?:additional files?|author(?:s?['’´`]?|s)? (?:details|roles|affiliations|note)|description of authors|pre-?publication history|received\b|submitted\b|accepted\b|reviewing editor|equal contribution|orcid|abbreviations used|supporting information|electronic supplementary|trial registration|data access|ethics? (?:approval|statement)|consent)/iu;
/** A section with less, and no heading, is something that was left over. */
const SHORTEST = 60;

/** Reads what follows the abstract. */
export function gatherBody(paragraphs: readonly LabelledParagraph[], words: Dictionary): Body {
  const levels = findLevels(paragraphs);
  const sections: Open[] = [];
  const ends: Open[] = [];
  const references: LabelledParagraph[] = [];
  let open: Open | undefined;
  let isList = false;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "caption") continue;
    if (paragraph.kind !== "heading") {
      if (paragraph.heading?.kind === "keywords") continue;
      if (isList) references.push(paragraph);
      else if (paragraph.kind === "text") {
        open ??= add(sections, makeOpen("", "", 1));
        open.paragraphs.push(paragraph);
      }
      continue;
    }
    const kind = paragraph.heading?.kind;
    // In a list of references, what looks like a heading is part of an entry.
    if (isList && kind === undefined) {
      references.push(paragraph);
      continue;
    }
    isList = kind === "references";
    if (isList) continue;
    const style = styleOf(paragraph);
    const heading = joinFlow([paragraph], words).join(" ");
    const level = levelOf(heading, style, levels);
    const isEnd =
      kind === "end" ||
      kind === "keywords" ||
      kind === "aside" ||
      BACK.test(heading) ||
      CONFLICTS.test(heading) ||
      FUNDING.test(heading);
    open = add(isEnd ? ends : sections, makeOpen(heading, style, level));
  }
  return {
    sections: finish(sections, words),
    references,
    ...textUnder(ends, FUNDING, "funding", words),
    ...textUnder(ends, CONFLICTS, "conflicts", words),
  };
}

function makeOpen(heading: string, style: string, level: number): Open {
  return { heading, style, level, paragraphs: [] };
}

function add(list: Open[], open: Open): Open {
  list.push(open);
  return open;
}

function finish(sections: readonly Open[], words: Dictionary): Section[] {
  const done: Section[] = [];
  let parent: Section | undefined;
  for (const { heading, level, paragraphs } of sections) {
    const text = joinFlow(paragraphs, words).join("\n\n");
    if (text.length < SHORTEST && heading === "") continue;
    const own = kindOfHeading(heading);
    // What is inside Methods is methods.
    const kind = own.kind === undefined && level > 1 && parent?.kind ? { kind: parent.kind } : own;
    const section: Section = { heading, text, level, ...kind };
    if (level === 1) parent = section;
    done.push(section);
  }
  return done;
}

function textUnder<Name extends string>(
  ends: readonly Open[],
  wanted: RegExp,
  name: Name,
  words: Dictionary,
): { readonly [key in Name]?: string } {
  const found = ends.find(
    ({ heading, paragraphs }) => wanted.test(heading) && paragraphs.length > 0,
  );
  const text = found ? joinFlow(found.paragraphs, words).join("\n\n") : "";
  return text === "" ? {} : ({ [name]: text } as { [key in Name]?: string });
}

/** Headings of one rank are set alike. */
function styleOf({ font, size, text, isBold }: LabelledParagraph): string {
  const isCapital = text === text.toUpperCase();
  return `${font}|${isBold}|${Math.round(size * 2)}|${isCapital}`;
}

/** Styles in the order of their ranks: first those that the sections known by name are set in. */
function findLevels(paragraphs: readonly LabelledParagraph[]): ReadonlyMap<string, number> {
  const headings = paragraphs.filter(({ kind }) => kind === "heading");
  const named = headings.filter(
    ({ heading, text }) =>
      heading?.kind === "references" ||
      /^(?:[\d.IVX\s]+)?(?:introduction|(?:materials? and |patients and |subjects and )?methods?|methodology|results|discussion|conclusions?)\b/iu.test(
        text,
      ),
  );
  const top = new Map<string, number>();
  for (const paragraph of named) {
    const style = styleOf(paragraph);
    top.set(style, (top.get(style) ?? 0) + 1);
  }
  const levels = new Map([...top.keys()].map((style) => [style, 1]));
  let next = top.size > 0 ? 2 : 1;
  for (const paragraph of headings) {
    const style = styleOf(paragraph);
    if (levels.has(style)) continue;
    levels.set(style, Math.min(next, 3));
    next++;
  }
  return levels;
}

/** "2.1 Patients" says its level itself. */
function levelOf(heading: string, style: string, levels: ReadonlyMap<string, number>): number {
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{L}/u.exec(heading)?.[1];
  return number === undefined ? (levels.get(style) ?? 1) : number.split(".").length;
}
