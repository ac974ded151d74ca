import type { Article } from "../../article/index.ts";
import {
  type BodySentence,
  dropPointers,
  gistOf,
  type Passage,
  type Reading,
  saysAgain,
  standsAlone,
} from "../../reading/index.ts";
import { peelLead } from "../write/peel-lead.ts";
import { stateClaims } from "../write/state-claims.ts";

/** A sentence of the body that can be asked about without the page around it. */
export interface PickedPassage extends Passage {
  /** Its footnote: "results-14". */
  readonly id: string;
  /** Index into `reading.body.sentences`. */
  readonly index: number;
  /** How much it is worth a question, among those of the body. */
  readonly value: number;
  /** Its claims that stand alone. */
  readonly claims: readonly string[];
}

/** How many of a kind are read closely; reading costs more than choosing. */
const MOST: Readonly<Record<string, number>> = {
  results: 20,
  discussion: 10,
  conclusions: 6,
  limitations: 6,
  methods: 8,
  introduction: 4,
};
/** Sections that no heading tells the kind of: a review, or a heading of its own. */
const MOST_UNTOLD = 18;

/** Sentences that join two things, of which a question asks for one: what for, why, what follows. */
const LINKS: readonly RegExp[] = [
  /^(?:In order )?[Tt]o \p{Ll}+ .{8,}, |\b(?:was|were|[Ww]e) .{8,}\bto (?:determine|assess|test|examine|investigate|evaluate|explore|identify|compare|estimate|confirm|verify|avoid|reduce|ensure|account|minimi[sz]e)\b/u,
  /\bbecause\b(?! of\b)/u,
  /\b(?:suggest|indicat|impl|demonstrat|confirm)(?:ing|s|es|ies|ying) that\b/u,
];
const MOST_LINKED = 6;

/** Longer ones are lists, and no question holds them. */
const LONGEST = 360;
const SHORTEST = 50;

/** What makes a sentence worth a question: it says which way, what acts on what, how much. */
const TELLS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /\b(?:higher|lower|greater|smaller|fewer|longer|shorter|better|worse|more|less) (?:\S+ ){0,6}than\b/u,
    0.25,
  ],
  [
    /\b(?:increas|decreas|reduc|improv|impair|abolish|prevent|inhibit|activat|promot|suppress|induc|enhanc|requir|induc|mediat|regulat|driv|trigger)(?:e[sd]?|s|ed|ing)\b/u,
    0.2,
  ],
  [/\b(?:associated|correlated) with\b|\bpredict(?:s|ed)\b/u, 0.2],
  [/\b(?:significant(?:ly)?|no (?:significant )?differences?|did not differ)\b/u, 0.15],
  [/\d\s?%|-fold\b/u, 0.1],
  [
    /\b(?:because|therefore|suggest(?:s|ing)? that|indicat(?:es?|ing) that|shows? that|showed that)\b/u,
    0.2,
  ],
  [/\b(?:is|are) (?:defined as|known as|termed|called)\b|\b(?:refers? to|is a type of)\b/u, 0.25],
  [/\b(?:limitations?|limited by|could not|cannot|generali[sz]|bias|sample size|confound)/u, 0.1],
  // What was done next, by which program, and who did it before.
  [
    /\b(?:we (?:next|then|first|also) \p{L}+ed|purchased|software|version|manufacturer|primers?|buffer|antibod(?:y|ies) (?:from|against)|written informed consent|ethics|approved|previously described|et al)\b|°C|\bμ[lgM]\b/u,
    -0.5,
  ],
];

/**
 * The weightiest sentences of each part of the body that stand alone and say something that the
 * abstract does not, in the order of the text. Cheap tests come first: linear in the length of the body.
 */
