import { strFromU8, unzipSync } from "fflate";
import { InputError } from "../../kernel/index.ts";

/** A deck's folder, as it came in one file. */
export interface DeckFolder {
  /** `deck.md`, letter by letter. */
  readonly markdown: string;
  readonly articleText?: string;
  /** By their addresses in the deck: `figures/fig1.png`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** More than any deck with its pictures; a small file may unpack to the size of a disk. */
const MAXIMUM_BYTES = 60_000_000;
const MAXIMUM_FILES = 500;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/iu;

/** Whether a file is packed as zip, by what it holds. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads what `export --to zip` wrote, or a folder of a deck that somebody packed: its `deck.md` may
 * stand in a folder inside. Files of other kinds are left alone.
 *
 * @throws {InputError} where it is no zip file, holds no `deck.md`, or unpacks to more than 60 MB.
 */
export function readDeckZip(bytes: Uint8Array): DeckFolder {
  if (!isZip(bytes)) throw new InputError("this is no zip file", "choose the file again");
  let size = 0;
  let count = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!isSafe(name) || !(PICTURE.test(name) || /(?:^|\/)(?:deck\.md|article\.txt)$/u.test(name)))
      return false;
    size += originalSize;
    count += 1;
    if (size <= MAXIMUM_BYTES && count <= MAXIMUM_FILES) return true;
    throw new InputError(
      `the zip file holds more than ${MAXIMUM_BYTES / 1e6} MB`,
      "pack the deck's folder alone",
    );
  };
  const files = unpack(bytes, isWanted);
  const deckPath = Object.keys(files)
    .filter((name) => /(?:^|\/)deck\.md$/u.test(name))
    .sort((a, b) => a.length - b.length)[0];
  const deck = deckPath === undefined ? undefined : files[deckPath];
  if (deckPath === undefined || deck === undefined) {
    throw new InputError("there is no deck.md in the zip file", "pack the folder of a deck");
  }
  const root = deckPath.slice(0, -"deck.md".length);
  const article = files[`${root}article.txt`];
  const pictures = Object.entries(files).filter(
    ([name]) => name.startsWith(root) && PICTURE.test(name),
  );
  return {
    markdown: strFromU8(deck),
    ...(article ? { articleText: strFromU8(article) } : {}),
    pictures: new Map(pictures.map(([name, picture]) => [name.slice(root.length), picture])),
  };
}

/** A Mac packs shadows of files; a path that leads out of the folder is somebody's mischief. */
const isSafe = (name: string) =>
  !/^(?:\/|[A-Za-z]:)|\\|(?:^|\/)(?:\.\.|__MACOSX)(?:\/|$)/u.test(name);

function unpack(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("the zip file is damaged", "ask for it again, or pack it anew");
  }
}
