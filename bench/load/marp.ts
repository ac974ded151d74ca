import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Outside the product's package.json: nobody who does not run this bench has it. */
const FOLDER = "node_modules/.cache/journal-club/marp";
const MARP = "@marp-team/marp-cli@4.5.1";

/**
 * The same slides as HTML of Marp, the lightest of the tools that people use.
 *
 * @returns its page, or in `missing` why there is none
 */
export function renderByMarp(deck: string): { html: string } | { missing: string } {
  const cli = join(FOLDER, "node_modules/@marp-team/marp-cli/marp-cli.js");
  mkdirSync(FOLDER, { recursive: true });
  try {
    if (!existsSync(cli)) {
      writeFileSync(join(FOLDER, "package.json"), '{ "private": true }\n');
      const npm = process.platform === "win32" ? "npm.cmd" : "npm";
      const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
      execFileSync(npm, ["install", ...quiet, MARP], { cwd: FOLDER, stdio: "pipe" });
    }
    const source = join(FOLDER, "deck.md");
    const page = join(FOLDER, "deck.html");
    writeFileSync(source, asMarp(deck));
    const args = [cli, source, "--output", page, "--no-stdin", "--html", "false"];
    execFileSync(process.execPath, args, { stdio: "pipe" });
    return { html: readFileSync(page, "utf8") };
  } catch (error) {
    const [line = ""] = String((error as { stderr?: Buffer }).stderr || error).split("\n");
    return { missing: `${MARP} could not be had or run: ${line.trim()}` };
  }
}

/** A deck of ours as Marp would have it: its slides and notes, without footnotes and comments. */
export function asMarp(deck: string): string {
  const body = deck.replace(/^---\n[\s\S]*?\n---\n/u, "");
  const slides = body.split(/^---[^\S\n]*$/mu).map((slide) => {
    const [shown = "", note = ""] = slide
      .replace(/^\[\^[^\]]+\]:.*$/gmu, "")
      .replace(/<!--[\s\S]*?-->/gu, "")
      .replace(/\s*\[\^[^\]]+\]/gu, "")
      .split(/^Note:/mu);
    return shown.trim() + (note.trim() && `\n\n<!--\n${note.trim()}\n-->`);
  });
  return `---\nmarp: true\n---\n\n${slides.filter(Boolean).join("\n\n---\n\n")}\n`;
}
