import { findAbbreviations } from "../src/reading/abbreviations/find-abbreviations.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round, score } from "./common/score.ts";

/**
 * How well short forms and their long forms are found.
 *
 * Data: `{ id, title, abstract, abbreviations: [[short, long], …] }` (MED1250, the gold standard of
 * Ab3P, Sohn et al. 2008). Title and abstract are read each by itself and their pairs put together,
 * because the gold is of both and a pair of the title is often repeated in the abstract.
 *
 * A pair counts once per record and is right when both forms equal those of a gold pair, case,
 * hyphens, plural and all; only runs of white space are made one space and trimmed. A right long
 * form under a wrong short form is one false find and one miss.
 *
 * Figures: `pairs` in the gold, `found`, and milliseconds for title and abstract together, after
 * one pass over all of them to warm up.
 */
export const defaultData = "../shared/data/abbreviations/dev.jsonl";

export function bench(path: string) {
  const records = readJsonl<AbbreviationRecord>(path);
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const record of records) {
    const wanted = new Set(record.abbreviations.map(([short, long]) => pairKey(short, long)));
    const got = new Set(
      [record.title, record.abstract]
        .flatMap((text) => findAbbreviations(text ?? ""))
        .map(({ short, long }) => pairKey(short, long)),
    );
    gold += wanted.size;
    found += got.size;
    for (const key of got) if (wanted.has(key)) right++;
  }
  const times = records.map(({ title, abstract }) => {
    const start = performance.now();
    findAbbreviations(title ?? "");
    findAbbreviations(abstract ?? "");
    return performance.now() - start;
  });
  return {
    abstracts: records.length,
    pairs: gold,
    found,
    ...score(right, found, gold),
    msMedian: round(quantile(times, 0.5), 3),
    msP95: round(quantile(times, 0.95), 3),
  };
}

interface AbbreviationRecord {
  readonly title?: string;
  readonly abstract?: string;
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
}

/** The pair as it is compared; a tab, which no collapsed form holds, parts the two. */
function pairKey(short: string, long: string): string {
  return [short, long].map((form) => form.replace(/\s+/g, " ").trim()).join("\t");
}
