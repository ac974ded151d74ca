import { printQuantity, type Quantity } from "../../reading/index.ts";
import { capitalise, type WritingContext } from "./draft.ts";

/** A clause of a result with its numbers taken out and marked, what is only statistics left out. */
export interface FigureClause {
  readonly sentence: number;
  /** "Mortality was lower with A (#0#) than with B (#1#)": `#n#` stands for `figures[n]`. */
  readonly text: string;
  readonly figures: readonly Quantity[];
  /** Each as an answer prints it: with its unit where that stood behind a spread which was left out. */
  readonly printed: readonly string[];
}

/** What a number of a result can be; years, p values and ratios have questions of their own. */
const KINDS: ReadonlySet<string> = new Set([
  "count",
  "percentage",
  "duration",
  "age",
  "dose",
  "measurement",
  "number",
]);

const FRAME =
  /^(?:(?:we|our (?:results?|data|findings?|analysis|study)|the (?:present |current )?(?:results?|data|findings?|analysis|study)|this (?:study|analysis|trial)|these (?:results?|data|findings?)|it (?:was|is|has been))\s+(?:also\s+)?(?:find|found|show|shows|showed|shown|observed|demonstrated?|revealed?|reveals|confirm|confirmed|noted)\s+that)\s+/iu;
const OPENER =
  /^(?:however|moreover|furthermore|additionally|in addition|overall|finally|interestingly|importantly|conversely|in contrast|by contrast|similarly|likewise|notably|of note|indeed|also|specifically|in particular|and|but|while|whereas|on the other hand),?\s+/iu;
/** A bracket or an apposition that holds a test, its statistic or its interval, and no result. */
const STATISTICS =
  /[,;]?\s*\b(?:adjusted |crude |aHR|aOR|hazard ratio|odds ratio|relative risk|risk ratio|HR|OR|RR)(?:\s*(?:HR|OR|RR))?\s*[,:=]?\s*\d[\d.·]*(?![\d%])|[,;]?\s*(?:\b(?:p|t|f|z|df|r|κ|kappa|chi)\b|χ2?|χ²)[\s-]*(?:values?)?\s*(?:\([^()]{0,12}\)\s*)?(?:[<>=≤≥]|&lt;|&gt;)\s*[-–]?\d*[.·]?\d+(?:\s*[x×]\s*10\S{0,4})?|[,;]?\s*\b(?:p\s*=\s*n\.?s\.?|n\.s\.|NS)(?=[\s,;)]|$)|[,;:]?\s*\b\d\d\s?%\s*(?:CI|confidence intervals?)\b[\s:,=]*[-–]?\d[\d.·]*\s?%?\s*(?:-|–|to|,|and)\s*[-–]?\d[\d.·]*\s?%?/giu;

/** The clauses of the results that have numbers, in order. */
export function figureClauses({ article, reading }: WritingContext): FigureClause[] {
  const { abstract } = article;
  return reading.sentences.flatMap(({ start, end, role }, sentence): FigureClause[] => {
    if ((role !== "results" && role !== "conclusions") || end - start > 700) return [];
    const figures = reading.quantities.filter(
      (each) => each.start >= start && each.end <= end && isFigure(each),
    );
    if (figures.length === 0 || figures.length > 12) return [];
    const printed: string[] = [];
    let marked = "";
    let at = start;
    for (const [index, figure] of figures.entries()) {
      // "1:14,050" is no number by itself, nor a part of "1 234".
      if (
        /[:/]$|\d\s$/u.test(abstract.slice(start, figure.start)) ||
        /^:\d/u.test(abstract.slice(figure.end, figure.end + 2))
      )
        return [];
      // Two readings of one place, as "9.4 ± 2.1 mm": the later begins within the earlier.
      if (figure.start < at) return [];
      marked += `${abstract.slice(at, figure.start)}#${index}#`;
      at = endOf(figure, abstract);
      printed.push(at > figure.end ? printQuantity(figure) : figure.text);
    }
    marked += abstract.slice(at, end);
    return splitClauses(tidy(marked)).map((text) => ({
      sentence,
      text: capitalise(text),
      figures,
      printed,
    }));
  });
}

/** A sentence without p values, statistics of tests and intervals. */
export function dropStatistics(text: string): string {
  return text.replace(STATISTICS, "");
}

function isFigure({ kind, comparator, value }: Quantity): boolean {
  return KINDS.has(kind) && (comparator === "=" || comparator === "~") && Number.isFinite(value);
}

/** Past "± 4.2" and the unit that stands behind it. */
function endOf({ end, spread, unit }: Quantity, abstract: string): number {
  if (!spread || spread.start < end || spread.start - end > 12) return end;
  const between = abstract.slice(end, spread.start);
  if (!/^\s*(?:±|\+\/[-–]|\+-)\s*$/u.test(between)) return end;
  const behind = abstract.slice(spread.end).trimStart();
  if (unit === "" || !behind.startsWith(unit)) return spread.end;
  return abstract.length - behind.length + unit.length;
}

