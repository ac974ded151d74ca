import { readFileSync, writeFileSync } from "node:fs";
import { formatRoleModel } from "../../src/reading/roles/role-model.ts";
import type { LabelledAbstract } from "./labelled-abstract.ts";
import { trainRoles } from "./train-roles.ts";

/** `npm run train:roles`: reads JSON Lines of labelled abstracts, writes the model as text. */
export function main(data: string, out: string, seed: number): void {
  const records = readFileSync(data, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledAbstract);
  const model = trainRoles(records, seed, console.error);
  const text = formatRoleModel(model);
  writeFileSync(out, text);
  console.log(`${out}: ${model.features.length} features, ${text.length} bytes`);
}
