import { nounPhraseEnd, startsNounPhrase } from "./chunk-noun-phrase.ts";
import { unitKind } from "./quantity-units.ts";
import { readComparator } from "./read-comparator.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import type { Quantity, QuantityKind } from "./reading.ts";
import type { Tag } from "./tag-words.ts";
import type { Token } from "./tokenize.ts";

/** A tagged sentence: `tokens` with spans into `text`, and one tag for each. */
export interface Tagged {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** Words before a number that make it a name: "grade 3", "phase 2", "type 2", "day 14". */
const NAMERS = new Set(
  `grade grades phase phases type types stage stages class level levels group groups arm arms figure fig table
  chapter chromosome exon exons codon version day week month visit cycle cycles step case patient line lines
  chr model models no number nos ref part category score factor domain ligand protein interleukin covid
  sars-cov hiv cluster subunit isoform region position residue residues site channel aim study trial experiment
  system vitamin q window generation caspase cyclin kinase receptor il vol volume issue zone locus`.split(
    /\s+/,
  ),
);

/** What may be measured by an effect, with how it is printed. */
const EFFECTS =
  /^(?:hr|or|rr|aor|ahr|arr|irr|shr|smd|wmd|md|auc|aucs|auroc|beta|β|r|r2|r²|rho|κ|kappa|ρ|χ2|χ²|f|t|z)$/;
const EFFECT_PHRASE =
  /(?:odds ratio|hazard ratio|risk ratio|relative risk|rate ratio|mean difference|risk difference|area under the curve|correlation coefficient|prevalence ratio|incidence rate ratio)s?$/;

/**
 * The numbers of one sentence with what they count or measure, in order.
 *
 *     a cohort of 1,201 patients with NSCLC     count 1201 of "patients with NSCLC"
 *     more than 60% of the patients             percentage > 60 of "the patients"
 *
 * Numbers that are part of a name ("grade 3", "PD-L1", "type 2 diabetes") are left out.
 */
export function findQuantities({ text, tokens, tags }: Tagged): Quantity[] {
  const sentence = { text, tokens, tags };
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const number = readNumber(tokens, i);
    if (number === undefined) {
      i++;
      continue;
    }
    const quantity = readQuantity(sentence, number);
    if (quantity !== undefined) found.push(quantity.quantity);
    i = quantity?.next ?? number.to;
  }
  return found;
}

function readQuantity(sentence: Tagged, number: ReadNumber) {
  const { text, tokens } = sentence;
  const { from, to } = number;
  if (isName(sentence, number)) return undefined;
  const comparator = readComparator(tokens, from);
  const first = tokens[comparator.from] as Token;
  const build = (
    kind: QuantityKind,
    end: number,
    unit: string,
    of: string,
    value = number.value,
  ) => {
    const last = tokens[end - 1] as Token;
    const span = { start: first.start, end: last.end };
    const sign = comparator.sign;
    return {
      quantity: {
        ...span,
        text: text.slice(span.start, span.end),
        value,
        unit,
        kind,
        comparator: sign,
        of,
      },
      next: end,
    };
  };
  const label = labelBefore(tokens, comparator.from);
  if (/^p(?:[ -]?values?)?$/.test(label) || /(?:^|\s)p[ -]?values?(?: of)?$/.test(label))
    return build("p-value", to, "", "");
  if (label !== "" && (EFFECTS.test(label) || EFFECT_PHRASE.test(label)))
    return build("effect", to, "", label);
  if (number.parts !== undefined) {
    const of = nounAfter(sentence, to);
    return build("fraction", to, "", of, number.value);
  }
  const year = readYear(sentence, number);
  if (year !== undefined) return build("year", to, "", year.of);
  const unitAt = tokens[to];
  const unit = unitAt === undefined ? undefined : readUnit(tokens, to);
  if (unit !== undefined) {
    const kind = settleKind(sentence, unit, from);
    const of =
      kind === "percentage"
        ? percentageOf(sentence, unit.to, comparator.from)
        : measuredBefore(sentence, comparator.from);
    return build(kind, unit.to, unit.text, of);
  }
  // "(n = 20)" counts the noun before the parenthesis; a bare "= 0.3" measures nothing we know.
  if (label === "n")
    return build(
      "count",
      to,
      "",
      nounBefore(sentence, comparator.from - (comparator.sign === "=" ? 2 : 1)),
    );
  const of = Number.isInteger(number.value) && number.value >= 0 ? countedAfter(sentence, to) : "";
  if (of !== "") return build("count", to, "", of);
  if (
    number.spelled ||
    (/^\d$/.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end)) && comparator.sign === "=")
  )
    return undefined;
  return build("number", to, "", "");
}

