import { articlePhrases } from "./article-phrases.ts";
import { siteContext, type WritingContext } from "./draft.ts";
import { findSites, findTermSites, keepApart, type Site } from "./find-sites.ts";
import { STUDY_CLASSES } from "./lexicon.ts";
import { findWord } from "./look-up-terms.ts";
import { sharesWords } from "./shares-words.ts";
import { exchange, type Variant, varyAt } from "./vary-phrase.ts";
import { lowerStart } from "./word-case.ts";

/** True where nothing but a count tells the variants from the key. */
export function turnsOnCount(variants: readonly Variant[]): boolean {
  return variants.every(({ swaps }) => swaps.every(({ type }) => type === COUNTED));
}

/** True when all that was put in the place of something is spoken of in the article. */
export function isOfArticle(variants: readonly Variant[]): boolean {
  return variants.every(({ swaps }) => swaps.every(({ type }) => /of this abstract$/u.test(type)));
}

const COUNTED = "another number";

/** Exchanged for each other, these leave nonsense behind where the matter is one of one sex. */
const SEXES = /\b(?:boys?|girls?|women|woman|men|man|males?|females?|maternal|paternal)\b/iu;
const OF_ONE_SEX =
  /\b(?:prostat|testic|testis|penile|prepuc|circumcis|ovar|pregnan|uter|endometri|vagin|menopau|breast|gestation|labou?r|deliver|semen|sperm|menstr|fetal|foetal|birth|mother|partum|natal)/iu;

/**
 * Three wrong variants of a phrase on what was asked or done, or `undefined`: things of one type
 * exchanged for others of this abstract first, then for terms of the lexicon, then lengths of time.
 */
export function varyStudy(
  phrase: string,
  sentence: number,
  context: WritingContext,
): Variant[] | undefined {
  const sites = findStudySites(phrase, sentence, context);
  const varied = varyAt(phrase, sites);
  if (varied) return varied;
  // Three options that tempt are better than four of which one does not.
  const pair = sites.find(({ others }) => others.length === 2);
  return pair?.others.map((to) => exchange(phrase, [{ site: pair, to }]));
}

/** Words that say the same, to whoever is no specialist; taken for each other they are no mistake. */
const ALIKE: readonly RegExp[] = [
  /^(?:effects?|impact|influence|role)\b/iu,
  /^(?:relationship|association|correlation|relation|link)\b/iu,
  /^(?:efficacy|effectiveness)\b/iu,
  /^(?:differen|relationship)/iu,
  /^(?:randomi[sz]ed|randomly)/iu,
  /^(?:gender|sex)\b/iu,
  /^(?:length of (?:hospital )?stay|hospital stay)/iu,
  /^(?:costs?)\b/iu,
  /^(?:outcomes?|results?)\b/iu,
  /^(?:patients|participants|subjects|individuals)$/iu,
  /^healthy /iu,
];

/** Adjectives that only some nouns bear: "left renal hemispherectomy", "laparoscopic access". */
const CHOOSY =
  /^(?:another organ|another approach|another part of the (?:gut|body|spine)|another country|another sense|another response to therapy|a cell of another tissue)$/u;
const CHOOSY_WORD =
  /^(?:open|robotic|equivalent|correlated|common|present|normal|single|right|left|full|primary|secondary|term|high|low|strong|dominant|similar|sensitive|specific|central|independent|regular|useful|male|female|major|minor|same|different|deep|superficial|peripheral|often|best|worst|internal|external|moderate|early|late|influence|rarely|frequently|positive|negative|complete|partial|adequate|appropriate|stable|chronic|acute|gestational age|necessary|healthy|diseased|diet|sleep|conservative|supports?|benefits?|lower|higher|upper|larger|smaller|emergency|elective|decline|rise|improvement|reduction|obesity|vaginal|confirmed|useful|simple|complex|beneficial)$/iu;
const MODALITY =
  /^(?:another degree of certainty|another ability|the other judgement|the other verdict)$/u;

/** Sites that do not overlap, the weightiest first. */
export function findStudySites(phrase: string, sentence: number, context: WritingContext): Site[] {
  const known = FOUND.get(context) ?? new Map<string, Site[]>();
  FOUND.set(context, known);
  const found = known.get(phrase) ?? lookForSites(phrase, sentence, context);
  known.set(phrase, found);
  return found;
}

/** Several ways of asking look at the same claims. */
const FOUND = new WeakMap<WritingContext, Map<string, Site[]>>();

