import type { TokenizerAndRendererExtension, Tokens } from "marked";
import { escapeHtml } from "../escape-html.ts";

/** A formula as it stands in a text, its dollars included. */
export interface Formula {
  readonly tex: string;
  /** On a line of its own. */
  readonly isDisplay: boolean;
}

interface MathToken extends Tokens.Generic {
  type: "math";
  isDisplay: boolean;
}

/** `$$…$$`, in a line or over several. */
const DISPLAY = /^\$\$((?:[^$\\]|\\[\s\S])+)\$\$/u;
/** `` $`…`$ ``, for formulas that hold what Markdown would read. */
const QUOTED = /^\$`([^`\n]+)`\$/u;
/**
 * `$…$`: nothing blank inside the dollars at either end, and no letter or digit behind the last one,
 * so that "$5 and $6" and "$5–$6" are money.
 */
const INLINE = /^\$((?:[^$\\\n]|\\[^\n])+)\$(?![\p{L}\p{N}])/u;

/** The formula at the start of the text, where GitHub sees one. */
function formulaAt(text: string): (Formula & { raw: string }) | undefined {
  const display = DISPLAY.exec(text);
  if (display) return { raw: display[0], tex: (display[1] ?? "").trim(), isDisplay: true };
  const match = QUOTED.exec(text) ?? INLINE.exec(text);
  const tex = match?.[1] ?? "";
  return match && tex === tex.trim() ? { raw: match[0], tex, isDisplay: false } : undefined;
}

/** What `renderFormula` put between its tags, read again. */
export const readFormula = (source: string): Formula | undefined => formulaAt(source);

/** A formula as the page draws it later; until then, and where it cannot be drawn, its source. */
function renderFormula({ raw, isDisplay }: MathToken): string {
  return `<jc-math${isDisplay ? " display" : ""}>${escapeHtml(raw)}</jc-math>`;
}

/** Formulas in our Markdown. */
export const mathInText: TokenizerAndRendererExtension = {
  name: "math",
  level: "inline",
  start: (source: string) => (source.includes("$") ? source.indexOf("$") : undefined),
  tokenizer(source, tokens): MathToken | undefined {
    // "US$5" begins no formula.
    if (/[\p{L}\p{N}$]$/u.test(tokens.at(-1)?.raw ?? "")) return undefined;
    const found = formulaAt(source);
    return found && { type: "math", raw: found.raw, isDisplay: found.isDisplay };
  },
  renderer: (token) => renderFormula(token as MathToken),
};

/** All formulas in drawn HTML, in order. */
export const DRAWN = /<jc-math(?: display)?>([^<]*)<\/jc-math>/gu;