function isName({ text, tokens, tags }: Tagged, { from, to, spelled }: ReadNumber): boolean {
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  const glued =
    before !== undefined && before.end === first.start && /[\p{L}\p{N}_-]$/u.test(before.text);
  if (glued) return true;
  const bracketed =
    text[first.start - 1] === "[" && /[\],;–-]/.test(text[tokens[to - 1]?.end ?? 0] ?? "");
  if (bracketed && Number.isInteger(Number(first.text)) && first.text.length < 4) return true;
  if (before === undefined) return false;
  if (NAMERS.has(before.lower) && !spelled)
    return tags[to] !== "mark" && readUnit(tokens, to) === undefined;
  // "one of", "one another", "no one": not a count.
  if (spelled && first.lower === "one" && to === from + 1) {
    return (
      /^(?:of|another|or|and|that|to|such|who|which|,|\.)$/.test(tokens[to]?.lower ?? ".") ||
      tags[from - 1] === "det"
    );
  }
  return false;
}

/** The words of an "label =" or "label of" before a number: "hr", "odds ratio", "p". */
function labelBefore(tokens: readonly Token[], from: number): string {
  let i = from - 1;
  let linked = false;
  while (
    i >= 0 &&
    /^(?:=|:|of|was|is|were|,|\(|<|>)$/.test(tokens[i]?.lower ?? "") &&
    from - i < 4
  ) {
    linked = true;
    i--;
  }
  const at = tokens[i];
  if (at === undefined) return "";
  // "odds ratio [OR], 1.4": step over the short form.
  let lower = at.lower;
  if ((lower === "]" || lower === ")") && i > 1) {
    i--;
    lower = tokens[i]?.lower ?? "";
  }
  const two = `${tokens[i - 1]?.lower ?? ""} ${lower}`;
  if (EFFECT_PHRASE.test(two)) return two;
  if (/^(?:p|n)$/.test(lower)) return linked || from - 1 === i ? lower : "";
  if (/^(?:r|t|f|z|or|md)$/.test(lower))
    return linked && (lower !== "or" || at.text === "OR") ? lower : "";
  if (lower === "values" || lower === "value") return tokens[i - 1]?.lower === "p" ? "p value" : "";
  return EFFECTS.test(lower) ? lower : "";
}

function readYear({ tokens, tags }: Tagged, number: ReadNumber): { of: string } | undefined {
  const token = tokens[number.from] as Token;
  if (!/^(?:18|19|20)\d\d$/.test(token.text) || number.to !== number.from + 1) return undefined;
  const before = tokens[number.from - 1]?.lower ?? "";
  const next = tokens[number.to]?.lower ?? "";
  const months =
    /^(?:in|since|until|from|between|to|and|of|during|before|after|by|january|february|march|april|may|june|july|august|september|october|november|december|,|\(|year|through|–|-|mid|early|late)$/;
  if (!months.test(before) && !/^(?:to|and|–|-|\)|,)$/.test(next)) return undefined;
  if (before === "of" && tags[number.to] === "noun") return undefined;
  if (
    /^(?:patients|participants|subjects|women|men|children|cases|mg|adults|individuals)$/.test(next)
  )
    return undefined;
  // "Memon et al. (2024)", "Memon and Ye (2024)"
  if (before === "(") {
    let i = number.from - 2;
    const parts: string[] = [];
    while (
      i >= 0 &&
      parts.length < 5 &&
      /^(?:et|al|al\.|\.|and|&)$|^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? "")
    ) {
      parts.unshift(tokens[i]?.text ?? "");
      i--;
    }
    if (parts.includes("et") || parts.includes("and") || parts.includes("&")) {
      while (parts.length > 0 && /^(?:and|et)$/.test(parts[0] ?? "")) parts.shift();
      return { of: parts.join(" ").replace(/ \./g, ".") };
    }
  }
  return { of: "" };
}