function lookForSites(phrase: string, sentence: number, context: WritingContext): Site[] {
  const spots = siteContext(context);
  const isOfOneSex = OF_ONE_SEX.test(context.article.abstract);
  const usual = findSites(phrase, spots).filter(
    ({ from, end, type, reverses }) =>
      !(isOfOneSex && SEXES.test(from)) &&
      !MODALITY.test(type) &&
      !(CHOOSY.test(type) && /(?:al|ic|ar|open|ory|ance|ity|oid)$|^\p{Lu}/u.test(from)) &&
      !CHOOSY_WORD.test(from) &&
      // "Adults of 18 years or less".
      !(/another (?:age|population)/u.test(type) && /\d\s*(?:years|months|y)\b/u.test(phrase)) &&
      !/^(?:included|excluded|including|excluding)$/iu.test(from) &&
      // "Treated with": untreated with nothing.
      !(
        /^(?:un)?(?:treated|exposed)$/iu.test(from) &&
        /^\s+(?:with|by|at|in|to)\b/u.test(phrase.slice(end))
      ) &&
      // "Both … and not": what was done is denied by no one.
      !(reverses && /^(?:not|no|significant)/iu.test(from)),
  );
  const all = [
    ...phraseSites(phrase, sentence, context),
    ...findTermSites(phrase, spots, STUDY_CLASSES),
    ...usual,
    ...timeSites(phrase, context.folded),
    ...countSites(phrase, context.folded),
  ];
  const apart = all.map((site) => ({
    ...site,
    others: site.others.filter((to) => !isAlike(site.from, to)),
  }));
  const free = apart.filter((site) => site.others.length > 0 && !isWithinName(phrase, site));
  return shareOut(keepApart(joinSame(free)));
}

/** What the abstract and the lexicon offer for one place, in this order. */
function joinSame(sites: readonly Site[]): Site[] {
  const joined = new Map<string, Site>();
  for (const site of sites) {
    const at = `${site.start}-${site.end}`;
    const there = joined.get(at);
    const others = [...new Set([...(there?.others ?? []), ...site.others])];
    joined.set(at, there ? { ...there, others } : site);
  }
  return [...joined.values()];
}

/** One thing in the place of two would give away both. */
function shareOut(sites: readonly Site[]): Site[] {
  const used = new Set<string>();
  return sites.flatMap((site): Site[] => {
    const others = site.others
      .filter((to) => !used.has(to))
      // "Compressive myelopathy" beside "cervical myelopathy" is one answer twice.
      .filter((to, at, all) =>
        all
          .slice(0, at)
          .every((other) => !sharesWords(to, other, 0.7) && !sharesWords(other, to, 0.7)),
      );
    const [first] = others;
    if (first === undefined) return [];
    used.add(first);
    return [{ ...site, others }];
  });
}

