import { isWord, type Token } from "./tokenize.ts";
import { type VerbForm, verbForm } from "./verb-forms.ts";
import * as words from "./word-classes.ts";

/**
 * What a token does in its sentence, as coarse as the chunker and the clause finder need:
 * `verb` finite main verb, `inf` verb after "to", `part` past participle, `ing` verbal -ing,
 * `aux` forms of be, have, do, `sub` opens a subordinate clause, `rel` a relative one.
 */
export type Tag =
  | "noun"
  | "adj"
  | "adv"
  | "det"
  | "prep"
  | "to"
  | "conj"
  | "sub"
  | "rel"
  | "pron"
  | "modal"
  | "aux"
  | "not"
  | "num"
  | "verb"
  | "inf"
  | "part"
  | "ing"
  | "comma"
  | "stop"
  | "open"
  | "close"
  | "mark";

const ADJECTIVE =
  /(?:al|ic|ive|ous|able|ible|ful|less|ary|ory|ular|oid|like|based|free|specific|dependent|ed)$/;
const STOPS = new Set([".", ";", ":", "?", "!", "—", "…", "..."]);

/** Tags each token of one sentence. Rules only, left to right and once back; linear. */
export function tagWords(tokens: readonly Token[]): Tag[] {
  const forms = tokens.map((token) => verbForm(token.lower));
  const tags = tokens.map((token, i) => closedTag(tokens, i) ?? openTag(token, forms[i]));
  for (let i = 0; i < tokens.length; i++) settleThat(tokens, tags, i);
  for (let i = 0; i < tokens.length; i++) settleVerb(tokens, tags, forms, i);
  settleParticiples(tokens, tags, forms);
  promoteVerbs(tokens, tags, forms);
  return tags;
}

function closedTag(tokens: readonly Token[], i: number): Tag | undefined {
  const token = tokens[i] as Token;
  const { text, lower } = token;
  if (!isWord(token)) {
    if (text === ",") return "comma";
    if (text === "(" || text === "[") return "open";
    if (text === ")" || text === "]") return "close";
    // A dot inside the sentence belongs to an abbreviation ("et al.", "vs.").
    if (text === "." && i < tokens.length - 2) return "mark";
    return STOPS.has(text) ? "stop" : words.CONJUNCTIONS.has(text) ? "conj" : "mark";
  }
  if (/^\.?\p{N}/u.test(text)) return /^[\p{N}.,·]+$/u.test(text) ? "num" : "noun";
  if (lower === "not" || lower === "n't") return "not";
  if (lower === "to") return "to";
  if (lower === "that") return "sub";
  if (words.MODALS.has(lower)) return text === "May" && i > 0 ? "noun" : "modal";
  if (lower === "having") return "ing";
  if (lower === "being") return words.BE.has(tokens[i - 1]?.lower ?? "") ? "aux" : "ing";
  if (words.BE.has(lower) || words.HAVE.has(lower) || words.DO.has(lower)) return "aux";
  if (words.RELATIVES.has(lower)) return "rel";
  if (words.SUBORDINATORS.has(lower)) return "sub";
  if (words.CONJUNCTIONS.has(lower)) return "conj";
  if (words.PREPOSITIONS.has(lower)) return "prep";
  if (words.NUMBER_WORDS.has(lower) || words.TENS_WORDS.has(lower)) return "num";
  // "group A", "vitamin A": a capital inside the sentence is a name.
  if (text === "A" && i > 0 && tokens[i - 1]?.text !== "." && isWord(tokens[i - 1] as Token))
    return "noun";
  if (words.DETERMINERS.has(lower)) return "det";
  if (words.PRONOUNS.has(lower)) return text === "IT" || text === "US" ? "noun" : "pron";
  if (words.ADVERBS.has(lower)) return "adv";
  if (words.ADJECTIVES.has(lower)) return "adj";
  return undefined;
}

