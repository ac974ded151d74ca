import { escapeMarkdown } from "../../quiz/index.ts";
import type { BodyFinding } from "../../reading/index.ts";
import { maximumHeadlineWords } from "../../reading/index.ts";
import { countWords } from "../slide-limits.ts";
import type { Material } from "./hole.ts";

/** Words of the article with the mark of where they stand; `text` is what the footnote will hold. */
export function citeQuoted(words: string, id: string, text: string, { quoted }: Material): string {
  quoted.set(id, text);
  return `${escapeMarkdown(words)} [^${id}]`;
}

/** Words of a sentence of the body with the mark of that sentence. */
export function citeSentence(words: string, sentence: number, material: Material): string {
  const { id, text } = material.reading.body?.sentences[sentence] ?? { id: "text-0", text: words };
  return citeQuoted(words, id, text, material);
}

/** What to say from: the sentences themselves, each once. */
export function quoteSentences(findings: readonly number[], { reading }: Material): string {
  return [...new Set(findings)]
    .map((index) => reading.body?.sentences[index]?.text ?? "")
    .filter((text) => text !== "")
    .map((text) => `In the article's words: “${escapeMarkdown(text)}”`)
    .join("\n\n");
}

export const fitsHeadline = (words: string): boolean => countWords(words) <= maximumHeadlineWords;

/** The first of the finding's claims that can head a slide. */
export function headlineOf({ claims }: BodyFinding): string | undefined {
  return claims.find(fitsHeadline);
}
