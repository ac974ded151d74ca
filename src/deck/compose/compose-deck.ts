import type { Article, ArticleType } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { type Question, writeQuestions } from "../../quiz/index.ts";
import type { Reading } from "../../reading/index.ts";
import { type CitedArticle, type Deck, type Evidence, evidenceIds, type Slide } from "../deck.ts";
import { findOverflow } from "../slide-limits.ts";
import { fillReferences, fillSource, fillTerms } from "./fill-back-matter.ts";
import { fillBody } from "./fill-body.ts";
import { fillDeclarations } from "./fill-declarations.ts";
import { fillFigures } from "./fill-figures.ts";
import { fillLimitations } from "./fill-limitations.ts";
import { fillMechanism, pickMechanism } from "./fill-mechanism.ts";
import { fillAppraisal, fillDiscussion } from "./fill-prompts.ts";
import { fillQuestion } from "./fill-question.ts";
import { fillStatement } from "./fill-statement.ts";
import { fillTables } from "./fill-tables.ts";
import { fillTitle } from "./fill-title.ts";
import { type Filler, type Material, readHole } from "./hole.ts";
import { trimDeck } from "./trim-deck.ts";

const FILLERS: Readonly<Record<string, Filler>> = {
  title: fillTitle,
  statement: fillStatement,
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
  if (reading.sentences.length === 0 && reading.body === undefined) {
    throw new InputError(
      "no abstract was found in this text",
      "paste the abstract too, with a line “Abstract” above it",
    );
  }
  const material: Material = {
    article,
    reading,
    // What would leave its slide is not shown.
    questions: writeQuestions(article, reading).filter(
      ({ question }) => findOverflow(questionSlide(question)).length === 0,
    ),
    mechanism: pickMechanism(article, reading),
    usedSentences: new Set(),
    usedQuestions: new Set(),
    quoted: new Map(),
    shownFigures: new Set(),
    unnamed: new Set(),
    pictures,
  };
  const filled = template.slides.flatMap((slide) => fillSlide(slide, material));
  const slides = numberQuestions(reading.body === undefined ? filled : trimDeck(filled));
  const title = article.title || "An abstract without a title";
  return {
    front: {
      ...template.front,
      title,
      article: cite(article, reading.glance.type, title),
      lang: "en",
    },
    slides,
    evidence: collectEvidence(slides, material),
  };
}

function questionSlide(question: Question): Slide {
  return { kind: "statement", blocks: [{ type: "question", question }], note: "" };
}

function fillSlide(slide: Slide, material: Material): Slide[] {
  const at = slide.blocks.findIndex((block) => block.type === "fill");
  const hole = slide.blocks[at];
  const part = namePart(slide.part, material.reading.glance.studyCited);
  const named = part === undefined ? slide : { ...slide, part };
  if (hole?.type !== "fill") return [named];
  const { what, ...rest } = readHole(hole.attributes);
  const filler = Object.hasOwn(FILLERS, what) ? FILLERS[what] : undefined;
  if (!filler) {
    throw new InputError(
      `the template has a hole “${what}”`,
      `use one of ${Object.keys(FILLERS).join(", ")}`,
    );
  }
  const fill = (most: number): Slide[] =>
    filler({ what, ...rest, most }, material).map(({ blocks, note = "", part: own }) => ({
      ...named,
      ...(own === undefined ? {} : { part: own }),
      blocks: [...slide.blocks.slice(0, at), ...blocks, ...slide.blocks.slice(at + 1)],
      note: [slide.note, note].filter((text) => text !== "").join("\n\n"),
    }));
  const slides = fill(rest.most);
  // Fewer arrows where three are too high for the slide: they use nothing up, and can be drawn anew.
  const isTooHigh = what === "mechanism" && slides.some((each) => findOverflow(each).length > 0);
  if (!isTooHigh) return slides;
  const fitting = [2, 1]
    .map(fill)
    .find((fewer) => fewer.every((each) => findOverflow(each).length === 0));
  return fitting ?? [];
}

/** "What {study} found|What is argued": the second where no study is commented on. */
function namePart(part: string | undefined, study: string | undefined): string | undefined {
  const [withStudy, without] = part?.split("|") ?? [];
  return study === undefined ? (without ?? withStudy) : withStudy?.replace("{study}", study);
}

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

/** The footnotes that the slides use; each is numbered as its sentence is, the abstract's first. */
function collectEvidence(
  slides: readonly Slide[],
  { reading, quoted }: Pick<Material, "reading" | "quoted">,
): Evidence[] {
  const used = new Set(evidenceIds(JSON.stringify(slides)));
  const abstract = reading.sentences.map(({ text }, index) => ({ id: String(index + 1), text }));
  const body = [...quoted].map(([id, text]) => ({ id, text }));
  return [...abstract, ...body]
    .map(({ id, text }) => ({ id, text: text.replace(/\s+/gu, " ").trim() }))
    .filter(({ id }) => used.has(id));
}

function cite(article: Article, type: ArticleType, title: string): CitedArticle {
  const { authors, journal, year, volume, issue, pages, doi, pmid } = article;
  const fields = { title, authors, journal, year, volume, issue, pages, doi, pmid, type };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as CitedArticle;
}
