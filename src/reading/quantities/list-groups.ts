import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import { comparedBeside } from "./compare-lists.ts";
import type { Draft } from "./draft-quantity.ts";
import type { Arm, Arms } from "./find-arms.ts";
import { PERSONS } from "./find-compared.ts";
import { isContrasted } from "./is-contrasted.ts";

/** How far the list of values may stand from the list of arms, in tokens. */
const reach = 16;

/**
 * Gives each value of a list its arm out of a list of as many; returns the arms that were given.
 *
 *     was 12% and 15% in group A and group B, respectively     men and women (45% vs 30%)
 *     1879 rural and 6775 urban infants                        66 AGA (33.2%) and 36 SGA
 */
export function addListedGroups(sentence: Tagged, drafts: readonly Draft[], arms: Arms): Set<Arm> {
  const taken = new Set<Arm>();
  addContrasts(sentence, drafts);
  const runs = runsOf(sentence, arms.all);
  for (let i = 0; i < drafts.length; ) {
    const list = listFrom(sentence, drafts, i);
    const run =
      runFor(sentence, list, drafts[i - 1]?.end ?? 0, arms, runs) ??
      armOfAll(sentence, list, arms) ??
      sidesOf(sentence, list, arms);
    for (const arm of run ?? []) taken.add(arm);
    const names = run?.map(({ text }) => text) ?? comparedBeside(sentence, list);
    list.forEach((draft, at) => {
      const name = names?.[at];
      if (name !== undefined) draft.group = name;
    });
    i += list.length;
  }
  return taken;
}

/** The drafts from `index` on that are listed with nothing but link words between. */
function listFrom({ tokens }: Tagged, drafts: readonly Draft[], index: number): Draft[] {
  const list = drafts.slice(index, index + 1);
  for (let i = index + 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft?.link !== "listed" || draft.kind !== list[0]?.kind) break;
    // "25-74 years" is one value with two bounds.
    const between = tokens.slice(drafts[i - 1]?.figure.to, draft.figure.from);
    if (between.every(({ text }) => /^(?:to|[-–—])$/.test(text))) break;
    list.push(draft);
  }
  return list;
}

/** The run of arms that the values belong to: right behind them, else before them in their clause. */
function runFor(
  { tags }: Tagged,
  list: readonly Draft[],
  least: number,
  arms: Arms,
  runs: ReadonlyMap<Arm, readonly Arm[]>,
): readonly Arm[] | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return undefined;
  if (first.kind === undefined || first.kind === "year") return undefined;
  for (let i = last.end; i <= last.end + 4 && tags[i] !== "stop"; i++) {
    const run = runOf(arms.from.get(i));
    if (run !== undefined) return run;
  }
  const { from } = first.figure;
  for (let i = from; i > least && from - i < reach && tags[i - 1] !== "stop"; i--) {
    const run = runOf(arms.to.get(i));
    if (run !== undefined) return run;
  }
  return undefined;

  function runOf(arm: Arm | undefined): readonly Arm[] | undefined {
    const run = arm && runs.get(arm);
    return run?.length === list.length ? run : undefined;
  }
}

/** "0.25 and 0.29 in the entire group": one arm behind a list of different things is of them all. */
function armOfAll({ tokens }: Tagged, list: readonly Draft[], arms: Arms): Arm[] | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return undefined;
  const parts = /^(?:vs|versus|than|or|compared)$/;
  if (tokens.slice(first.end, last.figure.from).some(({ lower }) => parts.test(lower)))
    return undefined;
  const { end } = last;
  if (!/^(?:in|for|among)$/.test(tokens[end]?.lower ?? "")) return undefined;
  const arm = arms.from.get(end + 1);
  if (arm === undefined) return undefined;
  return /^(?:and|or|vs|versus)$/.test(tokens[arm.to]?.lower ?? "") && arms.from.has(arm.to + 1)
    ? undefined
    : list.map(() => arm);
}

/**
 * "Group A had a lower pressure (120 vs. 131) than group B": two values in a bracket, where the
 * sentence sets just two arms against each other.
 */
function sidesOf(
  { tokens, tags }: Tagged,
  list: readonly Draft[],
  arms: Arms,
): readonly Arm[] | undefined {
  const [first, second] = arms.all;
  const [left] = list;
  if (list.length !== 2 || arms.all.length !== 2 || !first || !second || !left) return undefined;
  if (first.from > left.figure.from || left.kind === "year") return undefined;
  const bracket = Math.max(0, left.figure.from - 4);
  if (!tags.slice(bracket, left.figure.from).includes("open")) return undefined;
  const link = tokens.slice(Math.max(first.to, second.from - 4), second.from);
  return link.some(({ lower }) => /^(?:than|compared|versus|vs)$/.test(lower))
    ? arms.all
    : undefined;
}

/** Runs of arms that conjunctions and comparisons join: "group A and group B", "men than women". */
function runsOf({ tokens }: Tagged, arms: readonly Arm[]): Map<Arm, Arm[]> {
  const runs = new Map<Arm, Arm[]>();
  const link = /^(?:and|or|&|,|versus|vs|\.|than|compared|with|to|in|for|among)$/;
  let run: Arm[] = [];
  for (const arm of arms) {
    const end = run.at(-1)?.to ?? -10;
    const joined =
      arm.from > end &&
      arm.from - end <= 4 &&
      tokens.slice(Math.max(0, end), arm.from).every(({ lower }) => link.test(lower));
    if (!joined) run = [];
    run.push(arm);
    runs.set(arm, run);
  }
  return runs;
}

/** What tells two counts apart: the adjective of each, or a short name in capitals. */
function addContrasts(sentence: Tagged, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft?.kind !== "count") continue;
    const next = drafts.slice(i + 1, i + 3).find((each) => each.kind === "count");
    if (next === undefined) continue;
    const person = sentence.tokens
      .slice(next.figure.to, next.figure.to + 3)
      .some(({ lower }) => PERSONS.test(lower));
    const close = next.figure.from - draft.figure.to === 2;
    if (person && close && isContrasted(sentence, draft.figure.to, next.figure.from)) {
      setAdjective(sentence, draft, next.figure.from - 1);
      setAdjective(sentence, next, sentence.tags.length);
    }
    const [own, other] = [shortName(sentence, draft), shortName(sentence, next)];
    const beside = next.figure.from - draft.end < 12;
    if (own === "" || other === "" || own === other || !beside) continue;
    draft.group = own;
    next.group = other;
  }
}

/** "rural" of "1879 rural and 6775 urban infants": only where one adjective stands there. */
function setAdjective(sentence: Tagged, draft: Draft, to: number): void {
  const at = draft.figure.to;
  if (!/^(?:adj|part)$/.test(sentence.tags[at] ?? "") || at + 1 > to) return;
  if (/^(?:adj|part|adv)$/.test(sentence.tags[at + 1] ?? "")) return;
  draft.group = printTokens(sentence, at, at + 1);
}

/** "AGA" of "66 AGA (33.2%)": two capitals or more, and nothing that follows is its noun. */
function shortName({ tokens, tags }: Tagged, { figure }: Draft): string {
  const { text = "" } = tokens[figure.to] ?? {};
  if (!/^\p{Lu}{2,6}s?$/u.test(text) || tags[figure.to + 1] === "noun") return "";
  return text;
}