function openTag(token: Token, form: VerbForm | undefined): Tag {
  const { text, lower } = token;
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(text)) return "noun";
  if (lower.endsWith("ly") && lower.length > 4 && !words.NOT_ADVERBS.has(lower)) return "adv";
  if (words.NOUNS_IN_ING.has(lower)) return "noun";
  if (form !== undefined) return form.form === "ing" ? "ing" : form.ambiguous ? "noun" : "verb";
  if (/[a-z]{3}ing$/.test(lower)) return "ing";
  if (/[a-z]{2}ed$/.test(lower) && !words.NOT_PARTICIPLES.has(lower)) {
    return lower.includes("-") ? "adj" : "part";
  }
  return ADJECTIVE.test(lower) ? "adj" : "noun";
}

/** "that" after a noun opens a relative clause, after a verb a content clause, else points. */
function settleThat(tokens: readonly Token[], tags: Tag[], i: number): void {
  const token = tokens[i] as Token;
  if (token.lower === "that") {
    const before = tags[i - 1];
    if (before === "prep" || (before === "conj" && tags[i + 1] === "prep")) tags[i] = "pron";
    else if (before === "noun" && !CONTENT_NOUNS.test(tokens[i - 1]?.lower ?? "")) tags[i] = "rel";
  }
  // "these findings", but "these show": pointing words stand alone before a verb.
  if (
    /^(?:this|these|those|all|both|each|many|most|some|several|few|more|less|another)$/.test(
      token.lower,
    )
  ) {
    const next = tags[i + 1];
    const alone =
      next === undefined ||
      ["aux", "modal", "prep", "rel", "comma", "stop", "sub", "close"].includes(next);
    const verb =
      next === "verb" && /^(?:s|base|past)$/.test(verbForm(tokens[i + 1]?.lower ?? "")?.form ?? "");
    tags[i] = alone || verb ? "pron" : "det";
  }
}

/** Nouns that "that" completes instead of restricting: "evidence that", "the hypothesis that". */
const CONTENT_NOUNS =
  /^(?:evidence|hypothesis|notion|idea|fact|possibility|view|concept|conclusion|suggestion|assumption|likelihood|concern|belief|proposal)$/;

const NOMINAL = new Set<Tag>(["noun", "adj", "num"]);
const BEFORE_NOUN = new Set<Tag>(["det", "adj", "prep", "num", "part"]);

/** The nearest index before `i` that is not an adverb, "not" or in parentheses. */
function before(tags: readonly Tag[], i: number): number {
  let depth = 0;
  for (let j = i - 1; j >= 0; j--) {
    // Past 60 tokens no parenthesis is plausible, and the scan stays linear.
    if (i - j > 60) return j;
    if (tags[j] === "close") depth++;
    else if (tags[j] === "open") {
      if (depth === 0) return j;
      depth--;
    } else if (depth === 0 && tags[j] !== "adv" && tags[j] !== "not") return j;
  }
  return -1;
}

function after(tags: readonly Tag[], i: number): Tag | undefined {
  let j = i + 1;
  while ((tags[j] === "adv" || tags[j] === "not") && j - i < 60) j++;
  return tags[j];
}

/** True for a token that can be the plural subject of a base form. */
export function isPlural(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (words.PLURALS.has(token.lower)) return true;
  return /[a-z]s$/.test(token.text) && !/(?:ss|us|is)$/.test(token.text);
}

