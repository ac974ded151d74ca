import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts the deck in `dist/made/<slug>/` into its place, `decks/<slug>/deck.md`, unless a person
 * has written in the one that stands there. What we made the last time tells one from the other.
 *
 * @param {string} slug
 * @param {string} root
 * @returns {string} what was done, for the person
 */
export function settleDeck(slug, root) {
  const target = `decks/${slug}/deck.md`;
  const made = `dist/made/${slug}/deck.md`;
  const fresh = readIfThere(join(root, made));
  const before = readIfThere(join(root, `dist/made/${slug}/deck.before.md`));
  const present = readIfThere(join(root, target));
  if (present !== undefined && present === fresh) return `${target} is up to date.`;
  if (present !== undefined && before !== undefined && present !== before) {
    return `${target} was edited by hand and stays as it is; made anew it is ${made}.`;
  }
  let kept = "";
  if (present !== undefined && before === undefined) {
    // Nobody can say whether a person wrote in it: put it aside rather than lose it.
    const aside = chooseName(root, `decks/${slug}/deck.previous`);
    copyFileSync(join(root, target), join(root, aside));
    kept = ` The one that was there is now ${aside}.`;
  }
  copyFileSync(join(root, made), join(root, target));
  return `Made ${target}.${kept}`;
}

function chooseName(root, stem) {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}.md`;
    if (!existsSync(join(root, name))) return name;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
