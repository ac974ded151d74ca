import type {
  Article,
  ArticleRecord,
  Figure,
  SourceSpan,
  StatedArticle,
  Table,
} from "./article.ts";

/** Where a text that is being put together stands, and what was marked in it. */
interface Page {
  text: string;
  readonly spans: SourceSpan[];
}

/**
 * The article as a plain page, from which `readPasted` reads it again, with the spans of its
 * fields:
 *
 *     Title
 *
 *     Ana Lima, Bo Li
 *
 *     Journal. 2024;12(3):45-67. doi:10.1000/xyz
 *
 *     Abstract
 *
 *     Methods: We counted …
 */
export function layOutArticle(stated: StatedArticle): ArticleRecord {
  const page: Page = { text: "", spans: [] };
  add(page, stated.title, "title");
  add(page, stated.authors.join(", "), "authors");
  add(page, imprintOf(stated), "journal");
  if (stated.abstract !== "") {
    add(page, "Abstract");
    add(page, stated.abstract, "abstract");
  }
  if (stated.keywords.length > 0) {
    add(page, `Keywords: ${stated.keywords.join("; ")}`, "keywords");
  }
  for (const { heading, text } of stated.sections) {
    add(page, heading);
    add(page, text, "section");
  }
  for (const figure of stated.figures) add(page, captionOf(figure));
  for (const table of stated.tables) add(page, [captionOf(table), ...rowsOf(table)].join("\n"));
  if (stated.funding !== undefined) add(page, `Funding information\n\n${stated.funding}`);
  if (stated.conflicts !== undefined) add(page, `Competing interests\n\n${stated.conflicts}`);
  if (stated.references.length > 0) {
    add(page, "References");
    const entries = stated.references.map(({ text, number }, i) => `${number ?? i + 1}. ${text}`);
    add(page, entries.join("\n"), "references");
  }
  const article: Article = { ...stated, sourceSpans: page.spans };
  return { article, text: `${page.text}\n` };
}

function captionOf({ label, caption }: Figure | Table): string {
  return [label, caption].filter((part) => part !== "").join(". ");
}

/** A line to a row and a tab between cells, as tables are copied: evidence can be looked up in them. */
function rowsOf({ head, rows }: Table): string[] {
  return [...head, ...rows]
    .filter((cells) => cells.length > 1)
    .map((cells) => cells.map((cell) => cell.replace(/\s+/gu, " ").trim()).join("\t"));
}

function add(page: Page, text: string, field?: SourceSpan["field"]): void {
  if (text === "") return;
  if (page.text !== "") page.text += "\n\n";
  const start = page.text.length;
  page.text += text;
  if (field !== undefined) page.spans.push({ field, start, end: page.text.length });
}

/** "Journal. 2024;12(3):45-67. doi:10.1000/xyz. PMID: 1. PMCID: PMC1", of what there is. */
function imprintOf({ journal, year, volume, issue, pages, doi, pmid, pmcid }: StatedArticle) {
  const place = `${volume ?? ""}${issue === undefined ? "" : `(${issue})`}`;
  const where = pages === undefined ? place : `${place}:${pages}`;
  const when = [year === undefined ? "" : String(year), where].filter((part) => part !== "");
  return [
    journal ?? "",
    when.join(";"),
    doi === undefined ? "" : `doi:${doi}`,
    pmid === undefined ? "" : `PMID: ${pmid}`,
    pmcid === undefined ? "" : `PMCID: ${pmcid}`,
  ]
    .filter((part) => part !== "")
    .join(". ");
}
