import type { Span } from "../../kernel/index.ts";
import type { Section } from "../article.ts";
import { kindOfHeading } from "../section-kind.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** Sections of a body; other parts ("Setting", "Statistical analysis") are subsections. */
const TOP =
  /^(?:main|background|introduction|(?:material|patient|subject|participant)s? and method|method and material|method|(?:[a-z]+ ){0,4}and method|methodology|experimental procedure|result|finding|discussion|result and discussion|discussion and conclusion|conclusion|case report|case presentation|case description|limitation|conclusion and perspective|perspective|future direction|concluding remark|methods? and result)$/;
/** "2. Biology of RANKL", not "2.1. Patients" and not the end of a sentence. */
const NUMBERED = /^(\d{1,2})\.?\s+(\p{Lu}[^.?!;]{2,90})$/u;
/** A section with less is an entry of a menu. */
const SHORTEST = 40;

/**
 * Reads the sections of the body, in order: under the headings of IMRaD, under numbered ones,
 * and, where those are in capitals, under others in capitals. Headings below them stay in the
 * text as paragraphs of their own.
 *
 * @param after the first line after the abstract
 */
export function findSections(
  lines: readonly LabelledLine[],
  after: number,
  references: Span | undefined,
): Section[] {
  const sections: { heading: string; lines: LabelledLine[] }[] = [];
  let open: { heading: string; lines: LabelledLine[] } | undefined;
  let number = 0;
  let capitals = false;
  for (const line of lines.slice(after)) {
    if (references && line.start >= references.start) break;
    const numbered = NUMBERED.exec(line.text);
    const next = numbered && Number(numbered[1]) === number + 1 ? numbered : undefined;
    const heading: string | undefined = next?.[2] ?? readTop(line, capitals);
    if (heading !== undefined) {
      if (next) number++;
      capitals = sections.length === 0 ? isCapital(heading) : capitals && isCapital(heading);
      open = { heading, lines: [] };
      sections.push(open);
    } else if (closes(line)) {
      open = undefined;
    } else if (line.kind !== "noise" && line.kind !== "record") {
      open?.lines.push(line);
    }
  }
  return sections
    .map(({ heading, lines: text }) => ({
      heading,
      text: joinParagraphs(text).join("\n\n"),
      level: 1,
      ...kindOfHeading(heading),
    }))
    .filter(({ text }) => text.length >= SHORTEST);
}

function readTop(line: LabelledLine, capitals: boolean): string | undefined {
  const alone = line.heading !== undefined && line.heading.restAt >= line.text.length;
  if (alone && line.heading?.kind === "part" && TOP.test(line.heading.key)) {
    return line.heading.name;
  }
  const known = line.heading !== undefined;
  if (capitals && !known && isCapital(line.text) && line.text.length < 90) return line.text;
  return undefined;
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.!?;]$/.test(text);
}

/** Back matter and what stands beside the body end a section. */
function closes(line: LabelledLine): boolean {
  if (line.kind === "copyright") return true;
  const kind = line.heading?.kind;
  return kind !== undefined && kind !== "part" && (line.heading?.restAt ?? 0) >= line.text.length;
}
