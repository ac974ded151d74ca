import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/**
 * The verbs that headlines do without, where the clause has no other verb:
 *
 *     There were no differences between A and B      no differences between A and B
 *     No association was observed between A and B    no association between A and B
 *     Mortality was higher in A than in B            mortality higher in A than in B
 *
 * The draft holds no brackets.
 */
export function listVerbCuts(draft: Draft): Cut[] {
  const verb = loneVerb(draft);
  if (verb < 0) return [];
  const cut = (from: number, to: number, cost: number): Cut[] => [
    { ...cutOf(draft, from, to, cost), verbless: true },
  ];
  const subject = verb - 1;
  let end = verb + 1;
  if (tagAt(draft, end) === "aux" || wordAt(draft, end) === "been") end++;
  if (!BE.test(wordAt(draft, verb)) && wordAt(draft, end - 1) !== "been") {
    return wordAt(draft, subject) === "we" && FOUND.test(wordAt(draft, verb)) && isNamed(draft, end)
      ? cut(subject, end, 0.5)
      : [];
  }
  if (wordAt(draft, subject) === "there") {
    const opens = subject === 0 || tagAt(draft, subject - 1) === "comma";
    return opens && isNamed(draft, end) ? cut(subject, end, 0.5) : [];
  }
  if (!/^(?:noun|num|comma)$/.test(tagAt(draft, subject) ?? "") || !hasNoun(draft, verb)) return [];
  let said = end;
  while (tagAt(draft, said) === "adv" || tagAt(draft, said) === "not") said++;
  const tag = tagAt(draft, said) ?? "";
  const found = FOUND.test(wordAt(draft, said)) && said === end;
  if (found && WHERE.test(wordAt(draft, said + 1)) && meetsFinding(draft, verb)) {
    return cut(verb, said + 1, 0.6);
  }
  // "Doctors were interviewed" would be turned around; a phrase behind the participle shows what it is.
  if (tag === "part" || tag === "ing") {
    return /^(?:prep|to)$/.test(tagAt(draft, said + 1) ?? "") ? cut(verb, end, 0.9) : [];
  }
  const compares = /^(?:more|less|similar|higher|lower)$/.test(wordAt(draft, said));
  return tag === "adj" || compares ? cut(verb, end, 0.9) : [];
}

const BE = /^(?:is|are|was|were)$/;
const FOUND = /^(?:found|observed|identified|noted|detected|seen|noticed|saw|observe|find)$/;
const WHERE = /^(?:between|in|with|for|among|at|after|during|across|on|of|from)$/;
/** Nouns that say themselves that something was found. */
const FINDING =
  /^(?:no|differences?|associations?|correlations?|relationships?|increases?|decreases?|reductions?|improvements?|effects?|changes?|interactions?|trends?|evidence|complications?|deaths?|decline|rise|benefits?)$/;

/** The kept position of the only finite verb, at the head of its group; -1 where there are more or a clause within. */
function loneVerb(draft: Draft): number {
  let verb = -1;
  for (let k = 0; k < draft.kept.length; k++) {
    const tag = tagAt(draft, k) ?? "";
    if (/^(?:sub|rel|modal|stop|open)$/.test(tag)) return -1;
    if (tag !== "verb" && tag !== "aux") continue;
    if (verb >= 0 && !(k === verb + 1 && tag === "aux")) return -1;
    if (verb < 0) verb = k;
  }
  return verb;
}

/** True when what stands from `k` on is one thing with its phrases: "no difference in A", not "A to be B". */
function isNamed(draft: Draft, k: number): boolean {
  if (!/^(?:det|adj|noun|num|adv|part)$/.test(tagAt(draft, k) ?? "")) return false;
  for (let j = k; j < draft.kept.length; j++) {
    if (/^(?:to|inf|not|pron)$/.test(tagAt(draft, j) ?? "")) return false;
  }
  return /^(?:noun|num)$/.test(tagAt(draft, draft.kept.length - 1) ?? "");
}

function hasNoun(draft: Draft, verb: number): boolean {
  if (tagAt(draft, 0) === "to" || tagAt(draft, 0) === "pron") return false;
  for (let k = 0; k < verb; k++) {
    if (tagAt(draft, k) === "pron") return false;
    if (tagAt(draft, k) === "noun") return true;
  }
  return false;
}

function meetsFinding(draft: Draft, verb: number): boolean {
  for (let k = 0; k < verb; k++) if (FINDING.test(wordAt(draft, k))) return true;
  return false;
}
