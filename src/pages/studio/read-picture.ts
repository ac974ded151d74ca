import { InputError } from "../../kernel/index.ts";
import { sayStudio } from "../../words/index.ts";

/** Sharp on a slide that fills a screen of today. */
const WIDEST = 1600;
/** A deck is a text that is sent around; a figure of a paper is good at this. */
const MOST_BYTES = 180_000;
/** Tried in turn until the picture is small enough. */
const TRIES = [
  { scale: 1, quality: 0.85 },
  { scale: 1, quality: 0.6 },
  { scale: 0.7, quality: 0.6 },
  { scale: 0.5, quality: 0.5 },
] as const;

/**
 * A picture as an address that holds it (`data:image/webp;base64,…`), made small enough to travel
 * within the deck's text.
 *
 * @throws {InputError} when the browser cannot read it.
 */
export async function readPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new InputError(sayStudio("pictureUnreadable"), sayStudio("pictureUnreadableDo"));
  });
  let made = new Blob();
  for (const { scale, quality } of TRIES) {
    made = await encode(picture, scale, quality);
    if (made.size <= MOST_BYTES) break;
  }
  picture.close();
  return addressOf(made);
}

async function encode(picture: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const shrink = Math.min(1, WIDEST / Math.max(picture.width, picture.height)) * scale;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * shrink));
  canvas.height = Math.max(1, Math.round(picture.height * shrink));
  const context = canvas.getContext("2d");
  // Figures with a clear ground would be black on a dark slide.
  if (context) context.fillStyle = "white";
  context?.fillRect(0, 0, canvas.width, canvas.height);
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/webp", quality));
  return blob ?? new Blob();
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
