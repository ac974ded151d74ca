import type { Article } from "../../article/index.ts";
import type { WrittenQuestion } from "../../quiz/index.ts";
import type { Reading, Relation, Role } from "../../reading/index.ts";
import type { Block, Slide } from "../deck.ts";

/** What the article gives to fill holes with, and what of it has been used so far. */
export interface Material {
  readonly article: Article;
  readonly reading: Reading;
  readonly questions: readonly WrittenQuestion[];
  /** The relations that the mechanism slide shows. */
  readonly mechanism: readonly Relation[];
  /** Sentences of the abstract and of the body that a hole with a topic has for itself. */
  readonly reserved: Reserved;
  /** Indices of sentences that have a slide of their own. */
  readonly usedSentences: Set<number>;
  readonly usedQuestions: Set<WrittenQuestion>;
  /** Footnotes from outside the abstract, as fillers cite them: id and verbatim text. */
  readonly quoted: Map<string, string>;
  /** Figures that stand beside a result already: their footnotes' ids. */
  readonly shownFigures: Set<string>;
  /** Quotations under no headline of their own, by number. */
  readonly unnamed: Set<number>;
  /** Pictures that come with the deck, by the name that the article gives them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** By the index of the sentence the topic whose hole it is kept for. */
export interface Reserved {
  readonly abstract: ReadonlyMap<number, string>;
  readonly body: ReadonlyMap<number, string>;
}

/** `<!-- fill what=statement role=background max=3 -->` */
export interface Hole {
  readonly what: string;
  readonly roles: readonly Role[];
  /** For `what=question`: the part of the article that is asked about. */
  readonly about: readonly string[];
  /** For `what=body`: the sections it is made from. */
  readonly kinds: readonly string[];
  /** `abstract`: filled only where the article has none. */
  readonly without: string;
  readonly most: number;
  /** How many of its slides stay when the talk is too long. */
  readonly least: number;
  /** For `what=topic`: what the sentences are on. */
  readonly on: string;
}

/** The content of one slide. */
export interface Filling {
  readonly blocks: readonly Block[];
  /** Added to the notes that the template gives. */
  readonly note?: string;
  /** In place of the part that the template names. */
  readonly part?: string;
}

/** Fills a hole with any number of slides; none where the article has nothing for it. */
export type Filler = (hole: Hole, material: Material) => Filling[];

export function readHole(attributes: ReadonlyMap<string, string>): Hole {
  const list = (name: string) => (attributes.get(name) ?? "").split(",").filter(Boolean);
  return {
    what: attributes.get("what") ?? "",
    roles: list("role") as Role[],
    about: list("about"),
    kinds: list("kind"),
    without: attributes.get("without") ?? "",
    most: Number(attributes.get("max") ?? Number.POSITIVE_INFINITY),
    least: Number(attributes.get("least") ?? Number.POSITIVE_INFINITY),
    on: attributes.get("on") ?? "",
  };
}

/** The hole of a template's slide, if it has one. */
export function holeOf({ blocks }: Slide): Hole | undefined {
  const hole = blocks.find((block) => block.type === "fill");
  return hole === undefined ? undefined : readHole(hole.attributes);
}

export const heading = (text: string, depth = 2): Block => ({ type: "heading", depth, text });
export const prose = (markdown: string): Block => ({ type: "prose", markdown });
export const bullets = (items: readonly string[]): Block =>
  prose(items.map((item) => `- ${item}`).join("\n"));

/** Cut into groups of at most so many, evenly filled: 12 by 5 gives 4, 4, 4. */
export function inGroups<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, i) => items.slice(i * size, (i + 1) * size));
}