function tidy(marked: string): string {
  let text = marked
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.\s]+$/u, "");
  for (let times = 0; times < 2; times++) text = text.replace(OPENER, "");
  text = text.replace(FRAME, "").replace(STATISTICS, "");
  // A bracket with no number of a result left explains, and is left out.
  text = text.replace(/\s*[([][^()[\]#]{0,300}[)\]]/gu, "");
  return text
    .replace(/\(\s*[;,]?\s*/gu, "(")
    .replace(/\s*[;,]?\s*\)/gu, ")")
    .replace(/\s+([,;])/gu, "$1");
}

/** At semicolons, and at commas before a clause with a verb of its own; brackets stay whole. */
function splitClauses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (
      depth === 0 &&
      (sign === ";" ||
        (sign === "," &&
          (opensClause(text.slice(at + 1, at + 90)) ||
            (opensCount(text.slice(at + 1, at + 120)) &&
              !/^(?:of|in|among)\s[^,]*$/iu.test(text.slice(from, at)))) &&
          VERB.test(text.slice(from, at))) ||
        (sign === " " &&
          text.startsWith("and #", at + 1) &&
          opensCount(text.slice(at, at + 120)) &&
          VERB.test(text.slice(from, at))))
    ) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  // "Of the 14 patients, 5 died and 9 survived": both are of the 14.
  const lead = /^(?:of|among) [^,;()]{3,60}, (?=#)/iu.exec(parts[0] ?? "")?.[0] ?? "";
  return parts
    .map((part) => part.trim().replace(/^(?:while|whereas|and|but)\s+/u, ""))
    .map((part, at) => (at > 0 && part.startsWith("#") ? `${lead}${part}` : part))
    .filter((part) => part.includes("#") && part.length <= 320);
}

const VERB = /\b(?:was|were|is|are|had|has|have|did|(?!hundred)\p{L}+ed)\b/u;

function opensClause(rest: string): boolean {
  return /^\s+(?:while|whereas|but|and)\s+(?!(?:was|were|had)\b)(?:[^\s,;()#]+\s+){1,8}(?:was|were|had)\s/u.test(
    rest,
  );
}

/** " and #2# (#3#) of the women had": a count with a verb of its own. */
function opensCount(rest: string): boolean {
  return /^\s+(?:and\s+|while\s+|but\s+)?(?:only\s+)?#\d+#(?:\s\(#\d+#\))?(?:\s(?!and\b|or\b|in\b|for\b|with\b)[\p{L}-]+){0,4}?\s(?:was|were|had|did|died|survived|\p{L}{3,}ed)\b(?!\s(?:with|by|from|to)\s[^,;]{0,40}\b(?:was|were|had)\b)/u.test(
    rest,
  );
}

const COUNTED = [
  // "17 patients (25.8%)"
  /#(\d+)# ((?:\p{L}+ ){0,2}[\p{L}-]+s) \(#(\d+)#\)/gu,
  // "17 (25.8%) of the patients", "17 (25.8%) patients"
  /#(\d+)#() \(#(\d+)#\)(?: of(?: the)?)?/gu,
] as const;
const TALLY = /\((?:[nN] ?= ?)?#(\d+)#[,;] ?(?:[nN] ?= ?)?#(\d+)#\)/gu;

/** The clause with its shares alone, where each stands beside the count that it was worked out from. */
export function withoutCounts(clause: FigureClause): FigureClause {
  const { figures } = clause;
  const kindOf = (at: string) => figures[Number(at)]?.kind;
  let { text } = clause;
  for (const pattern of COUNTED) {
    text = text.replace(pattern, (all: string, count: string, noun: string, share: string) => {
      if (kindOf(count) !== "count" || kindOf(share) !== "percentage") return all;
      return noun === "" ? `#${share}# of the` : `#${share}# of the ${noun}`;
    });
  }
  text = text.replace(TALLY, (all: string, one: string, other: string) => {
    if (kindOf(one) === "count" && kindOf(other) === "percentage") return `(#${other}#)`;
    return kindOf(one) === "percentage" && kindOf(other) === "count" ? `(#${one}#)` : all;
  });
  // "Graded as mild, 7 patients (10%)": a share put there would belong to nothing.
  if (/\p{L}, #\d+# of the\b/u.test(text)) return clause;
  // "Of the in group A": the things counted were not named.
  return /\bof the(?:$|[,;.)]| (?:in|of|with|and|had|were|was|for|from)\b)/u.test(text)
    ? clause
    : { ...clause, text };
}
