import type { Deck } from "../../deck/index.ts";
import { CARD_FIELDS, cardFields } from "../anki/card-fields.ts";
import { ankiDeckName, deckKey, noteGuid, noteTags } from "../anki/note-name.ts";
import { NOTE_TYPE } from "../anki/note-type.ts";
import { askedQuestions, citeArticle } from "../questions/asked-questions.ts";
import { inlineText } from "../questions/inline-html.ts";

/** The columns of our file; the name of a note first, its tags last. */
export const TSV_COLUMNS = ["GUID", ...CARD_FIELDS, "Tags"] as const;

/**
 * The questions as text with tabs, with the directives by which Anki (2.1.54 and later) knows what
 * is what: https://docs.ankiweb.net/importing/text-files.html
 *
 *     #separator:tab
 *     #notetype:Journal Club
 *     x8Hk2…	Which one?	<ol class="jc-letters">…	…
 *
 * A file imported again updates the notes of the same names, those of the package as well.
 */
export function writeTsv(deck: Deck): string {
  const about = { title: inlineText(deck.front.title), citation: citeArticle(deck) };
  const key = deckKey(deck);
  const rows = askedQuestions(deck).map((asked) => {
    const fields = cardFields(asked, about);
    return [
      noteGuid(key, asked.plain.id),
      ...CARD_FIELDS.map((name) => fields[name]),
      // The name that the question has in its deck, by which it comes back under it.
      [...noteTags(asked.plain), `id::${asked.plain.id}`].join(" "),
    ];
  });
  const directives = [
    "#separator:tab",
    "#html:true",
    `#notetype:${NOTE_TYPE.name}`,
    `#deck:${oneLine(ankiDeckName(deck))}`,
    "#guid column:1",
    `#tags column:${TSV_COLUMNS.length}`,
    `#columns:${TSV_COLUMNS.join("\t")}`,
  ];
  return `${[...directives, ...rows.map((row) => row.map(formatCell).join("\t"))].join("\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A cell on one line; in quotation marks where it has some of its own, which are doubled. */
function formatCell(text: string): string {
  const line = oneLine(text);
  return line.includes('"') ? `"${line.replace(/"/gu, '""')}"` : line;
}
