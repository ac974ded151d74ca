import { splitFiledNames } from "../records/author-name.ts";
import { readLatex } from "./read-latex.ts";

/**
 * The people of an `author` field, given names first. " and " outside of braces parts them; what
 * is in braces as a whole is a group's name:
 *
 *     van der Berg, Jo and {The WHO Group and Others} and Roe, Jr., Al and others
 */
export function splitNames(field: string): readonly string[] {
  return splitAtAnd(field).flatMap((name) => {
    const trimmed = name.trim();
    if (trimmed === "" || /^others\.?$/iu.test(trimmed)) return [];
    if (isGroup(trimmed)) return [readLatex(trimmed).trim()];
    // A BibLaTeX name in parts: "family=Lima, given=Ana".
    const part = (key: string) =>
      new RegExp(`(?:^|,)\\s*${key}=([^,]*)`, "u").exec(trimmed)?.[1]?.trim() ?? "";
    if (/(?:^|,)\s*family=/u.test(trimmed)) {
      return splitFiledNames(readLatex(`${part("prefix")} ${part("family")}, ${part("given")}`));
    }
    return splitFiledNames(readLatex(trimmed).replace(/,\s*$/u, ""));
  });
}

function isGroup(name: string): boolean {
  if (!name.startsWith("{") || !name.endsWith("}")) return false;
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === "{") depth++;
    if (name[at] === "}" && --depth === 0 && at < name.length - 1) return false;
  }
  // "{\'A}" begins a name; a group is words.
  return / /u.test(name);
}

function splitAtAnd(field: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  const AND = /\sand(?=\s)/iuy;
  for (let at = 0; at < field.length; at++) {
    const unit = field[at];
    if (unit === "{") depth++;
    else if (unit === "}") depth--;
    else if (depth === 0 && unit !== undefined && /\s/u.test(unit)) {
      AND.lastIndex = at;
      if (!AND.test(field)) continue;
      names.push(field.slice(start, at));
      start = at + 4;
      at += 3;
    }
  }
  names.push(field.slice(start));
  return names;
}
