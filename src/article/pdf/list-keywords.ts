import { findKeywords as findPasted } from "../pasted/find-keywords.ts";
import { labelLines } from "../pasted/line-kinds.ts";
import { splitLines } from "../pasted/source-lines.ts";
import { type Dictionary, joinLines } from "./join-lines.ts";

/** "JEL: 71.35", "ACM Reference Format:", "Received 3 May": what comes next is of another kind. */
const NEXT =
  /^(?:(?:JEL|PACS|MSC|AMS|MeSH|UDC|CCS|ACM|Mathematics Subject|Article history|Correspond\p{L}*|Abbreviations?|Received|Accepted|Published|Citation|Copyright|Conflicts?|Funding|Introduction|Abstract)\b|©|\(?[Dd]ated\b|\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}:(?:\s|$)|https?:|doi\b)/u;

/** The keywords that lines list, up to where something else begins. */
export function listKeywords(lines: readonly string[], words: Dictionary): readonly string[] {
  const end = lines.findIndex((line, index) => index > 0 && NEXT.test(line));
  const own = lines.slice(0, end < 0 ? undefined : end);
  const joined = joinLines(own, words);
  // Without marks, a column lists one to a line.
  const text = /[;,·|•]| [—–] /u.test(joined) || own.length < 2 ? joined : own.join("; ");
  return (
    findPasted(labelLines(splitLines(`Keywords: ${partDashes(text)}`)), undefined)?.words ?? []
  );
}

/** "Novae — Ultraviolet astronomy": between words, dashes part as commas do. */
function partDashes(text: string): string {
  return /[;,]/u.test(text) ? text : text.replace(/ [—–] /gu, "; ");
}
