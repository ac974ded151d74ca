import { hasFiniteVerb } from "../../../reading/index.ts";
import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { Item, ReadOption } from "../item.ts";
import { questionSentence } from "../text/question-sentence.ts";
import { phraseOf } from "../text/split-words.ts";

const PLURAL_ASKED =
  /^(?:which|what)(?: of the| other| two| three)? (?:\p{L}[\p{L}\p{N}-]* ){0,2}\p{L}{3,}[^s\P{L}]s (?:were|are|have)\b/u;

export const grammaticalCue: QuestionFlaw = {
  id: "grammatical-cue",
  definition:
    "Article, number or form of the options fit the stem in some only, or set the key apart from the others.",
  source: NINETEEN,
  remedy: "give all options the same form, and let each of them complete the stem",
  find: (item) => findArticle(item) ?? findNumber(item) ?? findForm(item),
};

/** A stem that ends in "a" or "an" is completed only by what begins with the right sound. */
function findArticle({ stem, options }: Item): string | undefined {
  const article = stem.words.at(-1)?.lower;
  if ((article !== "a" && article !== "an") || options.length < 2) return undefined;
  const fitting = options.filter(({ text }) => startsWithVowel(text) === (article === "an"));
  return fitting.length < options.length && fitting.some(({ correct }) => correct)
    ? `ends in “${article}”, which fits only some options`
    : undefined;
}

/** By spelling, with the commonest exceptions: "an hour", "a European", "a unit", "an MRI", "a KRAS". */
function startsWithVowel(text: string): boolean {
  if (/^(?:hour|heir|honest|mRNA|[AEFHILMNORSX][A-Z0-9]{1,3}\b)/u.test(text)) return true;
  return /^[aeiou]/iu.test(text) && !/^(?:eu|uni(?![nm])|use|usu|one\b|ubi|ure|uter)/iu.test(text);
}

/** "Which treatments were …" beside "An oral kinase inhibitor". */
function findNumber({ stem, keys, distractors }: Item): string | undefined {
  if (keys.length !== 1 || distractors.length < 2) return undefined;
  if (!PLURAL_ASKED.test(phraseOf(questionSentence(stem)))) return undefined;
  const isOne = ({ words }: ReadOption) =>
    /^(?:an?|one)$/u.test(words[0]?.lower ?? "") && !words.some(({ lower }) => lower === "and");
  return distractors.every(isOne) && !keys.some(isOne)
    ? "asks for several, and only the key is plural"
    : undefined;
}

/** The key begins or ends in another way than all distractors, which agree with each other. */
function findForm({ kind, keys, distractors }: Item): string | undefined {
  const [key] = keys;
  if (kind !== "single" || key === undefined || distractors.length < 2) return undefined;
  for (const formOf of [openingOf, closingOf, capitalOf]) {
    const forms = new Set(distractors.map(formOf));
    const [form] = forms;
    if (
      forms.size === 1 &&
      form !== undefined &&
      formOf(key) !== undefined &&
      formOf(key) !== form
    ) {
      return `has a key of another form (“${key.text.slice(0, 60)}”)`;
    }
  }
  return undefined;
}

/** Only forms that never mix by accident: names and nouns with and without article may. */
function openingOf({ text, words }: ReadOption): string | undefined {
  const [first = "", second = ""] = words.map(({ lower }) => lower);
  // "By Cox regression, grade was the only factor" is a statement, not a way of doing something.
  if (/^(?:by|to)$/u.test(first))
    return hasFiniteVerb(text.slice(first.length)) ? undefined : first;
  // "Because of its design, no cause can be inferred" is a statement, too.
  if (first === "because") return text.includes(",") ? undefined : first;
  if (/^(?:it|they|he|she)$/u.test(first)) return "pronoun";
  // "Adding a reader" is an action; "Having a doctor is good for children" says something of one.
  if (/^\p{L}{3,}ing$/u.test(first) && hasFiniteVerb(text.slice(first.length))) return undefined;
  if (/^\p{L}{3,}ing$/u.test(first) && /^(?:the|a|an|its|their|his|her)$/u.test(second))
    return "ing";
  // "Changing position" may be an action, too, or a noun such as "bleeding": it tells nothing.
  if (/^\p{L}{3,}ing$/u.test(first)) return undefined;
  return words.length >= 2 ? "other" : undefined;
}

function closingOf({ text }: ReadOption): string {
  return /[^.]\.$/u.test(text) && !/\b(?:al|etc|vs|sp|spp)\.$/u.test(text) ? "stop" : "none";
}

/** Only a key that begins small among capitals: a capital may be a name. */
function capitalOf({ text }: ReadOption): string | undefined {
  if (/^\p{Lu}\p{Ll}/u.test(text)) return "capital";
  return /^\p{Ll}{3}/u.test(text) ? "small" : undefined;
}
