import type { Statistic } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** What a number is said to be by the words before it: an effect by its name, or a sample size. */
export interface Label {
  readonly kind: "effect" | "sample" | "test";
  /** Token index where the label begins. */
  readonly from: number;
  /** Token after the label's words. */
  readonly to: number;
  readonly statistic?: Statistic;
}

/** Short names, as printed; one that is also a word or a letter needs its capital or a sign. */
const SHORT: ReadonlyMap<string, Statistic | "effect" | "test"> = new Map(
  Object.entries({
    HR: "hr hrs ahr ahrs shr hr's",
    OR: "or ors aor aors por dor",
    RR: "rr rrs arr prr",
    IRR: "irr irrs airr",
    MD: "md wmd mds",
    SMD: "smd smds",
    r: "r rho ρ rs",
    AUC: "auc aucs auroc aurocs",
    effect: "beta β pr apr",
    test: "t f z χ2 χ² x2 chi2 κ kappa r2 r² chi-square icc",
  }).flatMap(([name, words]) =>
    words.split(" ").map((word) => [word, name as Statistic | "effect" | "test"] as const),
  ),
);
const NEEDS_SIGN = /^(?:r|t|f|z|or|beta|n|md|rs|pr|apr|x2|por|dor|ρ|arr|r2)$/;

/** Long names, by their last two words. */
const LONG: readonly (readonly [RegExp, Statistic | "effect" | "test"])[] = [
  [/^hazards? (?:ratios?|rate)$/, "HR"],
  [/^odds[- ]ratios?$/, "OR"],
  [/^(?:relative risks?|risk ratios?|relative ratio)$/, "RR"],
  [/^rate ratios?$/, "IRR"],
  [/^mean differences?$/, "MD"],
  [/^(?:correlation coefficients?|of correlation)$/, "r"],
  [/^(?:prevalence|likelihood) ratios?$/, "effect"],
  [/^(?:regression coefficients?|effect sizes?)$/, "effect"],
  [/^kappa (?:values?|coefficients?|statistics?)$/, "test"],
];

/** How far left of its number a label may stand: "OR for death in the treated group was 2.3". */
const reach = 16;

/**
 * The label that the number at token `from` completes:
 *
 *     hazard ratio of 0.72    OR, 1.26    (n = 20)    odds ratio [OR] for death was 1.3
 */
export function readLabel({ tokens, tags }: Tagged, from: number): Label | undefined {
  let signed = /^[=<>≤≥~]$/.test(tokens[from]?.text ?? "");
  for (let i = from - 1; i >= 0 && from - i < reach; i--) {
    const { text = "", lower = "" } = tokens[i] ?? {};
    if (/^[=:<>≤≥]$/.test(text) || (from - i <= 2 && /^(?:of|was)$/.test(lower))) signed = true;
    const found = labelAt({ tokens, tags }, i, signed, from);
    if (found !== undefined) return found;
    // Another number, sentence or verb lies between: what stands there is not ours.
    if (tags[i] === "verb" && /^(?:rang|vari|averag|reach|equal|decreas|increas)/.test(lower))
      continue;
    const parted = tags[i] === "num" || tags[i] === "verb" || tags[i] === "stop" || text === "%";
    if (parted && text !== ":") return undefined;
  }
  return undefined;
}

/**
 * The effect that the sentence speaks of anywhere before token `from`: "the relative risks were for
 * depression 2.50 (95% CI 1.09–5.72), for injury 1.98 (…)".
 */
export function findEffect({ tokens, tags }: Tagged, from: number): Label | undefined {
  for (let i = from - 1; i >= 0 && from - i < 120; i--) {
    const found = labelAt({ tokens, tags }, i, false, i + 1);
    if (found?.kind === "effect") return { ...found, to: from };
  }
  return undefined;
}

type Part = Pick<Tagged, "tokens" | "tags">;

function labelAt(
  { tokens, tags }: Part,
  i: number,
  signed: boolean,
  from: number,
): Label | undefined {
  const { text = "", lower = "" } = tokens[i] ?? {};
  const tight = from - i < 6;
  if (lower === "n" && signed && from - i <= 3) return { kind: "sample", from: i, to: i + 1 };
  const two = `${tokens[i - 1]?.lower ?? ""} ${lower}`;
  for (const [pattern, name] of LONG) {
    if (!pattern.test(two) && !pattern.test(lower)) continue;
    const start = pattern.test(lower) ? i : i - 1;
    const before = tokens[start - 1]?.lower ?? "";
    const statistic =
      name === "IRR" && !/^incidence$/.test(before)
        ? "RR"
        : name === "MD" && /^standardi[sz]ed$/.test(before)
          ? "SMD"
          : name;
    return asLabel(statistic, start, i + 1);
  }
  if (/^curves?$/.test(lower)) {
    const area = tokens.slice(Math.max(0, i - 8), i).findIndex((token) => token.lower === "area");
    if (area >= 0) return asLabel("AUC", Math.max(0, i - 8) + area, i + 1);
  }
  const name = SHORT.get(lower);
  // "odds ratio (OR) 1.26": the long name is where the label begins.
  if (name !== undefined && /^[([]$/.test(tokens[i - 1]?.text ?? "") && i > 2) {
    const long = labelAt({ tokens, tags }, i - 2, signed, from);
    if (long !== undefined) return { ...long, to: i + 1 };
  }
  if (name === undefined || !tight) return undefined;
  if (lower === "or" ? text !== "OR" : NEEDS_SIGN.test(lower) && !signed) return undefined;
  if (
    /^[a-z]$/i.test(text) &&
    tags[i - 1] === "noun" &&
    !/^[(,]$/.test(tokens[i - 1]?.text ?? "") &&
    !signed
  )
    return undefined;
  return asLabel(name, i, i + 1);
}

function asLabel(name: Statistic | "effect" | "test", from: number, to: number): Label {
  if (name === "test") return { kind: "test", from, to };
  return name === "effect"
    ? { kind: "effect", from, to }
    : { kind: "effect", from, to, statistic: name };
}
