import { YamlError, type YamlValue } from "./yaml-value.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

/** What stands between quotation marks, with what each `\\` means. @throws {YamlError} */
export function readEscapes(text: string, line: number): string {
  return text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/giu,
    (_, x?: string, u?: string, long?: string, name?: string) => {
      const code = x ?? u ?? long;
      const character =
        code === undefined ? ESCAPES[name ?? ""] : fromCode(Number.parseInt(code, 16));
      if (character === undefined)
        throw new YamlError("a “\\” stands before nothing that it means", line);
      return character;
    },
  );
}

const fromCode = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** A plain text, or what its form says that it is: the core schema of YAML 1.2. */
export function plainValue(text: string): YamlValue {
  if (/^(?:~|null|Null|NULL|)$/u.test(text)) return null;
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  if (/^[-+]?\d+$/u.test(text)) return Number(text);
  if (/^0o[0-7]+$|^0x[\da-fA-F]+$/u.test(text)) return Number(text);
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/u.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/u.test(text) ? Number.NaN : text;
}
