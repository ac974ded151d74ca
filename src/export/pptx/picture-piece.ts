import { ROOM, SLIDE } from "./look.ts";
import { pictureSize } from "./picture-size.ts";
import type { PieceAt } from "./piece.ts";

/** Pictures by their addresses in the deck, as data with its type. */
export type Pictures = ReadonlyMap<string, { readonly data: string; readonly bytes: Uint8Array }>;

/** As high as our own slides let a picture be. */
const HIGHEST = 330;

/** A picture in the middle; nothing where it is not at hand. */
export function picturePiece(
  { address, alt }: { address: string; alt: string },
  pictures: Pictures,
): PieceAt[] {
  const picture = pictures.get(address);
  if (!picture) return [];
  const { width, height } = pictureSize(picture.bytes) ?? { width: 4, height: 3 };
  return [
    (scale) => {
      const factor = Math.min(ROOM / width, (HIGHEST * scale) / height);
      // A small picture is shown at its own size, as on a page.
      const shown = Math.min(factor, 1.5);
      const [w, h] = [width * shown, height * shown];
      return {
        gap: 12,
        height: h,
        draw: (canvas, top) =>
          canvas.picture(picture.data, alt, { x: SLIDE.left + (ROOM - w) / 2, y: top, w, h }),
      };
    },
  ];
}
