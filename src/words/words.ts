/** What the interface says in one place: a sentence with `{holes}`, or its forms by number. */
export type Phrase = string | PluralForms;

/** By the hole `{n}`: "{n} deck" and "{n} decks". A language without plurals has `other` alone. */
export interface PluralForms {
  readonly one?: string;
  readonly other: string;
}

/** All that one part of the interface says. */
export type Phrases<Key extends string> = Readonly<Record<Key, Phrase>>;

export type Values = Readonly<Record<string, string | number>>;

/** What another language has to have for a part: every phrase, and no other. */
export type Translated<Say extends { readonly english: Readonly<Record<string, Phrase>> }> =
  Phrases<keyof Say["english"] & string>;

/** The parts of the interface in another language, by the name of the part. */
export type Translation = Readonly<Record<string, Phrases<string>>>;

// The language is the page's, as `document.documentElement.lang` is: one, set before it is drawn.
let language = "en";
let translation: Translation = {};

/** From now on everything is said in that language; what it lacks is said in English. */
export function speak(chosen: string, phrases: Translation): void {
  language = chosen;
  translation = phrases;
}

/** The language that is spoken, as BCP 47 names it. */
export function spoken(): string {
  return language;
}

/** Says a phrase of one part of the interface; its English stands beside it for who translates. */
export interface Say<Key extends string> {
  (key: Key, values?: Values): string;
  readonly part: string;
  readonly english: Phrases<Key>;
}

/**
 * What says the phrases of one part of the interface, in the language of the page. Numbers are
 * written as that language writes them. A hole without a value stays as it is, to be seen.
 *
 * @param part the part's name, by which translations find it
 * @param english its phrases by name
 */
export function definePart<Key extends string>(part: string, english: Phrases<Key>): Say<Key> {
  const say = (key: Key, values: Values = {}) => {
    const translated = translation[part]?.[key];
    const spokenHere = translated === undefined ? "en" : language;
    return fill(translated ?? english[key], values, spokenHere);
  };
  return Object.assign(say, { part, english });
}

function fill(phrase: Phrase, values: Values, lang: string): string {
  return pick(phrase, values, lang).replace(/\{(\w+)\}/gu, (hole, name: string) => {
    const value = values[name];
    return typeof value === "number" ? value.toLocaleString(lang) : (value ?? hole);
  });
}

function pick(phrase: Phrase, { n }: Values, lang: string): string {
  if (typeof phrase === "string") return phrase;
  const isOne = typeof n === "number" && new Intl.PluralRules(lang).select(n) === "one";
  return isOne ? (phrase.one ?? phrase.other) : phrase.other;
}
