import {
  defineLanguageFacet,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from "@codemirror/language";
import { tagHighlighter, tags } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import { DECK_TAGS, deckGrammar } from "./deck-grammar.ts";

const data = defineLanguageFacet({ commentTokens: { block: { open: "<!--", close: "-->" } } });
const language = new Language(data, parser.configure([GFM, deckGrammar]), [], "deck");

/** Names for the style sheet: what is drawn of them stands in editor.css. */
const highlighter = tagHighlighter([
  { tag: [tags.heading1, tags.heading2, tags.heading3, tags.heading4], class: "tok-heading" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.quote, class: "tok-quote" },
  { tag: [tags.link, tags.url], class: "tok-link" },
  { tag: [tags.monospace, tags.labelName], class: "tok-figure" },
  { tag: tags.processingInstruction, class: "tok-mark" },
  { tag: tags.atom, class: "tok-option" },
  { tag: tags.meta, class: "tok-directive" },
  ...Object.entries(DECK_TAGS).map(([name, tag]) => ({ tag, class: `tok-${name}` })),
]);

/** The language of deck files, highlighted. */
export function deckLanguage(): LanguageSupport {
  return new LanguageSupport(language, [syntaxHighlighting(highlighter)]);
}
