import { foldSpaces, readLine } from "../records/flatten-markup.ts";
import type { TaggedRecord } from "../records/tagged-record.ts";

/**
 * The journal's name, in full where the record has it. `JF` is the full one; `T2` is it for Zotero,
 * EndNote and Scopus, and a special issue's title for ScienceDirect, which has the journal in `JO`.
 */
export function findJournal(record: TaggedRecord): string {
  const of = (...tags: string[]) => foldSpaces(readLine(record.first(...tags)));
  const full = of("JF", "JT");
  if (full !== "") return full;
  const short = of("JO");
  const second = of("T2");
  if (short === "" || second === "")
    return short || second || of("J1", "JA", "J2", "JI", "J9", "BT");
  return isLonger(second, short) ? second : short;
}

/** Whether a name is the longer form of another: "Scientific Reports" of "Sci Rep". */
function isLonger(name: string, short: string): boolean {
  if (short.length > 300 || name.length > 300) return false;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = words(name);
  return words(short).every((word) => {
    const at = rest.findIndex((one) => one.startsWith(word.slice(0, 3)));
    rest.splice(0, at + 1);
    return at >= 0;
  });
}