/** The unit that begins at `at`, with ("mg/kg", "mm Hg", "% of") and where it ends. */
function readUnit(tokens: readonly Token[], at: number) {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token === undefined) return undefined;
  // "a 6-month trial" is one token and read with the number; "6 -month" is rare.
  const joined = next === undefined ? "" : `${token.text} ${next.text}`;
  if (/^(?:mm hg|cm h2o|° c|per cent|percentage points)$/i.test(joined)) {
    const kind = /^per/i.test(joined) ? "percentage" : "measurement";
    return { text: joined === "per cent" ? "%" : joined, to: at + 2, kind: kind as QuantityKind };
  }
  const kind = unitKind(token.text);
  if (kind === undefined) return undefined;
  // "5 × 10", "3 h" fine; "2 A" no: one letter must be followed by an end of phrase.
  return { text: kind === "percentage" && token.text !== "‰" ? "%" : token.text, to: at + 1, kind };
}

function settleKind(
  { tokens }: Tagged,
  unit: { text: string; to: number; kind: QuantityKind },
  from: number,
): QuantityKind {
  if (unit.kind !== "duration") return unit.kind;
  const next = tokens[unit.to]?.lower ?? "";
  const before = tokens.slice(Math.max(0, from - 8), from).map((token) => token.lower);
  const yearly = /^(?:y|yr|yrs|year|years|months?|weeks?|days?)$/.test(unit.text.toLowerCase());
  if (!yearly) return "duration";
  if (next === "old" || next === "-old" || (next === "of" && tokens[unit.to + 1]?.lower === "age"))
    return "age";
  return before.some((word) => /^(?:age|aged|ages|old|older|younger)$/.test(word))
    ? "age"
    : "duration";
}

/** "% of the patients": what follows "of", else what is measured before it. */
function percentageOf(sentence: Tagged, to: number, from: number): string {
  const after = sentence.tokens[to]?.lower;
  if (after === "of" || after === "in" || after === "for") {
    const of = nounAfter(sentence, to + 1);
    if (after === "of" && of !== "") return of;
  }
  if (startsNounPhrase(sentence.tags, to) && sentence.tags[to] !== "num") {
    const noun = nounAfter(sentence, to);
    if (noun !== "") return noun;
  }
  return measuredBefore(sentence, from);
}

const OF_COUNT = new Set(["of", "with", "without", "from", "for", "in", "to"]);

/** The noun phrase that begins at `at` as printed, or "". */
function nounAfter({ text, tokens, tags }: Tagged, at: number): string {
  let from = at;
  if (tokens[from]?.lower === "of") from++;
  if (!startsNounPhrase(tags, from) && tags[from] !== "pron") return "";
  const end = nounPhraseEnd(tokens, tags, from, OF_COUNT);
  if (end <= from) return "";
  return text.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end);
}

/** What a bare number counts: the noun phrase after it, if its head is a plural or a collective. */
function countedAfter(sentence: Tagged, at: number): string {
  const { tokens, tags } = sentence;
  if (!["noun", "adj", "part", "ing", "adv"].includes(tags[at] ?? "")) return "";
  const noun = nounAfter(sentence, at);
  const hasNoun = /\p{L}{3}/u.test(noun);
  return hasNoun && !/^(?:fold|times)\b/.test(tokens[at]?.lower ?? "") ? noun : "";
}

/** "the response rate was 40%": the noun phrase before the verb that the number completes. */
function measuredBefore(sentence: Tagged, from: number): string {
  const { tokens, tags, text } = sentence;
  let i = from - 1;
  while (
    i >= 0 &&
    from - i < 8 &&
    ["aux", "part", "adv", "prep", "verb", "open"].includes(tags[i] ?? "")
  )
    i--;
  if (i === from - 1 || i < 0) return "";
  if (tags[i] !== "noun" && tags[i] !== "close") return "";
  let start = i;
  while (start > 0 && ["noun", "adj", "det"].includes(tags[start - 1] ?? "")) start--;
  if (tags[i] === "close") return "";
  return text.slice((tokens[start] as Token).start, (tokens[i] as Token).end);
}

/** The noun before a parenthesis: "patients (n = 20)". */
function nounBefore({ text, tokens, tags }: Tagged, at: number): string {
  let i = at;
  while (i >= 0 && tags[i] !== "open" && at - i < 5) i--;
  let start = i;
  while (start > 0 && ["noun", "adj", "det"].includes(tags[start - 1] ?? "")) start--;
  if (i <= 0 || start === i) return "";
  return text.slice((tokens[start] as Token).start, (tokens[i - 1] as Token).end);
}
