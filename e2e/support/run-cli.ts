import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../dist/cli/journal-club.js", import.meta.url));

/** What `journal-club <args>` prints. Throws when it fails. */
export function runCli(...args: readonly string[]): string {
  return execFileSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
}

/** How `journal-club <args>` ends, and what it complains of. */
export function failCli(...args: readonly string[]): { code: number | null; complaint: string } {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
  return { code: status, complaint: stderr };
}

/** Lets `use` work on a file that holds `text`; the file is gone afterwards. */
export function withFile<T>(name: string, text: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "journal-club-e2e-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The deck that `journal-club make` writes from the text of an article. */
export function makeDeck(article: string): string {
  return withFile("article.txt", article, (path) => {
    const out = join(path, "..", "deck");
    runCli("make", path, "-o", out);
    return readFileSync(join(out, "deck.md"), "utf8");
  });
}
