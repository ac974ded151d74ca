import { readAbbreviation } from "./abbreviations-with-dot.ts";
import { readBeginning, skipSpace } from "./read-beginning.ts";
import { wordBefore } from "./word-before.ts";

const NUMBERS = String.raw`\d{1,3}(?:[,;–-] ?\d{1,3}){0,8}`;

/** "[12]", "[5–7, 9]", "(12)", raised digits, footnote marks: nothing else stands so close. */
const MARKS = new RegExp(
  String.raw`^(?:\[${NUMBERS}\]|\(${NUMBERS}\)|[¹²³⁰⁴-⁹][¹²³⁰⁴-⁹⁻⁺,–-]{0,16}|[*†‡§]{1,3})(?=\s|$)`,
  "u",
);

/** What is a reference only if the next sentence visibly begins behind it. */
const DOUBTFUL: readonly { readonly pattern: RegExp; readonly before: readonly string[] }[] = [
  // "12", "3–5, 8": raised digits that copying has flattened.
  { pattern: new RegExp(`^${NUMBERS}(?=\\s)`), before: ["opener", "capital", "name"] },
  { pattern: new RegExp(`^[ \u00a0]{1,2}\\[${NUMBERS}\\](?=\\s)`), before: ["opener", "capital"] },
  // "mice. 10–12 Wistar rats" is a count: here only a word that opens sentences will do.
  { pattern: /^ \d{1,3}(?:[,–-]\d{1,3}){1,8}(?=\s)/, before: ["opener"] },
];

/**
 * Where the sentence ends, with the references that are printed after its stop:
 *
 *     relapsed.3,4 They        relapsed.[12] They        relapsed. [12] They
 *             |  ^ returned             |   ^                     |    ^
 *            end                       end                       end
 *
 * @param at the place of the stop
 * @param end behind the stop and the quotes and brackets that close with it
 */
export function skipReference(text: string, at: number, end: number): number {
  const tail = text.slice(end, end + 48);
  const marks = MARKS.exec(tail);
  if (marks !== null) return end + marks[0].length;
  if (!/^[ \u00a0]{0,2}[\d[]/.test(tail)) return end;
  // Only after a word: "p < .05 The" and "version 2.0 The" are numbers, "Fig.2 A" is a name.
  const word = wordBefore(text, at).replace(/[)\]%”"’]{1,4}$/u, "");
  if (!/(?:\p{Ll}{2}|\p{Lu}{2})$/u.test(word)) return end;
  if (readAbbreviation(word) !== undefined) return end;
  for (const { pattern, before } of DOUBTFUL) {
    const behind = end + (pattern.exec(tail)?.[0].length ?? 0);
    if (behind > end && before.includes(readBeginning(text, skipSpace(text, behind)).kind)) {
      return behind;
    }
  }
  return end;
}
