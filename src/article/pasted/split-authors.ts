import { DEGREE, FUNCTION_WORD, NOT_A_NAME, ORCID, PARTICLE, ROLE, TAIL } from "./author-words.ts";

/** Marks of affiliations after a name. */
const MARKS = /[\d¹²³⁰-⁹*†‡§¶‖#∗]+(?:,[\d¹²³⁰-⁹*†‡§¶‖#∗]+)*/gu;
/** Degrees that nobody listed: "FFPMRCA", "MMedSc". */
const ACRONYM = /^\p{Lu}[\p{L}.]{0,3}\p{Lu}[\p{L}.]{0,5}$/u;
/** More is not a line of authors. */
const LONGEST = 20_000;

/**
 * Reads a line of authors into names, without marks, degrees and identifiers:
 *
 *     Ana de Souza, MD, PhD1,2; Li Wei ORCID 2,* & Tom O'Neil3†
 *
 * @returns the names in order; empty when the line is not a line of names
 */
export function splitAuthors(line: string): string[] {
  const text = turnNames(line.slice(0, LONGEST))
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(TAIL, "")
    .replace(ORCID, " ")
    .replace(/\[[^\]]{0,40}\]|\([^)]{0,40}\)/g, " ")
    .replace(/\S{1,60}@\S{1,60}/g, " ")
    .replace(/^\s*(?:author links open overlay panel\s*|(?:by|authors?:?)\s+)/i, "")
    .replace(/\+\d+\s*$/, "")
    .replace(/\b(?:Prof|Dr)\.?\s+(?=\p{Lu})/gu, "")
    .replace(/\bet al\.?/gi, " ")
    .replace(/\[?(?:…|\.{3})\]?/gu, ", ")
    .replace(/\s*[¹²³⁰-⁹*⁎†‡§¶‖#∗✉🖂•∙]+\s*/gu, ", ")
    .replace(/(?<=[\p{L}.,)\s])\d{1,3}(?:\s*[,–-]\s*\d{1,3})*/gu, ", ");
  const pieces = text.split(/\s*[,;·|∙]\s*|\s+(?:&|and|AND\b)\s*(?=\p{Lu})|\s*&\s*|\s{3,}/u);
  const names: string[] = [];
  let wrong = 0;
  for (const piece of pieces) {
    const name = piece.trim().replace(/^(?:and\b|AND\b|and(?=\p{Lu})|&)\s*|\s+\.$/gu, "");
    if (name.length <= 1 || isDegree(name.replace(/(?: \p{Ll})+$/u, ""))) continue;
    // A lone lower-case letter or two points at an affiliation.
    if (/^\p{Ll}{1,2}$/u.test(name)) continue;
    const person = readName(name);
    if (person !== undefined) names.push(...person);
    else if (!ROLE.test(name)) wrong++;
  }
  return wrong > names.length * 0.25 ? [] : names;
}

/** "Marchetti, Bruno MD, PhD*; Stein, Ruth M. MD": the family name first, told by the semicolons. */
function turnNames(line: string): string {
  const pieces = line.split(/\s*;\s*(?:and\s+)?/u).filter((piece) => piece !== "");
  const turned = pieces.map((piece) => {
    const [family = "", given = "", ...others] = piece.replace(MARKS, "").split(/\s*,\s*/u);
    const words = given.split(/\s+/u);
    while (words.length > 1 && isDegree(words.at(-1) ?? "")) words.pop();
    const isTurned =
      others.every((other) => isDegree(other) || ACRONYM.test(other)) &&
      family.split(/\s+/u).length <= 3 &&
      words.length <= 3 &&
      !isDegree(words.join(" ")) &&
      words.every((word) => /^\p{Lu}/u.test(word));
    return isTurned && family !== "" ? `${words.join(" ")} ${family}` : undefined;
  });
  const isSure = pieces.length > 1 || /;|\b(?:MD|PhD|MBBS)\b/u.test(line);
  return isSure && turned.every((name) => name !== undefined) ? turned.join("; ") : line;
}

/** "MD", "M.D." and "M.D" after a name are not part of it. */
export function isDegree(text: string): boolean {
  return text
    .split(/[\s/]+/)
    .every((word) => DEGREE.has(word.replace(/[.\s-]/g, "").toLowerCase()));
}

/** One name, or the names that a page glued together: "John SmithJane Doe". */
function readName(text: string): string[] | undefined {
  const words = text.split(/\s+/);
  while (words.length > 2 && isDegree(words.at(-1) ?? "")) words.pop();
  // Affiliation letters set after the name: "Xiaohui Liu b", "Wei Li a b".
  while (words.length > 2 && /^\p{Ll}{1,2}$/u.test(words.at(-1) ?? "")) words.pop();
  const name = words.join(" ").replace(/(?<=\p{Ll}{2}|\s\p{Lu}{1,3})\.$/u, "");
  if (words.length > 3 && /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(name)) {
    const parts = name
      .replace(/(?<!\b(?:Mc|Mac|De|La|Le|Van|Di|Du))(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, "\n")
      .split("\n");
    if (parts.length > 1 && parts.every(isName)) return parts.map((part) => part.trim());
  }
  return isName(name) ? [name] : undefined;
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 7 || text.length > 60) return false;
  if (NOT_A_NAME.test(text) || FUNCTION_WORD.test(text) || /[\d:/"“”=<>?!]/.test(text))
    return false;
  return words.every((word, index) => {
    if (PARTICLE.test(word)) return index < words.length - 1 || /^\p{Lu}/u.test(word);
    return /^(?:\p{Lu}|[dloO]['’]\p{Lu})[\p{L}\p{M}'’.\-‐–]*$/u.test(word);
  });
}
