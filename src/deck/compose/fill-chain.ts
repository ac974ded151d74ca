import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import { cutHeadlines, hasFiniteVerb, type Role } from "../../reading/index.ts";
import { findDepartures } from "../compare-with-evidence.ts";
import { fitsHeadline } from "./cite-body.ts";
import { type Filler, type Material, prose } from "./hole.ts";

/** What a result is held against. */
const CONTROL =
  /\bcontrols?\s(?:groups?|animals?|mice|rats?|cells?|plants?|conditions?|vectors?|siRNA|treatments?|samples?|subjects?|patients?|individuals|diet|arm)\b|\b(?:than|with|to|in|from|versus|vs\.?)\s(?:the\s|untreated\s|healthy\s|negative\s)?controls?\b|\b(?:vehicle|placebo|sham|untreated|wild[- ]?type|scrambled|isotype|mock|compared (?:with|to)|versus|vs)\b/iu;

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
    if (found.index === undefined) {
      const { sentences = [] } = material.reading.body ?? {};
      material.quoted.set(found.id, sentences.find(({ id }) => id === found.id)?.text ?? "");
    } else taken.add(found.index);
    const claim = escapeMarkdown(found.claim).replace(/(?<!\\)\|/gu, "\\|");
    return [{ name: link.name, line: `| ${link.name} | ${claim} [^${found.id}] |` }];
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

interface Found {
  readonly id: string;
  readonly claim: string;
  /** Index of the abstract's sentence; none of the body's. */
  readonly index?: number;
}

/** Of the abstract or, where that has none, of what is read of the body. */
function findLink(link: Link, taken: ReadonlySet<number>, material: Material): Found | undefined {
  const { body, sentences, abbreviations } = material.reading;
  const fits = (claim: string, text: string) =>
    fitsHeadline(claim) &&
    hasFiniteVerb(claim) &&
    (link.fits === undefined || link.fits.test(claim)) &&
    findDepartures(`${link.name} ${claim}`, text).length === 0;
  const stated = sentences
    .map((sentence, index) => ({ ...sentence, index }))
    .filter(({ role, text, index }) => isOf(role, text, link) && !taken.has(index))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .flatMap(({ text, index }) => {
      const claim = cutHeadlines(text, abbreviations).find((each) => fits(each, text));
      return claim === undefined ? [] : [{ id: evidenceIdOf(index), index, claim }];
    });
  if (stated[0] !== undefined || body === undefined) return stated[0];
  const added =
    link.role === "methods" ? body.methods : link.role === "results" ? body.results : [];
  return added.flatMap(({ sentence, text, claims }) => {
    const claim = claims.find((each) => fits(each, text));
    const id = body.sentences[sentence]?.id;
    return claim === undefined || id === undefined ? [] : [{ id, claim }];
  })[0];
}

/** Abstracts of the laboratory often put their question as what is not known. */
function isOf(role: Role, text: string, link: Link): boolean {
  return (
    role === link.role || (link.role === "objective" && role === "background" && OPEN.test(text))
  );
}

const OPEN =
  /\b(?:unknown|unclear|not (?:well |completely |fully |yet )?(?:been )?(?:understood|known|clear|established)|poorly understood|remains? (?:to be|elusive|uncertain|controversial)|whether)\b/iu;
