import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Article, readArticle } from "../src/article/index.ts";
import { openPdf } from "../src/io/node/index.ts";
import { InputError } from "../src/kernel/index.ts";
import { quantile, round } from "./common/score.ts";

/**
 * What is read out of the files that people bring: how many records had each field, what each
 * format gave, and which files gave nothing, with the reason.
 *
 * Data: a folder; every file below it is read, whatever its name.
 */
export const defaultData = "../shared/data/articles";

const FIELDS = [
  "title",
  "authors",
  "abstract",
  "journal",
  "year",
  "doi",
  "pmid",
  "pmcid",
  "type",
  "keywords",
  "references",
  "sections",
  "figures",
  "tables",
  "licence",
  "funding",
  "conflicts",
] as const satisfies readonly (keyof Article)[];

interface Tally {
  files: number;
  records: number;
  readonly filled: Record<string, number>;
}

export async function bench(folder: string) {
  const all = newTally();
  const formats: Record<string, Tally> = {};
  const failures: { file: string; reason: string }[] = [];
  const notices: { file: string; notice: string }[] = [];
  const times: number[] = [];
  const paths = listFiles(folder);
  if (paths.length === 0) throw new Error(`there is no file under ${folder}`);
  for (const path of paths) {
    const file = relative(folder, path);
    const start = performance.now();
    try {
      const read = await readArticle(readFileSync(path), { openPdf });
      times.push(performance.now() - start);
      formats[read.format] ??= newTally();
      for (const tally of [all, formats[read.format] as Tally]) {
        tally.files++;
        for (const { article } of read.records) count(tally, article);
      }
      for (const notice of read.notices) notices.push({ file, notice });
      const [first] = read.records;
      if (!first || (first.article.title === "" && first.article.abstract === "")) {
        failures.push({ file, reason: "neither a title nor an abstract was found" });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw new Error(`${file}: defect`, { cause: error });
      failures.push({ file, reason: `${error.message}: ${error.remedy}` });
    }
  }
  return {
    files: paths.length,
    records: all.records,
    filled: all.filled,
    formats,
    msMedian: round(quantile(times, 0.5), 1),
    msP95: round(quantile(times, 0.95), 1),
    failures,
    notices,
  };
}

function newTally(): Tally {
  return { files: 0, records: 0, filled: Object.fromEntries(FIELDS.map((field) => [field, 0])) };
}

function count(tally: Tally, article: Article): void {
  tally.records++;
  for (const field of FIELDS) {
    const value = article[field];
    const isFilled =
      field === "type"
        ? value !== "unknown"
        : typeof value === "number" || (value !== undefined && value.length > 0);
    if (isFilled) tally.filled[field] = (tally.filled[field] ?? 0) + 1;
  }
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name.startsWith(".") ? [] : listFiles(join(path, name))));
}
