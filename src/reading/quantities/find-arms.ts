import { printTokens, type Tagged } from "../words/tag-sentence.ts";

/** A noun phrase that names one arm of a study, in tokens. */
export interface Arm {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Nouns that are an arm only with a word that says which: "the control group", "group 2". */
const COLLECTIVE =
  /^(?:groups?|arms?|cohorts?|subgroups?|populations?|strat(?:um|a)|[tq]u?artiles?|tertiles?)$/;

/** Nouns that are an arm where the word before says what was done to them: "control subjects". */
const STUDIED =
  /^(?:patients|subjects|participants|animals|mice|rats|children|infants|individuals)$/;
const ASSIGNED =
  /^(?:control|intervention|placebo|treated|untreated|exposed|unexposed|vaccinated|unvaccinated)$/;

const RESTRICTED =
  /^(?:with|without|of|who|whose|that|aged|undergoing|receiving|treated|using|having)$/;

/** Nouns that say by themselves who it is. */
const WHO =
  /^(?:controls|placebo|sham|men|women|males|females|boys|girls|(?:non-?)?smokers|(?:non-?)?responders|(?:non-?)?survivors|(?:non-?)?completers|(?:non-?)?carriers|(?:non-?)?diabetics)$/;

/** Tags of what may stand before the noun within the name of an arm. */
const INSIDE = new Set(["noun", "adj", "part", "ing", "num", "mark"]);

/** "both groups", "the two arms", "study cohort": all of them, not one. */
const ALL =
  /\b(?:more|fewer|most|two|three|four|five|both|all|each|every|between|either|same|these|those|no|any|other|another|most|some|many|age|total|per|half|study (?:cohort|population)|patient population|(?:pro|retro)spective|our|one|\d+)\b/iu;

/** Words that stand before an arm's noun and are no part of its name. */
const OUTSIDE = /^(?:more|fewer|less|most|many|several|only|including|included|compared|being)$/;

/** The arms that a sentence names, in order and apart, and by the tokens where they begin and end. */
export interface Arms {
  readonly all: readonly Arm[];
  readonly from: ReadonlyMap<number, Arm>;
  readonly to: ReadonlyMap<number, Arm>;
}

export function isArmNoun(lower: string): boolean {
  return COLLECTIVE.test(lower) || WHO.test(lower);
}

export function findArms(sentence: Tagged): Arms {
  const all: Arm[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const arm = readArm(sentence, i, all.at(-1)?.to ?? 0);
    if (arm !== undefined) all.push(arm);
  }
  return {
    all,
    from: new Map(all.map((arm) => [arm.from, arm])),
    to: new Map(all.map((arm) => [arm.to, arm])),
  };
}

/** The arm that ends before token `to`: "the control group"; `undefined` where none does. */
export function armEnding(sentence: Tagged, to: number): Arm | undefined {
  return [readArm(sentence, to - 1, 0), readArm(sentence, to - 2, 0)].find((arm) => arm?.to === to);
}

/** The arm whose noun is token `i`, from token `least` on. */
function readArm(sentence: Tagged, i: number, least: number): Arm | undefined {
  const { tokens, tags } = sentence;
  const { lower = "" } = tokens[i] ?? {};
  const collective = COLLECTIVE.test(lower);
  const assigned = STUDIED.test(lower) && ASSIGNED.test(tokens[i - 1]?.lower ?? "");
  if (!collective && !assigned && !WHO.test(lower)) return undefined;
  // "the placebo group", "the control arm": the last noun is the head.
  if (COLLECTIVE.test(tokens[i + 1]?.lower ?? "")) return undefined;
  // "a cohort study", "group differences": the noun is no arm but says of what kind the next is.
  if (tags[i + 1] === "noun" && !isName(tokens[i + 1]?.text ?? "")) return undefined;
  let from = i;
  while (from > least && i - from < 7 && isWithin(sentence, from - 1)) from--;
  while (from < i && !/[\p{L}\p{N}<>≤≥]/u.test(tokens[from]?.text ?? "")) from++;
  // "19 302 (42.8%) women": counted, not named.
  if (!collective && tags[from - 1] === "close") return undefined;
  const bare = from === i;
  if (from > least && tags[from - 1] === "det") from--;
  // "women with diabetes" are not all women.
  if (!collective && RESTRICTED.test(tokens[i + 1]?.lower ?? "")) return undefined;
  // "ten males": who is counted is no arm.
  if (!collective && tags.slice(from - 1 < 0 ? 0 : from - 1, i).includes("num")) return undefined;
  const to = collective ? endOfName(sentence, i) : i + 1;
  // "groups 1, 2 and 3" are several.
  if (/^(?:groups|arms|cohorts|subgroups)$/.test(lower) && to > i + 1) return undefined;
  if (collective && to === i + 1) {
    // "the groups", "treatment groups" are several; "the group" says not which.
    if (/(?:s|strata)$/.test(lower)) return undefined;
    if (bare && !/^(?:this|that)$/.test(tokens[from]?.lower ?? "")) return undefined;
  }
  if (ALL.test(printTokens(sentence, from, i + 1))) return undefined;
  return { from, to, text: printTokens(sentence, from, to) };
}

function isWithin({ tokens, tags }: Tagged, i: number): boolean {
  const { lower = "" } = tokens[i] ?? {};
  return INSIDE.has(tags[i] ?? "") && !OUTSIDE.test(lower) && tokens[i]?.text !== "%";
}

/** "group 2A", "the group of survivors": token after what is printed behind the noun to name it. */
function endOfName({ tokens }: Tagged, i: number): number {
  if (isName(tokens[i + 1]?.text ?? "")) return i + 2;
  return tokens[i + 1]?.lower === "of" && WHO.test(tokens[i + 2]?.lower ?? "") ? i + 3 : i + 1;
}

/** "1", "2B", "A", "III": what is printed after the word "group". */
function isName(text: string): boolean {
  return /^(?:\d{1,2}\p{L}?|\p{Lu}\d?|I{1,3}[ab]?|I?V[ab]?)$/u.test(text);
}
