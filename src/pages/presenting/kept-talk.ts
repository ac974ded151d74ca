import { InputError } from "../../kernel/index.ts";
import { DamagedRecordError, type DeckRecord } from "../../library/index.ts";
import { sayLibrary } from "../../words/index.ts";
import { showKeptPictures } from "../kept-pictures.ts";
import { loadKept } from "../library/load-kept.ts";
import { useShelf } from "../library/shelf.ts";
import { showPictures } from "../library/show-pictures.ts";
import { whyNotKept } from "../library/tell-not-kept.ts";
import { readRoute } from "../route.ts";
import type { LoadedTalk } from "./loaded-talk.ts";

/**
 * A deck of this device with its own pictures: another deck may have others of the same names. What
 * is changed elsewhere meanwhile waits for a reload: slides must not change before the room.
 *
 * @param hash of the address that names it: `#/deck/k3f9`
 * @throws {InputError} where this device has no such deck, or cannot read it
 */
export async function openKeptTalk(hash: string): Promise<LoadedTalk> {
  const shelf = useShelf();
  const record = await loadKept(shelf, readRoute(hash)?.rest ?? "").catch(explain);
  if (!record) throw new InputError(sayLibrary("missing"), sayLibrary("missingHint"));
  const { markdown, pictures } = record;
  return {
    markdown,
    showPictures: (root) => {
      showPictures(root, shelf.repository, pictures);
      // What came into the text from another deck of this device is not the deck's own yet.
      void showKeptPictures(root, markdown);
    },
  };
}

function explain(error: unknown): DeckRecord {
  if (error instanceof DamagedRecordError) {
    const { id, why } = error.damaged;
    throw new InputError(
      sayLibrary("damagedTitle", { n: 1 }),
      sayLibrary("damagedWhy", { id, why }),
    );
  }
  const why = whyNotKept(error);
  throw why === undefined ? error : new InputError(sayLibrary("notSaved"), why);
}
