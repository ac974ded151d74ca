import { InputError } from "../../kernel/index.ts";

/** What a JSON text holds, and whether its end was missing. */
export interface ParsedJson {
  readonly value: unknown;
  readonly isCut: boolean;
}

/**
 * Parses JSON, and of a text that breaks off what was whole by then.
 *
 * @param form what the file is, for the message: "Crossref answer"
 * @throws {InputError} when it is no JSON, or was cut off before its first value.
 */
export function parseJson(text: string, form: string): ParsedJson {
  const json = text.replace(/^\ufeff/u, "").trim();
  const whole = tryParse(json);
  if (whole !== undefined) return { value: whole, isCut: false };
  for (const closed of closeJson(json)) {
    const part = tryParse(closed);
    if (part !== undefined) return { value: part, isCut: true };
  }
  throw new InputError(
    `This ${form} is damaged and cannot be read`,
    "get it again, or paste the article's text",
  );
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The text with the brackets closed that are open at its end: with what there is of the last text
 * ("abstract": "We ask), and without it.
 */
function closeJson(json: string): readonly string[] {
  const open: string[] = [];
  let cut: string | undefined;
  const mark = (end: number): void => {
    // Closing brackets are few; a text that opens thousands is no file of records.
    if (open.length <= 100) cut = json.slice(0, end) + closeAll(open);
  };
  for (let at = 0; at < json.length; at++) {
    const unit = json[at];
    if (unit === '"') {
      const end = endOfString(json, at);
      if (end < 0) {
        // Half an escape is nothing.
        const text = json.replace(/\\(?:u[\da-fA-F]{0,3})?$/u, "");
        return [`${text}"${closeAll(open)}`, ...(cut === undefined ? [] : [cut])];
      }
      at = end;
    } else if (unit === "{" || unit === "[") {
      open.push(unit === "{" ? "}" : "]");
      mark(at + 1);
    } else if (unit === "}" || unit === "]") {
      if (open.pop() !== unit) break;
      mark(at + 1);
    } else if (unit === ",") mark(at);
  }
  return cut === undefined ? [] : [cut];
}

function closeAll(open: readonly string[]): string {
  return [...open].reverse().join("");
}

/** Where the string that starts at `start` ends; -1 where it does not. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === "\\") at++;
    else if (json[at] === '"') return at;
  }
  return -1;
}

/** What stands at the end of a path of names; `undefined` where the path breaks off. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
}

/** A list as it is, one value as a list of it, nothing as none: writers leave lists of one out. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const at = valueAt(value, ...path);
  if (Array.isArray(at)) return at;
  return at === undefined || at === null ? [] : [at];
}

/** The text, or the first of several; numbers as text; "" where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  return textsAt(value, ...path)[0] ?? "";
}

/** The texts of a list, without what is neither text nor number. */
export function textsAt(value: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(value, ...path).flatMap((one) => {
    if (typeof one === "number") return [String(one)];
    return typeof one === "string" && one.trim() !== "" ? [one] : [];
  });
}
