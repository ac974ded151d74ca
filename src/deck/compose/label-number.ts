import { decapitalise, type Quantity, type Sentence } from "../../reading/index.ts";
import { countWords } from "../slide-limits.ts";

/** How the names of effects are printed; the last one before the number names it. */
const NAMES: Readonly<Record<string, RegExp>> = {
  HR: /\b(?:hazards? ratio|a?HRs?\b)/giu,
  OR: /\b(?:odds ratio|a?ORs?\b(?! [a-z]))/gu,
  RR: /\b(?:(?:rate|risk) ratio|relative risk|a?RRs?\b)/giu,
  IRR: /\b(?:incidence rate ratio|rate ratio|IRRs?\b)/giu,
  MD: /\b(?:(?:weighted )?mean difference|W?MD\b)/giu,
  SMD: /\b(?:standardi[sz]ed mean difference|SMD\b)/giu,
  AUC: /\b(?:area under the (?:ROC )?curve|AUC|AUROC)\b/giu,
};

/**
 * What the number is of, in the words of its sentence; `undefined` where they do not say it plainly.
 *
 *     1,201: patients with NSCLC    67.7%: of the patients    0·71: hazard ratio for overall survival
 */
export function labelNumber(
  quantity: Quantity,
  sentence: Sentence,
  abstract: string,
): string | undefined {
  if (quantity.kind === "effect") return labelEffect(quantity, sentence, abstract);
  if (quantity.kind === "count") {
    const after = abstract.slice(quantity.end, quantity.end + 120).trimStart();
    return after.startsWith(quantity.of) ? quantity.of : undefined;
  }
  const from = endOfNumber(quantity, abstract);
  const after = abstract.slice(from, from + 120);
  const clause = /^(?:[^,.;:()]|[.,·](?=\d))*/u.exec(after)?.[0].trim() ?? "";
  // The other arm has a line of its own.
  const own = clause.split(/\s+(?:and|but|versus|vs|compared|than)\s/u)[0] ?? "";
  // "2.4 and 3.3% in A and B, respectively": whose number it is, stands elsewhere.
  if (/\brespectively\b/u.test(abstract.slice(from, sentence.end))) return undefined;
  const [plain = ""] = own.split(/\s+to\s+(?=\d)/u);
  return /^(?:of|in|among)\s/u.test(plain) && countWords(plain) <= 9 ? plain : undefined;
}

/**
 * The printed name of a ratio, with what it is for where the text says both in one breath. What it
 * measures is not put beside it from elsewhere: of "absence of weight loss" half would be a lie.
 */
function labelEffect(
  { of, statistic, start }: Quantity,
  sentence: Sentence,
  abstract: string,
): string | undefined {
  const names = NAMES[statistic ?? ""];
  if (names === undefined) return undefined;
  const before = abstract.slice(sentence.start, start);
  const name = [...before.matchAll(names)].at(-1);
  if (name === undefined) return undefined;
  const behind = abstract.slice(sentence.start + name.index + name[0].length, sentence.end);
  const link = /^ (?:for|of) (?:the )?/u.exec(behind)?.[0] ?? "";
  const whole = link !== "" && of !== "" && countWords(of) <= 7 && behind.startsWith(link + of);
  const label = whole ? `${name[0]}${link}${of}` : name[0];
  return name.index === 0 ? decapitalise(label, abstract) : label;
}

/** Behind the spread or interval and the unit that stand between the number and what it is of. */
function endOfNumber({ end, spread, interval }: Quantity, abstract: string): number {
  const last = Math.max(end, spread?.end ?? 0, interval?.end ?? 0);
  const unit = /^\s?%?[)\]]?/u.exec(abstract.slice(last, last + 4))?.[0] ?? "";
  return last === end ? end : last + unit.length;
}
