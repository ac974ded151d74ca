import type { Deck } from "../../deck/index.ts";
import { inlineText } from "../questions/inline-html.ts";
import { sha1 } from "./sha1.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** September 2020 in milliseconds: ids are times in Anki, and none may lie ahead. */
const FIRST_ID = 1_600_000_000_000;
/** Some three years of them. */
const IDS = 100_000_000_000;

/**
 * What a deck is known by wherever it is written again: its article, or else its title. A question
 * that was edited keeps its name, so that Anki brings the note up to date and keeps its history.
 */
export function deckKey({ front: { title, article } }: Deck): string {
  return article?.doi?.toLowerCase() ?? article?.pmid ?? article?.title ?? title;
}

/** The name that a note has in every collection (Anki's `guid`): ten letters and digits. */
export function noteGuid(key: string, questionId: string): string {
  let rest = BigInt(`0x${sha1(`${key}\n${questionId}`).slice(0, 16)}`);
  let guid = "";
  for (let i = 0; i < 10; i++) {
    guid += DIGITS[Number(rest % 62n)];
    rest /= 62n;
  }
  return guid;
}

/** A number for a row, the same for the same name. */
export function stableId(name: string): number {
  return FIRST_ID + (Number.parseInt(sha1(name).slice(0, 12), 16) % IDS);
}

/** The deck in Anki: `::` would open another within it. */
export function ankiDeckName({ front: { title } }: Deck): string {
  return `Journal Club::${inlineText(title).replace(/:{2,}/gu, ":").replace(/"/gu, "”").trim() || "Questions"}`;
}

/** Tags of a note: words without blanks, levels parted by `::`. */
export function noteTags({
  kind,
  bloom,
  difficulty,
}: {
  readonly kind: string;
  readonly bloom?: string;
  readonly difficulty?: number;
}): string[] {
  return [
    "journal-club",
    `kind::${kind}`,
    ...(bloom === undefined ? [] : [`bloom::${bloom}`]),
    ...(difficulty === undefined ? [] : [`difficulty::${difficulty}`]),
  ];
}
