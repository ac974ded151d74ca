import { readHeading } from "./read-heading.ts";

/**
 * Parts a paragraph before each printed heading within it, so that every part of a structured
 * abstract is a paragraph of its own:
 *
 *     Background: It is common. Methods: We asked 30 people. Results: …
 *
 * A single heading within a text is left where it is: one is an accident, two are a structure.
 */
export function splitInlineHeadings(paragraph: string): string[] {
  const starts: number[] = [];
  for (const end of paragraph.matchAll(/[.?!)\]”"]\s+(?=\p{Lu}[\p{L}\s,&/'’-]{2,80}?\s?:\s)/gu)) {
    const at = end.index + end[0].length;
    const heading = readHeading(paragraph.slice(at, at + 200));
    if (heading?.kind !== "part") continue;
    const mark = paragraph.slice(at, at + heading.restAt);
    if (/:\s*$/.test(mark)) starts.push(at);
  }
  const own = readHeading(paragraph.slice(0, 200));
  const headed = own?.kind === "part" && !own.weak ? 1 : 0;
  if (starts.length + headed < 2) return [paragraph];
  const bounds = [0, ...starts, paragraph.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => paragraph.slice(start, bounds[index + 1]).trim());
}
