import type { Reference } from "../article.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { cleanTitle, readDoi, readYear } from "../records/clean-fields.ts";
import { readLine } from "../records/flatten-markup.ts";
import { textAt } from "../records/parse-json.ts";

/** Where a part of an entry may stand; the more telling first. */
const TITLES = ["article-title", "volume-title", "series-title"];

/**
 * An entry of the reference list, which has its parts, or the printed text (`unstructured`), or
 * both, or only a DOI. Without the printed text one is put together.
 *
 * @returns none where the entry is empty
 */
export function readReference(entry: unknown, index: number): readonly Reference[] {
  const field = (name: string) => readLine(textAt(entry, name));
  const printed = field("unstructured");
  const doi = readDoi(textAt(entry, "DOI"));
  const year = readYear(field("year"));
  const parts = {
    authors: field("author"),
    title: cleanTitle(TITLES.map(field).find((title) => title !== "") ?? ""),
    journal: field("journal-title"),
    volume: field("volume"),
    pages: field("first-page") || field("article-number"),
  };
  const text = printed || writeEntry({ ...parts, year: year === undefined ? "" : String(year) });
  const stated = Object.entries(parts).filter(([, value]) => value !== "");
  const ids = { ...(year === undefined ? {} : { year }), ...(doi === undefined ? {} : { doi }) };
  if (text === "" && doi === undefined) return [];
  return [
    {
      ...(printed === "" ? {} : parseReference([printed])),
      ...Object.fromEntries(stated),
      text: text || `https://doi.org/${doi}`,
      number: index + 1,
      ...ids,
    },
  ];
}

/** "Blasko. TNFalpha plus IFNgamma. FASEB J. 1999;13:63" */
function writeEntry(parts: Readonly<Record<string, string>>): string {
  const { authors = "", title = "", journal = "", year = "", volume = "", pages = "" } = parts;
  const place = `${volume}${pages === "" ? "" : `:${pages}`}`;
  const when = [year, place].filter((part) => part !== "").join(";");
  return [authors, title, journal, when]
    .map((part) => part.replace(/\.$/u, ""))
    .filter((part) => part !== "")
    .join(". ");
}
