import { foldText, type Random, shuffle } from "../../kernel/index.ts";
import { type Abbreviation, type Quantity, verbForm } from "../../reading/index.ts";
import { TERM_CLASSES, type TermClass } from "./lexicon.ts";

/** A place in a phrase where something else could stand, and make it wrong. */
export interface Site {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly others: readonly string[];
  /** What taking another for it is, in feedback: "another cytokine". */
  readonly type: string;
  /** Turns the claim round, as the opposite word and "not" do; two such would cancel out. */
  readonly reverses: boolean;
  /** How much the change says about understanding; the weightiest sites are changed. */
  readonly weight: number;
}

const NEGATION =
  /\b(?:not|no|neither|nor|never|without|cannot|hardly|barely|scarcely|seldom|rarely|few|little|unable|fail(?:s|ed)?)\b/iu;

/** The type of a site where only the certainty of the claim is changed. */
export const LESS_SURE = "another degree of certainty";

const REVERSALS: ReadonlySet<string> = new Set([
  "the opposite",
  "the other direction",
  "the other judgement",
  "the other verdict",
  LESS_SURE,
]);

/** What the abstract says elsewhere decides what is wrong here. */
export interface SiteContext {
  readonly abstract: string;
  readonly quantities: readonly Quantity[];
  readonly abbreviations: readonly Abbreviation[];
  readonly random: Random;
  /** The phrase is a predicate, and opens with its finite verb. */
  readonly opensWithVerb?: true;
}

/** Sites that do not overlap, the weightiest first, the longest of equals. */
export function findSites(phrase: string, context: SiteContext): Site[] {
  const sites = [
    ...termSites(phrase, context, TERM_CLASSES),
    ...sideSites(phrase),
    ...numberSites(phrase, context),
    ...nameSites(phrase, context),
    ...certaintySites(phrase, context.opensWithVerb === true),
  ];
  // Under a negation a reversal may come out true.
  const isNegated = NEGATION.test(phrase);
  return keepApart(isNegated ? sites.filter(({ reverses }) => !reverses) : sites);
}

/** Sites of the terms of these classes alone. */
export function findTermSites(
  phrase: string,
  context: SiteContext,
  classes: readonly TermClass[],
): Site[] {
  return keepApart(termSites(phrase, context, classes));
}

function keepApart(sites: Site[]): Site[] {
  sites.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  const free: Site[] = [];
  for (const site of sites) {
    if (free.every((taken) => site.end <= taken.start || taken.end <= site.start)) free.push(site);
  }
  return free;
}

function termSites(
  phrase: string,
  { abstract, random }: SiteContext,
  classes: readonly TermClass[],
): Site[] {
  const folded = foldText(abstract).text;
  const sites: Site[] = [];
  for (const { type, terms, from: exchangeable } of classes) {
    for (const term of exchangeable) {
      const start = findWord(phrase, term);
      if (start < 0) continue;
      const end = start + term.length;
      // "A rare cause of death" has no verb to exchange.
      if (/^causes?$/u.test(term) && /^\s+of\b/u.test(phrase.slice(end))) continue;
      // Opposites are wrong wherever else they stand; other terms may be right in another place.
      const isPair = terms.length === 2;
      const isAbsent = (other: string) => !folded.includes(foldText(other).text);
      const others = shuffle(
        terms.filter((other) => other !== term && (isPair || isAbsent(other))),
        random,
      );
      const site = {
        start,
        end,
        type,
        from: phrase.slice(start, end),
        others,
        weight: 3,
        reverses: REVERSALS.has(type),
      };
      if (others.length > 0) sites.push(site);
    }
  }
  return sites;
}

/** "higher in A than in B": the sides exchanged. */
function sideSites(phrase: string): Site[] {
  const match =
    /\b(in|for|with|among|after|during)\s+([^,;:]{3,50}?)\s+than\s+(?:in|for|with|among|after|during)\s+([^,;:]{3,50})$/u.exec(
      phrase,
    );
  if (!match) return [];
  const [from, link = "", one = "", other = ""] = match;
  const start = match.index;
  const others = [`${link} ${other} than ${link} ${one}`];
  return [
    {
      start,
      end: start + from.length,
      from,
      others,
      type: "the two sides exchanged",
      weight: 4,
      reverses: true,
    },
  ];
}

