import { readHeading } from "../pasted/read-heading.ts";
import { splitInlineHeadings } from "../pasted/split-inline-headings.ts";

/** PubMed prints the labels of a structured abstract in capitals, whatever they are: "SO WHAT?: ". */
const LABEL = /(?:^|(?<=[.?!)\]”"%\d]) +)(?=[A-Z][A-Z0-9 ,&/'’()?-]{2,90}: )/u;
const LABELLED = /^[A-Z][A-Z0-9 ,&/'’()?-]{2,90}: /u;

/** Nobody's abstract is longer; a whole text in its place is not taken apart. */
const LONGEST = 20_000;

/** Where a sentence ends and a word in capitals begins. */
const CAPITALS = /(?<=[.?!)\]”"%\d]) +(?=[A-Z]{3,20}\b)/gu;

/**
 * Parts a structured abstract that is written as one paragraph before each of its headings:
 *
 *     BACKGROUND: It is common. SO WHAT?: We …
 *     BACKGROUND It is common. METHODS We asked 30 people. RESULTS …
 *     Background: It is common. Methods: We asked 30 people. …
 */
export function splitHeadings(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const labelled = text.split(LABEL).filter((part) => part !== "");
  if (labelled.length > 1 && LABELLED.test(text)) return labelled;
  return splitCapitals(text) ?? splitInlineHeadings(text);
}

/** Headings in capitals without a mark; one or two may be abbreviations, three are a structure. */
function splitCapitals(text: string): readonly string[] | undefined {
  const starts = [0, ...[...text.matchAll(CAPITALS)].map((gap) => gap.index + gap[0].length)];
  const parts = starts.flatMap((at) => {
    const heading = readHeading(text.slice(at, at + 200));
    const isCapital = heading?.kind === "part" && heading.name === heading.name.toUpperCase();
    return isCapital ? [{ at, heading }] : [];
  });
  if (parts[0]?.at !== 0 || parts.length < 3) return undefined;
  return parts.map(({ at, heading }, index) => {
    const body = text.slice(at + heading.restAt, parts[index + 1]?.at).trim();
    return `${heading.name}: ${body}`;
  });
}
