import { evidenceIds } from "../../../deck/index.ts";
import { dropFootnotes, footnotesOf, placeFootnotes } from "../text/place-footnotes.ts";
import { splitText } from "../text/split-text.ts";
import { isReordered, pairSlides } from "./pair-slides.ts";
import {
  joinParts,
  type KnownSlide,
  listSlides,
  type SlideParts,
  withoutIds,
} from "./slide-parts.ts";

/** A slide of the new deck, or two of which the person chooses one or keeps both. */
export type RevisedSlide =
  | { readonly text: string }
  /** `theirs` is absent where the new deck has no such slide, `mine` where the person deleted it. */
  | { readonly mine: string | undefined; readonly theirs: string | undefined };

export interface Revision {
  readonly slides: readonly RevisedSlide[];
  /** How many slides of the person's own came over without a question. */
  readonly kept: number;
}

export type Choice = "mine" | "theirs" | "both";

/**
 * Joins the person's deck with one that was made anew, slide by slide: what they edited, added,
 * deleted or moved stays; what they left alone is as made anew. Where both changed one slide, both
 * are there to choose from.
 *
 * @param base the deck as it was made before it was edited
 * @param mine the same, as edited
 * @param theirs as made anew, by another template or for another length
 */
export function reviseDeck(base: string, mine: string, theirs: string): Revision {
  const [old, edited, made] = [listSlides(base), listSlides(mine), listSlides(theirs)];
  const toMine = pairSlides(old, edited);
  const toTheirs = pairSlides(old, made);
  const slides = isReordered(toMine)
    ? inMyOrder(old, edited, made, toMine, toTheirs)
    : inTheirOrder(old, edited, made, toMine, toTheirs);
  const ofMine = new Set(edited.map(({ text }) => text));
  const ofTheirs = new Set(made.map(({ text }) => text));
  const kept = slides.filter(
    (slide) => "text" in slide && ofMine.has(slide.text) && !ofTheirs.has(slide.text),
  ).length;
  return { slides, kept };
}

type Pairs = ReadonlyMap<number, number>;
type Slides = readonly KnownSlide[];

/** The order of the new deck; what the person added stands behind what it stood behind. */
function inTheirOrder(old: Slides, edited: Slides, made: Slides, toMine: Pairs, toTheirs: Pairs) {
  const fromTheirs = invert(toTheirs);
  const places = new Map<number, RevisedSlide[]>();
  for (const [j, slide] of made.entries()) {
    const i = fromTheirs.get(j);
    places.set(j, joinSlide(old[i ?? -1], edited[toMine.get(i ?? -1) ?? -1], slide));
  }
  const fromMine = invert(toMine);
  const lead: RevisedSlide[] = [];
  let behind = -1;
  for (const [k, slide] of edited.entries()) {
    const i = fromMine.get(k);
    const j = i === undefined ? undefined : toTheirs.get(i);
    if (j !== undefined) {
      behind = j;
      continue;
    }
    const mine: RevisedSlide[] =
      i === undefined ? [{ text: slide.text }] : joinSlide(old[i], slide, undefined);
    if (behind < 0) lead.push(...mine);
    else places.get(behind)?.push(...mine);
  }
  return [...lead, ...made.flatMap((_, j) => places.get(j) ?? [])];
}

/** The person's order; what is new stands behind what it stands behind in the new deck. */
function inMyOrder(old: Slides, edited: Slides, made: Slides, toMine: Pairs, toTheirs: Pairs) {
  const fromMine = invert(toMine);
  const places = new Map<number, RevisedSlide[]>();
  for (const [k, slide] of edited.entries()) {
    const i = fromMine.get(k);
    places.set(
      k,
      i === undefined
        ? [{ text: slide.text }]
        : joinSlide(old[i], slide, made[toTheirs.get(i) ?? -1]),
    );
  }
  const fromTheirs = invert(toTheirs);
  const lead: RevisedSlide[] = [];
  let behind = -1;
  for (const [j, slide] of made.entries()) {
    const i = fromTheirs.get(j);
    const k = i === undefined ? undefined : toMine.get(i);
    if (k !== undefined) {
      behind = k;
      continue;
    }
    const theirs = joinSlide(old[i ?? -1], undefined, slide);
    if (behind < 0) lead.push(...theirs);
    else places.get(behind)?.push(...theirs);
  }
  return [...lead, ...edited.flatMap((_, k) => places.get(k) ?? [])];
}

