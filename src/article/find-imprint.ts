import type { Span } from "../kernel/index.ts";
import { type Identifiers, readIdentifiers } from "./find-identifiers.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { type Citation, readCitation } from "./read-citation.ts";

/** What identifies an article: where it appeared and its numbers. */
export type Imprint = Citation & Identifiers;

/**
 * Gathers the imprint from the lines around the abstract, those before it first, so that no
 * reference and no "similar article" is taken for the article.
 */
export function findImprint(
  lines: readonly LabelledLine[],
  before: number,
  references: Span | undefined,
): Imprint {
  const near = [
    ...lines.slice(0, before),
    ...lines.slice(before).filter((line) => !references || line.start < references.start),
  ].filter((line) => line.kind !== "prose" && line.text.length < 600);
  let imprint: Imprint = {};
  for (const line of near) {
    const citation = readCitation(line.text) ?? {};
    const agrees =
      (imprint.volume === undefined ||
        citation.volume === undefined ||
        imprint.volume === citation.volume) &&
      (imprint.year === undefined || citation.year === undefined || imprint.year === citation.year);
    imprint = { ...readIdentifiers(line.text), ...(agrees ? citation : {}), ...imprint };
  }
  return imprint;
}
