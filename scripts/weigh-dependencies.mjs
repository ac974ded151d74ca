// `npm run weigh`: writes into docs/dependencies.md what each dependency adds to what we ship.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./setup/root.mjs";
import { formatWeight, LIST, listDependencies, readRows } from "./weigh/dependency-list.mjs";
import { weighPackage } from "./weigh/weigh-package.mjs";

const path = join(ROOT, LIST);
let text = readFileSync(path, "utf8");
for (const name of listDependencies(ROOT).shipped) {
  const row = readRows(text).find((each) => each.name === name);
  if (!row) throw new Error(`${LIST} has no line for ${name}; add one`);
  const weight = formatWeight(await weighPackage(ROOT, name));
  text = text.replace(
    `| \`${name}\` | ${row.does} | ${row.weight} |`,
    `| \`${name}\` | ${row.does} | ${weight} |`,
  );
  console.log(`${name}: ${weight}`);
}
writeFileSync(path, text);
