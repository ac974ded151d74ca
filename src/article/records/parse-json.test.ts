import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { listAt, parseJson, textAt, textsAt } from "./parse-json.ts";

test("whole JSON is whole", () => {
  expect(parseJson('\ufeff {"a":[1,"x"]}\n', "file")).toEqual({
    value: { a: [1, "x"] },
    isCut: false,
  });
});

test.each([
  ['{"a":1,"b":{"c":[1,2', { a: 1, b: { c: [1] } }],
  ['{"a":1,"b', { a: 1 }],
  ['{"a":"We ask', { a: "We ask" }],
  ['{"a":"We \\u00e', { a: "We " }],
  ['[{"a":"}]","b":', [{ a: "}]" }]],
  ["[", []],
])("of %s what was whole is read", (json, value) => {
  expect(parseJson(json, "file")).toEqual({ value, isCut: true });
});

test("what is no JSON is refused", () => {
  expect(() => parseJson("Sleep at night", "file")).toThrow(InputError);
  expect(() => parseJson("", "file")).toThrow(InputError);
});

test("lists of one are lists, names of objects' own are no fields", () => {
  expect(textAt({ title: ["Sleep", "Schlaf"] }, "title")).toBe("Sleep");
  expect(textsAt({ volume: 3 }, "volume")).toEqual(["3"]);
  expect(listAt({ a: null }, "a")).toEqual([]);
  expect(textAt({}, "constructor", "name")).toBe("");
  expect(textAt("text", "length")).toBe("");
});
