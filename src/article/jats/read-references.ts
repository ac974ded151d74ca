import type { Reference } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf } from "../markup/walk.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { formatCitation } from "./format-citation.ts";
import { inlineText } from "./inline-text.ts";
import { printedCitation } from "./printed-citation.ts";
import { readCitation } from "./read-citation.ts";

/** What a reference may hold, by the names of all tag sets. */
const CITATIONS = ["mixed-citation", "element-citation", "nlm-citation", "citation"] as const;

/** The entries of the reference lists in order; those of an appendix and of "further reading" too. */
export function readReferences(article: Element): Reference[] {
  const lists = allOf(childAt(article, "back"), "ref-list");
  const others = allOf(childAt(article, "body"), "ref-list");
  return [...lists, ...others].flatMap((list) => allOf(list, "ref")).flatMap(readEntry);
}

/** An entry may hold several works under one number, or one work in two ways. */
function readEntry(ref: Element): Reference[] {
  const alternatives = childAt(ref, "citation-alternatives");
  const found = [
    ...childrenOf(ref, ...CITATIONS),
    ...childrenOf(alternatives, ...CITATIONS).slice(0, 1),
  ];
  const number = numberOf(ref);
  const numbered = number === undefined ? {} : { number };
  if (found.length === 0) {
    const text = childrenOf(ref, "note", "p")
      .map((note) => inlineText(note))
      .join(" ");
    return text === "" ? [] : [{ text, ...numbered }];
  }
  return found.flatMap((citation) => {
    const fields = readCitation(citation);
    const text = printedCitation(citation) ?? formatCitation(fields);
    if (text === "") return [];
    // What was not tagged is read from the words, as of a page.
    const isTagged = fields.title !== undefined || fields.journal !== undefined;
    const { number: _, text: __, ...read } = isTagged ? { text, number } : parseReference([text]);
    return [{ text, ...numbered, ...read, ...statedOnly(fields) }];
  });
}

function statedOnly({ rest: _, ...stated }: ReturnType<typeof readCitation>): Partial<Reference> {
  return stated;
}

/** "12.", "[12]", "R12"; a label of names and years is none. */
function numberOf(ref: Element): number | undefined {
  const labels = [ref, ...childrenOf(ref, ...CITATIONS)].flatMap((one) => childrenOf(one, "label"));
  const printed = /^[[(]?\s*[A-Z]?(\d{1,4})\s*[\])]?\.?$/u.exec(inlineText(labels[0], "none"))?.[1];
  return printed === undefined ? undefined : Number(printed);
}
