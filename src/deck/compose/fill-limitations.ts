import type { BodyFinding } from "../../reading/index.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";
import { citeSentence, headlineOf, quoteSentences } from "./cite-body.ts";
import { bullets, type Filler, type Filling, heading, type Material, prose } from "./hole.ts";

/** Room for two that are quoted at length, or three that are not. */
const OPEN = 2;

/**
 * What the authors say against their study: lists of it, or the one sentence in which they say it;
 * where they name no limitation, what they leave to further studies.
 */
export const fillLimitations: Filler = (hole, material) => {
  const limitations = material.reading.body?.limitations;
  if (limitations === undefined) return [];
  const { opening, named, quoted, open } = limitations;
  const groups = inSlides(named).slice(0, hole.most);
  if (groups.length > 0) {
    return groups.map((group, at) => fillGroup(group, at === 0 ? opening : undefined, material));
  }
  const [first] = quoted;
  if (first !== undefined) return [quote(first, material)];
  const [left] = inSlides(open.slice(0, OPEN));
  if (left === undefined) return [];
  const filling = fillGroup(left, undefined, material, "Left open");
  return [{ ...filling, part: "What the authors leave open" }];
};

function fillGroup(
  group: readonly BodyFinding[],
  opening: BodyFinding | undefined,
  material: Material,
  label = "Limitations",
): Filling {
  const [only] = group;
  const alone = group.length === 1 && only !== undefined ? headlineOf(only) : undefined;
  const note = quoteSentences(
    group.map(({ sentence }) => sentence),
    material,
  );
  if (only !== undefined && alone !== undefined && opening === undefined) {
    return { blocks: [heading(citeSentence(alone, only.sentence, material))], note };
  }
  const announced = opening && headlineOf(opening);
  const title =
    opening === undefined || announced === undefined
      ? label
      : citeSentence(announced, opening.sentence, material);
  const lines = group.map(({ claims, sentence }) =>
    citeSentence(claims[0] ?? "", sentence, material),
  );
  return { blocks: [heading(title), bullets(lines)], note };
}

/** As many to a slide as it has room for, in the order of the text. */
function inSlides(named: readonly BodyFinding[]): BodyFinding[][] {
  const slides: BodyFinding[][] = [];
  let words = 0;
  for (const finding of named) {
    const length = countWords(finding.claims[0] ?? "");
    const slide = slides.at(-1);
    words += length;
    if (slide && slide.length < maximumEntries("list") && words <= maximumWords("list")) {
      slide.push(finding);
    } else {
      slides.push([finding]);
      words = length;
    }
  }
  return slides;
}

function quote(index: number, material: Material): Filling {
  const text = material.reading.body?.sentences[index]?.text ?? "";
  return {
    blocks: [heading("A limitation"), prose(`> ${citeSentence(text, index, material)}`)],
  };
}
