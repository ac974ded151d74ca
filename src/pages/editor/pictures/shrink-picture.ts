import { InputError } from "../../../kernel/index.ts";
import { sayStudio } from "../../../words/index.ts";

/** Sharp on a projector of today. */
export const WIDEST = 1920;
/** What is no larger is kept as it is, byte for byte. */
const SMALL_BYTES = 400_000;
const QUALITY = 0.88;

export interface ShrunkPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Bytes of the file as it came. */
  readonly from: number;
}

/**
 * A picture as it is kept: at most 1920 pixels wide or high, as WebP where the browser writes that.
 *
 * @throws {InputError} when the browser cannot read it.
 */
export async function shrinkPicture(file: Blob): Promise<ShrunkPicture> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new InputError(sayStudio("pictureUnreadable"), sayStudio("pictureUnreadableDo"));
  });
  const { width, height } = picture;
  const scale = Math.min(1, WIDEST / Math.max(width, height));
  const isPlain = /^image\/(?:png|jpeg|webp|gif|avif)$/u.test(file.type);
  if (scale === 1 && isPlain && file.size <= SMALL_BYTES) {
    picture.close();
    return { bytes: await bytesOf(file), type: file.type, width, height, from: file.size };
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const made = await encode(canvas);
  // A drawing of few colours may be smaller as it came.
  const best = scale === 1 && isPlain && made.size >= file.size ? file : made;
  return {
    bytes: await bytesOf(best),
    type: best.type,
    width: canvas.width,
    height: canvas.height,
    from: file.size,
  };
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new RangeError("the canvas gave no picture"))),
      "image/webp",
      QUALITY,
    );
  });
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** "312 kB", "1.4 MB". */
export function sayBytes(bytes: number, lang: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return value.toLocaleString(lang, {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
}
