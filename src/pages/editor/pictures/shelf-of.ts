import { pictureType, type Repository } from "../../../library/index.ts";
import type { KeptDeckState, StoreApi } from "../../../store/index.ts";
import type { PictureShelf } from "./picture-shelf.ts";

/** The pictures of the kept deck that is open: what is put there is the deck's from now on. */
export function shelfOf(repository: Repository, kept: StoreApi<KeptDeckState>): PictureShelf {
  return {
    put: async (picture) => {
      const { hash, name } = await repository.putPicture(picture);
      const pictures = kept.getState().record?.pictures ?? [];
      if (pictures.every((each) => each.name !== name)) {
        kept.getState().change({ pictures: [...pictures, { name, hash }] });
      }
      return name;
    },
    get: async (name) => {
      const hash = kept.getState().record?.pictures.find((each) => each.name === name)?.hash;
      if (hash === undefined) return undefined;
      const picture = await repository.getPicture(hash);
      return picture && { bytes: picture.bytes, type: picture.type || (pictureType(name) ?? "") };
    },
  };
}
