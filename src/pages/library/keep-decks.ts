import { InputError } from "../../kernel/index.ts";
import {
  type DeckContent,
  type DeckRecord,
  type Origin,
  pictureType,
  type Repository,
} from "../../library/index.ts";
import { newId } from "./shelf.ts";
import { type UnpackedDeck, unpackDecks } from "./unpack-decks.ts";

/** A deck begins with its front matter; an article in Markdown has none that names a format. */
const FRONT = /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\n---/u;

/** Whether the file may hold decks, by its name. */
export const mayHoldDecks = ({ name }: File) => /\.(?:zip|md|markdown)$/iu.test(name);

/**
 * Keeps the decks of files that somebody chose or dropped.
 *
 * @throws {InputError} for a file that holds none; {NotKeptError} when the device keeps nothing
 */
export async function keepDecks(
  repository: Repository,
  files: readonly File[],
): Promise<readonly DeckRecord[]> {
  const kept: DeckRecord[] = [];
  for (const file of files) {
    for (const deck of await readDecks(file)) {
      kept.push(await keepUnpacked(repository, deck));
    }
  }
  return kept;
}

async function readDecks(file: File): Promise<readonly UnpackedDeck[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return unpackDecks(bytes);
  const markdown = new TextDecoder().decode(bytes);
  if (!FRONT.test(markdown)) {
    throw new InputError(`${file.name} holds no deck`, "open deck.md, or a zip file of decks");
  }
  return [{ content: { markdown }, pictures: new Map() }];
}

async function keepUnpacked(
  repository: Repository,
  { content, pictures }: UnpackedDeck,
): Promise<DeckRecord> {
  const named: { name: string; hash: string }[] = [];
  for (const [name, bytes] of pictures) {
    const { hash } = await repository.putPicture({ bytes, type: pictureType(name) ?? "" });
    named.push({ name, hash });
  }
  return keepNew(repository, { ...content, pictures: named }, "opened");
}

/** Keeps a deck under a name of its own. */
export async function keepNew(
  repository: Repository,
  content: DeckContent,
  origin: Origin,
): Promise<DeckRecord> {
  for (;;) {
    const saved = await repository.save({ id: newId(), ...content }, 0, origin);
    // As good as never: the name was taken.
    if (saved.outcome === "saved") return saved.record;
  }
}