export function pickPassages(article: Article, reading: Reading): PickedPassage[] {
  const sentences = reading.body?.sentences ?? [];
  const said = [article.title, ...reading.sentences.map(({ text }) => text)].map(gistOf);
  const isRound = citesRound(sentences);
  const chosen = new Set(
    [
      ...(reading.body?.methods ?? []),
      ...(reading.body?.results ?? []),
      ...(reading.body?.limitations.named ?? []),
    ].map(({ sentence }) => sentence),
  );
  const ranked = sentences
    .flatMap((sentence, index) => {
      const { text, kind } = sentence;
      if (text.length > LONGEST || text.length < SHORTEST || !/[.]["”’)\]]*$/u.test(text))
        return [];
      // Procedure is asked for only where it is what a talk would show.
      const isLink = LINKS.some((pattern) => pattern.test(text));
      if (kind === "methods" && !chosen.has(index) && !isLink) return [];
      return [{ index, sentence, value: worthIn(sentence) + (chosen.has(index) ? 0.2 : 0) }];
    })
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const taken = new Map<string, number>();
  const linked = new Map<RegExp, number>();
  const picked: PickedPassage[] = [];
  for (const { index, sentence, value } of ranked) {
    const kind = sentence.kind ?? "";
    const count = taken.get(kind) ?? 0;
    const link = LINKS.find((pattern) => pattern.test(sentence.text));
    const isLink = link !== undefined && (linked.get(link) ?? 0) < MOST_LINKED;
    if (count >= (MOST[kind] ?? MOST_UNTOLD) && !isLink) continue;
    const passage = readPassage(sentence, index, value, isRound);
    const isPlain = passage.claims.length > 0 && !saysAgain(gistOf(passage.text), said);
    if (!isPlain && !isLink) continue;
    if (link && isLink) linked.set(link, (linked.get(link) ?? 0) + 1);
    else taken.set(kind, count + 1);
    picked.push(passage);
  }
  return picked.sort((a, b) => a.index - b.index);
}

/** A pointer to the literature: "[12]", "(Smith et al., 2010)", "Smith and co-workers", "it has been shown". */
const OTHERS =
  /\[\s?\d{1,3}[^\]]{0,40}\]|\bet al\b|\(\p{Lu}[^()]{2,80}\b(?:19|20)\d{2}[a-z]?\)|[\p{Ll}.,][\u2070-\u2079¹²³]+[.,\s]|\bco-?workers\b|\bcolleagues\b|\bhas been (?:shown|reported|demonstrated|suggested)\b|\bprevious(?:ly)?\b/u;

/** "In contrast to RS, …" without its opening is no sentence. */
const BESIDE =
  /^(?:in (?:contrast|comparison|addition|agreement|line|accordance) (?:to|with)|contrary to|similar to|unlike|like)\b/iu;

/** "(31)" or "(4, 7-9)": a source where an introduction has many, and else a count. */
const CITED_ROUND = /\s?\(\s?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}\s?\)/gu;
const FEWEST_ROUND = 3;

function citesRound(sentences: readonly BodySentence[]): boolean {
  const cited = sentences.filter(
    ({ kind, text }) => kind === "introduction" && text.search(CITED_ROUND) >= 0,
  );
  return cited.length >= FEWEST_ROUND;
}

/** Openings that set a claim beside another, and cuts that leave half a pair. */
const LEANS =
  /^(?:in (?:agreement|line|accordance|contrast|keeping|addition)|consistent(?:ly)? |similar(?:ly)? |like |unlike |as (?:in|with|for|described|shown|a)\b|overall,|by contrast|compared (?:with|to)\b|there (?:was|were|is|are)\b|we (?:will|refer|have (?:presented|considered))|one (?:each|patient)\b)|\bnot only\b|(?:^|\s)[-–]\p{L}|\b(?:here|now|again|above|below|section)\b|^(?!early|only|family|daily)\p{L}+ly\b|^(?:meanwhile|arguably|to)\b|\b(?:mainly|partly|probably|possibly|likely|largely)$/iu;

function worthIn({ text, weight }: BodySentence): number {
  let value = weight;
  for (const [pattern, each] of TELLS) if (pattern.test(text)) value += each;
  return value - Math.max(0, text.length - 220) / 500;
}

function readPassage(
  sentence: BodySentence,
  index: number,
  value: number,
  isRound: boolean,
): PickedPassage {
  const bare = isRound ? sentence.text.replace(CITED_ROUND, "") : sentence.text;
  const text = dropPointers(bare);
  const claims = claimsOf(text);
  const { id, weight } = sentence;
  // What others found is known; this article did not find it.
  const role = OTHERS.test(sentence.text) || bare !== sentence.text ? "background" : sentence.role;
  return { id, index, text, role, weight, value, claims };
}

/** The claims that stand alone; those after "In the placebo group, …" may hang on it, and are left out. */
function claimsOf(text: string): string[] {
  if (BESIDE.test(text)) return [];
  const all = stateClaims(text);
  const hasLead = peelLead(all[0] ?? "").lead !== "";
  return (hasLead ? all.slice(0, 1) : all).filter(
    (claim) => standsAlone(claim) && !LEANS.test(claim) && !/["“”]/u.test(claim),
  );
}
