import type { Element } from "../markup/parse-markup.ts";
import { allOf, childrenOf } from "../markup/walk.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { trimBoth } from "./trim-text.ts";

/** Lists that are no keywords, or those of an index. */
const NOT_KEYWORDS = /abbr|mesh|emtree|decs|jel|pacs|msc|npg|ocis|keyinfo|headings?$/iu;
const LONGEST = 90;

/** The authors' keywords, then those of other lists, in the language of the article. */
export function readKeywords(meta: Element | undefined, language: string): string[] {
  const groups = childrenOf(meta, "kwd-group").filter((group) => {
    const type = attributeOf(group, "kwd-group-type");
    const title = inlineText(childrenOf(group, "title")[0]);
    return !NOT_KEYWORDS.test(type) && !/^abbreviation/iu.test(title);
  });
  const own = groups.filter((group) => isSame(attributeOf(group, "lang"), language));
  const rank = (group: Element) =>
    /author|^$/iu.test(attributeOf(group, "kwd-group-type")) ? 0 : 1;
  const sorted = (own.length > 0 ? own : groups.slice(0, 1)).toSorted((a, b) => rank(a) - rank(b));
  return [...new Set(sorted.flatMap(wordsOf))];
}

function isSame(one: string, other: string): boolean {
  return (
    one === "" || other === "" || one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase()
  );
}

function wordsOf(group: Element): string[] {
  const listed = allOf(group, "kwd", "compound-kwd").map((kwd) => {
    const parts = childrenOf(kwd, "compound-kwd-part", "nested-kwd", "kwd");
    return parts.length === 0
      ? inlineText(kwd, "none")
      : parts.map((part) => inlineText(part, "none")).join(": ");
  });
  const marks = listed.length === 1 ? /[;,·•]/u : /;/u;
  return (
    listed
      .flatMap((word) => word.split(marks))
      // "Oryza sativa L." keeps its stop.
      .map((word) => trimBoth(word, ",;").replace(/(?<!\b\p{Lu})\.$/u, ""))
      .filter((word) => word !== "" && word.length <= LONGEST)
  );
}
