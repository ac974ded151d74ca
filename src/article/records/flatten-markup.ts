import { decodeHTMLStrict } from "entities";
import { inlineTextOf } from "../jats/inline-text.ts";
import { dropPrefixes } from "../jats/local-names.ts";
import { type Node, parseHtml } from "../markup/parse-markup.ts";

/** An entity whose ampersand was escaped once more. */
const TWICE = /&amp;(?=[a-z]{2,8}\d{0,2};|#\d{1,7};|#x[\da-f]{1,6};)/giu;
/** Tags that a repository handed on as text: "&lt;p&gt;We asked …". */
const ESCAPED_TAG =
  /&lt;\/?(?:jats:)?(?:p|i|b|em|strong|sup|sub|br|h\d|sec|title|italic|bold|div|span)\s*\/?&gt;/iu;

/**
 * A field that may hold tags and entities, even entities of entities, as one line of plain text:
 *
 *     The role of <i>TP53</i> in &amp;lt;40-year-olds → The role of TP53 in <40-year-olds
 *     10<sup>6</sup> cells                            → 10⁶ cells
 */
export function readLine(text: string): string {
  return foldSpaces(inlineTextOf(parseFragment(text)));
}

/** The nodes of a fragment of HTML or JATS, names without prefixes, headings as `h4`. */
export function parseFragment(text: string): readonly Node[] {
  let decoded = text;
  for (let round = 0; round < 2; round++) decoded = decoded.replace(TWICE, "&");
  if (ESCAPED_TAG.test(decoded)) decoded = decodeHTMLStrict(decoded);
  if (!/[<&]/u.test(decoded)) return [decoded];
  // HTML takes a `title` for plain text; as a heading it may hold italics.
  const headed = decoded.replace(/<(\/?)(?:\w{1,12}:)?title(?=[\s>])/giu, "<$1h4");
  return dropPrefixes(parseHtml(headed).root).children;
}

/** White space as single spaces, none before a full stop or comma; no-break spaces stay. */
export function foldSpaces(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/gu, " ")
    .replace(/ (?=[,.](?:\s|$))/gu, "")
    .trim();
}
