import { InputError } from "../kernel/index.ts";
import { parseComment } from "../quiz/index.ts";

/** The lengths of a talk that templates plan for, in the order in which they write them. */
export const TALK_MINUTES = [10, 15, 20] as const;
export type TalkMinutes = (typeof TALK_MINUTES)[number];

const SLIDE_END = /^---\s*$/mu;

/**
 * A template as a deck with holes for a talk of one length. Two things are written in templates
 * that no deck has: numbers for three lengths, of which the one that is asked for stays, and slides
 * that are taken from the fallback by their names.
 *
 *     minutes: 10/15/20                                        →  minutes: 15
 *     <!-- slide name=found part="What was found" minutes=1/1/1.25 -->
 *     <!-- fill what=statement role=results max=3/5/6 -->      →  … max=5 -->
 *     <!-- take slides=limits,discussion -->                   →  those two slides
 *
 * @param fallback Markdown of the template that the slides are taken from
 * @throws {InputError} for a name that no slide of the fallback has
 */
export function expandTemplate(markdown: string, fallback: string, minutes: TalkMinutes): string {
  const named = new Map(slidesOf(fallback).flatMap((slide) => nameOf(slide, slide)));
  const { front, slides } = splitTemplate(markdown);
  const whole = slides.flatMap((slide) =>
    takenBy(slide).map((name) => {
      const taken = name === undefined ? slide : named.get(name);
      if (taken === undefined) {
        throw new InputError(
          `the template takes a slide “${name}”, which there is not`,
          `use one of ${[...named.keys()].join(", ")}`,
        );
      }
      return taken;
    }),
  );
  const deck = [front, ...whole.map((slide) => slide.trim())].join("\n\n---\n\n");
  return pickLength(`---\n${deck}\n`, TALK_MINUTES.indexOf(minutes));
}

function splitTemplate(markdown: string): { front: string; slides: string[] } {
  const [, front = "", ...slides] = markdown.split(SLIDE_END);
  return { front: front.trim(), slides };
}

const slidesOf = (markdown: string): string[] => splitTemplate(markdown).slides;

function nameOf<T>(slide: string, value: T): [string, T][] {
  const name = findComment(slide, "slide")?.get("name");
  return name === undefined ? [] : [[name, value]];
}

/** The names of the slides in whose place this one stands; `undefined`, once, for itself. */
function takenBy(slide: string): (string | undefined)[] {
  const taken = findComment(slide, "take")?.get("slides");
  return taken === undefined ? [undefined] : taken.split(",");
}

function findComment(slide: string, name: string): ReadonlyMap<string, string> | undefined {
  return slide
    .split("\n")
    .map((line) => parseComment(line))
    .find((comment) => comment?.name === name)?.attributes;
}

/** Of "10/15/20" in a comment or in the front matter the number for that length. */
function pickLength(markdown: string, length: number): string {
  return markdown.replace(/^(?:minutes: |<!-- (?:slide|fill) ).*$/gmu, (line) =>
    line.replace(
      /([ =])([\d.]+)\/([\d.]+)\/([\d.]+)(?= |$)/gu,
      (_, before: string, ...numbers: string[]) => before + (numbers[length] ?? ""),
    ),
  );
}
