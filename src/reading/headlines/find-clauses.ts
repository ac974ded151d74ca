import { closing } from "../words/chunk-noun-phrase.ts";
import { isPlural, type Tag } from "../words/tag.ts";
import type { Token } from "../words/tokenize.ts";
import { verbForm } from "../words/verb-forms.ts";

/** A clause with a subject and a finite verb of its own: tokens `from` to `to`, half open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Verbs that report without hedging: what they introduce can stand alone as the claim. */
export const REPORTS =
  /^(?:highlight|highlights|highlighted|highlighting|show|shows|showed|shown|showing|demonstrate|demonstrates|demonstrated|demonstrating|indicate|indicates|indicated|indicating|reveal|reveals|revealed|revealing|confirm|confirms|confirmed|confirming|find|found|conclude|concluded|report|reported|observed|observe|establish|established|establishing|underscoring|emphasizing|emphasising|meaning|proving|note|noted|identified|discovered)$/;

/** Openers after which a clause is still a claim of the authors. */
const CONTRAST = /^(?:although|though|whereas|while|whilst|but|and|yet)$/;

/**
 * The main clauses of a sentence in order, contrasted and reported ones included:
 *
 *     Models recapitulated these features, highlighting that inflammation drives resistance.
 *     ^--------------------------------^                     ^---------------------------^
 */
export function findClauses(tokens: readonly Token[], tags: readonly Tag[]): Clause[] {
  const end = trimStop(tags, tokens.length);
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number) => {
    let last = to;
    while (last > from && (tags[last - 1] === "comma" || tags[last - 1] === "stop")) last--;
    if (last > from && hasFinite(tags, from, last)) clauses.push({ from, to: last });
  };
  for (let i = 1; i < end; i++) {
    if (tags[i] === "open") {
      const close = closing(tags, i);
      if (close > 0) i = close;
      continue;
    }
    const next = boundary(tokens, tags, i, end);
    if (next === undefined || !hasFinite(tags, lastContent(tags, from, i), i)) continue;
    // A semicolon needs no more than a verb behind it; a comma or "and" could go on with a list.
    const begins =
      tokens[i]?.lower === ";" ? hasFinite(tags, next, end) : hasSubject(tokens, tags, next, end);
    if (!begins) continue;
    push(i);
    from = next;
    i = next;
  }
  push(end);
  return clauses.length > 0 ? clauses : [{ from: 0, to: end }];
}

/** "We found that A, B, and C had": what "that" opens has no verb yet, so no clause ends here. */
function lastContent(tags: readonly Tag[], from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < 60; i--) if (tags[i] === "sub") return i + 1;
  return from;
}

/** Where the next clause begins when one ends right before or at token `i`. */
function boundary(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  end: number,
): number | undefined {
  const lower = tokens[i]?.lower ?? "";
  if (lower === ";") {
    let next = i + 1;
    while (next < end && (tags[next] === "adv" || tags[next] === "comma" || tags[next] === "conj"))
      next++;
    return next;
  }
  if (tags[i] === "comma") {
    let next = i + 1;
    if (tokens[next]?.lower === "even") next++;
    const opener = tokens[next]?.lower ?? "";
    if (CONTRAST.test(opener)) return next + 1;
    // ", highlighting that": a reporting participle.
    if (tags[next] === "adv") next++;
    if (REPORTS.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.lower === "that")
      return next + 2;
    return undefined;
  }
  // "A but not B was higher" is one clause.
  if (lower === "but" && (tags[i + 1] === "not" || isConditional(tokens, tags, i)))
    return undefined;
  if (/^(?:whereas|but)$/.test(lower)) return i + 1;
  // "A had raised CRP while B showed": a subject right behind, unlike "while walking".
  if (lower === "while" && tags[i] === "sub" && /^(?:noun|adj)$/.test(tags[i + 1] ?? ""))
    return i + 1;
  // "A was increased and B was reduced", where nothing before could have opened a clause for B.
  if (lower === "and" && !opensMore(tokens, tags, i) && meetsVerb(tags, i + 1)) return i + 1;
  return undefined;
}

/** "matters when A is given but B is not": both belong to what "when" opened. */
function isConditional(tokens: readonly Token[], tags: readonly Tag[], but: number): boolean {
  for (let i = but - 1; i >= 0 && but - i < 40; i--) {
    if (tags[i] === "comma" || tags[i] === "stop") return false;
    if (tags[i] === "sub") return tokens[i]?.lower !== "that";
  }
  return false;
}

