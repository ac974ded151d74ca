import { strToU8, type Zippable, zipSync } from "fflate";
import type { Exporter } from "../exporter.ts";
import { askedQuestions, citeArticle } from "../questions/asked-questions.ts";
import { inlineText } from "../questions/inline-html.ts";
import { NO_TIME } from "../zip/no-time.ts";
import { CARD_FIELDS, cardFields } from "./card-fields.ts";
import { type AnkiNote, fillCollection } from "./fill-collection.ts";
import { gatherMedia } from "./gather-media.ts";
import { ankiDeckName, deckKey, noteGuid, noteTags, stableId } from "./note-name.ts";
import { sha1 } from "./sha1.ts";

/**
 * A package for Anki: each question a note with one card. Imported again after the deck was edited,
 * it brings the notes up to date and keeps what Anki knows of them.
 */
export const anki: Exporter = {
  id: "anki",
  mediaType: "application/apkg",
  async write({ deck }, tools) {
    const asked = askedQuestions(deck);
    await tools.step(0);
    const { files, render } = await gatherMedia(asked, tools);
    const about = { title: inlineText(deck.front.title), citation: citeArticle(deck) };
    const key = deckKey(deck);
    const taken = new Set<number>();
    const notes = asked.map((each): AnkiNote => {
      const fields = cardFields(each, about, render);
      const guid = noteGuid(key, each.plain.id);
      let id = stableId(guid);
      while (taken.has(id)) id += 1;
      taken.add(id);
      return {
        id,
        guid,
        fields: CARD_FIELDS.map((name) => fields[name].replaceAll("\u001f", " ")),
        tags: noteTags(each.plain),
        checksum: Number.parseInt(sha1(inlineText(each.plain.stem)).slice(0, 8), 16),
      };
    });
    const database = await tools.openDatabase();
    const name = ankiDeckName(deck);
    const { id, description } = { id: stableId(name), description: about.citation };
    fillCollection(database, { id, name, description }, notes, tools.now);
    const collection = database.export();
    database.close();
    await tools.step(0.8);
    const names = Object.fromEntries(files.map(({ file }, i) => [String(i), file]));
    const archive: Zippable = {
      "collection.anki2": collection,
      media: strToU8(JSON.stringify(names)),
    };
    files.forEach(({ bytes }, i) => {
      archive[String(i)] = bytes;
    });
    return zipSync(archive, { level: 9, mtime: NO_TIME });
  },
};
