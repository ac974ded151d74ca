import type { Enumeration } from "../reading.ts";
import { nounPhraseEnd } from "../words/chunk-noun-phrase.ts";
import { isPlural, type Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import type { Token } from "../words/tokenize.ts";

const NO_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "in",
  "for",
  "to",
  "with",
  "between",
  "from",
  "on",
]);
const INSIDE = new Set<Tag>([
  "noun",
  "adj",
  "num",
  "det",
  "adv",
  "part",
  "ing",
  "prep",
  "to",
  "conj",
  "mark",
  "open",
  "close",
]);

/**
 * Lists of three or more noun phrases with the noun that they belong to.
 *
 *     subtypes with persistent or upregulated signaling, immune dysfunction, and defects
 *     ^-head-^ link ^----------- member -------------^  ^---- member ----^      ^-----^
 *
 * Lists of clauses and of numbers are not taken.
 */
export function findEnumerations(sentence: Tagged): Enumeration[] {
  const found: Enumeration[] = [];
  for (let i = 1; i < sentence.tokens.length; i++) {
    const link = readLink(sentence, i);
    if (link === undefined) continue;
    const head = readHead(sentence, i);
    if (head === undefined) continue;
    const list = readMembers(sentence, link.to);
    if (list === undefined) continue;
    const { text, tokens } = sentence;
    const slice = (from: number, to: number) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    found.push({
      head: slice(head.from, head.to),
      link: link.word,
      members: list.members.map(([from, to]) => slice(from, to)),
      start: tokens[head.from]?.start ?? 0,
      end: tokens[list.to - 1]?.end ?? 0,
    });
    i = list.to - 1;
  }
  return found;
}

/** The end of a list of three or more noun phrases that begins at token `from`, if one does. */
export function listEnd(sentence: Tagged, from: number): number | undefined {
  const to = readMembers(sentence, from)?.to;
  const next = to === undefined ? undefined : sentence.tags[to];
  // "X reduced A, and B and C rose": what looks like a list ends in a subject.
  return next === "verb" || next === "aux" || next === "modal" ? undefined : to;
}

function readLink({ tokens, tags }: Tagged, at: number): { word: string; to: number } | undefined {
  const lower = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "such" && next === "as") return { word: "such as", to: at + 2 };
  if (/^(?:including|comprising|namely|like)$/.test(lower)) return { word: lower, to: at + 1 };
  if (lower === "e.g" || lower === "i.e") return { word: lower, to: at + 2 };
  if (lower === "with" && tags[at - 1] === "noun" && isListOwner(tokens[at - 1]))
    return { word: lower, to: at + 1 };
  if (lower === ":" && tags[at - 1] === "noun") return { word: lower, to: at + 1 };
  return undefined;
}

/** "with" lists what its noun has only after a plural in plain letters ("subtypes", "patients"). */
function isListOwner(token: Token | undefined): boolean {
  if (
    /^(?:correlations|associations|comparisons|relationships|interactions|differences)$/.test(
      token?.lower ?? "",
    )
  )
    return false;
  return isPlural(token) && token?.text === token?.lower;
}

/** The noun phrase without prepositions right before the link, a comma or bracket allowed between. */
function readHead(
  { tokens, tags }: Tagged,
  link: number,
): { from: number; to: number } | undefined {
  let to = link;
  if (tags[to - 1] === "comma" || tags[to - 1] === "open") to--;
  if (tags[to - 1] !== "noun") return undefined;
  let from = to;
  while (from > 0 && (tags[from - 1] === "noun" || tags[from - 1] === "adj")) from--;
  return tokens[from] === undefined ? undefined : { from, to };
}

function readMembers(
  sentence: Tagged,
  from: number,
): { members: [number, number][]; to: number } | undefined {
  const { tokens, tags } = sentence;
  const members: [number, number][] = [];
  let start = from;
  let depth = 0;
  let closed = false;
  let i = from;
  for (; i < tokens.length && i - from < 90; i++) {
    const tag = tags[i] as Tag;
    if (tag === "open") depth++;
    if (tag === "close" && --depth < 0) break;
    if (depth > 0) continue;
    if (tag === "comma") {
      if (closed) break;
      if (i > start) members.push([start, i]);
      start = i + 1;
    } else if (tag === "conj" && i === start && members.length > 0) {
      closed = true;
      start = i + 1;
    } else if (tag === "conj" && members.length >= 1 && lastConjunction(sentence, i)) {
      members.push([start, i]);
      closed = true;
      start = i + 1;
    } else if (!INSIDE.has(tag)) break;
  }
  if (!closed) return undefined;
  // The last member ends with its noun phrase, not with the clause.
  const end = nounPhraseEnd(tokens, tags, start, NO_PREPOSITIONS);
  if (end <= start) return undefined;
  // Where the phrase visibly goes on, the last member would be half a thing.
  if (
    tokens[end]?.lower === "of" ||
    ["noun", "adj", "num", "part", "ing", "sub", "rel"].includes(tags[end] ?? "")
  )
    return undefined;
  if (i < tokens.length && ["verb", "aux", "modal"].includes(tags[i] ?? "") && end < i)
    return undefined;
  members.push([start, end]);
  return members.length >= 3 &&
    members.every((member) => isMember(sentence, member)) &&
    isParallel(sentence, members)
    ? { members, to: end }
    : undefined;
}

/** "with asthma, hypothesizing its use in A and B": a participle with its object lists nothing. */
function isParallel(
  { tokens, tags }: Tagged,
  members: readonly (readonly [number, number])[],
): boolean {
  const acting = members.filter(
    ([from]) =>
      tags[from] === "ing" &&
      (tags[from + 1] === "det" ||
        /^(?:its|their|his|her|our)$/.test(tokens[from + 1]?.lower ?? "")),
  );
  return acting.length === 0 || acting.length === members.length;
}

/** "A, B and C" without the serial comma: no comma follows within this list. */
function lastConjunction({ tags }: Tagged, at: number): boolean {
  for (let j = at + 1; j < tags.length && j - at < 14; j++) {
    if (tags[j] === "comma") return !(tags[j + 1] === "conj") && !startsMember(tags, j + 1);
    if (tags[j] === "stop" || tags[j] === "verb" || tags[j] === "aux") return true;
  }
  return true;
}

function startsMember(tags: readonly Tag[], at: number): boolean {
  return tags[at] === "noun" || tags[at] === "adj" || tags[at] === "ing";
}

function isMember({ tokens, tags }: Tagged, [from, to]: [number, number]): boolean {
  const words = tokens.slice(from, to).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (words.length === 0 || words.length > 12) return false;
  const first = tags[from];
  if (first === "prep" || first === "to" || (first === "adv" && to - from === 1)) return false;
  if (words.some((token) => /^(?:respect|regard|such)$/.test(token.lower))) return false;
  const letters = tags.slice(from, to).some((tag) => tag === "noun" || tag === "ing");
  return letters && tags[from] !== "num" && !/^\p{N}+$/u.test(words[0]?.text ?? "");
}
