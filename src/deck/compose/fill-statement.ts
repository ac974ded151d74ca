import { escapeMarkdown, evidenceIdOf } from "../../quiz/index.ts";
import {
  type Abbreviation,
  cutHeadline,
  cutHeadlines,
  type Enumeration,
  hasFiniteVerb,
  nameSubject,
  type Quantity,
  type Role,
  type Sentence,
} from "../../reading/index.ts";
import type { Block } from "../deck.ts";
import { countWords, maximumEntries, maximumWords } from "../slide-limits.ts";
import { askForNnt } from "./ask-for-nnt.ts";
import { numbersOfClaim } from "./claim-numbers.ts";
import {
  bullets,
  type Filler,
  type Filling,
  type Hole,
  heading,
  type Material,
  prose,
} from "./hole.ts";
import { clauseOf } from "./mechanism-clause.ts";
import { nameQuotation } from "./name-quotation.ts";
import { isTelling, keepFitting, showNumbers } from "./show-numbers.ts";

/**
 * One slide for each sentence of the hole's roles that has none yet: its claim, and what shows it.
 * Where the hole has no room for all, the weightiest are shown; they stand in the text's order.
 */
export const fillStatement: Filler = (hole, material) => {
  const made: { index: number; filling: Filling }[] = [];
  for (const index of inOrderOfWeight(hole, material)) {
    if (made.length >= hole.most) break;
    const sentence = material.reading.sentences[index];
    const filling = sentence && fillSentence(sentence, index, material);
    material.usedSentences.add(index);
    if (filling) made.push({ index, filling });
  }
  return made.sort((a, b) => a.index - b.index).map(({ filling }) => filling);
};

/**
 * Indices of the sentences that the hole may show. What leads up to the study is told from the
 * start, since a later hole goes on where this one ends; of methods, results and conclusions the
 * weightiest come first, and what weighs nothing (a fragment, a table) not at all.
 */
function inOrderOfWeight({ roles, on }: Hole, material: Material): number[] {
  const { reading, usedSentences, reserved } = material;
  const isFor = (index: number) => (reserved.abstract.get(index) ?? "") === on;
  const hasRole = ({ role }: Sentence) => roles.length === 0 || roles.includes(role);
  const open = reading.sentences.flatMap((sentence, index) =>
    hasRole(sentence) && isFor(index) && !usedSentences.has(index) ? [index] : [],
  );
  if (roles.includes("background")) return open;
  const weightOf = (index: number) => reading.sentences[index]?.weight ?? 0;
  return open
    .filter((index) => weightOf(index) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b);
}

function fillSentence(sentence: Sentence, index: number, material: Material): Filling | undefined {
  const { reading } = material;
  const cite = (text: string) => `${escapeMarkdown(text)} [^${evidenceIdOf(index)}]`;
  const claims = claimsLeft(sentence, material);
  if (claims === undefined) return undefined;
  const list = reading.enumerations.find((each) => within(each, sentence));
  const listed = list && runIn(list, sentence, reading.abbreviations);
  const all = reading.quantities.filter((each) => within(each, sentence) && isTelling(each));
  const claim = listed?.headline ?? pickClaim(claims, all);
  // A sentence that fits as it stands needs no verb that we know.
  const isWhole = claim === sentence.text.replace(/\.$/u, "");
  if (
    claim === undefined ||
    ASKS_OF_IT.test(claim) ||
    NO_DIFFERENCE.test(claim) ||
    !(listed || isWhole || hasFiniteVerb(claim) || AIM.test(claim))
  ) {
    return quoteWhole(sentence, all, cite, material);
  }

  const blocks: Block[] = [heading(cite(claim))];
  const numbers = ownNumbers(claim, claims, sentence, all);
  const { language, lines: data } = showNumbers(
    listed ? [] : numbers,
    sentence,
    material.article.abstract,
    cite,
  );
  if (data.length > 0) blocks.push({ type: "figure", language, body: data.join("\n") });
  const items = listed?.items ?? [
    ...sourceOf(sentence, reading.glance.studyCited),
    ...claims.filter((each) => each !== claim),
    ...glosses(claim, sentence, reading.abbreviations),
  ];
  const fitting = keepFitting(items, data);
  if (fitting.length > 0) blocks.push(bullets(fitting.map(cite)));
  return { blocks, note: noteOf(sentence, material) };
}

