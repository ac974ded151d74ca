import { splitSentences } from "../../reading/index.ts";
import { countWords, maximumWords } from "../slide-limits.ts";
import { citeQuoted } from "./cite-body.ts";
import { type Filler, heading, type Material, prose } from "./hole.ts";

/** Less says nothing: "None", "n/a". */
const FEWEST = 4;

/** Longer ones are no statements; a slide shows their first sentences anyhow. */
const LONGEST = 6000;

/** Who paid, and what the authors declare, as they put it. */
export const fillDeclarations: Filler = (_hole, material) => {
  const { funding = "", conflicts = "" } = material.article;
  const start = (text: string) => text.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
  const stated = [
    { id: "funding", text: aboutMoney(start(funding)) },
    { id: "conflicts", text: start(conflicts) },
  ].filter(({ text }) => countWords(text) >= FEWEST);
  const room = Math.floor(maximumWords("quote") / Math.max(1, stated.length));
  const quotes = stated.map(({ id, text }) => quote(id, text, room, material));
  if (quotes.length === 0) return [];
  const ids = stated.map(({ id }) => id).join();
  return [{ blocks: [heading(TITLES[ids] ?? "Declarations"), prose(quotes.join("\n\n"))] }];
};

const PAID =
  /\b(?:support|funded|funding|funds?\b|grant|financ|award|sponsor|paid|fellowship|scholarship|bursar|donat)/iu;
/** Thanks are printed with it, to people who paid nothing, and what funders did not do. */
const BESIDE = /\b(?:thank|acknowledge|grateful|had no (?:role|influence|involvement))/iu;

/** Who paid, in the sentences that say so one after the other. */
function aboutMoney(text: string): string {
  const isAbout = (words: string) => PAID.test(words) || !BESIDE.test(words);
  const sentences = splitSentences(text);
  const first = sentences.findIndex(({ start, end }) => isAbout(text.slice(start, end)));
  if (first < 0) return "";
  const rest = sentences.slice(first);
  const beside = rest.findIndex(({ start, end }) => !isAbout(text.slice(start, end)));
  return text.slice(rest[0]?.start, (beside < 0 ? rest : rest.slice(0, beside)).at(-1)?.end);
}

/** Addresses are no words to read out. */
const withoutAddresses = (text: string) => text.replace(/\s?[([]?https?:\/\/[^\s)\]]+[)\]]?/gu, "");

const TITLES: Readonly<Record<string, string>> = {
  "funding,conflicts": "Funding and interests",
  funding: "Funding",
  conflicts: "Competing interests",
};

/**
 * The sentences that fit; of a first one that does not, the words outside brackets or, if they too
 * are many, what stands before a comma, and "…". The footnote has the sentence whole.
 */
function quote(id: string, text: string, room: number, material: Material): string {
  const cite = (words: string, verbatim: string) =>
    `> ${citeQuoted(withoutAddresses(words), id, verbatim, material)}`;
  const ends = splitSentences(text)
    .map(({ end }) => end)
    // "(Grant No. 7)": no sentence ends within brackets.
    .filter((end) => isBalanced(text.slice(0, end)));
  const fitting = ends.findLast((end) => countWords(text.slice(0, end)) <= room);
  if (fitting !== undefined) return cite(text.slice(0, fitting), text.slice(0, fitting));
  const first = text.slice(0, ends[0] ?? text.length);
  const bare = first.replace(/\s?\([^()]*\)/gu, "");
  if (countWords(bare) <= room) return cite(bare, first);
  let cut = bare
    .split(" ")
    .slice(0, room - 1)
    .join(" ");
  const comma = Math.max(cut.lastIndexOf(","), cut.lastIndexOf(";"));
  if (comma > cut.length / 2) cut = cut.slice(0, comma);
  return cite(`${cut} …`, first);
}

function isBalanced(text: string): boolean {
  return text.split(/[([]/u).length === text.split(/[)\]]/u).length;
}
