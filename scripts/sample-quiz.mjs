import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkNode } from "./setup/check-node.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { loadTypeScript } from "./setup/load-typescript.mjs";
import { ROOT } from "./setup/root.mjs";
import { endWith, Stop } from "./setup/stop.mjs";

/** So many are read by hand at a sitting. */
const COUNT = 60;
const DATA = "../shared/data/abstracts/pubmedqa-dev.jsonl";

/**
 * `npm run sample:quiz -- [seed] [file]`: questions drawn at random from those on the abstracts of
 * the file, in full and with their source, to be judged by hand.
 */
await endWith(async () => {
  checkNode();
  const [given = "1", data] = process.argv.slice(2);
  const seed = Number(given);
  if (!Number.isInteger(seed)) {
    throw new Stop(`“${given}” is no seed: give a whole number, then a file if you like.`, 2);
  }
  // npm runs us in the root, wherever the person stands.
  const path = data ? resolve(process.env["INIT_CWD"] ?? ".", data) : join(ROOT, DATA);
  if (!existsSync(path)) {
    throw new Stop(`There is no file ${path}: name one of abstracts, one JSON record a line.`, 2);
  }
  await installPackages();
  const { sampleQuestions } = await loadTypeScript("bench/common/sample-questions.ts");
  console.log(`seed ${seed}, ${COUNT} questions`);
  sampleQuestions(path, seed, COUNT).forEach(({ id, way, markdown, source }, index) => {
    console.log(`\n--- ${index + 1} · ${id} · ${way}\n${markdown}\n\n« ${source}`);
  });
  return 0;
});
