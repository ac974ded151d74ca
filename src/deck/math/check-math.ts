import type { Finding } from "../../kernel/index.ts";
import { unescapeHtml } from "../escape-html.ts";
import { listPassages } from "../list-claims.ts";
import { renderInline, renderMarkdown } from "../markdown.ts";
import type { ParsedDeck } from "../parse-deck.ts";
import { DRAWN, type Formula, readFormula } from "./find-math.ts";

/** True when the deck has a formula: only then is it worth to fetch what draws them. */
export function hasMath({ deck }: Pick<ParsedDeck, "deck">): boolean {
  return deck.slides.some(
    (slide) =>
      formulasIn(renderMarkdown(slide.note)).length > 0 ||
      listPassages(slide).some(({ markdown }) => formulasIn(renderInline(markdown)).length > 0),
  );
}

/**
 * The formulas that cannot be drawn, in the order of the file.
 *
 * @param complainOf says what is wrong with a formula, as `loadMath` gives it
 */
export function checkMath(
  { deck, lines }: ParsedDeck,
  complainOf: (formula: Formula) => string | undefined,
): Finding[] {
  return deck.slides.flatMap((slide) => {
    const report = (markdown: string, line: number) =>
      formulasIn(renderInline(markdown)).flatMap(({ formula, source }): Finding[] => {
        const what = complainOf(formula);
        if (what === undefined) return [];
        return [
          {
            line,
            rule: "formula",
            what: `the formula ${source} cannot be drawn: ${what}`,
            remedy: "correct its TeX, or write \\$ where a dollar is meant",
          },
        ];
      });
    const shown = listPassages(slide).flatMap(({ markdown, block, below }) =>
      report(markdown, (lines.get(block) ?? 1) + below),
    );
    return [...shown, ...report(slide.note, lines.get(slide) ?? 1)];
  });
}

function formulasIn(html: string): { formula: Formula; source: string }[] {
  return [...html.matchAll(DRAWN)].flatMap(([, escaped = ""]) => {
    const source = unescapeHtml(escaped);
    const formula = readFormula(source);
    return formula ? [{ formula, source }] : [];
  });
}
