import { foldText, type Span } from "../../kernel/index.ts";
import { looksLikeJournal } from "./find-journal.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel, readLeadingLabel } from "./read-article-label.ts";
import { splitAuthors } from "./split-authors.ts";

/** The title and the lines it stands on: `first` to `last`, both included. */
export interface FoundTitle extends Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** No page has more lines before its title and abstract; what is beyond is not looked at. */
const REACH = 600;
/** Buttons that pages set on the line of the title. */
const BUTTONS =
  /\s*(?:\bGet access|\bOpen Access|\bFree access|\bFREE|\bAvailable to Purchase|\bCheck for updates|\bFree|\bEditor's Choice|🔒|†|‡|\*|[☆★✩✰])+$/;
/** Labels set before it: "Open-access Breastfeeding …". */
const LABEL = /^(?:(?:open[- ]access|free access|full access)\s+|title\s?:\s?)(?=\p{Lu})/iu;
/** A title that breaks here goes on in the next line. */
const OPEN_END =
  /(?:[:,–—-]|\b(?:a|an|the|of|in|on|for|and|or|to|with|by|from|at|as|is|are|versus|vs\.?|after|before|during|among|between|using|through|into|via|without))$/i;

/**
 * Finds the title among the lines before the abstract. No line says that it is the title, so
 * each is scored by what titles have and other lines lack.
 *
 * @param before the line where the abstract begins
 * @param told the title where the source states it, so that only its place is looked for
 */
export function findTitle(
  lines: readonly LabelledLine[],
  before: number,
  told?: string,
): FoundTitle | undefined {
  const stated = told === undefined ? undefined : findTold(lines, before, told);
  if (stated) return stated;
  const later = foldLater(lines, before);
  const end = Math.min(before, REACH);
  let best: number | undefined;
  let bestScore = 0;
  const seen = new Set<string>();
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (!line || !canBeTitle(line)) continue;
    const score = scoreTitle(lines, index, later, seen);
    seen.add(stripButtons(line.text));
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best === undefined ? undefined : joinTitle(lines, best, before, later);
}

/** The line that prints a title that is known; the highest heading of those that do. */
function findTold(
  lines: readonly LabelledLine[],
  before: number,
  told: string,
): FoundTitle | undefined {
  const folded = foldText(told).text;
  const printed = lines
    .slice(0, Math.min(before, REACH))
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.length < told.length + 60)
    .filter(({ line }) => foldText(line.text).text.includes(folded));
  const best = printed.find(({ line }) => line.level === 1) ?? printed.at(-1);
  if (!best) return undefined;
  const { start, end } = best.line;
  return { text: told, first: best.index, last: best.index, start, end };
}

/** The lines that may repeat the title: "Cite this article", running heads. */
function foldLater(lines: readonly LabelledLine[], before: number): readonly string[] {
  return lines
    .filter((line, index) => (index < 40 || index >= before) && line.text.length < 900)
    .filter((line) => line.kind !== "noise" && line.text.length > 30)
    .slice(0, 500)
    .map((line) => foldText(line.text).text);
}

function scoreTitle(
  lines: readonly LabelledLine[],
  index: number,
  later: readonly string[],
  seen: ReadonlySet<string>,
): number {
  const text = stripButtons(lines[index]?.text ?? "");
  const words = text.split(/\s+/);
  let score = 1 + Math.min(words.length, 12) / 4;
  if (words.length < 4) score -= 1.5;
  if (words.some((word) => /^\p{Ll}/u.test(word))) score += 0.5;
  if (/^\p{Ll}/u.test(text)) score -= 1;
  if (/[^.]\.\s+\p{Lu}/u.test(text) && words.length > 25) score -= 3;
  if (looksLikeJournal(text)) score -= 2;
  const level = lines[index]?.level;
  if (level === 1) score += 4;
  const names = splitAuthors(text).length;
  if (names > 0) score -= 2;
  score += authorsBelow(lines, index);
  const previous = lines[index - 1];
  if (previous && readArticleLabel(previous.text) !== undefined) score += 2;
  const folded = foldText(text).text.replace(/\.$/, "");
  if (words.length > 3 && later.filter((other) => other.includes(folded)).length > 1) score += 3;
  if (seen.has(text)) score -= 0.5;
  // Earlier lines are more likely, for what follows the authors is furniture.
  return score - Math.min(index, 100) / 100;
}

