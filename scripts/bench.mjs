import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOptions } from "./bench/read-options.mjs";
import { ensureBuilt } from "./setup/build-parts.mjs";
import { checkNode } from "./setup/check-node.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { loadTypeScript } from "./setup/load-typescript.mjs";
import { ROOT } from "./setup/root.mjs";
import { endWith, Stop } from "./setup/stop.mjs";

/** `npm run bench -- <name> [--data <file>]`: one line of JSON with the figures of one bench. */
await endWith(async () => {
  checkNode();
  const names = readdirSync(join(ROOT, "bench"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3));
  const { name, data } = readOptions(process.argv.slice(2), names);
  await installPackages();
  const { bench, defaultData, needs = [] } = await loadTypeScript(`bench/${name}.ts`);
  // npm runs us in the root, wherever the person stands.
  const path = data ? resolve(process.env["INIT_CWD"] ?? ".", data) : join(ROOT, defaultData);
  if (!existsSync(path)) {
    throw new Stop(`There is no file ${path}: give other data with --data <file>.`, 2);
  }
  for (const part of needs) await ensureBuilt(part);
  console.log(JSON.stringify({ bench: name, ...(await bench(path)) }));
  return 0;
});
