import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { Stop } from "../setup/stop.mjs";

const EXAMPLE = "decks/acquired-resistance-nsclc/article.txt";

/** What the command line fetches: a DOI, PMID, PMCID, or an address. */
const NAMED = /^(?:doi:\s*)?10\.\d{4,9}\/|^(?:pmid:?\s*)?\d{6,9}$|^PMC\d+$|^https?:\/\//i;
const REMEDY = "give the path of an article: npm start -- path/to/article.pdf";

/**
 * @param {string | undefined} given as typed; undefined takes the example
 * @param {string} from the folder the person stands in
 * @param {string} root
 * @returns {string} the path of the article, or what names it on the network
 * @throws {Stop} when there is no such file
 */
export function findArticle(given, from, root) {
  const path = given === undefined ? join(root, EXAMPLE) : resolve(from, given);
  if (!existsSync(path)) {
    if (NAMED.test(given)) return given;
    throw new Stop(`There is no article at ${path}; ${REMEDY}`);
  }
  if (statSync(path).isDirectory()) {
    throw new Stop(`${path} is a folder, not an article; ${REMEDY}`);
  }
  return path;
}

/**
 * The folder for an article, `decks/<slug>`: the one that holds it already, or a new one. Another
 * article of the same name keeps its own, and this becomes `<slug>-2`.
 *
 * @param {string} article as `findArticle` gives it
 * @param {string} text its text, as the deck was made from it
 * @param {string} root
 * @returns {string} the slug; nothing is written
 */
export function chooseSlug(article, text, root) {
  const decks = join(root, "decks");
  // An article that already stands in its folder stays there, edited or not.
  if (dirname(dirname(article)) === decks && basename(article) === "article.txt") {
    return basename(dirname(article));
  }
  const file = isAbsolute(article) ? basename(article).replace(/\.[^.]*$/, "") : article;
  const name = slugify(file);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? name : `${name}-${number}`;
    const place = join(decks, slug, "article.txt");
    if (existsSync(place)) {
      if (readFileSync(place, "utf8") === text) return slug;
      continue;
    }
    // A folder with a deck and no article was written by hand; it is not ours to fill.
    if (!existsSync(join(decks, slug))) return slug;
  }
}

/**
 * Puts the article's text into its folder, if it is not there.
 *
 * @param {string} text
 * @param {string} slug
 * @param {string} root
 */
export function placeArticle(text, slug, root) {
  const folder = join(root, "decks", slug);
  if (existsSync(join(folder, "article.txt"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.txt"), text);
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
