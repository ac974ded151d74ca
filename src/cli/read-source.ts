import { existsSync } from "node:fs";
import {
  type ArticleFile,
  type ArticleRecord,
  explainAddress,
  parseIdentifier,
  readArticle,
} from "../article/index.ts";
import { type FetchOptions, fetchAndRead } from "../io/fetch/index.ts";
import { MissingFileError, openPdf, readBytes } from "../io/node/index.ts";
import { countThings, InputError } from "../kernel/index.ts";
import { sayHere } from "./say-here.ts";

/** What `make` and `read` take, for their help. */
export const SOURCES = `  <article>          a file in any form that articles come in (text of a page, HTML, JATS or PubMed
                     XML, PDF, RIS, BibTeX, nbib, CSL-JSON), - for standard input, or a DOI,
                     PMID, PMCID or address, which is fetched from Europe PMC or Crossref
  --pick n           which article of a file that holds several`;

/** More titles than a screen has lines help nobody. */
const LISTED = 30;

/**
 * The article that an argument of the command line names; what is wrong with it and did not stop us
 * goes to standard error.
 *
 * @param pick counted from 1, as typed
 * @throws {InputError} where there is no such article, or several and none was picked.
 */
export async function readSource(
  argument: string,
  pick?: string,
  options: FetchOptions = {},
): Promise<ArticleRecord> {
  const file = await readFile(argument, options);
  for (const notice of file.notices) console.error(sayHere(notice));
  const { records } = file;
  const wanted = pick === undefined ? 1 : Number(pick);
  const record = records[wanted - 1];
  if (record && (pick !== undefined || records.length === 1)) return record;
  const what =
    pick === undefined
      ? `“${argument}” holds ${countThings(records.length, "article")}`
      : `“${argument}” has no article ${pick}: it holds ${records.length}`;
  throw new InputError(what, `add --pick with the number of one:\n${listRecords(records)}`);
}

async function readFile(argument: string, options: FetchOptions): Promise<ArticleFile> {
  // Who did not mean to type the article would wait for ever.
  if (argument === "-" && process.stdin.isTTY) {
    console.error("Type or paste the article's text; Ctrl-D on a line of its own ends it.");
  }
  if (argument !== "-" && !existsSync(argument)) {
    const identifier = parseIdentifier(argument);
    if (identifier) return fetchAndRead(identifier, options);
    const unnamed = explainAddress(argument);
    if (unnamed) throw unnamed;
    if (/^(?:doi:\s*)?10\.\d/iu.test(argument)) {
      throw new MissingFileError(
        `“${argument}” is neither a file nor a whole DOI`,
        "copy the DOI as in 10.1016/j.ccell.2023.12.013",
      );
    }
  }
  return readArticle(readBytes(argument), { openPdf });
}

function listRecords(records: readonly ArticleRecord[]): string {
  const lines = records
    .slice(0, LISTED)
    .map(({ article }, i) => `  ${i + 1}. ${article.title || "without a title"}`);
  const more = records.length > LISTED ? [`  … and ${records.length - LISTED} more`] : [];
  return [...lines, ...more].join("\n");
}
