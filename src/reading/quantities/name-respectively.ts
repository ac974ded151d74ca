import { opening } from "../words/chunk-noun-phrase.ts";
import { printTokens, type Tagged } from "../words/tag-sentence.ts";
import type { Draft } from "./draft-quantity.ts";

/** How far back the subject may begin, in tokens. */
const reach = 40;

/**
 * Names the values of a list after the members of the subject, where "respectively" says so.
 *
 *     The sensitivity, specificity and PPV were 85%, 90% and 70%, respectively.
 *         ^            ^               ^
 */
export function nameRespectively(sentence: Tagged, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; ) {
    const list = drafts.slice(i, i + 1);
    while (drafts[i + list.length]?.link === "listed" && list.length < 12)
      list.push(...drafts.slice(i + list.length, i + list.length + 1));
    if (list.length > 1 && isRespective(sentence, list)) {
      const names = membersBefore(sentence, list[0]?.figure.from ?? 0);
      // "In group A, sensitivity and specificity were": what opens the clause is no member.
      while (names.length > list.length && names[0] === "") names.shift();
      if (names.length === list.length)
        list.forEach((draft, at) => {
          const name = names[at] ?? "";
          if (name !== "" && draft.kind !== "year") draft.of = name;
        });
    }
    i += list.length;
  }
}

function isRespective({ tokens }: Tagged, list: readonly Draft[]): boolean {
  const end = list.at(-1)?.end ?? 0;
  return tokens.slice(end, end + 4).some(({ lower }) => lower === "respectively");
}

/** The members of the subject whose verb stands before token `from`; none where it is no list. */
function membersBefore(sentence: Tagged, from: number): string[] {
  const { tags } = sentence;
  let verb = from - 1;
  while (verb > 0 && from - verb < 4 && /^(?:adv|comma|part|prep)$/.test(tags[verb] ?? "")) verb--;
  if (tags[verb] !== "aux") return [];
  const members: string[] = [];
  let end = verb;
  let i = verb - 1;
  for (; i >= 0 && verb - i < reach; i--) {
    const tag = tags[i] ?? "";
    if (tag === "close") i = Math.max(0, opening(tags, i));
    else if (tag === "comma" || tag === "conj") {
      if (end > i + 1) members.unshift(printMember(sentence, i + 1, end));
      end = i;
    } else if (/^(?:stop|sub|rel|verb|aux|modal|open)$/.test(tag)) break;
  }
  if (end > i + 1) members.unshift(printMember(sentence, i + 1, end));
  return members;
}

/** A member up to its prepositions, "of" apart; "" where it is no noun phrase. */
function printMember(sentence: Tagged, from: number, to: number): string {
  const { tokens, tags } = sentence;
  let end = from;
  while (end < to && tags[end] !== "open") {
    if (tags[end] === "prep" && tokens[end]?.lower !== "of") break;
    end++;
  }
  // "the 5- and 8-year survival": a number is no member by itself.
  const named = /^\p{L}{2}/u.test(tokens[end - 1]?.text ?? "");
  return end > from && named && tags[end - 1] === "noun" ? printTokens(sentence, from, end) : "";
}
