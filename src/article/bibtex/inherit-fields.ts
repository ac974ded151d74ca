import type { BibEntry } from "./split-entries.ts";

/** What a chapter has under another name than its book, after biblatex's table of inheritance. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["title", "booktitle"],
  ["subtitle", "booksubtitle"],
  ["author", "bookauthor"],
]);
/** What is of the parent alone. */
const OWN: ReadonlySet<string> = new Set([
  ..."crossref xref xdata entryset ids keywords abstract note annote doi url pages eid".split(" "),
  ..."shorttitle shortauthor pmid pmcid eprint file timestamp options".split(" "),
]);
/** A parent may have a parent. */
const DEEPEST = 3;

/**
 * Gives entries what they take from those that they name by `crossref`, and from the fields of the
 * `@xdata` they name:
 *
 *     @incollection{lima, title = {Mites}, crossref = {atlas}}
 *     @book{atlas, title = {Atlas of Skin}, editor = {Li, Bo}, year = 2024}
 *
 * A parent that only children name is no record of its own to choose.
 */
export function inheritFields(entries: readonly BibEntry[]): BibEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const parents = new Set<BibEntry>();
  const found = entries.map((entry) => inherit(entry, byKey, parents, DEEPEST));
  // An answer may hold a book with one chapter of it; a parent that is read for itself has an abstract.
  return found.filter((entry, index) => {
    const printed = entries[index];
    const isParent = printed !== undefined && parents.has(printed);
    return printed?.type !== "xdata" && !(isParent && !entry.fields.has("abstract"));
  });
}

function inherit(
  entry: BibEntry,
  byKey: ReadonlyMap<string, BibEntry>,
  parents: Set<BibEntry>,
  left: number,
): BibEntry {
  const keys = ["crossref", "xdata"].flatMap((name) =>
    (entry.fields.get(name) ?? "").split(",").map((key) => key.trim().toLowerCase()),
  );
  const fields = new Map(entry.fields);
  for (const key of keys) {
    const parent = byKey.get(key);
    if (!parent || parent === entry || left === 0) continue;
    parents.add(parent);
    const isSame = parent.type === entry.type || parent.type === "xdata";
    for (const [name, value] of inherit(parent, byKey, parents, left - 1).fields) {
      if (OWN.has(name) && parent.type !== "xdata") continue;
      const own = isSame ? name : (RENAMED.get(name) ?? name);
      if (!fields.has(own)) fields.set(own, value);
    }
  }
  return { ...entry, fields };
}
