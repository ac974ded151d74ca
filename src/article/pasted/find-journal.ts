import type { LabelledLine } from "./line-kinds.ts";
import { readArticleLabel } from "./read-article-label.ts";

/** Words that names of journals have and titles of articles seldom begin or stand alone with. */
const JOURNAL =
  /^(?:the )?(?:[\p{L}&,-]+ ){0,6}(?:journal|annals|archives|proceedings|transactions|bulletin|acta|reviews|letters|reports|bmc|bmj|plos|jama|lancet|frontiers|elife|medrxiv|biorxiv|preprints)\b(?: (?:of|in|for|and|&|the|\p{Lu}[\p{L}-]*)){0,10}$/iu;

/** True for a short line that is the name of a journal, by its words. */
export function looksLikeJournal(text: string): boolean {
  return text.length < 100 && !/[.?!:;]/.test(text) && JOURNAL.test(text);
}

/**
 * Finds the journal's name where no citation line says it: after "Publication:", or a line
 * among the first that is the name of a journal.
 */
export function findJournal(lines: readonly LabelledLine[], before: number): string | undefined {
  const head = lines.slice(0, Math.min(before, 60));
  for (const line of head) {
    const named = /^(?:publication|journal|published in|source)\s*:\s*(\S.{2,90})$/i.exec(
      line.text,
    );
    if (named?.[1]) return named[1].trim();
  }
  // "Frontiers in Physiology logo": the words of a picture.
  const pictured = head
    .map(({ text }) => /^(.{3,80}?)[\s-]logo$/iu.exec(text)?.[1])
    .find((name) => name !== undefined && looksLikeJournal(name));
  const found = head.find((line) => {
    if (
      line.kind === "heading" ||
      line.kind === "noise" ||
      line.kind === "prose" ||
      line.kind === "record"
    )
      return false;
    return (
      looksLikeJournal(line.text) &&
      readArticleLabel(line.text) === undefined &&
      !/^(?:journals?|(?:this|all|my|our) journals?|letters|reports|reviews|proceedings|view .*|all .*|browse .*|my .*|about .*|home.*|submit.*)$/i.test(
        line.text,
      )
    );
  });
  return found?.text ?? pictured;
}
