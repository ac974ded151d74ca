import { escapeHtml } from "../../../deck/index.ts";
import { sayEditor } from "../../../words/index.ts";
import type { PictureShelf } from "./picture-shelf.ts";

/** One address for each picture as long as the page is open: it is shown in many places. */
const addresses = new Map<string, Promise<string | undefined>>();

/**
 * Shows the pictures that are kept on this device, wherever on the page a deck names one. What is
 * kept nowhere is said, with the words that stand for it.
 *
 * @param root is watched: what is drawn later is shown, too
 */
export function drawPictures(root: HTMLElement, shelf: Pick<PictureShelf, "get">): () => void {
  const show = async (image: HTMLImageElement) => {
    const name = image.getAttribute("src") ?? "";
    if (!name.startsWith("pictures/") || image.dataset["kept"] !== undefined) return;
    image.dataset["kept"] = name;
    const address = await addressOf(name, shelf);
    if (address !== undefined) image.src = address;
    // It may lie beside the deck's file: only what that has not either is missing.
    else if (image.complete && image.naturalWidth === 0) tellMissing(image);
    else image.addEventListener("error", () => tellMissing(image), { once: true });
  };
  const within = (node: Node) => {
    if (node instanceof HTMLImageElement) void show(node);
    else if (node instanceof Element)
      for (const each of node.querySelectorAll("img")) void show(each);
  };
  within(root);
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) within(node);
  });
  watch.observe(root, { childList: true, subtree: true });
  return () => watch.disconnect();
}

function addressOf(name: string, shelf: Pick<PictureShelf, "get">): Promise<string | undefined> {
  const known = addresses.get(name);
  if (known) return known;
  const found = shelf.get(name).then(
    (picture) =>
      picture &&
      URL.createObjectURL(
        new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: picture.type }),
      ),
    () => undefined,
  );
  addresses.set(name, found);
  // It may be put there yet.
  void found.then((address) => {
    if (address === undefined) addresses.delete(name);
  });
  return found;
}

function tellMissing(image: HTMLImageElement): void {
  const told = document.createElement("span");
  told.className = "missing-picture";
  told.innerHTML = `${escapeHtml(sayEditor("pictureMissing"))} ${escapeHtml(image.alt)}`;
  image.replaceWith(told);
}