function settleVerb(
  tokens: readonly Token[],
  tags: Tag[],
  forms: readonly (VerbForm | undefined)[],
  i: number,
): void {
  const form = forms[i];
  const tag = tags[i] as Tag;
  if (tag === "ing") tags[i] = settleIng(tokens, tags, i);
  if (form === undefined || form.form === "ing" || (tag !== "verb" && tag !== "noun")) return;
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(tokens[i]?.text ?? "")) return;
  const p = before(tags, i);
  const prev = p < 0 ? undefined : tags[p];
  const next = after(tags, i);
  const opensObject = next === "det" || next === "pron" || next === "sub";
  if (form.form === "base") {
    const prevWord = tokens[p]?.lower ?? "";
    if (prev === "to") {
      // "to study the", but "exposed to stress": a noun can follow "to" as well.
      const verbal =
        !form.ambiguous ||
        opensObject ||
        next === "noun" ||
        next === "adj" ||
        !tags.slice(Math.max(0, p - 1), p).some((t) => t === "part" || t === "noun");
      tags[i] = verbal ? "inf" : "noun";
    } else if (prev === "modal" || words.DO.has(prevWord)) tags[i] = "verb";
    else if (prev === "pron") tags[i] = "verb";
    else if (prev !== undefined && BEFORE_NOUN.has(prev))
      tags[i] = prev === "adj" && !form.ambiguous && opensObject ? "verb" : "noun";
    else if (prev === "rel") tags[i] = "verb";
    else if (prev === "noun" && isPlural(tokens[p])) {
      tags[i] = !form.ambiguous || opensObject ? "verb" : "noun";
    } else if (prev === "conj") {
      const governed =
        tags.slice(Math.max(0, i - 12), i).includes("inf") ||
        tags.slice(Math.max(0, i - 8), i).includes("verb");
      tags[i] =
        !form.ambiguous && governed
          ? tags.slice(Math.max(0, i - 12), i).includes("inf")
            ? "inf"
            : "verb"
          : opensObject && governed
            ? "inf"
            : "noun";
    } else
      tags[i] = form.ambiguous ? "noun" : prev === undefined || prev === "comma" ? "verb" : "noun";
  } else if (form.form === "s") {
    if (prev === "det" || prev === "adj" || prev === "prep" || prev === "num") tags[i] = "noun";
    else if (prev === "pron" || prev === "rel") tags[i] = "verb";
    else if (form.ambiguous) {
      const leads = next === "prep" && /^(?:result|lead|account)$/.test(form.lemma);
      tags[i] = (prev === "noun" || prev === "close") && (opensObject || leads) ? "verb" : "noun";
    } else tags[i] = prev === undefined ? "noun" : "verb";
  } else if (form.form === "past") {
    tags[i] = "verb";
  } else tags[i] = "part";
}

/** -ing is a verb when it governs something, else part of a noun phrase ("the remaining cells"). */
function settleIng(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const prev = tags[i - 1];
  const next = tags[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (prev === "aux") return "ing";
  if (prev === "det" || prev === "adj") return next === "noun" || next === "adj" ? "adj" : "noun";
  if (prev === "prep" && (next === "prep" || next === "aux" || next === "conj")) return "noun";
  if (verbForm(word) === undefined && (next === undefined || next === "comma" || next === "stop"))
    return "noun";
  return "ing";
}

const BREAK = new Set<Tag>(["stop"]);

/** Tells "models exposed to X showed Y" (reduced relative, then verb) from right to left. */
function settleParticiples(
  tokens: readonly Token[],
  tags: Tag[],
  forms: readonly (VerbForm | undefined)[],
): void {
  // `finite` counts finite verbs to the right in this stretch that no clause opener has claimed.
  let finite = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const tag = tags[i] as Tag;
    if (BREAK.has(tag)) finite = 0;
    const p = before(tags, i);
    const prev = p < 0 ? undefined : tags[p];
    const coordinate = prev === "conj" || prev === "comma";
    if (tag === "rel" || tag === "sub") finite = Math.max(0, finite - 1);
    if (
      tag === "modal" ||
      tag === "verb" ||
      (tag === "aux" && !/^(?:be|been|being|having)$/.test(tokens[i]?.lower ?? ""))
    ) {
      const within = prev === "modal" || prev === "aux" || prev === "to";
      if (!within && !coordinate) finite++;
    }
    if (tag !== "part") continue;
    const next = after(tags, i);
    const lower = tokens[i]?.lower ?? "";
    if (prev === "aux") {
      // "had improved survival" has an adjective; "had improved the" is a perfect.
      if (tokens[p]?.lower === "had" && (next === "noun" || next === "adj")) tags[i] = "adj";
      continue;
    }
    if (
      prev === "pron" &&
      !/^(?:those|these|all|both|others|ones|one|them)$/.test(tokens[p]?.lower ?? "")
    )
      tags[i] = "verb";
    else if (prev === "rel") tags[i] = "verb";
    else if (
      prev !== undefined &&
      (BEFORE_NOUN.has(prev) || prev === "verb" || prev === "inf") &&
      prev !== "prep"
    ) {
      tags[i] =
        next === "noun" || next === "adj" || next === "part" || next === "ing" ? "adj" : "part";
    } else if (prev === "prep" || prev === "to" || prev === undefined)
      tags[i] = NOMINAL.has(next as Tag) ? "adj" : "part";
    else if (/^(?:compared|based)$/.test(lower)) continue;
    else if (coordinate) {
      const passive = passiveBefore(tags, tokens, i);
      if (passive || (next === "prep" && forms[i]?.form === "part")) continue;
      const adjectival = (next === "noun" || next === "adj") && !verbBefore(tags, i);
      tags[i] = adjectival
        ? "adj"
        : next === "prep" && lower.endsWith("ed") && !verbBefore(tags, i)
          ? "part"
          : "verb";
      if (
        tags[i] === "verb" &&
        /^(?:noun|adj)$/.test(next ?? "") &&
        prev === "conj" &&
        tags[p - 1] === "adj"
      )
        tags[i] = "adj";
    } else if (finite > 0 || (next === "noun" && prev !== "noun" && prev !== "close")) continue;
    else if (forms[i]?.form === "part" || finiteJustBefore(tags, i)) continue;
    else {
      tags[i] = "verb";
      finite++;
    }
  }
}

