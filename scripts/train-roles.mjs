import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkNode } from "./setup/check-node.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { loadTypeScript } from "./setup/load-typescript.mjs";
import { ROOT } from "./setup/root.mjs";
import { endWith, Stop } from "./setup/stop.mjs";

const USAGE = "npm run train:roles -- <labelled.jsonl> [seed]     writes models/roles.txt";

/** Trains the model of sentence roles; models/README.md says on what and how well it does. */
await endWith(async () => {
  checkNode();
  const [file, seed = "7", ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0 || !/^\d+$/.test(seed)) throw new Stop(USAGE, 2);
  // npm runs us in the root, wherever the person stands.
  const data = resolve(process.env["INIT_CWD"] ?? ".", file);
  if (!existsSync(data)) throw new Stop(`There is no file ${data}.\n\n${USAGE}`, 2);
  await installPackages();
  const { main } = await loadTypeScript("models/train/main.ts");
  main(data, join(ROOT, "models/roles.txt"), Number(seed));
  return 0;
});
