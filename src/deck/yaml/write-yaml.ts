import { plainValue } from "./read-scalar.ts";
import type { YamlValue } from "./yaml-value.ts";

/** Texts that need no quotation marks: they begin and end like words, and hold nothing that YAML reads. */
const PLAIN = /^[\p{L}\p{N}_./(][^\p{Cc}\ufeff\u2028\u2029]*$/u;
const MEANS_MORE = /:(?:[ \t\n]|$)|[ \t\n]#|[ \t\n]$/u;

/** The value as YAML by indentation, two spaces for each level; ends with a line break. */
export function writeYaml(value: { readonly [key: string]: YamlValue }): string {
  return writeEntries(value, "");
}

function writeEntries(value: { readonly [key: string]: YamlValue }, indent: string): string {
  return Object.entries(value)
    .map(([key, each]) => `${indent}${key}:${writeBelow(each, indent)}`)
    .join("");
}

function writeBelow(value: YamlValue, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((each: YamlValue) => `${deeper}- ${writeScalar(each)}\n`).join("")}`;
  }
  if (typeof value === "object" && value !== null) {
    if (Object.keys(value).length === 0) return " {}\n";
    return `\n${writeEntries(value as { readonly [key: string]: YamlValue }, deeper)}`;
  }
  return ` ${writeScalar(value)}\n`;
}

function writeScalar(value: YamlValue): string {
  if (typeof value !== "string") return String(value);
  // "10" without quotation marks would be read as a number.
  const isPlain = PLAIN.test(value) && !MEANS_MORE.test(value) && plainValue(value) === value;
  if (isPlain && !/^\d{4}-\d{2}-\d{2}/u.test(value)) return value;
  if (/[\p{Cc}\ufeff\u2028\u2029]/u.test(value))
    return JSON.stringify(value).replace(/[\p{Cc}\ufeff\u2028\u2029]/gu, escapeMark);
  return `'${value.replace(/'/gu, "''")}'`;
}

/** JSON leaves some of them as they are; a parser of decks would take them for ends of lines. */
const escapeMark = (character: string) =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
