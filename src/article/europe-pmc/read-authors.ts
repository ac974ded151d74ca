import { joinName, readFiledName } from "../records/author-name.ts";
import { readLine } from "../records/flatten-markup.ts";
import { listAt, textAt } from "../records/parse-json.ts";

/**
 * The authors of a result: `firstName` and `lastName` where they are given, else `fullName`
 * ("Schoenfeld JD"); groups have a `collectiveName`. `lite` results have one text of all.
 */
export function readAuthors(result: unknown): readonly string[] {
  const names = listAt(result, "authorList", "author").map(readAuthor);
  const authors = names.filter((name) => name !== "");
  if (authors.length > 0) return authors;
  const list = readLine(textAt(result, "authorString")).replace(/\.$/u, "");
  return list.split(/\s*,\s*/u).flatMap((name) => readFiledName(name) ?? []);
}

function readAuthor(author: unknown): string {
  const last = readLine(textAt(author, "lastName"));
  const first = readLine(textAt(author, "firstName")) || readLine(textAt(author, "initials"));
  if (last !== "") return joinName(first, last, readLine(textAt(author, "suffix")));
  const full = readLine(textAt(author, "fullName"));
  return readLine(textAt(author, "collectiveName")) || (readFiledName(full) ?? "");
}
