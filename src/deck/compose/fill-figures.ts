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
  const isShown = (id: string) => material.shownFigures.has(id);
  const isNew = (id: string, { caption }: Figure) =>
    !seen.has(id) && !seen.has(caption) && seen.add(id) && seen.add(caption);
  const main = material.article.figures
    .map((figure, index) => ({ figure, id: captionId("figure", figure.label, index), index }))
    // Parts of one figure, and figures printed twice, are one.
    .filter(({ figure, id }) => !isSupplement(figure.label) && isNew(id, figure) && !isShown(id));
  return main
    .toSorted((a, b) => Number(isLess(a.figure)) - Number(isLess(b.figure)) || a.index - b.index)
    .slice(0, Math.max(0, hole.most - material.shownFigures.size))
    .sort((a, b) => a.index - b.index)
    .flatMap(({ figure, id }) => fillFigure(figure, id, material));
};

const isLess = ({ caption }: Figure) => LESS.test(caption.slice(0, 200));

function fillFigure(figure: Figure, id: string, material: Material): Filling[] {
  const { caption } = figure;
  const name = nameFigure(figure, id);
  const { sentence, headline } = titleOf(caption);
  if (sentence === "") return [];
  const shown = placePicture(figure, id, material);
  const rest = { note: noteOf(figure) };
  if (headline !== undefined) {
    const title = heading(citeQuoted(headline, id, sentence, material));
    return [{ blocks: [title, prose(shown)], part: name, ...rest }];
  }
  // Too long for the slide: the notes have it.
  const fits = countWords(sentence) <= CAPTION_WORDS;
  const above = fits ? `- ${citeQuoted(sentence, id, sentence, material)}\n\n` : "";
  return [{ blocks: [heading(name), prose(`${above}${shown}`)], ...rest }];
}

function noteOf({ caption, licence }: Figure): string {
  const words = licence && `Licence of the picture: ${escapeMarkdown(licence)}`;
  return [legendOf(caption), words].filter(Boolean).join("\n\n");
}

const nameFigure = ({ label }: Figure, id: string): string =>
  /\d/u.test(label) ? `Figure ${id.slice("figure-".length)}` : "Figure";

/** The picture of a figure if it came with the deck, else how to bring it. */
export function placePicture(figure: Figure, id: string, { pictures }: Material): string {
  const name = nameFigure(figure, id);
  const picture = pictures.get(name) ?? pictures.get(figure.graphic ?? "");
  if (picture === undefined) return `![${askFor(figure, name)}]()`;
  const { sentence, headline } = titleOf(figure.caption);
  return `![${escapeMarkdown(`${name}. ${headline ?? sentence}`)}](${picture})`;
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
