import { loadDeck } from "../../io/browser/index.ts";
import type { LoadedTalk } from "./loaded-talk.ts";

/** Whether the address names a deck of this device: `#/deck/k3f9`. */
export function namesKeptDeck({ hash }: { readonly hash: string }): boolean {
  return hash.startsWith("#/deck/");
}

/**
 * The deck that the address of a talk names: one of this device, one in the fragment, or a file
 * (`?src=…`). `undefined` where it names none. Throws `InputError` where it cannot be had.
 */
export async function loadTalk(address: URL): Promise<LoadedTalk | undefined> {
  // Only who keeps decks fetches what opens them.
  if (namesKeptDeck(address)) return (await import("./kept-talk.ts")).openKeptTalk(address.hash);
  const markdown = await loadDeck(address);
  if (markdown === undefined) return undefined;
  const showPictures = async (root: HTMLElement) => {
    // Most decks name none, and are spared what looks for them.
    if (!markdown.includes("pictures/")) return;
    const { showKeptPictures } = await import("../kept-pictures.ts");
    await showKeptPictures(root, markdown);
  };
  return { markdown, showPictures: (root) => void showPictures(root) };
}
