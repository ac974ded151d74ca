import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import type { Excerpt } from "../../reading/index.ts";
import { findDepartures } from "../compare-with-evidence.ts";
import { countWords } from "../slide-limits.ts";
import { type Filler, type Material, prose } from "./hole.ts";

/** A cell is looked at, not read out. */
const CELL_WORDS = 18;
/** With fewer rows the slide says less than the sentences themselves. */
const LEAST_ROWS = 3;

/**
 * The question of a study in four parts, as a table in the abstract's own words: in whom, what,
 * against what, measured by what. What the abstract does not state has no row, and is asked for in
 * the notes.
 */
export const fillPico: Filler = (_hole, material) => {
  const { glance } = material.reading;
  const isTrial = glance.type === "trial" || glance.type === "non-randomised-trial";
  const parts: readonly (readonly [name: string, excerpts: readonly (Excerpt | undefined)[]])[] = [
    ["Population", [glance.population]],
    [isTrial ? "Intervention" : "Exposure", [glance.intervention]],
    ["Comparison", [glance.comparator]],
    ["Outcome", glance.outcomes],
  ];
  const rows = parts.map(([name, excerpts]) => ({
    name,
    cell: writeCell(name, excerpts, material),
  }));
  const stated = rows.flatMap(({ name, cell }) => (cell === "" ? [] : [`| ${name} | ${cell} |`]));
  if (stated.length < LEAST_ROWS) return [];
  const missing = rows.filter(({ cell }) => cell === "").map(({ name }) => name.toLowerCase());
  const note =
    missing.length === 0
      ? ""
      : `Not found in the abstract: ${missing.join(", ")}. Say it from the paper.`;
  return [{ blocks: [prose(["| | |", "| --- | --- |", ...stated].join("\n"))], note }];
};

/** The excerpts that there is room for, each with its sentence. */
function writeCell(
  name: string,
  excerpts: readonly (Excerpt | undefined)[],
  { reading }: Material,
): string {
  let words = 0;
  return excerpts
    .flatMap((excerpt) => {
      if (excerpt === undefined) return [];
      const { start } = excerpt;
      const text = dropOpenBracket(excerpt.text);
      const index = reading.sentences.findIndex((each) => each.start <= start && start < each.end);
      const sentence = reading.sentences[index];
      const length = words + countWords(text);
      const isOf =
        sentence !== undefined && findDepartures(`${name} ${text}`, sentence.text).length === 0;
      if (!isOf || length > CELL_WORDS) return [];
      words = length;
      const plain = escapeMarkdown(text.replace(/\s+/gu, " ")).replace(/(?<!\\)\|/gu, "\\|");
      return [`${plain} [^${evidenceIdOf(index)}]`];
    })
    .join("; ");
}

/** "patients with tinnitus (Tinnitus Index": what a bracket began and the excerpt did not end. */
function dropOpenBracket(text: string): string {
  const open = text.lastIndexOf("(");
  return open > 0 && !text.includes(")", open) ? text.slice(0, open).trimEnd() : text;
}
