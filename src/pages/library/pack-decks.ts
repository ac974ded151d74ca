import { strToU8, type Zippable, zip } from "fflate";
import type { DeckRecord, Repository } from "../../library/index.ts";
import { writeMaking } from "./kept-file.ts";

/**
 * Decks as a zip of plain files: a folder for each, with `deck.md`, `article.txt`, the pictures by
 * the names that the deck calls them by, and `kept.json` with what it was made from.
 *
 * @throws {NotKeptError} when what is kept cannot be read
 */
export async function packDecks(
  repository: Repository,
  decks: readonly DeckRecord[],
): Promise<Uint8Array> {
  const files: Zippable = {};
  const folders = new Set<string>();
  for (const deck of decks) {
    const folder = decks.length === 1 ? "" : `${folderOf(deck.title, folders)}/`;
    files[`${folder}deck.md`] = strToU8(deck.markdown);
    if (deck.article) files[`${folder}article.txt`] = strToU8(deck.article.record.text);
    files[`${folder}kept.json`] = strToU8(writeMaking(deck));
    for (const { name, hash } of deck.pictures) {
      const picture = await repository.getPicture(hash);
      // Pictures are packed already.
      if (picture) files[folder + name] = [picture.bytes, { level: 0 }];
    }
  }
  return new Promise((resolve, reject) => {
    zip(files, { level: 6, consume: true }, (error, bytes) =>
      error ? reject(error) : resolve(bytes),
    );
  });
}

/** The title as a name that every file system takes, unlike all others. */
export function folderOf(title: string, taken: Set<string>): string {
  const name =
    title
      .normalize("NFC")
      // What Windows forbids in names, and what ends them badly.
      .replace(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
      .replace(/\s+/gu, " ")
      .trim()
      .slice(0, 60)
      .replace(/[. ]+$/u, "") || "deck";
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name} ${i}`;
  taken.add(free.toLowerCase());
  return free;
}
