import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import { cutHeadlines, type Role, type Sentence } from "../../reading/index.ts";
import { findDepartures } from "../compare-with-evidence.ts";
import { fitsHeadline } from "./cite-body.ts";
import { type Filler, type Material, prose } from "./hole.ts";

/** What a result is held against. */
const CONTROL =
  /\b(?:controls?|vehicle|placebo|sham|untreated|wild[- ]?type|scrambled|isotype|mock|compared (?:with|to)|versus|vs)\b/iu;

const LEAST_ROWS = 3;

interface Link {
  readonly name: string;
  readonly role: Role;
  readonly fits?: RegExp;
}

const CHAIN: readonly Link[] = [
  { name: "Question", role: "objective" },
  { name: "Experiment", role: "methods" },
  { name: "Control", role: "results", fits: CONTROL },
  { name: "Result", role: "results" },
];

/**
 * The chain that a result hangs on, as a table: question, experiment, control, result, each the
 * weightiest claim of the abstract for it. A link that is not stated has no row, and is asked for
 * in the notes.
 */
export const fillChain: Filler = (_hole, material) => {
  const taken = new Set<number>();
  const rows = CHAIN.flatMap((link) => {
    const found = findLink(link, taken, material);
    if (found === undefined) return [];
    taken.add(found.index);
    const claim = escapeMarkdown(found.claim).replace(/(?<!\\)\|/gu, "\\|");
    return [
      { name: link.name, line: `| ${link.name} | ${claim} [^${evidenceIdOf(found.index)}] |` },
    ];
  });
  const hasResult = rows.some(({ name }) => name === "Result");
  if (rows.length < LEAST_ROWS || !hasResult) return [];
  const missing = CHAIN.filter(({ name }) => rows.every((row) => row.name !== name))
    .map(({ name }) => name.toLowerCase())
    .join(", ");
  const note =
    missing === "" ? "" : `Not found in the abstract: ${missing}. Say it from the paper.`;
  const table = ["| | |", "| --- | --- |", ...rows.map(({ line }) => line)];
  return [{ blocks: [prose(table.join("\n"))], note }];
};

function findLink({ name, role, fits }: Link, taken: ReadonlySet<number>, { reading }: Material) {
  const claimOf = ({ text }: Sentence) =>
    cutHeadlines(text, reading.abbreviations)
      .filter(fitsHeadline)
      .find(
        (claim) =>
          (fits === undefined || fits.test(claim)) &&
          findDepartures(`${name} ${claim}`, text).length === 0,
      );
  return reading.sentences
    .map((sentence, index) => ({ ...sentence, index }))
    .filter((each) => each.role === role && !taken.has(each.index))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .flatMap((each) => {
      const claim = claimOf(each);
      return claim === undefined ? [] : [{ index: each.index, claim }];
    })[0];
}
