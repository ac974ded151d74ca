import { namesIn } from "./find-authors.ts";
import type { LabelledParagraph } from "./label-paragraphs.ts";
import type { TextStyle } from "./text-style.ts";

/** Shorter is no abstract, in characters: where keywords follow it, and where only its look tells. */
const SHORTEST = 90;
const SHORTEST_ALONE = 350;
const LONGEST = 6000;
/** What stands between the names and the abstract, and between it and the body. */
const AROUND =
  /^(?:\W{0,3}\(?(?:dated|received|revised|accepted|published|submitted|posted|compiled|version|preprint|available)\b|\W{0,3}\d? ?(?:correspond|e-?mail|address|present address|department|division|institut|school|faculty|these authors|both authors|equal)|authors?[’'] address|pacs\b|msc\b|jel\b|ccs concepts|acm reference|permission to|copyright|©|doi\b|https?:|for peer|keywords?\b)/iu;

/** Which paragraphs stand apart, and those of them that are the abstract. */
export interface SetApart {
  readonly first: number;
  readonly end: number;
  readonly own: readonly LabelledParagraph[];
}

/**
 * Finds the abstract that no heading opens: the paragraph between names and body that is set apart,
 * in bold or another size or font as Nature and Science print it, narrower than the text below it,
 * or across its columns, as physics and psychology do; or whatever stands above the keywords.
 *
 * @param after the last paragraph of the title
 * @returns undefined where there is none
 */
export function findSetApart(
  paragraphs: readonly LabelledParagraph[],
  after: number,
  style: TextStyle,
): SetApart | undefined {
  const page = paragraphs[after]?.page ?? 0;
  const stop = endOfFront(paragraphs, after, page);
  const hasKeywords = isAfterAbstract(paragraphs[stop]);
  const text = textWidth(paragraphs, style);
  for (let at = after + 1; at < stop; at++) {
    const start = paragraphs[at];
    if (!start || start.kind === "heading" || start.kind === "caption") continue;
    if (!isProse(start.text.slice(0, LONGEST)) || namesIn(start).length > 0) continue;
    const found = gatherAlike(paragraphs, at, stop);
    if (!found) continue;
    const length = found.own.reduce((sum, { text }) => sum + text.length, 0);
    if (length > LONGEST) return undefined;
    if (isStructured(found.own)) return found;
    if (hasKeywords && found.end >= stop && length >= SHORTEST) return found;
    const isOther = isOfOtherWidth(start, text);
    const isApart = isOther || isSetOtherwise(start, style);
    if (isApart && length >= (isOther ? SHORTEST : SHORTEST_ALONE)) return found;
    if (start.kind === "text" && length >= SHORTEST_ALONE) return undefined;
  }
  return undefined;
}

/** "IMPORTANCE What … OBJECTIVE To …": three parts by name are those of an abstract. */
function isStructured(paragraphs: readonly LabelledParagraph[]): boolean {
  const names = paragraphs.flatMap(({ heading, text }) =>
    heading?.kind === "part" && heading.restAt < text.length ? [heading.key] : [],
  );
  return new Set(names).size >= 3;
}

/** The keywords, the first heading of the body, or the next page. */
function endOfFront(paragraphs: readonly LabelledParagraph[], after: number, page: number): number {
  const found = paragraphs.findIndex(
    (paragraph, index) =>
      index > after &&
      (paragraph.page > page ||
        isAfterAbstract(paragraph) ||
        (paragraph.kind === "heading" &&
          (isNamed(paragraph) || /^(?:1|I)[.\s]/u.test(paragraph.text)))),
  );
  return found < 0 ? paragraphs.length : found;
}

/** A heading of the body that stands alone. */
function isNamed({ heading, text }: LabelledParagraph): boolean {
  return heading?.kind === "part" && heading.restAt >= text.length;
}

function isAfterAbstract(paragraph: LabelledParagraph | undefined): boolean {
  if (!paragraph) return false;
  return (
    paragraph.heading?.kind === "keywords" ||
    /^(?:pacs|msc|jel|ccs concepts|subject (?:class|headings))\b/iu.test(paragraph.text)
  );
}

function isProse(text: string): boolean {
  return (
    !AROUND.test(text) &&
    !/@|^\d ?\p{Lu}/u.test(text) &&
    /[.?!]/u.test(text) &&
    /\p{Ll} \p{Ll}{1,30} \p{Ll}/u.test(text) &&
    /\p{Ll}{3}[^\p{L}]?[.?!]|[.?!]$/u.test(text)
  );
}

/**
 * The paragraphs of one abstract are set alike; notes that stand beside it may be read between them.
 */
function gatherAlike(
  paragraphs: readonly LabelledParagraph[],
  first: number,
  stop: number,
): SetApart | undefined {
  const start = paragraphs[first];
  if (!start) return undefined;
  const left = leftOf(start);
  const own = [start];
  let end = first + 1;
  for (let at = first + 1; at < stop; at++) {
    const next = paragraphs[at];
    if (!next || next.kind === "heading" || next.page !== start.page) break;
    const isAlike = Math.abs(next.size - start.size) <= 0.3 && next.isBold === start.isBold;
    const isBelow = Math.abs(leftOf(next) - left) <= start.size * 2.5;
    if (isAlike && isBelow && !AROUND.test(next.text)) {
      own.push(next);
      end = at + 1;
    } else if (isBelow) break;
  }
  return { first, end, own };
}

function leftOf({ lines }: LabelledParagraph): number {
  return lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
}

function isSetOtherwise({ isBold, size, font }: LabelledParagraph, style: TextStyle): boolean {
  return (
    isBold ||
    Math.abs(size - style.size) > style.size * 0.04 ||
    (font !== "" && font !== style.font)
  );
}

/** Narrower than a column of the text, or reaching across two. */
function isOfOtherWidth({ lines }: LabelledParagraph, text: number): boolean {
  if (text === 0 || lines.length < 2) return false;
  const width = lines.reduce((most, { x, right }) => Math.max(most, right - x), 0);
  return (lines.length > 2 && width < text * 0.93) || width > text * 1.25;
}

/** The width that most lines of the running text have, in points; 0 where there are none. */
function textWidth(paragraphs: readonly LabelledParagraph[], style: TextStyle): number {
  const counts = new Map<number, number>();
  for (const { kind, lines, size } of paragraphs) {
    if (kind !== "text" || lines.length < 4 || Math.abs(size - style.size) > 0.4) continue;
    for (const { x, right } of lines.slice(1, -1)) {
      const width = Math.round((right - x) / 4) * 4;
      counts.set(width, (counts.get(width) ?? 0) + 1);
    }
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0] ?? 0;
}
