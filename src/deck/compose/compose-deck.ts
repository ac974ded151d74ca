import type { Article, ArticleType } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { type Question, writeQuestions } from "../../quiz/index.ts";
import type { Reading } from "../../reading/index.ts";
import type { CitedArticle, Deck, Slide } from "../deck.ts";
import { nameLicence } from "../name-licence.ts";
import { findOverflow } from "../slide-limits.ts";
import { allotMinutes } from "./allot-minutes.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { fillReferences, fillSource, fillTerms } from "./fill-back-matter.ts";
import { fillBody } from "./fill-body.ts";
import { fillChain } from "./fill-chain.ts";
import { fillDeclarations } from "./fill-declarations.ts";
import { fillFigures } from "./fill-figures.ts";
import { fillFlow } from "./fill-flow.ts";
import { fillLimitations } from "./fill-limitations.ts";
import { fillMechanism, pickMechanism } from "./fill-mechanism.ts";
import { fillPico } from "./fill-pico.ts";
import { fillAppraisal, fillDiscussion } from "./fill-prompts.ts";
import { fillQuestion } from "./fill-question.ts";
import { fillStatement } from "./fill-statement.ts";
import { fillTables } from "./fill-tables.ts";
import { fillTitle } from "./fill-title.ts";
import { fillTopic } from "./fill-topic.ts";
import {
  handOnPrompts,
  type MissingPart,
  nameMissing,
  namePart,
  readPrompt,
} from "./hand-on-prompts.ts";
import { type Filler, type Hole, holeOf, type Material } from "./hole.ts";
import { reserveTopics } from "./reserve-topics.ts";
import { trimDeck } from "./trim-deck.ts";

const FILLERS: Readonly<Record<string, Filler>> = {
  title: fillTitle,
  statement: fillStatement,
  topic: fillTopic,
  pico: fillPico,
  flow: fillFlow,
  chain: fillChain,
  body: fillBody,
  figures: fillFigures,
  tables: fillTables,
  limitations: fillLimitations,
  declarations: fillDeclarations,
  mechanism: fillMechanism,
  appraisal: fillAppraisal,
  discussion: fillDiscussion,
  question: fillQuestion,
  terms: fillTerms,
  references: fillReferences,
  source: fillSource,
};

/** A full text gives many: in a deck with so many more slides, these are enough. */
const MOST_QUESTIONS = 9;

/** A deck, and what of its template is not in it. */
export interface ComposedDeck {
  readonly deck: Deck;
  readonly missing: readonly MissingPart[];
}

/**
 * The deck of an article: the template with its holes filled from the reading, every claim with a
 * footnote that holds its sentence verbatim. A hole that the article cannot fill leaves no slide.
 * An article without an abstract is presented from its body.
 *
 * @param pictures what comes with the deck, by the name that the article gives the picture's file or
 *   by "Figure 1": paths, or addresses that hold the picture (`data:`)
 * @throws {InputError} for an article with neither abstract nor body
 */
export function composeDeck(
  article: Article,
  reading: Reading,
  template: Deck,
  pictures: ReadonlyMap<string, string> = new Map(),
): Deck {
  return composeWhole(article, reading, template, pictures).deck;
}

