import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Article, pictureStem } from "../../article/index.ts";

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/iu;
/** Licences under which a picture may go along with a deck that is passed on. */
const FREE =
  /creativecommons\.org\/(?:licenses|publicdomain)\/|\bCC[ -]?(?:BY|0)\b|public domain/iu;

/**
 * The pictures that can go with a deck, as `composeDeck` takes them: those that stand in the deck's
 * own `figures/` under the name that the article gives them, and those beside the article, which are
 * copied there where the licence allows it.
 *
 * @param source path of the article's file; `undefined` where it came from elsewhere
 * @param out the deck's folder
 */
export function bringPictures(
  { figures, licence }: Article,
  source: string | undefined,
  out: string,
): ReadonlyMap<string, string> {
  const kept = listPictures(join(out, "figures"));
  const beside = source === undefined ? new Map<string, string>() : listPictures(dirname(source));
  const found = new Map<string, string>();
  for (const { graphic, licence: own } of figures) {
    if (graphic === undefined) continue;
    const stem = pictureStem(graphic);
    const there = kept.get(stem);
    const file = there ?? beside.get(stem);
    if (file === undefined || (there === undefined && !FREE.test(own ?? licence ?? ""))) continue;
    // As the Markdown of a deck takes paths.
    const name = file.replace(/[^\w.-]+/gu, "-");
    if (there === undefined) {
      mkdirSync(join(out, "figures"), { recursive: true });
      copyFileSync(join(dirname(source as string), file), join(out, "figures", name));
    }
    found.set(graphic, `figures/${there ?? name}`);
  }
  return found;
}

/** The pictures of a folder by their names without ending. */
function listPictures(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.filter((name) => PICTURE.test(name)).map((name) => [pictureStem(name), name]),
  );
}
