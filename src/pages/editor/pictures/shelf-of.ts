import { pictureType, type Repository } from "../../../library/index.ts";
import type { KeptDeckState, StoreApi } from "../../../store/index.ts";
import type { PictureShelf } from "./picture-shelf.ts";

/** The pictures of the kept deck that is open: what is put there is the deck's from now on. */
export function shelfOf(repository: Repository, kept: StoreApi<KeptDeckState>): PictureShelf {
  /** Not saved with the deck yet, perhaps. */
  const put = new Map<string, string>();
  const all = () => {
    const saved = kept.getState().record?.pictures ?? [];
    return new Map([...saved.map(({ name, hash }) => [name, hash] as const), ...put]);
  };
  return {
    put: async (picture) => {
      const { hash, name } = await repository.putPicture(picture);
      put.set(name, hash);
      const pictures = [...all()].map(([each, of]) => ({ name: each, hash: of }));
      kept.getState().change({ pictures });
      return name;
    },
    get: async (name) => {
      const hash = all().get(name);
      if (hash === undefined) return undefined;
      const picture = await repository.getPicture(hash);
      return picture && { bytes: picture.bytes, type: picture.type || (pictureType(name) ?? "") };
    },
  };
}
