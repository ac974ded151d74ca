import { type ArticleType, findTypeInTitle, makeArticle } from "../src/article/index.ts";
import { type Excerpt, type Glance, loadRoleModel, readAbstract } from "../src/reading/index.ts";
import { tokenize } from "../src/reading/words/tokenize.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { round, score } from "./common/score.ts";

const roles = await loadRoleModel();

/**
 * How well the study is seen at a glance. Rules were tuned on the records of even index ("tuned")
 * alone. The others ("unseen") were labelled in the same sitting; what is found in them was not seen.
 *
 * Data: `{ id, title, text, type, glance? }`. `type` lists the acceptable types, the best first.
 * `glance` gives for each field the acceptable excerpts, for `outcomes` a list of them for each
 * outcome; a null among them says that absence is right, too. Fields that are not there are not
 * stated. Without `glance` only the type is judged. Texts: every fifth of the PubMedQA abstracts (MIT) up
 * to the 80th, and for the rarer types CC BY articles by PMC number, DOI or journal number.
 */
export const defaultData = "bench/data/glance.jsonl";

const FIELDS = ["population", "intervention", "comparator", "setting", "followUp"] as const;

type Acceptable = readonly (string | null)[];

interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly type: readonly ArticleType[];
  readonly glance?: Partial<Record<(typeof FIELDS)[number], Acceptable>> & {
    readonly outcomes?: readonly Acceptable[];
  };
}

export function bench(path: string) {
  const records = readJsonl<Labelled>(path);
  return {
    abstracts: records.length,
    tuned: judge(records.filter((_, i) => i % 2 === 0)),
    unseen: judge(records.filter((_, i) => i % 2 === 1)),
    all: judge(records),
  };
}

function judge(records: readonly Labelled[]) {
  const read = records.map((record) => ({ record, glance: glanceOf(record, record.title) }));
  const untitled = records.map((record) => ({ record, glance: glanceOf(record, "") }));
  const accuracy = (all: typeof read, right: (one: (typeof read)[number]) => boolean) =>
    round(all.filter(right).length / all.length);
  const accepted = ({ record, glance }: (typeof read)[number]) => record.type.includes(glance.type);
  return {
    type: accuracy(read, accepted),
    typeStrict: accuracy(read, ({ record, glance }) => record.type[0] === glance.type),
    typeWithoutTitle: accuracy(untitled, accepted),
    confused: confusion(read.filter((one) => !accepted(one))),
    fields: Object.fromEntries([
      ...FIELDS.map((field) => [
        field,
        judgeField(read.map(({ record, glance }) => pair(record, field, glance[field]))),
      ]),
      ["outcomes", judgeField(read.map(({ record, glance }) => pairAll(record, glance.outcomes)))],
    ]),
  };
}

function glanceOf(record: Labelled, title: string): Glance {
  const article = makeArticle({
    title,
    type: findTypeInTitle(title) ?? "unknown",
    abstract: record.text,
  });
  return readAbstract(article, roles).glance;
}

/** "cohort>research": cohort studies that were taken for research; the most frequent first. */
function confusion(wrong: readonly { record: Labelled; glance: Glance }[]) {
  const pairs = new Map<string, number>();
  for (const { record, glance } of wrong) {
    const name = `${record.type[0]}>${glance.type}`;
    pairs.set(name, (pairs.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...pairs].sort((a, b) => b[1] - a[1]).slice(0, 8));
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  /** Gold excerpts that were found. */
  readonly covered: number;
}

function pair(record: Labelled, field: (typeof FIELDS)[number], excerpt?: Excerpt): Counts {
  const acceptable = record.glance?.[field];
  return count(record, acceptable === undefined ? [] : [acceptable], excerpt ? [excerpt] : []);
}

function pairAll(record: Labelled, excerpts: readonly Excerpt[]): Counts {
  return count(record, record.glance?.outcomes ?? [], excerpts);
}

function count(record: Labelled, gold: readonly Acceptable[], found: readonly Excerpt[]): Counts {
  if (record.glance === undefined) return { right: 0, found: 0, gold: 0, covered: 0 };
  const fits = (one: Acceptable, { text }: Excerpt) =>
    one.some((each) => each !== null && overlaps(each, text));
  const wanted = gold.filter((one) => !one.includes(null));
  return {
    right: found.filter((excerpt) => gold.some((one) => fits(one, excerpt))).length,
    found: found.length,
    gold: wanted.length,
    covered: wanted.filter((one) => found.some((excerpt) => fits(one, excerpt))).length,
  };
}

function judgeField(counts: readonly Counts[]) {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  const { precision } = score(sum("right"), sum("found"), sum("gold"));
  const { recall } = score(sum("covered"), sum("found"), sum("gold"));
  return { precision, recall, found: sum("found"), gold: sum("gold") };
}

/** True when what they share is at least half of the words of either. */
export function overlaps(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set(
      tokenize(text)
        .map(({ lower }) => lower)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)),
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 2 >= left.size && shared * 2 >= right.size;
}
