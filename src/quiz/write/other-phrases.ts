import { splitClause } from "../../reading/index.ts";
import { capitalise, type DraftOption, pointsBack, type WritingContext } from "./draft.ts";
import { lowerStart } from "./word-case.ts";

/** People are not "what". */
export const PERSONS =
  /\b(?:patients?|participants?|persons?|subjects?|cases?|families|parents|mothers|individuals?|women|men|children|adults|people|controls|authors?|we|they|there|it|one|responders|infants?|students?|physicians?|nurses?)\b/iu;

/** Heads that name the paper's own machinery, and openings that name nothing. */
const NO_TOPIC =
  /^(?:a total|there|it|one|two|three|four|five|six|seven|eight|nine|ten|yet|no|not|few|fewer|none|neither|either|nor|only|little|hardly|less|all|some|most|both|each|also|the (?:same|aim|purpose|objective|goal)|\p{N}+)\b|\b(?:study|studies|results?|analys[ei]s|data|findings?|differences?|paper|aim|article|evidence|authors?)$/iu;

/** Worth asking about by name: a name, or more than a bare common noun. */
export function isTopic(subject: string): boolean {
  const isBare =
    !/\s/u.test(subject.replace(/^the\s+/iu, "")) && !/\p{Lu}\S*\p{Lu}|\d/u.test(subject);
  return !isBare && !NO_TOPIC.test(subject);
}

interface Phrase {
  readonly text: string;
  readonly plural: boolean;
  readonly sentence: number;
}

/**
 * Three things that the abstract speaks of elsewhere, as wrong answers where a term has no others
 * of its type: of the same number as the key, sharing no word with its sentence.
 */
export function otherPhrases(
  key: string,
  plural: boolean,
  sentence: number,
  context: WritingContext,
): DraftOption[] | undefined {
  const words = new Set(contentWords(`${key} ${context.reading.sentences[sentence]?.text ?? ""}`));
  const seen = new Set<string>();
  const fitting = subjectsOf(context).filter((phrase) => {
    const isApart = contentWords(phrase.text).every((word) => !words.has(word));
    // "The primary outcome" and "primary outcome" are one answer.
    const name = phrase.text.toLowerCase().replace(/^(?:the|an?)\s+/u, "");
    const isNew = !seen.has(name) && seen.add(name);
    const longer = Math.abs(phrase.text.split(" ").length - key.split(" ").length);
    return (
      isApart && isNew && phrase.plural === plural && phrase.sentence !== sentence && longer <= 4
    );
  });
  if (fitting.length < 3) return undefined;
  return fitting.slice(0, 3).map(({ text }) => ({
    text: capitalise(text),
    feedback: `The abstract says something else of ${text}.`,
  }));
}

/** Read once for each text: many a question looks among them for wrong answers. */
const SUBJECTS = new WeakMap<WritingContext, Phrase[]>();

function subjectsOf(context: WritingContext): Phrase[] {
  const known = SUBJECTS.get(context);
  if (known) return known;
  const { article, claims } = context;
  const subjects = claims.flatMap((cut, sentence) =>
    cut.flatMap((claim) => {
      const clause = splitClause(claim);
      if (!clause || clause.subject.split(" ").length > 8) return [];
      if (pointsBack(clause.subject) || PERSONS.test(clause.subject)) return [];
      if (!isTopic(clause.subject)) return [];
      const { plural } = clause;
      return [{ text: lowerStart(clause.subject, article.abstract), plural, sentence }];
    }),
  );
  SUBJECTS.set(context, subjects);
  return subjects;
}

function contentWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
