import { readHeading } from "./read-heading.ts";

/** Where a sentence ends and what may be a heading with its mark begins. */
const BEFORE = /[.?!)\]”"]\s+(?=\p{Lu}[\p{L}\s,&/'’-]{2,80}?\s?[:.]\s)/gu;

/**
 * Parts a paragraph before each printed heading within it, so that every part of a structured
 * abstract is a paragraph "Heading: text" of its own:
 *
 *     Background: It is common. Methods: We asked 30 people. Results: …
 *     Background. It is common. Methods. We asked 30 people. Results. …
 *
 * One heading within a text is an accident, two with colons are a structure; full stops are
 * weaker marks, so it takes three of them, and as many where only a space parts name and text.
 */
export function splitInlineHeadings(paragraph: string): string[] {
  return (
    splitAt(paragraph, ":", 2) ??
    splitAt(paragraph, ".", 3) ??
    splitAtSpaces(paragraph) ?? [paragraph]
  );
}

/** "Importance  It is common. Objective  To ask. Results  Of 30 people …": no mark but a space. */
function splitAtSpaces(paragraph: string): string[] | undefined {
  const starts = [
    0,
    ...[...paragraph.matchAll(/[.?!)\]”"]\s+(?=\p{Lu})/gu)].map((end) => end.index + end[0].length),
  ];
  const parts = starts.flatMap((at) => {
    const heading = readHeading(paragraph.slice(at, at + 200));
    return heading?.kind === "part" && heading.weak ? [{ at, heading }] : [];
  });
  if (parts[0]?.at !== 0 || parts.length < 3) return undefined;
  return parts.map(({ at, heading }, index) => {
    const text = paragraph.slice(at + heading.restAt, parts[index + 1]?.at).trim();
    return `${heading.name}: ${text}`;
  });
}

function splitAt(paragraph: string, mark: ":" | ".", least: number): string[] | undefined {
  const starts: number[] = [];
  for (const end of paragraph.matchAll(BEFORE)) {
    const at = end.index + end[0].length;
    const heading = readHeading(paragraph.slice(at, at + 200));
    if (heading?.kind !== "part" || heading.weak) continue;
    if (
      paragraph
        .slice(at, at + heading.restAt)
        .trimEnd()
        .endsWith(mark)
    )
      starts.push(at);
  }
  const own = readHeading(paragraph.slice(0, 200));
  const isHeaded = own?.kind === "part" && !own.weak;
  if (starts.length + (isHeaded ? 1 : 0) < least || starts.length === 0) return undefined;
  const bounds = [0, ...starts, paragraph.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => withColon(paragraph.slice(start, bounds[index + 1]).trim()));
}

/** "Methods. We asked …" → "Methods: We asked …" */
function withColon(part: string): string {
  const heading = readHeading(part.slice(0, 200));
  if (heading?.kind !== "part" || heading.weak) return part;
  const printed = part.slice(0, heading.restAt).trimEnd();
  return printed.endsWith(".") ? `${printed.slice(0, -1)}: ${part.slice(heading.restAt)}` : part;
}
