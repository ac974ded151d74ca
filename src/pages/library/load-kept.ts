import type { DeckRecord } from "../../library/index.ts";
import { recoverUnsaved } from "../../store/index.ts";
import type { OpenShelf } from "./shelf.ts";

/**
 * A deck of this device, with what a page that ended had not saved of it; `undefined` where there is
 * none of that name.
 *
 * @throws {DamagedRecordError} for one that cannot be read; {NotKeptError} where nothing can
 */
export async function loadKept(
  { repository, ahead }: Pick<OpenShelf, "repository" | "ahead">,
  id: string,
): Promise<DeckRecord | undefined> {
  await recoverUnsaved(repository, ahead, id).catch(() => undefined);
  return repository.load(id);
}
