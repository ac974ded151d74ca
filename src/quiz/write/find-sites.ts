import { type Random, shuffle } from "../../kernel/index.ts";
import type { Abbreviation } from "../../reading/index.ts";
import { TERM_CLASSES, type TermClass } from "./lexicon.ts";
import { findWord, foldTerm, lookUpTerms } from "./look-up-terms.ts";

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
  /** The abstract without differences of case and form. */
  readonly folded: string;
  readonly abbreviations: readonly Abbreviation[];
  readonly random: Random;
}

/** Sites that do not overlap, the weightiest first, the longest of equals. */
export function findSites(phrase: string, context: SiteContext): Site[] {
  const sites = [
    ...termSites(phrase, context, TERM_CLASSES),
    ...sideSites(phrase),
    ...nameSites(phrase, context),
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

/** Those that do not overlap, the weightiest first; of equals the longest. Sorts in place. */
export function keepApart(sites: Site[]): Site[] {
  sites.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  const free: Site[] = [];
  for (const site of sites) {
    if (free.every((taken) => site.end <= taken.start || taken.end <= site.start)) free.push(site);
  }
  return free;
}

const TUMOUR =
  /^\s+(?:[\p{L}-]+\s){0,2}(?:\p{L}*carcinoma|cancer|tumou?r|neoplasm|malignanc|\p{L}*sarcoma|\p{L}*blastoma|lymphoma|metasta)/u;

function termSites(
  phrase: string,
  { folded, random }: SiteContext,
  classes: readonly TermClass[],
): Site[] {
  return lookUpTerms(phrase, classes).flatMap(({ term, termClass }): Site[] => {
    const { type, terms } = termClass;
    const start = findWord(phrase, term);
    const end = start + term.length;
    // "A rare cause of death" has no verb to exchange; a hyphen makes it part of another word.
    if (
      start < 0 ||
      (/^(?:causes?|caused)$/u.test(term) &&
        /^\s+(?:of|less|more|fewer)\b/u.test(phrase.slice(end)))
    )
      return [];
    // "Low back pain" is no pain that could be high; "locally advanced" is one stage.
    if (/^low$/iu.test(term) && /^\s+back\b/u.test(phrase.slice(end))) return [];
    if (/^advanced$/iu.test(term) && /ly\s+$/u.test(phrase.slice(0, start))) return [];
    // "The main causes": a noun, whatever the verb would be.
    if (
      /^causes?$/u.test(term) &&
      /\b(?:an?|the|main|common|leading|major|other|possible|most|frequent|important|these|of|and|for|its|their|several|different|primary)\s+$/iu.test(
        phrase.slice(0, start),
      )
    )
      return [];
    if (isNoun(term, termClass) && !standsAlone(phrase, start, end, / /u.test(term))) return [];
    // Nobody sets out to make things worse; "type 1 diabetes mellitus" is one name.
    if (REVERSALS.has(type) && /\b(?:to|for)\s+$/u.test(phrase.slice(0, start))) return [];
    if (/^\s+mellitus\b/u.test(phrase.slice(end))) return [];
    // Organs have tumours of their own: nobody takes "cardiac ductal adenocarcinoma" for one.
    if (type === "another organ" && TUMOUR.test(phrase.slice(end))) return [];
    // Opposites are wrong wherever else they stand; other terms may be right in another place.
    const isPair = terms.length === 2;
    const isAbsent = (other: string) =>
      isPair ? findWord(phrase, other) < 0 : !folded.includes(foldTerm(other));
    const others = shuffle(
      terms.filter((other) => other !== term && isAbsent(other)),
      random,
    );
    if (others.length === 0) return [];
    const from = phrase.slice(start, end);
    return [{ start, end, type, from, others, weight: 3, reverses: REVERSALS.has(type) }];
  });
}

const ADJECTIVE = /(?:al|ic|ar|ous|ory|ive|ary|ed|ine|eal|ly)$/u;

/** Adjectives go with the next noun, whatever it is; opposites and verbs with their sentence. */
function isNoun(term: string, { type }: TermClass): boolean {
  if (REVERSALS.has(type) || type === LESS_SURE) return false;
  return (
    !ADJECTIVE.test(term) && !/severity|course|share|line of treatment|frequency|period/u.test(type)
  );
}

const FUNCTION_WORD =
  /^(?:a|an|the|of|in|on|at|for|to|with|without|by|from|and|or|than|as|is|are|was|were|be|been|has|have|had|may|can|could|should|that|which|who|after|before|during|among|between|into|not|also|both|either|per|versus|but|while|when|if|did|does|do|will|would|might|through|against|about|over|under|within|across|because|therefore|more|most|all|some|other|their|our|its)$/iu;

/** Adjectives that any disease or group may have. */
const STAGE =
  /^(?:advanced|metastatic|recurrent|newly|suspected|confirmed|treated|untreated|adult|elderly|older|young|younger|healthy|pregnant)$/iu;

/** What any of a compound's likes may be followed by. */
const GENERAL =
  /^(?:defects?|cells?|patients?|therapy|treatments?|symptoms?|risk|mortality|incidence|diagnosis|survivors?)$/iu;

/** "Migraine headache", "sleep disorders": exchanged within a name, a word leaves nonsense; what is a compound
 * already may open another: "antigen presentation defects". */
function standsAlone(phrase: string, start: number, end: number, isCompound: boolean): boolean {
  const before = /([\p{L}\p{N}-]+)\s+$/u.exec(phrase.slice(0, start))?.[1];
  const after = /^\s+([\p{L}\p{N}-]+)/u.exec(phrase.slice(end))?.[1];
  const isOpen = (word: string | undefined) => word === undefined || FUNCTION_WORD.test(word);
  return (
    (isOpen(before) || STAGE.test(before ?? "")) &&
    (isOpen(after) || (isCompound && GENERAL.test(after ?? "")))
  );
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