/** The numbers of the headline's half of the sentence; its other claims keep theirs. */
function ownNumbers(
  claim: string,
  claims: readonly string[],
  { start: from, text }: Sentence,
  numbers: readonly Quantity[],
): Quantity[] {
  const others = claims.filter((each) => each !== claim);
  if (others.length === 0) return [...numbers];
  const placed = numbers.map((each) => ({
    ...each,
    start: each.start - from,
    end: each.end - from,
  }));
  const own = new Set(numbersOfClaim(claim, others, text, placed).map(({ start }) => start + from));
  return numbers.filter(({ start }) => own.has(start));
}

/** "Trials are needed to determine whether it helps": what, the sentence before has said. */
const ASKS_OF_IT =
  /\b(?:determine|establish|clarify|know|see|assess|evaluate|examine|explore|investigate|confirm|show|test|understand)\s(?:whether|if|that|how|why|when) (?:it|they)\b/iu;

/** "There was no significant difference between the groups": in what, the sentence says before. */
const NO_DIFFERENCE =
  /^(?:However, )?there (?:was|were) no (?:statistical(?:ly)?\s)?(?:significan(?:ce|t differences?)|differences?) (?:between|among) (?:the |these |both )?(?:\p{L}+ )?(?:groups|arms)(?: \([^()]*\))?$/iu;

/** "To compare A with B": an aim needs no finite verb. */
const AIM = /^To \p{Ll}/u;

/**
 * The claim that heads the mechanism slide is left to it, unless what remains points back to it;
 * `undefined` where nothing else remains.
 */
function claimsLeft({ text }: Sentence, material: Material): string[] | undefined {
  const claims = cutHeadlines(text, material.reading.abbreviations);
  const [first] = material.mechanism;
  const shown = first && clauseOf(first, material);
  const rest = claims.filter((claim) => claim !== shown);
  if (rest.length === 0 && claims.length > 0) return undefined;
  return /^(?:It|They|This|These|Its|Their)\b/u.test(rest[0] ?? "") ? claims : rest;
}

/**
 * A sentence that no cut leaves a claim of: its own words, under what it is about. A ratio in it is
 * drawn all the same: a trial's main result is often put so.
 */
function quoteWhole(
  sentence: Sentence,
  numbers: readonly Quantity[],
  cite: (text: string) => string,
  material: Material,
): Filling | undefined {
  const { text, role } = sentence;
  if (countWords(text) > maximumWords("quote")) return undefined;
  const effects = numbers.filter(({ kind }) => kind === "effect");
  const drawn = showNumbers(effects, sentence, material.article.abstract, cite);
  const note = noteOf(sentence, material);
  const risks = askForNnt(sentence, material);
  const nnt = risks === "" ? {} : { note: risks };
  const subject = nameSubject(text) ?? PRIMARY.exec(text)?.[0];
  const topic =
    subject === undefined ? undefined : { id: "", text: capitalise(subject), heading: text };
  const quotation = prose(`> ${cite(text)}`);
  // Where the slide has no room for both, the notes have the words; but the slide must say of what.
  const fits = countWords(text) + countWords(drawn.lines.join(" ")) <= maximumWords("figure");
  const isNamed = PRIMARY.test(text) || drawn.lines.every((line) => / (?:for|of) /u.test(line));
  if (drawn.language === "forest" && (fits || isNamed)) {
    const title = topic === undefined ? "The effect" : cite(topic.text);
    const figure: Block = { type: "figure", language: "forest", body: drawn.lines.join("\n") };
    return { blocks: [heading(title), figure, ...(fits ? [quotation] : [])], note };
  }
  const title = nameQuotation(topic, material, (label) => cite(label)) ?? LABELS[role];
  return { blocks: [heading(title), quotation], ...nnt };
}

