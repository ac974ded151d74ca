import type { Format } from "./article-file.ts";

/** Enough of a file to know its format by. */
const SAMPLE = 20_000;

/** What only one format has, tried in this order on the file's first characters. */
const MARKS: readonly (readonly [mark: RegExp, format: Format])[] = [
  [/^%PDF-/u, "pdf"],
  [/<PubmedArticle(?:Set)?[\s>]|<PubmedBookArticle|<MedlineCitation(?:Set)?[\s>]/u, "pubmed-xml"],
  [
    /^<[\s\S]*?<(?:article|front|pmc-articleset)[\s>][\s\S]*?<(?:journal-meta|article-meta|front|sec|abstract|body)[\s>]/u,
    "jats",
  ],
  [
    /^\s*<(?:!DOCTYPE html|html|head|body|meta|div|p|h\d|span|section|article|b|table|ul|a|!--StartFragment)\b/iu,
    "html",
  ],
  [/^(?:\S.*\n){0,5}?PMID- ?\d+[\s\S]*?^(?:TI|AB|AU|FAU|OWN|STAT) {0,2}- /mu, "nbib"],
  [/^(?:TY {1,2}- ?\w+)/mu, "ris"],
  [
    /^\s*@(?:article|book|inproceedings|incollection|misc|techreport|phdthesis|online|preprint|unpublished|inbook|proceedings)\s*[{(]/imu,
    "bibtex",
  ],
];

/**
 * The format of a text, by what it holds and never by its name. JSON is told apart by its fields;
 * what is nothing else is a page as pasted.
 */
export function findFormat(text: string): Format {
  const head = text
    .replace(/^\ufeff/u, "")
    .trimStart()
    .slice(0, SAMPLE);
  if (/^[[{]/u.test(head)) return findJsonFormat(head);
  return MARKS.find(([mark]) => mark.test(head))?.[1] ?? "pasted";
}

/** Europe PMC answers have a `resultList`, Crossref's `DOI` in capitals beside a `container-title`. */
function findJsonFormat(head: string): Format {
  if (/"resultList"\s*:|"authorString"\s*:|"abstractText"\s*:/u.test(head)) return "europe-pmc";
  if (/"message-type"\s*:|"reference-count"\s*:|"is-referenced-by-count"\s*:/u.test(head)) {
    return "crossref";
  }
  if (/"(?:container-title|issued|author|DOI|title)"\s*:/u.test(head)) return "csl-json";
  return "pasted";
}
