import { expect, it } from "vitest";
import text from "../../../models/roles.txt?raw";
import { formatRoleModel, parseRoleModel } from "./role-model.ts";

it("reads the model that ships and writes it again byte for byte", () => {
  const model = parseRoleModel(text);
  expect(model.features.length).toBeGreaterThan(10_000);
  expect(formatRoleModel(model)).toBe(text);
});

it("needs no escapes in a JavaScript string, which would cost bytes", () => {
  expect(text.slice(text.indexOf("\n"))).not.toMatch(/["`\\]/);
});

it.each([
  ["nothing", ""],
  ["another file", "{}\n\n\n\n\n\n\n\n\n"],
  ["a model that was cut off", text.slice(0, text.length / 2)],
  ["hashes of another width", text.replace('"bits":22', '"bits":20')],
])("refuses %s", (_, broken) => {
  expect(() => parseRoleModel(broken)).toThrow("the model of sentence roles is not one");
});
