import type { Figure } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf, firstOf } from "../markup/walk.ts";
import { paragraphsOf } from "./block-text.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { readLicence } from "./read-licence.ts";

/** The parts of an article where figures and tables stand: in the text, or gathered at its end. */
export function floatsOf(article: Element, ...names: readonly string[]): Element[] {
  const places = ["body", "floats-group", "floats-wrap", "back"];
  return places.flatMap((place) => allOf(childAt(article, place), ...names));
}

/** The figures in order; those of a group each by itself, with the group's label where they have none. */
export function readFigures(article: Element): Figure[] {
  return floatsOf(article, "fig", "fig-group").flatMap((float) => {
    if (float.name === "fig") return [readFigure(float)];
    const inside = allOf(float, "fig");
    // A group without figures is a figure that was tagged so.
    if (inside.length === 0) return [readFigure(float)];
    return inside.map((figure, index) => readFigure(figure, index === 0 ? float : undefined));
  });
}

function readFigure(figure: Element, group?: Element): Figure {
  const graphic = hrefOfGraphic(figure);
  const licence = ownLicence(figure);
  const captions = [group, figure].filter((one) => one !== undefined).map(captionOf);
  return {
    label: labelOf(figure) || (group ? labelOf(group) : ""),
    caption: captions.filter((text) => text !== "").join(" "),
    ...(graphic === "" ? {} : { graphic }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** "Figure 1", without the stop that some print after it. */
export function labelOf(float: Element): string {
  return inlineText(childrenOf(float, "label")[0], "none").replace(/\s*[.:|]$/u, "");
}

/** Title and text of a caption as one: "Survival. Shown are 30 patients." */
export function captionOf(float: Element): string {
  const caption = childrenOf(float, "caption")[0];
  if (!caption) return "";
  const [title = "", ...others] = paragraphsOf(caption);
  const isTitle = childrenOf(caption, "title").length > 0 && others.length > 0;
  const stop = isTitle && title !== "" && !/[.?!:;]["”’)]?$/u.test(title) ? "." : "";
  return [`${title}${stop}`, ...others].join(" ").replace(/\n/gu, " ").trim();
}

/** The name of the picture's file; of several sizes or formats the first. */
export function hrefOfGraphic(float: Element): string {
  return attributeOf(firstOf(float, "graphic", "media", "inline-graphic"), "href");
}

/** Words that say a picture is somebody else's. */
const BORROWED = /permission|reproduced|reprinted|adapted from|copyright|©|creative commons/iu;

function ownLicence(figure: Element): string | undefined {
  const stated = readLicence(childrenOf(figure, "permissions")[0]);
  if (stated !== undefined) return stated;
  const words = [
    ...childrenOf(childrenOf(figure, "permissions")[0], "copyright-statement"),
    ...childrenOf(figure, "attrib"),
  ].map((one) => inlineText(one));
  return words.find((text) => BORROWED.test(text));
}
