import { makeArticle } from "../src/article/index.ts";
import { loadRoleModel, readAbstract } from "../src/reading/index.ts";
import type { Quantity } from "../src/reading/reading.ts";
import {
  countSameNumbers,
  findHits,
  fold,
  isSameInterval,
  isSameOf,
  isSameP,
  isSameSpread,
  type Labelled,
  type LabelledAbstract,
} from "./common/match-quantities.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { round, score } from "./common/score.ts";

const roles = await loadRoleModel();

/**
 * How well numbers are read. A hit has span and kind as labelled: `f1`. Of what is measured, `of`
 * is right when it is one of the labelled phrases after folding case, articles and white space, or
 * has the same head noun phrase. Rules were tuned on the even records (from 0); of the odd ones only
 * the figures were seen until the rules stood.
 *
 * Data: `{ id, text, quantities: [Quantity & { ofAlso? }] }`, spans in UTF-16 code units.
 */
export const defaultData = "bench/data/quantities.jsonl";

export function bench(path: string) {
  const abstracts = readJsonl<LabelledAbstract>(path);
  const reads = abstracts.map(({ text }) => readQuantities(text));
  const pairs = abstracts.map(
    ({ quantities }, i) => [quantities, reads[i] ?? []] as [readonly Labelled[], Quantity[]],
  );
  const started = performance.now();
  for (const { text } of abstracts) readQuantities(text);
  const milliseconds = (performance.now() - started) / abstracts.length;
  return {
    abstracts: abstracts.length,
    quantities: sum(pairs, ([gold]) => gold.length),
    ...measure(pairs),
    kinds: kindsOf(pairs),
    even: measure(pairs.filter((_, i) => i % 2 === 0)),
    odd: measure(pairs.filter((_, i) => i % 2 === 1)),
    /** Of the whole Reading, not of the quantities alone. */
    readMs: round(milliseconds, 2),
  };
}

type Pairs = readonly (readonly [readonly Labelled[], readonly Quantity[]])[];

/** The quantities of an abstract, headings included. */
function readQuantities(abstract: string): readonly Quantity[] {
  const article = makeArticle({ abstract });
  return readAbstract(article, roles).quantities;
}

function measure(pairs: Pairs) {
  const gold = sum(pairs, ([each]) => each.length);
  const found = sum(pairs, ([, each]) => each.length);
  const hits = pairs.flatMap(([labelled, read]) => findHits(labelled, read));
  const stated = (quantities: readonly Quantity[]) =>
    quantities.filter(({ of }) => of !== "").length;
  const ofRight = hits.filter((hit) => isSameOf(hit.gold, hit.read));
  const ofWrong = hits.filter((hit) => hit.read.of !== "" && !isSameOf(hit.gold, hit.read)).length;
  return {
    ...score(hits.length, found, gold),
    sameNumber: score(
      sum(pairs, (pair) => countSameNumbers(...pair)),
      found,
      gold,
    ).f1,
    ofAccuracy: share(ofRight.length, hits.length),
    // Among the hits with an `of`: how many of them name the right thing.
    ofPrecision: share(
      ofRight.filter(({ read }) => read.of !== "").length,
      ofRight.filter(({ read }) => read.of !== "").length + ofWrong,
    ),
    ofF1: score(
      ofRight.filter((hit) => hit.gold.of !== "" && hit.read.of !== "").length,
      sum(pairs, ([, read]) => stated(read)),
      sum(pairs, ([labelled]) => stated(labelled)),
    ).f1,
    value: share(hits.filter(isSameValue).length, hits.length),
    comparator: share(
      hits.filter((hit) => hit.gold.comparator === hit.read.comparator).length,
      hits.length,
    ),
    interval: attached(pairs, ({ interval }) => interval, isSameInterval),
    spread: attached(pairs, ({ spread }) => spread, isSameSpread),
    p: attached(pairs, ({ p }) => p, isSameP),
    statistic: attached(
      pairs,
      ({ statistic }) => statistic,
      (a, b) => a === b,
    ),
    group: attached(
      pairs,
      ({ group }) => group,
      (a, b) => fold(a ?? "") === fold(b ?? ""),
    ),
  };
}

/** F1 of what is attached to quantities: the same attachment on the same span and kind. */
function attached<Part>(
  pairs: Pairs,
  part: (quantity: Quantity) => Part | undefined,
  isSame: (gold: Part | undefined, read: Part | undefined) => boolean,
): number {
  const has = (quantities: readonly Quantity[]) =>
    quantities.filter((each) => part(each) !== undefined).length;
  const right = pairs
    .flatMap(([gold, read]) => findHits(gold, read))
    .filter((hit) => part(hit.gold) !== undefined && isSame(part(hit.gold), part(hit.read)));
  const read = sum(pairs, ([, each]) => has(each));
  return score(
    right.length,
    read,
    sum(pairs, ([each]) => has(each)),
  ).f1;
}

function kindsOf(pairs: Pairs): Record<string, number> {
  const kinds = [...new Set(pairs.flatMap(([gold]) => gold.map(({ kind }) => kind)))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const only = (quantities: readonly Quantity[]) => quantities.filter((q) => q.kind === kind);
      const right = sum(
        pairs,
        ([gold, read]) => findHits([...only(gold)] as Labelled[], read).length,
      );
      const found = sum(pairs, ([, read]) => only(read).length);
      return [
        kind,
        score(
          right,
          found,
          sum(pairs, ([gold]) => only(gold).length),
        ).f1,
      ];
    }),
  );
}

function isSameValue({ gold, read }: { gold: Quantity; read: Quantity }): boolean {
  return Math.abs(gold.value - read.value) <= 1e-3 * Math.max(1, Math.abs(gold.value));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
