import type { Slide } from "../deck.ts";
import { holeOf, type Material } from "./hole.ts";
import { isQuestion } from "./trim-deck.ts";

/** A part of the talk that the article gave nothing for. */
export interface MissingPart {
  /** As the template calls it: "Harms". */
  readonly part: string;
  /** True where the notes ask the presenter for it; else it is left out. */
  readonly asked: boolean;
}

/** "What {study} found|What is argued": the second where no study is commented on. */
export function namePart(part: string | undefined, study: string | undefined): string | undefined {
  const [withStudy, without] = part?.split("|") ?? [];
  return study === undefined ? (without ?? withStudy) : withStudy?.replace("{study}", study);
}

const MISSING = /^If missing: /mu;

/**
 * The notes of a slide of a template, and what to ask the presenter where its hole stays empty: the
 * paragraph that begins with "If missing:", the last of the notes.
 */
export function readPrompt(text: string): { readonly note: string; readonly prompt: string } {
  const [note = "", prompt = ""] = text.split(MISSING);
  return { note: note.trim(), prompt: prompt.trim() };
}

/**
 * The slides, with each prompt that stands between them (a text) in the notes of the slide before
 * it; one without words is left out. A question is answered on its slide, and has no such notes.
 */
export function handOnPrompts(told: readonly (Slide | string)[]): Slide[] {
  const slides: Slide[] = [];
  for (const each of told) {
    if (typeof each !== "string") {
      slides.push(each);
      continue;
    }
    const at = slides.findLastIndex((slide) => !isQuestion(slide));
    const before = slides[at];
    if (each === "" || before === undefined) continue;
    slides[at] = { ...before, note: [before.note, each].filter(Boolean).join("\n\n") };
  }
  return slides;
}

/** What the template would have shown; questions, and what stands in for an abstract, are no parts. */
export function nameMissing(empty: readonly Slide[], { reading }: Material): MissingPart[] {
  const parts = empty.flatMap((slide) => {
    const { what, without, most } = holeOf(slide) ?? { what: "question", without: "", most: 0 };
    const isIdle = without === "abstract" && reading.sentences.length > 0;
    if (what === "question" || isIdle || most === 0) return [];
    const title = slide.blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
    const part = namePart(slide.part, reading.glance.studyCited) ?? title[0] ?? what;
    return [{ part, asked: readPrompt(slide.note).prompt !== "" }];
  });
  return parts.filter((each, i) => parts.findIndex(({ part }) => part === each.part) === i);
}
