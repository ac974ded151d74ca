import { escapeMarkdown } from "../../../quiz/index.ts";
import { insertSlide } from "../text/insert-slide.ts";
import { placeFootnotes } from "../text/place-footnotes.ts";
import { splitText } from "../text/split-text.ts";

/** A picture as it is to stand in a deck. */
export interface PlacedPicture {
  /** "pictures/0f3a….webp" */
  readonly name: string;
  readonly alt: string;
  /** Of a figure of the article: its legend, verbatim, and its name. */
  readonly caption?: { readonly label: string; readonly text: string } | undefined;
}

/**
 * - `place`: where the slide keeps the place of one
 * - `slide`: at the slide's end, above its notes
 * - `new`: on a slide of its own behind it
 */
export type PictureWay = "place" | "slide" | "new";

const PLACE = /!\[[^\]\n]*\]\(\)/u;

/** The text with the picture on, or behind, the slide of that index. */
export function placePicture(
  markdown: string,
  index: number,
  picture: PlacedPicture,
  way: PictureWay,
): string {
  const image = `![${altOf(picture.alt)}](${picture.name})`;
  const slide = splitText(markdown).slides[index];
  const { caption } = picture;
  const id = caption && figureId(caption.label);
  const cited =
    caption && id ? `${escapeMarkdown(firstSentence(caption.text))} [^${id}]` : undefined;
  const notes = caption && id ? [{ id, text: caption.text }] : [];
  if (way === "new" || !slide) {
    const parts = [caption ? `## ${caption.label}` : "", image, cited ?? ""];
    const written = parts.filter((part) => part !== "").join("\n\n");
    return placeFootnotes(insertSlide(markdown, index, written), notes);
  }
  const replaced = way === "place" && PLACE.test(slide.text);
  const text = replaced
    ? slide.text.replace(PLACE, () => image)
    : aboveNote(slide.text, [image, cited].filter(Boolean).join("\n\n"));
  const put = markdown.slice(0, slide.from) + text + markdown.slice(slide.to);
  return replaced ? put : placeFootnotes(put, notes);
}

function aboveNote(slide: string, block: string): string {
  const at = slide.search(/^Note:/mu);
  if (at < 0) return `${slide}\n\n${block}`;
  return `${slide.slice(0, at).trimEnd()}\n\n${block}\n\n${slide.slice(at)}`;
}

/** Brackets and breaks would end the picture's words. */
function altOf(alt: string): string {
  return alt
    .replace(/\s+/gu, " ")
    .replace(/[[\]\\]/gu, "")
    .trim();
}

/** "Figure 2" → `figure-2`, as the deck's own evidence is named; `undefined` for other labels. */
function figureId(label: string): string | undefined {
  const [, kind, number] = /^(Figure|Table)\s+(\d+)$/u.exec(label) ?? [];
  return kind === undefined ? undefined : `${kind.toLowerCase()}-${number}`;
}

function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu})/gu;
  for (const match of text.matchAll(end)) {
    // "Figure 2." and "vs." end no sentence.
    if (match.index > 25) return text.slice(0, match.index + 1);
  }
  return text;
}