/** True when the verb group before the coordination at `i` is passive: "was washed and stained". */
function passiveBefore(tags: readonly Tag[], tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j > 0 && i - j < 25; j--) {
    if (tags[j] === "stop") return false;
    const auxiliary = before(tags, j);
    if (tags[j] === "part" && tags[auxiliary] === "aux") {
      // ", which was given twice, protected": the passive is of an aside that the comma closed.
      if (tags[auxiliary - 1] === "rel" && tags[auxiliary - 2] === "comma") return false;
      return words.BE.has(tokens[auxiliary]?.lower ?? "");
    }
    if (tags[j] === "verb") return false;
  }
  return false;
}

/** True when the verb of this clause already stands on the left: a second one needs an opener. */
function finiteJustBefore(tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 40; j--) {
    const tag = tags[j];
    if (tag === "stop" || tag === "sub" || tag === "rel" || tag === "comma") return false;
    // "and" joins clauses only where a determiner or pronoun begins a new subject.
    if (tag === "conj" && (tags[j + 1] === "det" || tags[j + 1] === "pron")) return false;
    if (tag === "verb" || tag === "aux" || tag === "modal") return true;
  }
  return false;
}

function verbBefore(tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 100 && tags[j] !== "stop"; j--)
    if (tags[j] === "verb" || tags[j] === "aux") return true;
  return false;
}

/** A stretch with a subject and no finite verb has one that also can be a noun: promote it. */
function promoteVerbs(
  tokens: readonly Token[],
  tags: Tag[],
  forms: readonly (VerbForm | undefined)[],
): void {
  let start = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tags[i] !== "stop" && tags[i] !== "rel" && tags[i] !== "sub") continue;
    if (!tags.slice(start, i).some((tag) => tag === "verb" || tag === "aux" || tag === "modal")) {
      for (let j = start + 1; j < i; j++) {
        const form = forms[j];
        const next = tags[j + 1];
        if (tags[j] !== "noun" || tags[j - 1] !== "noun" || form === undefined) continue;
        const agrees =
          (form.form === "base" && !form.ambiguous) ||
          (form.form === "s"
            ? !isPlural(tokens[j - 1])
            : form.form === "base" && isPlural(tokens[j - 1]));
        if (agrees && (next === "noun" || next === "adj" || next === "prep" || next === "det")) {
          tags[j] = "verb";
          break;
        }
      }
    }
    start = i + 1;
  }
}