/** "Activities of Daily Living", "the children's weight": a part of a name, or with an ending of its own. */
function isWithinName(phrase: string, { start, end, from }: Site): boolean {
  if (/^['’]/u.test(phrase.slice(end))) return true;
  // "Participants were randomized to": a verb.
  if (
    /^(?:randomi[sz]ed|consecutive)$/iu.test(from) &&
    /(?:\b(?:was|were|and|been|then|equally|who)\s)$/u.test(phrase.slice(0, start))
  )
    return true;
  const isTitle = start > 0 && /^\p{Lu}\p{Ll}/u.test(from);
  return (
    isTitle &&
    (/\p{Lu}\p{Ll}+\s(?:of\s)?$/u.test(phrase.slice(0, start)) ||
      /^\s\p{Lu}\p{Ll}/u.test(phrase.slice(end)))
  );
}

/** A tumour of the old is none of the newborn. */
const GROWN = /adult|elderly|older|young/iu;
const SMALL = /infant|toddler|neonate|newborn|child/iu;

function isAlike(from: string, to: string): boolean {
  return (
    (GROWN.test(from) && SMALL.test(to)) ||
    ALIKE.some((words) => words.test(from) && words.test(to)) ||
    (sharesWords(from, to, 1) && from.length > 5)
  );
}

/** Noun phrases, with those of the same type and number elsewhere in the abstract. */
function phraseSites(phrase: string, sentence: number, context: WritingContext): Site[] {
  const { article, reading, folded } = context;
  const here = reading.sentences[sentence]?.text ?? "";
  // Within a phrase too: "biopsy-proven MASH" is no other disease than steatohepatitis.
  const longOf = new Map(reading.abbreviations.map(({ short, long }) => [short, long]));
  const spellOut = (text: string) =>
    text
      .split(" ")
      .map((word) => longOf.get(word) ?? word)
      .join(" ");
  // "SLT" is no wrong answer where the sentence speaks of split-liver transplantation.
  const spelt = `${here} ${reading.abbreviations.flatMap(({ short, long }) => (here.includes(short) ? [long] : [])).join(" ")}`;
  const phrases = articlePhrases(context);
  const there = phrases.flatMap((each, at) => (at === sentence ? [] : each));
  const lower = phrase.toLowerCase();
  return (phrases[sentence] ?? []).flatMap((own): Site[] => {
    const start = findWord(lower, own.text.toLowerCase());
    if (start < 0) return [];
    const end = start + own.text.length;
    const seen = new Set<string>();
    const others = there
      .filter(
        ({ type, plural, text }) =>
          type === own.type &&
          plural === own.plural &&
          !here.includes(text) &&
          !sharesWords(spellOut(text), spelt, 0.01),
      )
      .map(({ text }) => lowerStart(text, article.abstract))
      .filter((text) => {
        // "ESRD" beside "end-stage renal disease".
        const name = spellOut(text).toLowerCase();
        return !seen.has(name) && seen.add(name);
      });
    if (others.length === 0 || folded === "") return [];
    const near = others.sort(
      (a, b) => Math.abs(a.length - own.text.length) - Math.abs(b.length - own.text.length),
    );
    const from = phrase.slice(start, end);
    const { type } = own;
    return [{ start, end, from, others: near, type, reverses: false, weight: 4 }];
  });
}

const TIME =
  /(?<![\d.,–-]|\b(?:to|and|or|–)\s)(\d{1,3})([\s-])(weeks?|months?|years?|days?|hours?|minutes?|seconds?|min|h)\b(?!\s+(?:old|of age)\b)/gu;

/** "For 6 months": twice, half and three times as long, where the abstract names none of them. */
function timeSites(phrase: string, folded: string): Site[] {
  return [...phrase.matchAll(TIME)].flatMap((match): Site[] => {
    const [from, amount = "", gap = "", unit = ""] = match;
    const value = Number(amount);
    if (value < 2) return [];
    const half = value % 2 === 0 ? [value / 2] : [];
    const others = [value * 2, ...half, value * 3, value * 4]
      .filter((other) => other > 1)
      .map((other) => `${other}${gap}${unit}`)
      .filter((other) => !folded.includes(other));
    const { index } = match;
    const type = "another length of time";
    return [
      { start: index, end: index + from.length, from, others, type, reverses: false, weight: 2 },
    ];
  });
}

const COUNT =
  /(?<![\d.,\p{L}–/-]|\bhundred\s|\bthousand\s|\d\s|\p{L}\s[A-Z]?(?:group|stage|grade|type|phase|day|week|version|part|figure|table|step|level)s?\s)(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,3})(?=\s(?!hundred\b|thousand\b|million\b|to\b|or\b|and\b|of\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|min\b|seconds?\b|h\b|times?\b|m?m\b|m?g\b|kg\b|cm\b|ml\b|points?\b|groups\b|arms\b|categories\b|subgroups\b|percent\b|per\b)[\p{Ll}-]{2,}(?:\s[\p{Ll}-]+){0,3}s\b)/giu;
const WORDS =
  "two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty eighty".split(
    " ",
  );

/** "Nine hospitals": other counts that the abstract does not name. */
function countSites(phrase: string, folded: string): Site[] {
  return [...phrase.matchAll(COUNT)].flatMap((match): Site[] => {
    const from = match[1] ?? "";
    const at = WORDS.indexOf(from.toLowerCase());
    const value = Number(from);
    if (at < 0 && value < 4) return [];
    const near =
      at >= 0
        ? [WORDS[at + 1], WORDS[at + 2], WORDS[at - 1], WORDS[at + 3]]
        : [value * 2, Math.round(value * 0.6), Math.round(value * 1.4)].map(String);
    const others = near.filter(
      (other): other is string =>
        other !== undefined && other !== from && !new RegExp(`\\b${other}\\b`, "u").test(folded),
    );
    const { index } = match;
    const site = { start: index, end: index + from.length, from, others };
    return [{ ...site, type: COUNTED, reverses: false, weight: 1 }];
  });
}
