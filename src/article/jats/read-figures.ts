import type { Figure } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf, firstOf } from "../markup/walk.ts";
import { paragraphsOf } from "./block-text.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { readLicence } from "./read-licence.ts";
import { trimEnd } from "./trim-text.ts";

/** A float and the group around it, of which it may be one part. */
export interface GroupedFloat {
  readonly float: Element;
  readonly group?: Element;
}

/** Floats of a kind in order, those of a group each by itself; a group of none is one itself. */
export function groupedFloats(article: Element, name: "fig" | "table-wrap"): GroupedFloat[] {
  const groupName = `${name}-group`;
  return floatsOf(article, name, groupName).flatMap((float): GroupedFloat[] => {
    if (float.name === name) return [{ float }];
    const inside = allOf(float, name);
    return inside.length === 0 ? [{ float }] : inside.map((one) => ({ float: one, group: float }));
  });
}

/** The parts of an article where figures and tables stand: in the text, or gathered at its end. */
function floatsOf(article: Element, ...names: readonly string[]): Element[] {
  const places = ["body", "floats-group", "floats-wrap", "back"];
  return places.flatMap((place) => allOf(childAt(article, place), ...names));
}

export function readFigures(article: Element): Figure[] {
  return groupedFloats(article, "fig").map((grouped) => {
    const graphic = hrefOfGraphic(grouped.float);
    const licence = ownLicence(grouped.float) ?? (grouped.group && ownLicence(grouped.group));
    return {
      label: labelOf(grouped),
      caption: captionOf(grouped),
      ...(graphic === "" ? {} : { graphic }),
      ...(licence === undefined ? {} : { licence }),
    };
  });
}

/** "Figure 1", without the stop that some print after it; of its part (a) "Figure 1(a)". */
export function labelOf({ float, group }: GroupedFloat): string {
  const [own, around] = [float, group].map((one) =>
    trimEnd(inlineText(childrenOf(one, "label")[0], "none"), ".:|"),
  );
  // A part is labelled by its letter, a figure of its own by a word.
  return own !== undefined && /\p{L}{2}|\d/u.test(own) ? own : `${around ?? ""}${own ?? ""}`;
}

/** Title and text of a caption as one: "Survival. Shown are 30 patients." */
export function captionOf({ float, group }: GroupedFloat): string {
  const captions = [group, float].map((one) => ownCaption(one));
  return captions.filter((text) => text !== "").join(" ");
}

function ownCaption(float: Element | undefined): string {
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
