import { readHeading } from "../pasted/read-heading.ts";
import { type AbstractPart, splitMarkup } from "./abstract-parts.ts";
import { stripCopyright } from "./copyright.ts";
import { foldSpaces, parseFragment } from "./flatten-markup.ts";
import { splitHeadings } from "./split-headings.ts";
import { dropTruncationRemark } from "./truncated-abstract.ts";

/** Headings that only say that an abstract follows; PubMed's "UNLABELLED" says that none stood there. */
const NO_HEADING = /^(?:abstract|summary|unlabelled|unlabeled|unstructured abstract)$/iu;

/**
 * The abstract as the Article has it: paragraphs parted by a blank line, each part of a structured
 * one "Heading: text". Parts without headings are looked through for headings in their text.
 */
export function joinAbstract(parts: readonly AbstractPart[]): string {
  const paragraphs: string[] = [];
  let open: string | undefined;
  for (const { heading, text } of parts) {
    const name = foldSpaces(heading ?? "").replace(/\s*[:.]+$/u, "");
    const body = foldSpaces(text);
    if (name !== "") open = NO_HEADING.test(name) ? undefined : name;
    if (body === "") continue;
    if (open === undefined) paragraphs.push(...splitHeadings(stripLabel(body)));
    else paragraphs.push(`${open}: ${body}`);
    open = undefined;
  }
  return stripCopyright(dropTruncationRemark(paragraphs.join("\n\n")));
}

/** "Abstract Background: …", "UNLABELLED: We …" */
function stripLabel(text: string): string {
  return text.replace(
    /^(?:abstract\s*[:.—–-]\s*|unlabel?led:\s*|(?:Abstract|ABSTRACT)\s+(?=\p{Lu}))/iu,
    "",
  );
}

/** The abstract in a fragment of HTML or JATS: `<h4>Aim</h4>To ask …`, `<jats:sec><jats:title>…`. */
export function readAbstractMarkup(fragment: string): string {
  const parts = splitMarkup(parseFragment(fragment));
  return parts.some(({ heading }) => heading !== undefined)
    ? joinAbstract(parts)
    : readAbstractText(parts.map(({ text }) => text).join("\n\n"));
}

/**
 * The abstract in plain text, whose lines may be paragraphs, parts of a structured abstract, or
 * only the end of a column.
 */
export function readAbstractText(text: string): string {
  const blocks = text.split(/\r?\n[^\S\n]*\r?\n/u).flatMap((block) => {
    const merged: string[] = [];
    for (const line of block.split(/\r?\n/u)) {
      const heading = readHeading(line.trim());
      const starts = heading?.kind === "part" && heading.weak === undefined;
      const last = merged.at(-1);
      if (last === undefined || starts || isAlone(last)) merged.push(line);
      else merged[merged.length - 1] = `${last} ${line}`;
    }
    return merged;
  });
  return joinAbstract(blocks.map(splitHeading));
}

/** A heading on a line of its own stands over what follows; one within a line is left in it. */
function splitHeading(block: string): AbstractPart {
  const line = block.trim();
  const heading = readHeading(line);
  return heading && isAlone(line) ? { heading: heading.name, text: "" } : { text: line };
}

function isAlone(line: string): boolean {
  const heading = readHeading(line.trim());
  return heading?.kind === "part" && heading.restAt >= line.trim().length;
}