/** Numbers of the abstract that the phrase repeats; half, half as much again, and double. */
function numberSites(phrase: string, { abstract, quantities, random }: SiteContext): Site[] {
  const kinds = new Set([
    "count",
    "percentage",
    "measurement",
    "duration",
    "age",
    "dose",
    "effect",
  ]);
  return quantities.flatMap(({ text, kind }) => {
    const at = kinds.has(kind) ? phrase.indexOf(text) : -1;
    const digits = /\d+(?:[.,]\d+)*/u.exec(text);
    // One end of a range or part of a fraction cannot change alone.
    const isPart = /^\S*\s*(?:±|to\b|–|-|of\s+\d|out of|and\s+\d)/u.test(
      phrase.slice(at + (digits?.index ?? 0)),
    );
    const follows = /(?:±|\bto|–|of|between|and)\s*$/u.test(phrase.slice(0, at));
    const isYear = /^(?:19|20)\d\d$/u.test(digits?.[0] ?? "");
    if (at < 0 || !digits || isPart || follows || isYear) return [];
    const from = digits[0];
    const value = Number(from.replace(/,/gu, ""));
    const decimals = /\.(\d+)$/u.exec(from)?.[1]?.length ?? 0;
    const isShare = kind === "percentage";
    const others = [value / 2, value * 1.5, value * 2]
      .filter((other) => other !== value && other > 0 && (!isShare || other < 100))
      .map((other) =>
        other.toLocaleString("en", {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          useGrouping: from.includes(","),
        }),
      )
      .filter((other) => other !== from && !abstract.includes(other));
    const start = at + digits.index;
    const site = {
      start,
      end: start + from.length,
      from,
      type: "another number",
      weight: 2,
      reverses: false,
    };
    return others.length > 0 ? [{ ...site, others: shuffle([...new Set(others)], random) }] : [];
  });
}

/** A short form of the abstract, exchanged for others whose long forms name a like thing. */
function nameSites(phrase: string, { abbreviations, random }: SiteContext): Site[] {
  const head = (long: string) =>
    long
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1)
      ?.replace(/s$/u, "");
  const there = abbreviations.find(({ short }) => findWord(phrase, short) >= 0);
  if (!there) return [];
  const names = abbreviations
    .filter(({ short, long }) => findWord(phrase, short) < 0 && head(long) === head(there.long))
    .map(({ short }) => short);
  if (names.length === 0) return [];
  const from = there.short;
  const start = findWord(phrase, from);
  const type = "something else of this abstract";
  const site = { start, end: start + from.length, from, type, weight: 1, reverses: false };
  return [{ ...site, others: shuffle(names, random) }];
}

/** How sure a verb sounds, from its auxiliary: denied, possible, or only assumed. */
const CERTAINTIES: Readonly<Record<string, readonly string[]>> = {
  is: ["is not", "may be", "is assumed to be"],
  are: ["are not", "may be", "are assumed to be"],
  was: ["was not", "may have been", "was assumed to be"],
  were: ["were not", "may have been", "were assumed to be"],
  can: ["cannot", "may", "can rarely"],
  may: ["cannot", "must", "will rarely"],
  "has been": ["has never been", "may have been", "is assumed to have been"],
  "have been": ["have never been", "may have been", "are assumed to have been"],
};

/** The first auxiliary: a "not" put in or taken out, a certainty made less. */
function certaintySites(phrase: string, opensWithVerb: boolean): Site[] {
  const match =
    /\b(is|are|was|were|can|may|has been|have been)(\s+not)?(?=\s+(?!not\b|also\b|only\b|significantly\b|rarely\b)\p{Ll})/u.exec(
      phrase,
    );
  if (!match) return opensWithVerb ? verbSites(phrase) : [];
  const [from, verb = "", not] = match;
  const others = not ? [verb] : (CERTAINTIES[verb] ?? []);
  const type = not ? "the opposite" : LESS_SURE;
  const start = match.index;
  return [{ start, end: start + from.length, from, others, type, weight: 1, reverses: true }];
}

const AUXILIARY = /^(?:is|are|was|were|be|has|have|had|does|do|did)$/u;

/** A predicate that opens with its verb, "reveals a role": denied, possible, or seldom so. */
function verbSites(phrase: string): Site[] {
  const [from = ""] = /^\p{Ll}+(?=\s+[\p{L}\p{N}(])/u.exec(phrase) ?? [];
  const verb = verbForm(from);
  const denial = { s: "does not", base: "do not", past: "did not", ed: "did not" };
  // "have transformed": an auxiliary is denied in its own way.
  if (!verb || verb.form === "ing" || verb.form === "part" || AUXILIARY.test(from)) return [];
  const others = [`${denial[verb.form]} ${verb.lemma}`, `may ${verb.lemma}`, `rarely ${from}`];
  return [{ start: 0, end: from.length, from, others, type: LESS_SURE, weight: 1, reverses: true }];
}

/** Offset of `term` in `phrase` as a whole word, whatever its case; -1 when it is not there. */
function findWord(phrase: string, term: string): number {
  const isName = /[A-Z].*[A-Z\d]/u.test(term);
  const haystack = isName ? phrase : phrase.toLowerCase();
  const needle = isName ? term : term.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack[at - 1] ?? " ";
    const after = haystack[at + needle.length] ?? " ";
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) return at;
  }
  return -1;
}
