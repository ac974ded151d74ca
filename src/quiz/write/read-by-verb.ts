import { verbForm } from "../../reading/index.ts";
import { findMainVerb } from "./find-main-verb.ts";
import { peelLead } from "./peel-lead.ts";
import type { ReadClause } from "./read-clause.ts";

/** Longer ones say more than one question can ask. */
const MOST_WORDS = { subject: 28, predicate: 30 };

const VERB =
  "(?:is|are|was|were|has|have|had|did|does|do|may|might|can|cannot|could|should|will|would|must)";
/** "and the rest was lost": another clause, with a subject of its own. */
const NEXT_CLAUSE = new RegExp(
  `,?\\s+(?:and|but|so)\\s+(?:thus,?\\s|therefore,?\\s)?(?!that\\b)(?:(?!and\\b|or\\b|but\\b|who\\b|which\\b|that\\b|when\\b|if\\b|where\\b)[^\\s,;]+\\s+){1,9}?${VERB}\\s`,
  "u",
);
/** "and was lost", "but improves": another verb of the same subject. */
const NEXT_VERB =
  /,?\s+(?:and|but)\s+(?=(?:also\s+|therefore\s+|thus\s+|\p{Ll}+ly\s+)?([\p{Ll}-]+)\b)/gu;

/** The clauses of a claim that has words between subject and verb, or more than one verb. */
export function readByVerb(claim: string): ReadClause[] {
  const { lead, main } = peelLead(claim);
  const cut = findMainVerb(main);
  if (!cut) return [];
  const { subject, predicate } = cut;
  if (subject.split(" ").length > MOST_WORDS.subject || /[;:()]/u.test(subject)) return [];
  if (
    /^(?:in|of|for|with|on|at|by|from|to|among|after|during|within|between|into|if|when|that)\s/iu.test(
      subject,
    )
  )
    return [];
  // An opening with a comma is a lead that was not told as one.
  if (/,/u.test(subject) && !/\b(?:and|or|who|which|that)\b/u.test(subject)) return [];
  const alone = dropNextClause(predicate);
  return splitVerbs(alone)
    .filter((each) => each.split(" ").length <= MOST_WORDS.predicate)
    .map((each) => ({ lead, subject, predicate: each, plural: isMany(each, subject) }));
}

function dropNextClause(predicate: string): string {
  const first = predicate.split(" ", 1)[0] ?? "";
  const match = NEXT_CLAUSE.exec(predicate);
  if (!match || match.index < first.length) return predicate;
  // "and was lost": the verb stands at once, and the subject is the same.
  if (new RegExp(`^,?\\s+(?:and|but|so)\\s+${VERB}\\s`, "u").test(match[0])) return predicate;
  const before = predicate.slice(0, match.index);
  return /\b(?:between|both|who|which|that|when|if|where)\b/u.test(before) ? predicate : before;
}

/** "is normal and may be left alone": two predicates; "age and sex" is no verb. */
function splitVerbs(predicate: string): string[] {
  for (const match of predicate.matchAll(NEXT_VERB)) {
    const before = predicate.slice(0, match.index);
    const after = predicate.slice((match.index ?? 0) + match[0].length);
    const word = match[1] ?? "";
    const isSame = new RegExp(`^${VERB}$`, "u").test(word) || isFiniteLike(word, predicate);
    if (!isSame || /\b(?:who|which|that|when|if|where|between|both|to)\b/u.test(before)) continue;
    if (before.split(" ").length < 2 || after.split(" ").length < 2) return [predicate];
    return [before, after];
  }
  return [predicate];
}

/** Of the tense that the first verb has: "shows … and underestimates …". */
function isFiniteLike(word: string, predicate: string): boolean {
  const form = verbForm(word);
  const first = verbForm(predicate.split(" ", 1)[0] ?? "");
  if (!form || !first || form.ambiguous) return false;
  if (first.form === "s") return form.form === "s";
  return (
    (first.form === "past" || first.form === "ed") && (form.form === "past" || form.form === "ed")
  );
}

function isMany(predicate: string, subject: string): boolean {
  if (/^(?:\p{L}+ly )?(?:is|was|has|does)\b/u.test(predicate)) return false;
  if (/^(?:\p{L}+ly )?(?:are|were|have|do)\b/u.test(predicate)) return true;
  const form = verbForm(/^\p{Ll}+/u.exec(predicate)?.[0] ?? "");
  if (form?.form === "s") return false;
  if (/,.*\s(?:and|or)\s/u.test(subject)) return true;
  const head = subject.replace(
    /\s(?:of|in|with|without|from|on|at|for|by|who|that|which|to|among)\s.*$/u,
    "",
  );
  return (
    /s$|\band\b|\b(?:men|women|children|people|mice)$/u.test(head) && !/(?:ss|us|is)$/u.test(head)
  );
}