/** "The primary outcome occurred in …": what it is, the methods have said. */
const PRIMARY =
  /\b(?:primary|co-primary|main) (?:composite )?(?:outcome|end ?point)(?: measure)?\b/iu;

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const LABELS: Readonly<Record<Role, string>> = {
  background: "Background",
  objective: "The aim",
  methods: "The methods",
  results: "A result",
  conclusions: "The conclusion",
};

/** What to say from: the sentence itself and, where it names the study, its reference. */
function noteOf(sentence: Sentence, material: Material): string {
  const { text } = sentence;
  const { article, reading } = material;
  const words = [`In the article's words: “${escapeMarkdown(text)}”`, askForNnt(sentence, material)]
    .filter((part) => part !== "")
    .join("\n\n");
  const [name = "", year = ""] =
    reading.glance.studyCited?.match(/^\p{L}[\p{L}'’-]*|\d{4}/gu) ?? [];
  const reference =
    reading.glance.studyCited && text.includes(reading.glance.studyCited)
      ? article.references.find((each) => each.text.includes(name) && String(each.year) === year)
      : undefined;
  if (!reference?.title) return words;
  const number = reference.number === undefined ? "" : ` ${reference.number}`;
  return `${words}\n\n${escapeMarkdown(`${reading.glance.studyCited} is reference${number}: ${reference.title}. ${reference.journal ?? ""} ${year}.`)}`;
}

const within = (span: { start: number; end: number }, sentence: Sentence) =>
  sentence.start <= span.start && span.end <= sentence.end;

/** The claim with a number in it if there is one, else the first. */
function pickClaim(claims: readonly string[], numbers: readonly Quantity[]): string | undefined {
  const shares = numbers.filter(({ kind }) => kind !== "count");
  return claims.find((claim) => shares.some(({ text }) => claim.includes(text))) ?? claims[0];
}

/** "In a study published in … by Memon et al. (2024)": whose study it is, if the sentence opens so. */
function sourceOf({ text }: Sentence, study: string | undefined): string[] {
  if (!study) return [];
  const opening = /^(?:In|According to|As)\s[^;:]*?(?=,\s)/u.exec(text)?.[0] ?? "";
  return opening.includes(study) && countWords(opening) <= 16 ? [opening] : [];
}

/** The headline runs into the list: "They identified subtypes with …" and its members below. */
function runIn(
  list: Enumeration,
  sentence: Sentence,
  abbreviations: readonly Abbreviation[],
): { headline: string; items: string[] } | undefined {
  const at = sentence.text.indexOf(list.members[0] ?? "\u0000");
  if (at < 0) return undefined;
  const opening = sentence.text.slice(0, at).replace(/[\s:,]+$/u, "");
  const items = list.members.map((member) => cutHeadline(member, abbreviations)).map(decapitalised);
  const words = countWords(opening);
  if (words < 2 || words > 14 || items.length > maximumEntries("list")) return undefined;
  return { headline: `${opening} …`, items };

  function decapitalised(item: string, i: number): string {
    const printed = list.members[i] ?? item;
    return printed.startsWith(item.charAt(0)) ? item : item.charAt(0).toLowerCase() + item.slice(1);
  }
}

/** The abbreviations of the headline that this sentence spells out. */
function glosses(
  claim: string,
  sentence: Sentence,
  abbreviations: readonly Abbreviation[],
): string[] {
  return abbreviations
    .filter(
      (each) => within(each, sentence) && claim.split(/[^\p{L}\p{N}-]+/u).includes(each.short),
    )
    .map(({ short, long }) => `${short}: ${long}`);
}
