import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Stop } from "../setup/stop.mjs";

const EXAMPLE = "decks/acquired-resistance-nsclc/article.txt";

/**
 * @typedef {{ path: string, bytes: Buffer }} ArticleFile
 *
 * @param {string | undefined} given as typed; undefined takes the example
 * @param {string} from the folder the person stands in
 * @param {string} root
 * @returns {ArticleFile}
 * @throws {Stop} when there is no such file
 */
export function readArticle(given, from, root) {
  const path = given === undefined ? join(root, EXAMPLE) : resolve(from, given);
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    const what = error.code === "EISDIR" ? "is a folder, not an article" : "cannot be read";
    throw new Stop(
      error.code === "ENOENT"
        ? `There is no article at ${path}; give the path of a text file: npm start -- path/to/article.txt`
        : `${path} ${what} (${error.code}); give the path of a text file: npm start -- path/to/article.txt`,
    );
  }
}

/**
 * The folder for an article, `decks/<slug>`: the one that holds it already, or a new one. Another
 * article of the same name keeps its own, and this becomes `<slug>-2`.
 *
 * @param {ArticleFile} article
 * @param {string} root
 * @returns {string} the slug; nothing is written
 */
export function chooseSlug({ path, bytes }, root) {
  const decks = join(root, "decks");
  // An article that already stands in its folder stays there, edited or not.
  if (dirname(dirname(path)) === decks && basename(path) === "article.txt") {
    return basename(dirname(path));
  }
  const name = slugify(basename(path).replace(/\.[^.]*$/, ""));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? name : `${name}-${number}`;
    const place = join(decks, slug, "article.txt");
    if (existsSync(place)) {
      if (readFileSync(place).equals(bytes)) return slug;
      continue;
    }
    // A folder with a deck and no article was written by hand; it is not ours to fill.
    if (!existsSync(join(decks, slug))) return slug;
  }
}

/**
 * Puts the article into its folder, if it is not there.
 *
 * @param {ArticleFile} article
 * @param {string} slug
 * @param {string} root
 */
export function placeArticle({ bytes }, slug, root) {
  const folder = join(root, "decks", slug);
  if (existsSync(join(folder, "article.txt"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.txt"), bytes);
}

/**
 * "Müller 2024 (final).v2" → "müller-2024-final-v2". Letters of every script stay.
 *
 * @param {string} name
 */
export function slugify(name) {
  const slug = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug || "article";
}
