import type { Figure } from "../../article/index.ts";
import { escapeMarkdown } from "../../quiz/index.ts";
import { countWords } from "../slide-limits.ts";
import { captionId, isSupplement, legendOf, titleOf } from "./caption-title.ts";
import { citeQuoted } from "./cite-body.ts";
import { type Filler, type Filling, heading, type Material, prose } from "./hole.ts";

/** Shown where there is room: how the study was done was said in words. */
const LESS =
  /\b(?:flow ?(?:chart|diagram)|consort|prisma|schematic|workflow|work flow|overview|map of|(?:study|sampling) (?:area|sites?|design|flow)|timeline|location of|experimental (?:set-?up|design)|recruitment)\b/iu;

/** What a slide has room for beside the words about the picture. */
const CAPTION_WORDS = 22;

/** A slide for each of the main figures: its title, and its picture or how to bring it. */
export const fillFigures: Filler = (hole, material) => {
  const seen = new Set<string>();
  const isNew = (id: string, { caption }: Figure) =>
    !seen.has(id) && !seen.has(caption) && seen.add(id) && seen.add(caption);
  const main = material.article.figures
    .map((figure, index) => ({ figure, id: captionId("figure", figure.label, index), index }))
    // Parts of one figure, and figures printed twice, are one.
    .filter(({ figure, id }) => !isSupplement(figure.label) && isNew(id, figure));
  return main
    .toSorted((a, b) => Number(isLess(a.figure)) - Number(isLess(b.figure)) || a.index - b.index)
    .slice(0, hole.most)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ figure, id }) => fillFigure(figure, id, material));
};

const isLess = ({ caption }: Figure) => LESS.test(caption.slice(0, 200));

function fillFigure(figure: Figure, id: string, material: Material): Filling[] {
  const { caption, graphic, licence } = figure;
  const name = /\d/u.test(figure.label) ? `Figure ${id.slice("figure-".length)}` : "Figure";
  const { sentence, headline } = titleOf(caption);
  if (sentence === "") return [];
  const picture = material.pictures.get(name) ?? material.pictures.get(graphic ?? "");
  const shown =
    picture === undefined
      ? `![${askFor(figure, name)}]()`
      : `![${escapeMarkdown(`${name}. ${headline ?? sentence}`)}](${picture})`;
  const note = [legendOf(caption), licence && `Licence of the picture: ${escapeMarkdown(licence)}`];
  const rest = { note: note.filter(Boolean).join("\n\n") };
  if (headline !== undefined) {
    const title = heading(citeQuoted(headline, id, sentence, material));
    return [{ blocks: [title, prose(shown)], part: name, ...rest }];
  }
  // Too long for the slide: the notes have it.
  const fits = countWords(sentence) <= CAPTION_WORDS;
  const above = fits ? `- ${citeQuoted(sentence, id, sentence, material)}\n\n` : "";
  return [{ blocks: [heading(name), prose(`${above}${shown}`)], ...rest }];
}

/** Stands where the picture will: GitHub and our pages show it as text until there is an address. */
function askFor({ graphic }: Figure, name: string): string {
  const file = graphic?.split(/[/\\]/u).at(-1) ?? "";
  const from = file === "" ? name : `${name} (${escapeMarkdown(file)})`;
  return `To show ${from}, save it as ${pathFor(file, name)} and write that path between the round brackets`;
}

function pathFor(file: string, name: string): string {
  const plain = (file === "" ? name.toLowerCase() : file).replace(/[^\w.-]+/gu, "-");
  return `figures/${/\.(?:png|jpe?g|gif|webp|avif)$/iu.test(plain) ? plain : `${plain}.jpg`}`;
}
