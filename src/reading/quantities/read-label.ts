import type { Token } from "../words/tokenize.ts";

/** What a number before which it stands is: a p-value, an effect with its name, a sample size. */
export interface Label {
  readonly kind: "p-value" | "effect" | "sample";
  /** As it is named: "HR", "odds ratio". */
  readonly name: string;
  /** Token index where the label begins. */
  readonly from: number;
}

const SHORT_EFFECTS =
  /^(?:hr|hrs|or|ors|rr|rrs|aor|ahr|arr|aors|irr|shr|smd|wmd|md|auc|aucs|auroc|beta|β|r|r2|r²|rho|κ|kappa|ρ|χ2|χ²|t|f|z|prr|por|roc)$/;
const NEEDS_SIGN = /^(?:r|t|f|z|or|beta|p|n|md)$/;
const LONG_EFFECTS =
  /^(?:odds ratios?|hazards? ratios?|risk ratios?|relative risks?|rate ratios?|mean difference|risk difference|correlation coefficient|prevalence ratio|mean differences|kappa value|standardized difference)$/;

/**
 * The label that the number at token `from` completes:
 *
 *     p < 0.05    hazard ratio of 0.72    OR, 1.26    (n = 20)    odds ratio [OR] 1.3
 */
export function readLabel(tokens: readonly Token[], from: number): Label | undefined {
  let i = from - 1;
  let signed = tokens[from] !== undefined && i >= 0 && /^[=<>≤≥:]$/.test(tokens[i]?.text ?? "");
  while (
    i >= 0 &&
    from - i < 5 &&
    /^(?:=|:|of|was|is|were|,|<|>|≤|≥|value|values)$/.test(tokens[i]?.lower ?? "")
  ) {
    if (/^(?:=|:|<|>|≤|≥|of|was)$/.test(tokens[i]?.lower ?? "")) signed = true;
    i--;
  }
  // "odds ratio [OR], 1.4", "relative risk (RR) = 2": the long name stands before the brackets.
  if (/^[\])]$/.test(tokens[i]?.text ?? "") && /^[[(]$/.test(tokens[i - 2]?.text ?? "")) {
    const inner = tokens[i - 1]?.lower ?? "";
    if (SHORT_EFFECTS.test(inner))
      return { kind: "effect", name: tokens[i - 1]?.text ?? "", from: i - 1 };
  }
  const token = tokens[i];
  if (token === undefined) return undefined;
  const two = `${tokens[i - 1]?.lower ?? ""} ${token.lower}`;
  if (LONG_EFFECTS.test(two)) return { kind: "effect", name: two, from: i - 1 };
  if (token.lower === "p" || token.lower === "p-value" || token.lower === "p-values") {
    return { kind: "p-value", name: "p", from: i };
  }
  if (token.lower === "n" && signed) return { kind: "sample", name: "n", from: i };
  if (!SHORT_EFFECTS.test(token.lower)) return undefined;
  if (NEEDS_SIGN.test(token.lower) && !signed && token.text !== "OR") return undefined;
  // "or 5 mg" is a conjunction.
  if (token.lower === "or" && token.text !== "OR") return undefined;
  return { kind: "effect", name: token.text, from: i };
}
