import { escapeMarkdown } from "../../quiz/index.ts";
import { splitSentences } from "../../reading/index.ts";
import { countWords } from "../slide-limits.ts";
import { fitsHeadline } from "./cite-body.ts";

/** The name of a figure or table in footnotes: "Fig. 2", "TABLE 2" and "2" are `figure-2`. */
export function captionId(kind: "figure" | "table", label: string, index: number): string {
  const number = /\d{1,3}/u.exec(label)?.[0];
  return `${kind}-${number === undefined ? index + 1 : Number(number)}`;
}

/** Belongs to the supplement, which the audience does not have either. */
export const isSupplement = (label: string): boolean =>
  /\bs\d|suppl|extended|additional|appendix|graphical abstract|[a-z]\d+\.s\d/iu.test(label);

/**
 * The first sentence of a caption as printed, and what of it can head a slide: by deletion of a
 * panel's letter, brackets, the stop and, if need be, what follows a comma; `undefined` where it
 * stays too long. A caption names a picture: cut short it claims no more.
 */
export function titleOf(caption: string): { sentence: string; headline: string | undefined } {
  const [first] = splitSentences(caption.slice(0, 2000));
  const sentence = first === undefined ? "" : caption.slice(first.start, first.end);
  const plain = sentence
    .replace(/^\(?[A-Za-z][).]\s+(?=\p{Lu})/u, "")
    .replace(/\.$/u, "")
    .trim();
  const bare = plain.replace(/\s?\([^()]*\)/gu, "").replace(/\s?\[[\d,–-]+\]/gu, "");
  const [, start = ""] = /^([^,;:]{12,}?)(?:[,;:] |\s[–—] )/u.exec(bare) ?? [];
  // "for (a) lead, (b) zinc": what a comma parts is a list of panels.
  const [title = plain] = plain.split(/\s\(?[Aa]\)\s/u);
  const hasPanels = /\([a-z]\)/iu.test(plain);
  const fits = (words: string) => countWords(words) >= 2 && fitsHeadline(words);
  const headline =
    [title, plain, bare].find(fits) ??
    (hasPanels ? undefined : [start].find((words) => countWords(words) >= 4 && fits(words)));
  return { sentence, headline };
}

const NOTE_WORDS = 120;

/** The caption as far as notes have room for it, in whole sentences. */
export function legendOf(caption: string): string {
  let end = 0;
  for (const span of splitSentences(caption.slice(0, 4000))) {
    if (countWords(caption.slice(0, span.end)) > NOTE_WORDS) break;
    end = span.end;
  }
  const legend = caption.slice(0, end).trim();
  return legend === "" ? "" : `The legend, in full or in part: “${escapeMarkdown(legend)}”`;
}
