import type { Figure } from "../../article/index.ts";
import { captionId, isSupplement } from "./caption-title.ts";

/** "(Fig. 3A)", "Figures 2 and 3", but not "Supplementary Fig. 3" or "Fig. S3". */
const POINTER =
  /(supplementa\p{L}*|suppl\.?|supporting|extended data|additional)?\s?\bfig(?:ure)?s?\b\.?\s?(\d{1,2})(?!\d|\.\d)/giu;

/** The first of the article's own figures that the sentence, as printed, points to. */
export function pointToFigure(
  printed: string,
  figures: readonly Figure[],
): { readonly figure: Figure; readonly id: string } | undefined {
  for (const [, beside, number] of printed.slice(0, 2000).matchAll(POINTER)) {
    if (beside !== undefined) continue;
    const id = `figure-${Number(number)}`;
    const figure = figures.find(
      ({ label }, index) => !isSupplement(label) && captionId("figure", label, index) === id,
    );
    if (figure) return { figure, id };
  }
  return undefined;
}
