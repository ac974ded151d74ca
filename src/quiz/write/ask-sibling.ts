import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { findCoordinates } from "./find-coordinates.ts";
import { readClause } from "./read-clause.ts";
import { stemWords } from "./stem-words.ts";
import { lowerStart } from "./word-case.ts";

/** "2A interneurons", "OsCYCA2;1-RNAi plants", "shoot PUE": a name, and the noun that says of what kind. */
const NAMED =
  /(?<![\p{L}\p{N}-])((?=\S*[\p{Lu}\d])[\p{L}\p{N}][\p{L}\p{N};:/-]{0,18})\s(\p{Ll}{4,})(?![\p{L}\p{N}-])/u;

/** The name right before a noun. */
const NAME_BEFORE = /(?<![\p{L}\p{N}-])((?=\S*[\p{Lu}\d])[\p{L}\p{N}][\p{L}\p{N};:/-]{0,18})\s$/u;
const WITHIN_A_WORD = /[\p{L}\p{N}-]/u;

/** Heads of anything: what goes with them is of no type. */
const ANY =
  /^(?:study|studies|trial|group|analysis|data|results?|patients?|and|with|were|that|from|have|which|than|was|level|levels|value|values|test|model|models|showed|using|into|also|only|when|after|before|during|between|among|table|figure|expression|treatment|treatments|year|years|months|weeks|days|hours|times|cases|software|version|system|method|methods|approach|scale|score|scores)$/u;

/** More names, and more places of one, are not looked at. */
const CONSIDERED = 12;

/** Text of the article in which names of one kind are looked for. */
const READ = 120_000;

/**
 * "Which of these drove high frequency wing movements?" among things of one kind that the article
 * names: "activation of the 2A interneurons" beside that of the 3B, 21A and 12A ones. Of one kind is
 * what goes before one noun, or stands in one list.
 */
export function askSiblings(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  let whole: string | undefined;
  let beside: ReturnType<typeof findCoordinates> | undefined;
  return reading.sentences.flatMap(({ role, text: sentence }, index) =>
    (claims[index] ?? []).flatMap((claim): Draft[] => {
      if (role === "objective" || role === "methods") return [];
      const clause = readClause(claim);
      if (!clause || pointsBack(claim)) return [];
      const { lead, subject, predicate } = clause;
      if (/\d/u.test(predicate.replace(/\S*\p{L}\S*/gu, ""))) return [];
      if (subject.split(" ").length > 10 || predicate.split(" ").length < 3) return [];
      // "Both A and B": exchanging one of two leaves the other.
      if (/\b(?:and|or|both|than)\b/u.test(subject)) return [];
      whole ??= [article.abstract, ...article.sections.map(({ text }) => text)]
        .join("\n")
        .slice(0, READ);
      beside ??= findCoordinates(whole);
      const [, before = "", head = ""] = NAMED.exec(subject) ?? [];
      const named = before !== "" && !ANY.test(head) ? listSiblings(before, head, whole) : [];
      const listed = subject.split(" ").find((word) => (beside?.get(word)?.size ?? 0) >= 3);
      const keepOthers = (others: readonly string[]) =>
        others
          .slice(0, CONSIDERED)
          .filter((other) => !sentence.includes(other) && !saysSo(other, predicate, whole ?? ""));
      const byNoun = keepOthers(named);
      const [name, siblings] =
        byNoun.length >= 3 || listed === undefined
          ? [before, byNoun]
          : [listed, keepOthers([...(beside.get(listed) ?? [])])];
      if (siblings.length < 3) return [];
      const opening = lead === "" ? "According to the abstract, which" : `${lead}, which`;
      const key = lowerStart(subject, article.abstract);
      return [
        {
          fact: `claim ${index} ${claim}`,
          way: "sibling",
          sentence: index,
          stem: `${opening} of these ${predicate}?`,
          answer: {
            kind: "single",
            key: capitalise(key),
            distractors: siblings.slice(0, 3).map((other) => ({
              text: capitalise(key.replace(name, () => other)),
              feedback: `The abstract says it of ${name}, not of ${other}.`,
            })),
          },
          explanation: `The abstract says this of ${key}.`,
          bloom: "understand",
          difficulty: 3,
        },
      ];
    }),
  );
}

/** Other names before the same noun, the commonest first, of the same build: with or without a digit. */
function listSiblings(name: string, head: string, whole: string): string[] {
  const counts = new Map<string, number>();
  // The noun is found first: it is rare, and a pattern would try every place of a long text.
  for (let at = whole.indexOf(head); at >= 0; at = whole.indexOf(head, at + 1)) {
    if (WITHIN_A_WORD.test(whole.charAt(at + head.length))) continue;
    const [, other = ""] = NAME_BEFORE.exec(whole.slice(Math.max(0, at - 24), at)) ?? [];
    if (isAlike(name, other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, CONSIDERED);
  return ranked.map(([other]) => other);
}

/** "The" opens a sentence; "3B" is like "2A", and "IL-6" like "IL-10", but neither like the other. */
function isAlike(name: string, other: string): boolean {
  const build = (text: string) =>
    text
      .replace(/\d+/gu, "0")
      .replace(/\p{Lu}+/gu, "A")
      .replace(/\p{Ll}+/gu, "a");
  const isName = (text: string) => /\d|\p{Lu}.*\p{Lu}/u.test(text);
  return name !== other && isName(name) && isName(other) && build(name) === build(other);
}

/** The article may say the same of the other elsewhere. */
function saysSo(other: string, predicate: string, whole: string): boolean {
  const words = [...stemWords(predicate)];
  let places = 0;
  for (
    let at = whole.indexOf(other);
    at >= 0 && places < 4 * CONSIDERED;
    at = whole.indexOf(other, at + 1)
  ) {
    places++;
    const around = stemWords(whole.slice(Math.max(0, at - 250), at + 300));
    const shared = words.filter((word) => around.has(word)).length;
    if (shared > words.length / 2) return true;
  }
  return false;
}
