import { splitSentences } from "../../reading/index.ts";
import { countWords, maximumWords } from "../slide-limits.ts";
import { citeQuoted } from "./cite-body.ts";
import { type Filler, heading, type Material, prose } from "./hole.ts";

/** Less says nothing: "None", "n/a". */
const FEWEST = 4;

/** Who paid, and what the authors declare, as they put it. */
export const fillDeclarations: Filler = (_hole, material) => {
  const { funding = "", conflicts = "" } = material.article;
  const stated = [
    { id: "funding", text: funding },
    { id: "conflicts", text: conflicts },
  ].filter(({ text }) => countWords(text) >= FEWEST);
  const room = Math.floor(maximumWords("quote") / Math.max(1, stated.length));
  const quotes = stated.map(({ id, text }) => quote(id, text, room, material));
  if (quotes.length === 0) return [];
  const ids = stated.map(({ id }) => id).join();
  return [{ blocks: [heading(TITLES[ids] ?? "Declarations"), prose(quotes.join("\n\n"))] }];
};

const TITLES: Readonly<Record<string, string>> = {
  "funding,conflicts": "Funding and interests",
  funding: "Funding",
  conflicts: "Competing interests",
};

/** The sentences that fit; of a first one that does not, what stands before a comma, and "…". */
function quote(id: string, text: string, room: number, material: Material): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  const sentences = splitSentences(plain);
  const words = (end: number) => countWords(plain.slice(0, end));
  const fitting = sentences.filter(({ end }) => words(end) <= room).at(-1);
  if (fitting) {
    const whole = plain.slice(0, fitting.end);
    return `> ${citeQuoted(whole, id, whole, material)}`;
  }
  const first = plain.slice(0, sentences[0]?.end ?? plain.length);
  let cut = first
    .split(" ")
    .slice(0, room - 1)
    .join(" ");
  const comma = Math.max(cut.lastIndexOf(","), cut.lastIndexOf(";"));
  if (comma > cut.length / 2) cut = cut.slice(0, comma);
  return `> ${citeQuoted(`${cut} …`, id, first, material)}`;
}
