import { hashText, seededRandom, shuffle } from "../../kernel/index.ts";

/** A text to choose or to move, and its index in the question. */
export interface Choice {
  readonly index: number;
  readonly text: string;
}

/**
 * What a person is shown, in the order in which it is shown; no key is in it, so that it may be
 * drawn, printed or sent to a room. Texts are inline Markdown.
 */
export type Prompt =
  | { readonly form: "choice"; readonly several: boolean; readonly options: readonly Choice[] }
  | { readonly form: "number"; readonly unit?: string }
  | { readonly form: "order"; readonly items: readonly Choice[] }
  | {
      readonly form: "match";
      /** Of the two columns. */
      readonly headings: readonly string[];
      readonly rows: readonly string[];
      readonly choices: readonly Choice[];
    }
  /** A field to type in stands between each two pieces. */
  | { readonly form: "text"; readonly pieces: readonly string[] };

/** Every text that the prompt shows. */
export function promptTexts(prompt: Prompt): string[] {
  const texts = (choices: readonly Choice[]) => choices.map(({ text }) => text);
  switch (prompt.form) {
    case "choice":
      return texts(prompt.options);
    case "order":
      return texts(prompt.items);
    case "match":
      return [...prompt.headings, ...prompt.rows, ...texts(prompt.choices)];
    case "text":
      return [...prompt.pieces];
    case "number":
      return [];
  }
}

/**
 * The texts shuffled, the same way for the same name on every page and at every visit. Never as
 * they came, which would give an order away.
 */
export function shuffleChoices(texts: readonly string[], name: string): Choice[] {
  const choices = texts.map((text, index) => ({ index, text }));
  const shuffled = shuffle(choices, seededRandom(hashText(name)));
  const [first, ...rest] = shuffled;
  const isAsItWas = shuffled.every(({ index }, i) => index === i);
  return isAsItWas && first ? [...rest, first] : shuffled;
}
