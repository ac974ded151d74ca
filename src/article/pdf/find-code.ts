import type { Line } from "./line.ts";

/** Fonts whose letters are all of one width. */
const FIXED =
  /mono(?!type)|nimbusmon|courier|typewr|consol|menlo|cmtt|cmitt|cmsltt|cmtcsc|[es][cf]tt|sfst|txtt|lmtt|pcr[rb]|dejavusansm|inconsolata|letgoth|fira ?code|lucidasans-?typ/iu;

/** Whether the name of a font says that programs are printed in it. */
export function isFixedFont(font: string): boolean {
  return FIXED.test(font.replace(/^[A-Z]{6}\+/u, ""));
}

/** What the consoles of R, Python, Stata and the shell print before a command. */
const PROMPT = /^(?:R?>{1,3}|\$|In \[\d*\]:|\. \p{Ll}+ |[+.]{3} |sas>|stata>)\s/iu;
const CODE = [
  /<-|:=|\(\)|[{}]|==|!=|&&|\|\||\\\p{L}|;$|^\d{1,3}:\s|#include|->/u,
  // f(x, data = d): no heading names arguments.
  /[\p{L}_.]\([^()]{0,200}(?:=|, ?"|"\))/u,
  /^(?:end|else|begin|return|repeat|until)\b[ \p{Ll}]{0,12};?$/u,
];
/** What only formulas have, and headings of an article as good as never. */
const FORMULA = /(?:^|\s)[=≈≡≤≥∝∼∑∏∫√∂∈∀∃⊂⇒⇐∞](?:\s|$)|[\p{L}\d)]=[\p{L}\d(.−-]|[∑∏∫√∂∇∈∀∃⊂⇒⇐∝]/u;

/** Whether a short text is a line of a program or its output, or a formula: never a heading. */
export function isCodeOrFormula(text: string, lines: readonly Line[], bodyFont: string): boolean {
  if (isFixedLine(lines, bodyFont)) return true;
  if (PROMPT.test(text) || CODE.some((pattern) => pattern.test(text))) return true;
  if (FORMULA.test(text)) return true;
  // "0 + offset(o) + (1 | g)": signs and single letters outweigh the words.
  const inWords = text.match(/[\p{L}\p{M}]{2,}|\p{Lo}+/gu)?.join("").length ?? 0;
  return inWords < text.replace(/\s/gu, "").length * 0.35;
}

/** All of it in a font of one width, where the article itself is not typed in one. */
export function isFixedLine(lines: readonly Line[], bodyFont: string): boolean {
  if (isFixedFont(bodyFont)) return false;
  return lines.every(({ font, lead }) => isFixedFont(font === "" ? lead : font));
}