/** True when the next finite verb is not that of a relative clause: "and makers with tools that may". */
function meetsVerb(tags: readonly Tag[], from: number): boolean {
  for (let i = from; i < tags.length && i - from < 40; i++) {
    const tag = tags[i];
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
    if (tag === "rel" || tag === "sub" || tag === "comma") return false;
    // "with X and Y and Z were": which "and" opens the clause cannot be told.
    if (tag === "conj") return false;
  }
  return false;
}

/** True when a relative or content clause, an infinitive or a pair stands between verb and `and`. */
function opensMore(tokens: readonly Token[], tags: readonly Tag[], and: number): boolean {
  let verb = false;
  for (let i = and - 1; i >= 0 && and - i < 40; i--) {
    const tag = tags[i];
    if (tag === "rel" || tag === "sub" || tag === "inf" || tag === "ing") return true;
    if (/^(?:both|between|either)$/.test(tokens[i]?.lower ?? "")) return true;
    if (tag === "verb" || tag === "aux") verb = true;
    // "with X and Y and Z were": which "and" opens the clause cannot be told.
    if (tag === "conj" && !verb) return true;
    if (tag === "stop") return false;
  }
  return false;
}

const LEADS = new Set<Tag>(["prep", "adv", "sub"]);

/** True when a noun phrase and then a finite verb stand at `from`, a leading phrase allowed. */
function hasSubject(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  end: number,
): boolean {
  let head = -1;
  let joined = false;
  let i = from;
  let nouns = 0;
  let led = false;
  let relative = 0;
  for (; i < end && i - from < 40; i++) {
    const tag = tags[i] as Tag;
    if (tag === "open") {
      const close = closing(tags, i);
      if (close < 0) return false;
      i = close;
      continue;
    }
    // "patients who may X had": the verb of a relative clause is not the one.
    if (tag === "rel") relative++;
    if (relative > 0 && (tag === "verb" || tag === "aux" || tag === "modal")) {
      relative--;
      while (tags[i + 1] === "verb" || tags[i + 1] === "aux" || tags[i + 1] === "part") i++;
      continue;
    }
    if (tag === "verb" || tag === "aux" || tag === "modal") {
      if (isListed(tokens, tags, i)) return false;
      // "A, B, and C were": C is the end of a list, not a subject of its own.
      const plural = /^(?:were|are|have)$/.test(tokens[i]?.lower ?? "");
      return nouns > 0 && tags[i - 1] !== "conj" && (!plural || joined || isPlural(tokens[head]));
    }
    if (tag === "conj") joined = true;
    if (tag === "noun" && !tags.slice(from, i).some((t) => t === "prep" || t === "part")) head = i;
    if (tag === "pron" || tag === "num") joined = true;
    // With a modifier between head and verb, agreement is not judged.
    if (tag === "prep" || tag === "part" || tag === "rel") joined = joined || head < 0;
    if (tag === "noun" || tag === "pron" || tag === "num") nouns++;
    if (tag === "comma" && LEADS.has(tags[from] as Tag) && !led) {
      // A comma ends only a leading phrase ("after treatment, more than 60% ...").
      led = true;
      nouns = 0;
      continue;
    }
    if (tag === "comma" || tag === "stop" || tag === "sub" || (tag === "conj" && nouns === 0))
      return false;
  }
  return false;
}

/** "and pain associated with X": a participle that ends a list, unlike "and pain decreased in X". */
function isListed(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1];
  const form = verbForm(tokens[i]?.lower ?? "");
  const participle = form?.form === "ed" || /ed$/.test(tokens[i]?.lower ?? "");
  if (tags[i] !== "verb" || !participle || (next !== "prep" && next !== "to")) return false;
  return !STANDS_ALONE.test(form?.lemma ?? "");
}

/** Verbs that need no object, so that their -ed form before a preposition is the past. */
const STANDS_ALONE =
  /^(?:increase|decrease|improve|decline|differ|occur|remain|appear|develop|result|worsen|persist|disappear|fail|change|survive|recover|relapse|progress|migrate|proliferate|respond|vary|die|continue|emerge|correlate|participate|agree|range|end|start|return|depend|lead|deteriorate|shift|drop|peak|live|serve|contribute|arise|interfere|interact|consist|exist|aim|attend|tend|move|go|travel|turn)$/;

export function hasFinite(tags: readonly Tag[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
  }
  return false;
}

function trimStop(tags: readonly Tag[], end: number): number {
  let last = end;
  while (last > 0 && (tags[last - 1] === "stop" || tags[last - 1] === "comma")) last--;
  return last;
}
