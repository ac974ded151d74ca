import { DamagedRecordError, type Repository } from "../library/index.ts";
import type { Unsaved, WriteAhead } from "./kept-deck.ts";

/** What became of what a page had not saved when it ended. */
export type Recovered = "none" | "taken" | "aside";

/**
 * Saves what pages wrote ahead and could not save: as the deck's text where nobody changed it since,
 * else as a version of it. It is forgotten only when it is saved.
 *
 * @param only of one deck; otherwise of all
 * @throws {NotKeptError} when it cannot be saved even now; then it stays written ahead
 */
export async function recoverUnsaved(
  repository: Repository,
  ahead: WriteAhead,
  only?: string,
): Promise<Recovered> {
  let recovered: Recovered = "none";
  const left = [...ahead.left()]
    .filter(([, { deck }]) => only === undefined || deck === only)
    .sort(([, a], [, b]) => a.at - b.at);
  for (const [name, unsaved] of left) {
    try {
      const outcome = await recover(repository, unsaved);
      if (outcome !== "none") recovered = outcome;
      ahead.forget(name);
    } catch (error) {
      // Beside a damaged record it waits: the person is shown the record, and decides.
      if (!(error instanceof DamagedRecordError)) throw error;
    }
  }
  return recovered;
}

/**
 * Keeps as versions what could not be recovered when the deck was opened, now that it can be saved.
 *
 * @param text what the deck has become; what is the same is only forgotten
 */
export async function setLeftAside(
  repository: Repository,
  ahead: WriteAhead,
  deck: string,
  text: string,
): Promise<void> {
  for (const [name, unsaved] of ahead.left()) {
    const { markdown } = unsaved;
    if (unsaved.deck !== deck) continue;
    if (markdown !== text) {
      await repository.setAside(deck, { markdown, pictures: [] }, "recovered");
    }
    ahead.forget(name);
  }
}

async function recover(repository: Repository, unsaved: Unsaved): Promise<Recovered> {
  const { deck, revision, markdown } = unsaved;
  const record = await repository.load(deck);
  if (record?.markdown === markdown) return "none";
  const expected = record ? revision : 0;
  const change = record ? { id: deck, markdown } : { id: deck, markdown, pictures: [] };
  const { outcome } = await repository.save(change, expected, "recovered");
  if (outcome === "saved") return "taken";
  const pictures = record?.pictures ?? [];
  await repository.setAside(deck, { markdown, pictures }, "recovered");
  return "aside";
}
