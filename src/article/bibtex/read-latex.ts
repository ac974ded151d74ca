import { lower, raise } from "../jats/script-text.ts";
import { ACCENTS, SYMBOLS } from "./latex-symbols.ts";

/** `\'{e}`, `\'e`, `\'\i`; `\c{c}` and `\v s` need braces or a space. */
const SIGN_ACCENT = /\\(['"`^~=.])\s*(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij])(?!\p{L})|(\p{L}))/gu;
const LETTER_ACCENT = /\\([cvHkurdbt])(?:\s*\{\s*(\\[ij]|\p{L})\s*\}|\s+(\p{L})(?!\p{L}{3}))/gu;
/** A formula; dollars of money have spaces and words between them. */
const FORMULA = /(?<!\\)\$([^$\n]{1,400}?)(?<!\\)\$/gu;
const SCRIPT = /([\^_])(?:\{([^{}]{1,60})\}|(\\[a-zA-Z]+|[^\s{}\\]))/gu;
const COMMAND = /\\([a-zA-Z]+)\*?(\{\}|\s+)?/gu;

/**
 * The text that LaTeX would print, in Unicode:
 *
 *     Sch{\"o}nfeld and {\O}stby    Schönfeld and Østby
 *     {DNA} of \textit{E. coli}     DNA of E. coli
 *     10$^{6}$ cells, CO$_2$        10⁶ cells, CO₂
 */
export function readLatex(latex: string): string {
  if (!/[\\{}$~`'-]/u.test(latex)) return latex;
  return readMarks(
    readCommands(
      readAccents(latex.replace(/\\href\s*\{[^{}]*\}/gu, ""))
        .replace(FORMULA, (whole, formula: string) =>
          isFormula(formula) ? readScripts(formula) : whole,
        )
        .replace(/\\textsuperscript\s*\{([^{}]{1,60})\}/gu, "^{$1}")
        .replace(/\\textsubscript\s*\{([^{}]{1,60})\}/gu, "_{$1}")
        .replace(/[\^_]\{[^{}]{1,60}\}/gu, readScripts),
    ),
  ).replace(/(?<!\\)[{}]/gu, "");
}

function readAccents(text: string): string {
  const compose = (_: string, accent: string, ...letters: (string | undefined)[]) => {
    const letter = letters.slice(0, 3).find((one) => typeof one === "string") ?? "";
    const base = letter.replace("\\i", "i").replace("\\j", "j");
    return `${base}${ACCENTS[accent] ?? ""}`.normalize("NFC");
  };
  return text
    .replace(SIGN_ACCENT, compose)
    .replace(LETTER_ACCENT, (whole, accent: string, braced?: string, spaced?: string) =>
      compose(whole, accent, braced, spaced),
    );
}

/** `5 and $10 a day` between two dollars is no formula. */
function isFormula(text: string): boolean {
  return /[\\^_{}=<>]/u.test(text) || /^\S{1,12}$/u.test(text.trim());
}

function readScripts(formula: string): string {
  let before = "";
  return formula.replace(
    SCRIPT,
    (whole, place: string, braced: string | undefined, one: string | undefined, at: number) => {
      before = formula.slice(Math.max(0, at - 1), at);
      const text = readCommands(braced ?? one ?? "").replace(/[{}]/gu, "");
      // "37^\circ": the degree sign is raised already.
      if (text === "°") return text;
      return whole === "" ? "" : place === "^" ? raise(text, before) : lower(text);
    },
  );
}

/** A command eats the space behind it, but for one with empty braces; unknown ones print their text. */
function readCommands(text: string): string {
  return text.replace(COMMAND, (_, name: string, end: string | undefined) => {
    const symbol = SYMBOLS.get(name);
    if (symbol === undefined) return "";
    // Letters of words eat the space; a sign that someone set by hand keeps it.
    return end !== undefined && end !== "{}" && !/\p{L}/u.test(symbol) ? `${symbol} ` : symbol;
  });
}

function readMarks(text: string): string {
  return text
    .replace(/\\\\|\\[ ,;:!]/gu, " ")
    .replace(/\\[-/]/gu, "")
    .replace(/(?<=\S)~(?=\S)/gu, " ")
    .replaceAll("---", "—")
    .replaceAll("--", "–")
    .replaceAll("``", "“")
    .replaceAll("''", "”")
    .replace(/(?<!\\)[{}]/gu, "")
    .replace(/\\([&%_#${}'"`^~=.])/gu, "$1");
}
