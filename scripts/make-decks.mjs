import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./setup/build-parts.mjs";
import { ROOT } from "./setup/root.mjs";
import { runCommand } from "./setup/run-command.mjs";
import { endWith, Stop } from "./setup/stop.mjs";

/** Makes the decks that ship again from their articles, after a change of the rules. */
await endWith(async () => {
  await ensureBuilt("cli");
  const folders = readdirSync(join(ROOT, "decks"), { withFileTypes: true });
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    const folder = join(ROOT, "decks", name);
    const source = ["article.xml", "article.txt"]
      .map((file) => join(folder, file))
      .find((path) => existsSync(path));
    if (source === undefined) continue;
    const made = mkdtempSync(join(tmpdir(), "decks-"));
    const command = [process.execPath, "dist/cli/journal-club.js", "make", source, "-o", made];
    const { code, output } = await runCommand(command);
    if (code !== 0) throw new Stop(`${name}: ${output.trim()}`);
    for (const file of ["deck.md", "article.txt"])
      copyFileSync(join(made, file), join(folder, file));
    rmSync(made, { recursive: true });
    console.log(`${name}: made`);
  }
  return 0;
});
