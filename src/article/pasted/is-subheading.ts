import { readCaptionLabel } from "./caption-label.ts";
import { endsSentence } from "./ends-sentence.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel } from "./read-article-label.ts";

/** No subheading is longer; a claim as a heading may be a line and a half. */
const LONGEST = 150;
/** A line that long is a paragraph, however it begins. */
const PARAGRAPH = 60;
/** A heading does not break off here. */
const OPEN_END =
  /(?:[,:;–—-]|\b(?:a|an|the|of|in|on|for|and|or|to|with|by|from|at|as|is|are|was|were|that|than|which|between|among))$/iu;
/** What pages set on lines of their own in the midst of a body, and no heading is. */
const BUTTON =
  /^(?:view|open|download|show|see|click|go to|expand|figure viewer|powerpoint|thumbnail|image|video|box|loading|equation|adapted|source:|note:)\b|[:=<>≥≤]\s*\d|@|https?:/iu;

/**
 * True for a line that heads a part of a section, told by its place: short, without the stop of a
 * sentence, after a sentence that has ended, with a paragraph below it.
 *
 *     … in 13 countries.
 *     Statistical Analysis
 *     We estimated that 516 patients …
 *
 * @param above the line of the section before it, `undefined` right below the section's heading
 */
export function isSubheading(
  line: LabelledLine,
  above: LabelledLine | undefined,
  below: LabelledLine | undefined,
): boolean {
  const { text, kind } = line;
  if (text.length < 4 || text.length > LONGEST || line.row !== undefined) return false;
  if (kind === "noise" || kind === "record" || kind === "copyright") return false;
  if (!/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?[\p{Lu}\d“"(α-ω]/u.test(text)) return false;
  if (!/\p{L}{3}/u.test(text) || /[.!;,]$/u.test(text) || text.includes("\t")) return false;
  if (OPEN_END.test(text.replace(/:$/u, "")) || BUTTON.test(text)) return false;
  if (line.heading !== undefined && line.heading.restAt < text.length) return false;
  if (readCaptionLabel(text) !== undefined || readArticleLabel(text) === "trial") return false;
  if (above && !endsSentence(above.text) && !line.afterBlank) return false;
  return below !== undefined && isParagraph(below) && isShorter(line, below);
}

function isParagraph({ text, kind, row }: LabelledLine): boolean {
  if (row !== undefined || kind === "noise" || kind === "record" || kind === "copyright") {
    return false;
  }
  const isLong = text.length >= PARAGRAPH || endsSentence(text);
  return (
    isLong && /^[\p{Lu}\d“"'‘([]|^\p{Ll}{0,3}[\p{Lu}\d]|^[α-ω]/u.test(text) && !text.includes("\t")
  );
}

/** In a narrow column the first line of a paragraph is as long as the next. */
function isShorter({ text, afterBlank }: LabelledLine, below: LabelledLine): boolean {
  return (
    afterBlank ||
    below.afterBlank ||
    below.text.length > 130 ||
    text.length < below.text.length * 0.8
  );
}