/** The same, with the parts of the template that the article gave nothing for. */
export function composeWhole(
  article: Article,
  reading: Reading,
  template: Deck,
  pictures: ReadonlyMap<string, string> = new Map(),
): ComposedDeck {
  if (reading.sentences.length === 0 && reading.body === undefined) {
    throw new InputError(
      "no abstract was found in this text",
      "paste the abstract too, with a line “Abstract” above it",
    );
  }
  const holes = template.slides.map(holeOf);
  const material: Material = {
    article,
    reading,
    // What would leave its slide is not shown.
    questions: writeQuestions(article, reading).filter(
      ({ question }) => findOverflow(questionSlide(question)).length === 0,
    ),
    mechanism: pickMechanism(article, reading),
    reserved: reserveTopics(
      holes.filter((hole) => hole !== undefined),
      reading,
    ),
    usedSentences: new Set(),
    usedQuestions: new Set(),
    quoted: new Map(),
    shownFigures: new Set(),
    unnamed: new Set(),
    pictures,
  };
  const filled = template.slides.map((slide, i) => fillSlide(slide, holes[i], material));
  const { minutes = 15 } = template.front;
  const least = (i: number) => holes[i]?.least ?? Number.POSITIVE_INFINITY;
  const kept = new Set(
    trimDeck(
      filled.flatMap((slides, hole) =>
        slides.map((slide) => ({ slide, hole, least: least(hole) })),
      ),
      minutes,
      reading.body === undefined ? Number.POSITIVE_INFINITY : MOST_QUESTIONS,
    ).map(({ slide }) => slide),
  );
  const empty = template.slides.filter((_, i) => filled[i]?.length === 0);
  const told = template.slides.flatMap((slide, i): (Slide | string)[] =>
    empty.includes(slide)
      ? [readPrompt(slide.note).prompt]
      : (filled[i] ?? []).filter((each) => kept.has(each)),
  );
  const slides = numberQuestions(allotMinutes(handOnPrompts(told), minutes));
  const title = article.title || "An abstract without a title";
  const deck: Deck = {
    front: {
      ...template.front,
      title,
      article: cite(article, reading.glance.type, title),
      lang: "en",
    },
    slides,
    evidence: collectEvidence(slides, material),
  };
  return { deck, missing: nameMissing(empty, material) };
}

function questionSlide(question: Question): Slide {
  return { kind: "statement", blocks: [{ type: "question", question }], note: "" };
}

function fillSlide(slide: Slide, hole: Hole | undefined, material: Material): Slide[] {
  const at = slide.blocks.findIndex((block) => block.type === "fill");
  const part = namePart(slide.part, material.reading.glance.studyCited);
  const own = {
    ...slide,
    ...(part === undefined ? {} : { part }),
    note: readPrompt(slide.note).note,
  };
  if (hole === undefined) return [own];
  const filler = Object.hasOwn(FILLERS, hole.what) ? FILLERS[hole.what] : undefined;
  if (!filler) {
    throw new InputError(
      `the template has a hole “${hole.what}”`,
      `use one of ${Object.keys(FILLERS).join(", ")}`,
    );
  }
  const fill = (most: number): Slide[] =>
    filler({ ...hole, most }, material).map(({ blocks, note = "", part: named }, i) => ({
      ...own,
      ...(named === undefined ? {} : { part: named }),
      blocks: [...slide.blocks.slice(0, at), ...blocks, ...slide.blocks.slice(at + 1)],
      // What the template says to the speaker is said once.
      note: [i === 0 ? own.note : "", note].filter((text) => text !== "").join("\n\n"),
    }));
  const slides = fill(hole.most);
  // Fewer arrows where three are too high for the slide: they use nothing up, and can be drawn anew.
  const isTooHigh = hole.what === "mechanism" && slides.some(isOverfull);
  if (!isTooHigh) return slides;
  const fitting = [2, 1].map(fill).find((fewer) => !fewer.some(isOverfull));
  return fitting ?? [];
}

const isOverfull = (slide: Slide): boolean => findOverflow(slide).length > 0;

/** Question ids in the order in which the questions come: q1, q2, … */
function numberQuestions(slides: readonly Slide[]): Slide[] {
  let last = 0;
  return slides.map((slide) => ({
    ...slide,
    blocks: slide.blocks.map((block) =>
      block.type === "question"
        ? { ...block, question: { ...block.question, id: `q${++last}` } }
        : block,
    ),
  }));
}

function cite(article: Article, type: ArticleType, title: string): CitedArticle {
  const { authors, journal, year, volume, issue, pages, doi, pmid } = article;
  const named = article.licence === undefined ? undefined : nameLicence(article.licence);
  const licence = named?.address ?? named?.name;
  const fields = { title, authors, journal, year, volume, issue, pages, doi, pmid, type, licence };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as CitedArticle;
}
