import type { Article } from "../../article/index.ts";
import { hashText, seededRandom, shuffle } from "../../kernel/index.ts";
import { cutHeadlines, hasFiniteVerb, type Reading } from "../../reading/index.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import type { Question } from "../question.ts";
import { askCauses, askLinks } from "./ask-cause.ts";
import { askCounts } from "./ask-count.ts";
import { askDesign } from "./ask-design.ts";
import { askDifferences } from "./ask-difference.ts";
import { askExpansions } from "./ask-expansion.ts";
import { askExposures } from "./ask-exposure.ts";
import { askMembers } from "./ask-member.ts";
import { askOwnWork } from "./ask-own-work.ts";
import { askPredicates } from "./ask-predicate.ts";
import { askRoles } from "./ask-role.ts";
import { askShares } from "./ask-share.ts";
import { askStatements } from "./ask-statement.ts";
import { askSubjects } from "./ask-subject.ts";
import type { Draft, DraftOption, WritingContext } from "./draft.ts";

/** A question, and the index of the sentence of the abstract that answers it. */
export interface WrittenQuestion {
  readonly question: Question;
  readonly sentence: number;
}

/** The kinds of question in the order of their worth, with how many of each a quiz may hold. */
const WRITERS: readonly { write: (context: WritingContext) => Draft[]; most: number }[] = [
  { write: askShares, most: 2 },
  { write: askCauses, most: 2 },
  { write: askLinks, most: 1 },
  { write: askMembers, most: 1 },
  { write: askCounts, most: 2 },
  { write: askExposures, most: 1 },
  { write: askDifferences, most: 1 },
  { write: askStatements, most: 2 },
  { write: askDesign, most: 1 },
  { write: askPredicates, most: 4 },
  { write: askOwnWork, most: 2 },
  { write: askSubjects, most: 2 },
  { write: askRoles, most: 2 },
  { write: askExpansions, most: 1 },
];

/** The footnote of a sentence of the abstract: sentences are numbered from 1. */
export function evidenceIdOf(sentence: number): string {
  return String(sentence + 1);
}

/**
 * Questions on the abstract, in the order of its sentences; each with its key word for word in the
 * sentence that its explanation cites. The same article gives the same questions. Few, or none,
 * where there is little to ask about.
 */
export function writeQuestions(article: Article, reading: Reading): WrittenQuestion[] {
  const random = seededRandom(hashText(article.abstract));
  const claims = reading.sentences.map(({ text }) =>
    cutHeadlines(text, reading.abbreviations).filter(hasFiniteVerb),
  );
  const context = { article, reading, random, claims };
  const drafts: Draft[] = [];
  for (const { write, most } of WRITERS) {
    const fresh = write(context).filter(
      (draft) => draft.sentence >= 0 && hasDistinctOptions(draft) && isNew(draft, drafts),
    );
    drafts.push(...fresh.filter((draft, i) => isNew(draft, fresh.slice(0, i))).slice(0, most));
  }
  drafts.sort((a, b) => a.sentence - b.sentence);
  const places = shuffle([0, 1, 2, 3], random);
  let placed = 0;
  return drafts.map((draft, index) => {
    const { answer } = draft;
    const isFree = answer.kind === "single" && answer.keyAt === undefined;
    // Each place in turn, so that over a quiz the key stands everywhere equally often.
    const place = isFree ? (places[placed++ % 4] as number) : 0;
    return { question: finish(draft, `q${index + 1}`, place), sentence: draft.sentence };
  });
}

/** Options that a person can tell apart: a variant may by chance read like another. */
function hasDistinctOptions({ answer }: Draft): boolean {
  if (answer.kind === "numeric") return true;
  const texts = [answer.key, ...answer.distractors.map(({ text }) => text)];
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
}

function keyText(answer: Draft["answer"]): string {
  return answer.kind === "single" ? answer.key : String(answer.value);
}

/** True when no other question asks for the same, or would have its answer given away. */
function isNew(draft: Draft, others: readonly Draft[]): boolean {
  return others.every(
    ({ fact, stem, sentence, answer }) =>
      fact !== draft.fact &&
      stem !== draft.stem &&
      !(sentence === draft.sentence && keyText(answer) === keyText(draft.answer)) &&
      !(draft.tellsAll === true && sentence === draft.sentence),
  );
}

function finish(draft: Draft, id: string, place: number): Question {
  const { answer, bloom, difficulty } = draft;
  const explanation = `${escapeMarkdown(draft.explanation)} [^${evidenceIdOf(draft.sentence)}]`;
  const shared = { id, stem: escapeMarkdown(draft.stem), explanation, bloom, difficulty };
  if (answer.kind === "numeric") {
    return { ...shared, kind: "numeric", value: answer.value, tolerance: 0 };
  }
  const toOption = ({ text, feedback }: DraftOption) => ({
    text: escapeMarkdown(text),
    correct: false,
    ...(feedback === "" ? {} : { feedback: escapeMarkdown(feedback) }),
  });
  const options = answer.distractors.map(toOption);
  options.splice(answer.keyAt ?? Math.min(place, options.length), 0, {
    text: escapeMarkdown(answer.key),
    correct: true,
  });
  return { ...shared, kind: "single", options };
}
