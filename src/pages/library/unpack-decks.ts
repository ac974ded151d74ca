import { strFromU8, unzipSync } from "fflate";
import { InputError } from "../../kernel/index.ts";
import { type DeckContent, pictureType } from "../../library/index.ts";
import { readMaking } from "./kept-file.ts";

/** A deck of a zip file, its pictures not yet kept. */
export interface UnpackedDeck {
  readonly content: Omit<DeckContent, "pictures">;
  /** By the names that the deck calls them by. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** More than a shelf of decks with their pictures; a small file may unpack to the size of a disk. */
const MAXIMUM_BYTES = 500_000_000;
const DECK = /(?:^|\/)deck\.md$/u;
const WANTED = /(?:^|\/)(?:deck\.md|kept\.json)$/u;
/** A Mac packs shadows of files; a path that leads out is somebody's mischief. */
const UNSAFE = /^(?:\/|[A-Za-z]:)|\\|(?:^|\/)(?:\.\.|__MACOSX)(?:\/|$)/u;

/**
 * Every deck of a zip file: of one that was exported here, or of folders that somebody packed.
 *
 * @throws {InputError} where it is no zip file, or holds no `deck.md`
 */
export function unpackDecks(bytes: Uint8Array): readonly UnpackedDeck[] {
  const files = unpack(bytes);
  const decks = Object.keys(files).filter((name) => DECK.test(name));
  if (decks.length === 0) {
    throw new InputError("there is no deck.md in the zip file", "choose a zip file of a deck");
  }
  // A picture belongs to the deck in the nearest folder around it.
  const folders = decks.map((name) => name.slice(0, -"deck.md".length));
  const nearest = (name: string) =>
    folders.filter((each) => name.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  return folders.map((folder) => {
    const text = (name: string) => {
      const file = files[folder + name];
      return file && strFromU8(file);
    };
    const pictures = Object.entries(files).filter(
      ([name]) => pictureType(name) !== undefined && nearest(name) === folder,
    );
    return {
      content: { markdown: text("deck.md") ?? "", ...readMaking(text("kept.json")) },
      pictures: new Map(pictures.map(([name, picture]) => [name.slice(folder.length), picture])),
    };
  });
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = WANTED.test(name) || pictureType(name) !== undefined;
        if (!isWanted || UNSAFE.test(name)) return false;
        size += originalSize;
        if (size <= MAXIMUM_BYTES) return true;
        throw new InputError(
          `the zip file holds more than ${MAXIMUM_BYTES / 1e6} MB`,
          "open its decks one by one",
        );
      },
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("this is no zip file, or a damaged one", "download it again");
  }
}
