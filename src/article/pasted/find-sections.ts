import type { Span } from "../../kernel/index.ts";
import type { Section } from "../article.ts";
import { inheritKinds, kindOfHeading } from "../section-kind.ts";
import { isStatementName } from "./find-statements.ts";
import { isSubheading } from "./is-subheading.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { splitRunIn } from "./split-run-in-heading.ts";

/** Sections of a body; other parts ("Setting", "Statistical analysis") are subsections. */
const TOP =
  /^(?:main|background|introduction|(?:material|patient|subject|participant)s? and method|method and material|method|(?:[a-z]+ ){0,4}and method|methodology|experimental procedure|result|finding|discussion|result and discussion|discussion and conclusion|conclusion|case report|case presentation|case description|(?:strength and )?(?:study )?limitation(?: of (?:the|this|our) study)?|star ?★? ?method|online method|experimental section|material & method|conclusion and perspective|perspective|future direction|concluding remark|methods? and result)$/;
/** "2. Biology of RANKL", not "2.1. Patients" and not the end of a sentence. */
const NUMBERED = /^(\d{1,2})\.?\s+(\p{Lu}[^.?!;]{2,90})$/u;
/** A section with less is an entry of a menu. */
const SHORTEST = 40;

/**
 * Reads the sections of the body, in order: under the headings of IMRaD, under numbered ones,
 * and, where those are in capitals, under others in capitals. Headings below them are told by their
 * place, and their level by their number. Where the source says which lines are headings, those are,
 * each with its level.
 *
 * @param after the first line after the abstract
 * @param isBody whether the text begins there without a heading, as letters do
 */
export function findSections(
  lines: readonly LabelledLine[],
  after: number,
  references: Span | undefined,
  isBody = false,
): Section[] {
  const body = lines.slice(after);
  const end = references ? body.findIndex((line) => line.start >= references.start) : -1;
  const told = end < 0 ? body : body.slice(0, end);
  const levelled = told.filter((line) => line.level !== undefined).length >= 2;
  const parts = levelled ? splitAtLevels(told, isBody) : splitAtNames(told, isBody);
  const opening = isBody && parts.length > 1 ? ({ kind: "introduction" } as const) : {};
  return inheritKinds(
    parts.map(({ heading, level, lines: text }) => ({
      heading,
      text: joinParagraphs(text).flatMap(splitRunIn).join("\n\n"),
      level,
      ...(heading === "" ? opening : kindOfHeading(heading)),
    })),
  );
}

interface Part {
  readonly heading: string;
  readonly level: number;
  readonly lines: LabelledLine[];
}

function splitAtNames(lines: readonly LabelledLine[], isBody: boolean): Part[] {
  const parts: Part[] = isBody ? [{ heading: "", level: 1, lines: [] }] : [];
  let open = parts[0];
  let number = 0;
  let capitals = false;
  // What stands between paragraphs and is none of them says nothing of where a heading is.
  const told = lines.filter(({ kind }) => kind !== "noise" && kind !== "record");
  const places = new Map(told.map((line, index) => [line, index]));
  for (const line of lines) {
    const numbered = NUMBERED.exec(line.text);
    const next = numbered && Number(numbered[1]) === number + 1 ? numbered : undefined;
    const heading: string | undefined = next?.[2] ?? readTop(line, capitals);
    if (heading !== undefined) {
      if (next) number++;
      capitals = parts.length === 0 ? isCapital(heading) : capitals && isCapital(heading);
      open = { heading, level: 1, lines: [] };
      parts.push(open);
    } else if (closes(line) && !(open && isEthics(line, parts))) {
      open = undefined;
    } else if (line.kind !== "noise" && line.kind !== "record") {
      const place = places.get(line) ?? 0;
      const isHead = isSubheading(line, open?.lines.at(-1), told[place + 1]);
      if (open && (isHead || closes(line))) {
        open = { heading: withoutNumber(line.text), level: levelOf(line.text), lines: [] };
        parts.push(open);
      } else open?.lines.push(line);
    }
  }
  return parts.filter((_, index) => holdsText(parts, index));
}

/** What was allowed and agreed to is part of the methods where it stands among them. */
function isEthics(line: LabelledLine, parts: readonly Part[]): boolean {
  const top = parts.findLast(({ level }) => level === 1);
  const isMethods = top !== undefined && kindOfHeading(top.heading).kind === "methods";
  return isMethods && /\b(?:ethic|consent)/iu.test(line.text) && line.text.length < 80;
}

/** "2.1. Patients:" is "Patients". */
function withoutNumber(text: string): string {
  return text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=\P{Ll})|\s*:$/gu, "");
}

/** "2.1 Patients" says its level itself; what is not numbered stands below a section. */
function levelOf(text: string): number {
  const number = /^\d{1,2}(?:\.\d{1,2}){1,3}(?=\.?\s)/u.exec(text)?.[0];
  return number === undefined ? 2 : number.split(".").length;
}

/** A heading of back matter closes all sections until one as high as it. */
function splitAtLevels(lines: readonly LabelledLine[], isBody: boolean): Part[] {
  const parts: Part[] = isBody ? [{ heading: "", level: 1, lines: [] }] : [];
  let open = parts[0];
  let top = 0;
  let closed = 0;
  for (const line of lines) {
    if (line.level === undefined) {
      if (line.kind === "copyright" && line.text.length < 300) continue;
      if (line.kind !== "noise" && line.kind !== "record") open?.lines.push(line);
      continue;
    }
    if (closed > 0 && line.level > closed) continue;
    closed = 0;
    if (closesAtLevel(line)) {
      open = undefined;
      closed = line.level;
      continue;
    }
    if (top === 0 || line.level < top) top = line.level;
    const heading =
      line.heading?.name ?? line.text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+/u, "");
    open = { heading, level: line.level - top + 1, lines: [] };
    parts.push(open);
  }
  return parts.filter((_, index) => holdsText(parts, index));
}

/** A heading stays where it and the sections below it have text; more of those are not looked at. */
function holdsText(parts: readonly Part[], index: number): boolean {
  const level = parts[index]?.level ?? 1;
  // What stands below a section is no menu, however short.
  if (level > 1 && lengthOf(parts[index]?.lines ?? []) > 0) return true;
  let length = 0;
  for (let at = index; at < Math.min(parts.length, index + 50); at++) {
    const part = parts[at];
    if (!part || (at > index && part.level <= level)) return false;
    length +=
      lengthOf(part.lines) + (at > index && part.lines.length > 0 ? part.heading.length : 0);
    if (length >= SHORTEST) return true;
  }
  return false;
}

function closesAtLevel(line: LabelledLine): boolean {
  if (line.kind === "noise" || line.kind === "copyright") return true;
  const kind = line.heading?.kind;
  return (kind !== undefined && kind !== "part") || isStatementName(line.text);
}

function lengthOf(lines: readonly LabelledLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
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
  if (line.kind === "copyright" || isStatementName(line.text)) return true;
  const kind = line.heading?.kind;
  return kind !== undefined && kind !== "part" && (line.heading?.restAt ?? 0) >= line.text.length;
}
