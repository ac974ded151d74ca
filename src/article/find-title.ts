import { foldText } from "../kernel/index.ts";
import { readArticleLabel } from "./find-article-type.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { splitAuthors } from "./split-authors.ts";

/**
 * Finds the line that is the title among the lines before the abstract. No line says that it is
 * the title, so each is scored by what titles have and other lines lack.
 *
 * @param before the line where the abstract begins
 * @returns the number of the title's line; `undefined` when no line can be it
 */
export function findTitle(lines: readonly LabelledLine[], before: number): number | undefined {
  const later = lines
    .slice(before)
    .filter((line) => line.text.length < 1_500)
    .slice(0, 400)
    .map((line) => foldText(line.text).text);
  let best: number | undefined;
  let bestScore = 0;
  for (let index = 0; index < before; index++) {
    const line = lines[index];
    if (!line) break;
    const score = scoreTitle(lines, index, later);
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}

function scoreTitle(
  lines: readonly LabelledLine[],
  index: number,
  later: readonly string[],
): number {
  const line = lines[index];
  if (!line || !canBeTitle(line)) return 0;
  const words = line.text.split(/\s+/);
  const next = lines[index + 1];
  const previous = lines[index - 1];
  let score = 1 + Math.min(words.length, 12) / 4;
  if (words.length < 4) score -= 1.5;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (lower > 0) score += 0.5;
  if (next && splitAuthors(next.text).length > 0) score += 3;
  const afterNext = lines[index + 2];
  if (next?.kind === "noise" && afterNext && splitAuthors(afterNext.text).length > 0) score += 2;
  if (previous && readArticleLabel(previous.text) !== undefined) score += 2;
  const folded = foldText(line.text).text.replace(/\.$/, "");
  if (words.length > 3 && later.some((text) => text.includes(folded))) score += 3;
  const repeated = lines
    .slice(0, index)
    .some((other) => other.text.replace(/\.$/, "") === line.text.replace(/\.$/, ""));
  if (repeated) score -= 0.5;
  // Earlier lines are more likely, for what follows the authors is furniture.
  return score - Math.min(index, 60) / 100;
}

function canBeTitle(line: LabelledLine): boolean {
  const { text, kind } = line;
  if (kind === "noise" || kind === "record" || kind === "copyright" || kind === "affiliation") {
    return false;
  }
  if (kind === "heading" && line.heading?.kind !== "part") return false;
  if (kind === "heading" && line.heading?.restAt === text.length) return false;
  if (text.length < 8 || text.length > 400 || !/\p{L}{3}/u.test(text)) return false;
  if (/^https?:|^www\.|@/.test(text) || readArticleLabel(text) !== undefined) return false;
  return splitAuthors(text).length === 0;
}
