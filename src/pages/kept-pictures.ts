import { picturesBeside } from "./editor/pictures/pictures-beside.ts";

/**
 * Shows in a deck that came by a link the pictures that this device has, and says of the others that
 * they did not come along. They are told by their content: whichever deck has one, it is that one.
 */
export async function showKeptPictures(root: HTMLElement, markdown: string): Promise<void> {
  if (picturesBeside(markdown).length === 0) return;
  const [{ useShelf }, { drawPictures }] = await Promise.all([
    import("./library/shelf.ts"),
    import("./editor/pictures/draw-pictures.ts"),
  ]);
  const { repository } = useShelf();
  const shelf = await repository.list().catch(() => undefined);
  const hashes = new Map(
    shelf?.decks.flatMap(({ pictures }) => pictures.map(({ name, hash }) => [name, hash] as const)),
  );
  drawPictures(root, {
    get: async (name) => {
      const hash = hashes.get(name);
      return hash === undefined ? undefined : repository.getPicture(hash);
    },
  });
}
