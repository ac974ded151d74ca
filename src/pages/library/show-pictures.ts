import type { KeptPicture, Repository } from "../../library/index.ts";

/**
 * Shows the pictures that are kept for a deck, wherever its Markdown names them. What comes onto the
 * page later is shown as well.
 *
 * @returns lets go of them
 */
export function showPictures(
  root: HTMLElement,
  repository: Repository,
  pictures: readonly KeptPicture[],
): () => void {
  const hashes = new Map(pictures.map(({ name, hash }) => [name, hash]));
  const addresses = new Map<string, string>();
  const show = async (image: HTMLImageElement) => {
    const name = image.getAttribute("src") ?? "";
    const hash = hashes.get(name);
    if (hash === undefined) return;
    image.dataset["kept"] = name;
    const known = addresses.get(hash);
    if (known) {
      image.src = known;
      return;
    }
    const picture = await repository.getPicture(hash).catch(() => undefined);
    if (!picture) return;
    const { bytes, type } = picture;
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    addresses.set(hash, address);
    image.src = address;
  };
  const showAll = () => {
    for (const image of root.querySelectorAll("img")) void show(image);
  };
  showAll();
  const observer = new MutationObserver(showAll);
  if (hashes.size > 0) observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const address of addresses.values()) URL.revokeObjectURL(address);
  };
}
