import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PARTS } from "../setup/build-parts.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { Stop } from "../setup/stop.mjs";

/**
 * Makes a deck from an article with the built command line, into `dist/made/<slug>/`. The deck
 * made there before becomes `deck.before.md`.
 *
 * @param {string} article path
 * @param {string} slug
 * @param {string} root
 * @returns {Promise<string>} what the command line says of it: "21 slides, 12 questions"
 * @throws {Stop} with the command line's message and exit code
 */
export async function makeDeck(article, slug, root) {
  const folder = `dist/made/${slug}`;
  const making = `${folder}/making`;
  rmSync(join(root, making), { recursive: true, force: true });
  mkdirSync(join(root, making), { recursive: true });
  const command = [process.execPath, PARTS.cli.result, "make", article, "-o", making];
  const { code, output } = await runCommand(command);
  if (code !== 0) {
    throw new Stop(`${output.trim()}\n\nNo deck could be made from ${article}.`, code);
  }
  const made = join(root, folder, "deck.md");
  if (existsSync(made)) renameSync(made, join(root, folder, "deck.before.md"));
  renameSync(join(root, making, "deck.md"), made);
  rmSync(join(root, making), { recursive: true });
  return /: (\d+ slides.*)$/m.exec(output)?.[1] ?? "";
}
