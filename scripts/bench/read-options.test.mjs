import { expect, test } from "vitest";
import { readOptions } from "./read-options.mjs";

const names = ["roles", "sentences"];

test("a bench is named, and may be given other data", () => {
  expect(readOptions(["roles"], names)).toEqual({ name: "roles", data: undefined });
  expect(readOptions(["sentences", "--data", "a.jsonl"], names)).toEqual({
    name: "sentences",
    data: "a.jsonl",
  });
});

test.each([
  ["no name", [], "Name one bench"],
  ["two names", ["roles", "sentences"], "Name one bench"],
  ["a name that is none", ["rolls"], 'There is no bench "rolls"'],
  ["an unknown option", ["roles", "--date", "x"], "Unknown option"],
  ["--data without a file", ["roles", "--data"], "argument missing"],
])("%s is refused, and the benches are listed", (_, args, message) => {
  expect(() => readOptions(args, names)).toThrow(message);
  expect(() => readOptions(args, names)).toThrow("roles, sentences");
});