function joinSlide(
  old: KnownSlide | undefined,
  mine: KnownSlide | undefined,
  theirs: KnownSlide | undefined,
): RevisedSlide[] {
  if (!old) return theirs ? [{ text: theirs.text }] : mine ? [{ text: mine.text }] : [];
  // Deleted by the person: it comes back only if it says something else now, and is asked for.
  if (!mine)
    return !theirs || isSame(old.body, theirs.body)
      ? []
      : [{ mine: undefined, theirs: theirs.text }];
  if (!theirs) return isSame(old.text, mine.text) ? [] : [{ mine: mine.text, theirs: undefined }];
  const joined = joinThree(old, mine, theirs);
  return [joined ? { text: joinParts(joined) } : { mine: mine.text, theirs: theirs.text }];
}

/** Comment, body and notes each as whoever changed it has it; `undefined` where both did. */
function joinThree(old: SlideParts, mine: SlideParts, theirs: SlideParts): SlideParts | undefined {
  const pick = (part: keyof SlideParts): string | undefined => {
    if (isSame(mine[part], theirs[part]) || isSame(mine[part], old[part])) {
      // Its own id for a question that stays: answers are kept by it.
      return isSame(mine[part], theirs[part]) ? mine[part] : theirs[part];
    }
    return isSame(theirs[part], old[part]) ? mine[part] : undefined;
  };
  const [comment, body, note] = [pick("comment"), pick("body"), pick("note")];
  return comment === undefined || body === undefined || note === undefined
    ? undefined
    : { comment, body, note };
}

const isSame = (a: string, b: string) => withoutIds(a) === withoutIds(b);

function invert(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([a, b]) => [b, a]));
}

/**
 * The text of the revised deck: the person's front matter with the template and the minutes of the
 * new one, the slides as chosen, and every footnote that they cite.
 *
 * @param choices for each slide that was to be chosen, in order; where absent, the person's own
 */
export function writeRevision(
  { slides }: Revision,
  mine: string,
  theirs: string,
  choices: readonly Choice[] = [],
): string {
  let at = 0;
  const texts = slides.flatMap((slide) => {
    if ("text" in slide) return [slide.text];
    const choice = choices[at++] ?? "mine";
    const own = choice === "theirs" ? [] : [slide.mine];
    const made = choice === "mine" ? [] : [slide.theirs];
    return [...own, ...made].filter((text) => text !== undefined);
  });
  const body = numberApart(texts, mine).join("\n\n---\n\n");
  const front = joinFront(
    mine.slice(0, splitText(mine).body),
    theirs.slice(0, splitText(theirs).body),
  );
  const notes = new Map([...footnotesOf(theirs), ...footnotesOf(mine)]);
  const cited = evidenceIds(body);
  const generated = new Set([...footnotesOf(theirs).keys(), ...footnotesOf(mine).keys()]);
  const text = placeFootnotes(
    `${front.trimEnd()}\n\n${body}\n`,
    cited.flatMap((id) => {
      const said = notes.get(id);
      return said === undefined ? [] : [{ id, text: said }];
    }),
  );
  return dropFootnotes(text, new Set([...generated].filter((id) => !cited.includes(id))));
}

/**
 * A question whose id another has by now gets one that is free; the person's own keep theirs, since
 * answers are kept by it.
 */
function numberApart(texts: readonly string[], mine: string): string[] {
  const own = new Map([...mine.matchAll(ID)].map(([line, , id = ""]) => [id, line]));
  const all = texts.join("\n");
  const taken = new Set([...all.matchAll(ID)].map(([, , id = ""]) => id));
  const seen = new Set([...own].filter(([, line]) => all.includes(line)).map(([id]) => id));
  return texts.map((text) =>
    text.replace(ID, (line, before: string, id: string) => {
      if (own.get(id) === line) return line;
      if (!seen.has(id)) {
        seen.add(id);
        return line;
      }
      let number = 1;
      while (taken.has(`q${number}`)) number++;
      taken.add(`q${number}`);
      seen.add(`q${number}`);
      return `${before}q${number}`;
    }),
  );
}

/** The line of a question, up to and with its id. */
const ID = /^(#{1,6}\s[^\n]*<!--\s*quiz\b[^\n]*?\bid=)([^\s">]+)/gmu;

function joinFront(mine: string, theirs: string): string {
  let front = mine;
  for (const key of ["template", "minutes"]) {
    const line = new RegExp(`^${key}:.*$`, "mu");
    const made = line.exec(theirs)?.[0];
    if (made === undefined) continue;
    front = line.test(front)
      ? front.replace(line, () => made)
      : front.replace(/\n---\s*$/u, () => `\n${made}\n---\n`);
  }
  return front;
}
