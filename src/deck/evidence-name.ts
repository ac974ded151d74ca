const MADE_OF_ONE: Readonly<Record<string, string>> = {
  funding: "Funding",
  conflicts: "Competing interests",
};
const LOCATOR = /^(\p{L}[\p{L}\p{N}-]*)-(\p{N}+[a-z]?)$/u;
const HEADING = /-heading$/u;

/**
 * Where in the article the evidence of that footnote stands, in words.
 *
 *     3                        Abstract, sentence 3
 *     results-14               Results, sentence 14
 *     patients-and-methods-3   Patients and methods, sentence 3
 *     results-heading-4        Results, heading 4
 *     table-2, figure-1        Table 2, Figure 1
 *     funding                  Funding
 */
export function nameEvidence(id: string): string {
  if (/^\d+$/u.test(id)) return `Abstract, sentence ${id}`;
  const [, section, number] = LOCATOR.exec(id) ?? [];
  if (section === undefined) return MADE_OF_ONE[id] ?? `Source ${id}`;
  const isHeading = HEADING.test(section);
  const words = section.replace(HEADING, "").replace(/-/gu, " ");
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  if (/^(?:table|figure)$/u.test(section)) return `${name} ${number}`;
  return `${name}, ${isHeading ? "heading" : "sentence"} ${number}`;
}

/** True for evidence from outside the abstract: a deck, which quotes that alone, does not hold it. */
export function isOfBody(id: string): boolean {
  return LOCATOR.test(id) || Object.hasOwn(MADE_OF_ONE, id);
}

/** What a mark shows, small: "3", "R14" for `results-14`, "Rh4" for `results-heading-4`. */
export function shortMark(id: string): string {
  const [, section = "", number] = LOCATOR.exec(id) ?? [];
  if (number !== undefined) {
    return `${section.charAt(0).toUpperCase()}${HEADING.test(section) ? "h" : ""}${number}`;
  }
  return Object.hasOwn(MADE_OF_ONE, id) ? id.charAt(0).toUpperCase() : id;
}
