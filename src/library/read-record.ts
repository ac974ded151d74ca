import { hashName } from "../kernel/index.ts";
import type { DeckSummary, KeptPicture } from "./deck-record.ts";
import { ORIGINS, type Revision } from "./revision.ts";

/** A deck as it stands in a storage, beside its versions and what it was made from. */
export interface StoredDeck extends DeckSummary {
  /** The highest number that any of its versions has had. */
  readonly lastNumber: number;
  /** `hashName` of the Markdown: a text that was cut short or mixed up is found out. */
  readonly sum: string;
}

/** A version as it stands in a storage; its text stands beside it. */
export interface StoredRevision extends Revision {
  readonly pictures: readonly KeptPicture[];
}

/**
 * What stands in a storage, if it is a deck of ours; else what is wrong with it. Browsers lose the
 * ends of files, people look around in the developer tools, and programs have defects.
 */
export function readStoredDeck(value: unknown): StoredDeck | string {
  const { markdown, ...fields } = asFields(value);
  if (typeof markdown !== "string") return "its text is missing";
  if (typeof fields["id"] !== "string" || fields["id"] === "") return "it has no id";
  if (fields["sum"] !== hashName(markdown)) return "its text is not the one that was saved";
  for (const name of ["revision", "lastNumber", "createdAt", "updatedAt", "articleLength"]) {
    if (!isCount(fields[name])) return `its field “${name}” is no number`;
  }
  if (typeof fields["title"] !== "string") return "it has no title";
  if (!isOptional(fields["name"], "string")) return "its name is no text";
  if (!isOptional(fields["removedAt"], "number")) return "its field “removedAt” is no number";
  if (!areAll(fields["pictures"], isPicture)) return "its list of pictures cannot be read";
  return value as StoredDeck;
}

/** A version as stored; `undefined` for what is none. Its text may still be there. */
export function readStoredRevision(value: unknown): StoredRevision | undefined {
  const { deck, number, at, origin, size, name, pictures } = asFields(value);
  const isRevision =
    typeof deck === "string" &&
    isCount(number) &&
    isCount(at) &&
    ORIGINS.some((each) => each === origin) &&
    isCount(size) &&
    isOptional(name, "string") &&
    areAll(pictures, isPicture);
  return isRevision ? (value as StoredRevision) : undefined;
}

/** The record without what only its storage needs. */
export function asSummary(stored: StoredDeck): DeckSummary {
  const { lastNumber: _, sum: __, ...summary } = stored;
  return summary;
}

/** All that is there of a record, as text that a person can keep: the Markdown as it is, if there is any. */
export function rawText(value: unknown): string {
  const { markdown } = asFields(value);
  try {
    return JSON.stringify(value, undefined, 2) ?? String(value);
  } catch {
    // What cannot be written as JSON (a cycle, a big number) is no record that we ever wrote.
    return typeof markdown === "string" ? markdown : String(value);
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

const isCount = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

const isOptional = (value: unknown, type: "string" | "number") =>
  value === undefined || typeof value === type;

const areAll = (value: unknown, isOne: (each: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne);

function isPicture(value: unknown): boolean {
  const { name, hash } = asFields(value);
  return typeof name === "string" && typeof hash === "string";
}
