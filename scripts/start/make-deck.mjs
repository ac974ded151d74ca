import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PARTS } from "../setup/build-parts.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { Stop } from "../setup/stop.mjs";

const making = "dist/made/.making";

/**
 * Makes a deck from an article with the built command line, into a folder of its own until
 * `keepMade` gives it a name.
 *
 * @param {string} article path or identifier
 * @param {string} root
 * @returns {Promise<{ summary: string, text: string }>} what the command line says of the deck:
 *   "21 slides, 12 questions"; and the article's text
 * @throws {Stop} with the command line's message and exit code
 */
export async function makeDeck(article, root) {
  rmSync(join(root, making), { recursive: true, force: true });
  mkdirSync(join(root, making), { recursive: true });
  const command = [process.execPath, PARTS.cli.result, "make", article, "-o", making];
  const { code, output } = await runCommand(command);
  if (code !== 0) {
    throw new Stop(`${output.trim()}\n\nNo deck could be made from ${article}.`, code);
  }
  return {
    summary: /: (\d+ slides?,.*)$/m.exec(output)?.[1] ?? "",
    text: readFileSync(join(root, making, "article.txt"), "utf8"),
  };
}

/**
 * Moves the deck just made to `dist/made/<slug>/deck.md`; the one made there before becomes
 * `deck.before.md`.
 *
 * @param {string} slug
 * @param {string} root
 */
export function keepMade(slug, root) {
  const folder = join(root, "dist/made", slug);
  mkdirSync(folder, { recursive: true });
  const made = join(folder, "deck.md");
  if (existsSync(made)) renameSync(made, join(folder, "deck.before.md"));
  renameSync(join(root, making, "deck.md"), made);
  rmSync(join(root, making), { recursive: true });
}
