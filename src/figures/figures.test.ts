import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText } from "./escape-text.ts";
import { FIGURE_LANGUAGES, FIGURES, type FigureLanguage } from "./figures.ts";
import {
  formatChartLine,
  formatEdge,
  formatFlowLine,
  formatForestLine,
  formatNumber,
  formatTimelineLine,
  parseChart,
  parseFlow,
  parseForest,
  parseMechanism,
  parseNumbers,
  parseTimeline,
} from "./index.ts";

const text = (markdown: string) =>
  escapeText(markdown).replace(/\[\^([^\]]+)\]/gu, "<button>$1</button>");

const LABEL = fc.constantFrom(
  "Overall survival",
  "PD-L1 ≥50%",
  "總生存期",
  "*KRAS* G12C: mutated",
  "Übelkeit & Erbrechen <grade 3",
  "A very long label that says in many words which of the patients were counted and how",
);
const MARKS = fc.constantFrom("", " [^1]", " [^2] [^results-14]");
const INTERVAL = fc.constantFrom(
  "0.73 (95% CI 0.60 to 0.89)",
  "HR 0·73 (0·60–0·89)",
  "12.1 [9.0, 20]",
  "1,201 (900 to 1,400)",
  "0,73 (95% CI, 0,60–0,89; P = 0.002)",
);

/** Lines as they should be, of each kind. */
const LINES: Record<FigureLanguage, fc.Arbitrary<string>> = {
  number: fc
    .tuple(fc.constantFrom("60%", "1,201", "more than 2 of 4"), LABEL, MARKS)
    .map(join(": ")),
  chart: fc.oneof(
    fc.tuple(LABEL, INTERVAL, MARKS).map(join(": ")),
    fc.constant("# Response, by arm [^1]"),
    fc.constant("All: −12.5%"),
  ),
  forest: fc.oneof(
    fc.tuple(LABEL, INTERVAL, MARKS).map(join(": ")),
    fc.constant("← New better | Old better → [^1]"),
    fc.constant("Pooled: RR 0.8 (0.7 to 0.9) [^3]"),
  ),
  flow: fc.oneof(
    fc.tuple(LABEL, fc.constant("650"), MARKS).map(join(": ")),
    fc.tuple(LABEL, fc.constantFrom("3", "more than 60%")).map(([a, n]) => `- ${a}: ${n} | ${a}`),
    LABEL,
  ),
  timeline: fc
    .tuple(fc.constantFrom("2016", "Week 6 to 12", "Baseline"), LABEL, MARKS)
    .map(join(": ")),
  mechanism: fc
    .tuple(LABEL, fc.constantFrom("-->", "--drives--|", "-.may drive.->"), LABEL, MARKS)
    .map(([from, arrow, to, marks]) => `${from} ${arrow} ${to}${marks}`),
};

function join(link: string) {
  return ([a, b, marks]: [string, string, string]) => `${a}${link}${b}${marks}`;
}

/** What is read of a block and written again. */
const REWRITE: Record<FigureLanguage, (body: string) => string> = {
  number: (body) => parseNumbers(body).data.map(formatNumber).join("\n"),
  chart: (body) => parseChart(body).data.map(formatChartLine).join("\n"),
  forest: (body) => parseForest(body).data.map(formatForestLine).join("\n"),
  flow: (body) => parseFlow(body).data.map(formatFlowLine).join("\n"),
  timeline: (body) => parseTimeline(body).data.map(formatTimelineLine).join("\n"),
  mechanism: (body) => parseMechanism(body).data.map(formatEdge).join("\n"),
};

describe.each(FIGURE_LANGUAGES)("a %s block", (language) => {
  const figure = FIGURES[language];
  const body = fc.array(LINES[language], { minLength: 1, maxLength: 12 }).map((l) => l.join("\n"));

  test("shows its own form without a finding", () => {
    expect(figure.check(figure.form)).toEqual([]);
  });

  test("is written as it was read", () => {
    fc.assert(
      fc.property(body, (lines) => {
        expect(REWRITE[language](lines)).toBe(lines);
      }),
    );
  });

  test("of one line or twelve is drawn with all its marks, in finite numbers", () => {
    fc.assert(
      fc.property(body, (lines) => {
        const html = figure.draw(lines, text);
        const count = (of: string, pattern: RegExp) => of.match(pattern)?.length ?? 0;
        // A forest names its sides once.
        const shown = language === "forest" ? lines.replace(/^←.*$/gmu, "") : lines;
        expect(count(html, /<button>/gu)).toBe(count(shown, /\[\^/gu));
        expect(html).not.toMatch(/NaN|Infinity|undefined/u);
        const height = figure.height(lines);
        expect(height > 0 && height < 10_000).toBe(true);
      }),
    );
  });

  test("states each of its lines once, at its place", () => {
    const claims = figure.claims(`\n${figure.form}\n\n# caption?\n${figure.form}`);
    const lines = claims.map(({ line }) => line);
    expect(lines[0]).toBe(1);
    expect(lines.at(-1)).toBe(4);
    for (const { markdown } of claims.slice(0, 1)) expect(markdown).toMatch(/\[\^\d+\]/u);
  });

  test("says which line is not of its form, and how to write it", () => {
    const [finding] = figure.check(`${figure.form}\n\n|`);
    expect(finding).toMatchObject({ line: 2, rule: "figure-line" });
    expect(finding?.remedy).toContain(figure.form);
  });

  test("of nothing at all is drawn without a stumble", () => {
    expect(figure.draw("", text)).not.toMatch(/NaN|Infinity|undefined/u);
  });

  test("of hostile length is read in one pass", () => {
    const fillings = [
      "a ",
      "1",
      "(",
      " | ",
      ": ",
      "1 (",
      "0.1–",
      "-",
      "[^1] ",
      "← ",
      "<",
      "*",
      "% ",
    ];
    for (const filling of fillings) {
      const line = `x: ${filling.repeat(200_000 / filling.length)}`;
      expect(figure.check(line).length).toBeLessThan(3);
      figure.claims(line);
    }
  });
});