function authorsBelow(lines: readonly LabelledLine[], index: number): number {
  const next = lines[index + 1];
  if (next && splitAuthors(next.text).length > 0) return 3;
  const after = lines[index + 2];
  return after && splitAuthors(after.text).length > 0 ? 2 : 0;
}

function canBeTitle(line: LabelledLine): boolean {
  const { text, kind } = line;
  if (text.length < 8 || text.length > 400 || !/\p{L}{3}/u.test(text)) return false;
  if (kind === "noise" || kind === "record" || kind === "copyright" || kind === "affiliation") {
    return false;
  }
  if (kind === "heading" && line.heading?.restAt === text.length) return false;
  if (kind === "heading" && line.heading?.kind !== "part") return false;
  if (/^https?:|^www\.|@/.test(text) || readArticleLabel(text) !== undefined) return false;
  const names = splitAuthors(text);
  return names.length === 0 || (names.length < 3 && !/[,;\d*†]/.test(text));
}

/** Titles that a narrow column broke are joined: forwards and backwards, never past a blank. */
function joinTitle(
  lines: readonly LabelledLine[],
  at: number,
  before: number,
  later: readonly string[],
): FoundTitle | undefined {
  let first = at;
  let last = at;
  let text = stripButtons(lines[at]?.text ?? "");
  const times = (longer: string): number => {
    const folded = foldText(longer).text.replace(/\.$/, "");
    return later.filter((other) => other.includes(folded)).length;
  };
  const repeats = (longer: string): boolean => times(longer) > 0;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const line = lines[index];
    if (!line || lines[index + 1]?.afterBlank || !isPiece(line)) break;
    const joined = `${stripButtons(line.text)} ${text}`;
    // The first line of a column is about as long as the next; a topic above a title is not.
    const below = lines[index + 1]?.text.length ?? 0;
    const isWide = line.text.length >= below * 0.7 && line.text.split(/\s+/).length >= 5;
    const long = isWide && !looksLikeJournal(line.text);
    const open = OPEN_END.test(line.text) || /^\p{Ll}/u.test(text);
    // What the page repeats without this line is the title without it.
    const isWhole = times(text) > 1 && !repeats(joined);
    if (/[.?!…]$/.test(line.text) || isWhole || !(open || long || repeats(joined))) break;
    text = joined;
    first = index;
  }
  for (let index = at + 1; index < Math.min(before, at + 4); index++) {
    const line = lines[index];
    if (!line || line.afterBlank || !isPiece(line)) break;
    const joined = `${text} ${stripButtons(line.text)}`;
    const open = OPEN_END.test(text) || /^\p{Ll}/u.test(line.text);
    const beforeAuthors = splitAuthors(lines[index + 1]?.text ?? "").length > 0;
    const long = line.text.split(/\s+/).length >= 2 && !looksLikeJournal(line.text);
    if (/[.?!]$/.test(text) || !(open || (beforeAuthors && long) || repeats(joined))) break;
    text = joined;
    last = index;
  }
  const start = lines[first]?.start;
  const end = lines[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  return { text: text.replace(/(?<=[\p{L}\d)])\.$/u, ""), first, last, start, end };
}

function isPiece(line: LabelledLine): boolean {
  if (line.kind !== "text" && line.kind !== "prose") return false;
  const names = splitAuthors(line.text);
  if (names.length > 0 || line.text.length >= 250) return false;
  return readArticleLabel(line.text) === undefined && readLeadingLabel(line.text) === undefined;
}

function stripButtons(text: string): string {
  return text.replace(BUTTONS, "").replace(LABEL, "").trim();
}
