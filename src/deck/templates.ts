import article from "../../templates/article.md?raw";
import caseReport from "../../templates/case-report.md?raw";
import cohort from "../../templates/cohort.md?raw";
import commentary from "../../templates/commentary.md?raw";
import metaAnalysis from "../../templates/meta-analysis.md?raw";
import research from "../../templates/research.md?raw";
import trial from "../../templates/trial.md?raw";
import type { ArticleType } from "../article/index.ts";
import { InputError } from "../kernel/index.ts";
import type { Deck } from "./deck.ts";
import { expandTemplate, TALK_MINUTES, type TalkMinutes } from "./expand-template.ts";
import { parseDeck } from "./parse-deck.ts";

/** The templates that ship, by name; each is a deck with holes. */
const TEMPLATES: Readonly<Record<string, string>> = {
  article,
  commentary,
  research,
  trial,
  cohort,
  "meta-analysis": metaAnalysis,
  "case-report": caseReport,
};

/** Kinds of article that are presented by the template of another, whose doubts are theirs. */
const TEMPLATE_OF: Partial<Readonly<Record<ArticleType, string>>> = {
  "case-control": "cohort",
  "cross-sectional": "cohort",
  // Without an allocation by chance it is the groups that must be alike.
  "non-randomised-trial": "cohort",
  // What a narrative review did not search for is the first thing to ask of it.
  review: "meta-analysis",
};

export const templateNames: readonly string[] = Object.keys(TEMPLATES);

/**
 * The template of that name, with the minutes and numbers of slides for a talk of that length.
 * Throws `InputError` when there is none.
 */
export function findTemplate(name: string, minutes: TalkMinutes = 15): Deck {
  const markdown = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  if (markdown === undefined) {
    throw new InputError(
      `there is no template “${name}”`,
      `use one of ${templateNames.join(", ")}`,
    );
  }
  return parseDeck(expandTemplate(markdown, article, minutes)).deck;
}

/** The name of the template for an article of that type. */
export function templateFor(type: string): string {
  const other = Object.hasOwn(TEMPLATE_OF, type) ? TEMPLATE_OF[type as ArticleType] : undefined;
  return other ?? (Object.hasOwn(TEMPLATES, type) ? type : "article");
}

/** A length that the templates plan for; `undefined` for any other. */
export function readTalkMinutes(text: string): TalkMinutes | undefined {
  return TALK_MINUTES.find((minutes) => String(minutes) === text.trim());
}
