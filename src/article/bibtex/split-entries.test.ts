import { expect, test } from "vitest";
import { splitEntries } from "./split-entries.ts";

function fieldsOf(text: string): Record<string, string>[] {
  return splitEntries(text).entries.map(({ fields }) => Object.fromEntries(fields));
}

test("values stand in braces, in quotation marks or bare, and are joined", () => {
  expect(
    fieldsOf(
      '@string{n = "Night"}\n@article{k, a = {x {y} z}, B = "q {"} r", c = 2024, d = n # { (B)}, }',
    ),
  ).toEqual([{ a: "x {y} z", b: 'q {"} r', c: "2024", d: "Night (B)" }]);
});

test("escaped braces do not count", () => {
  expect(fieldsOf("@a{k, t = {one \\{ two}, u = {3}}")).toEqual([{ t: "one \\{ two", u: "3" }]);
});

test("comments and what stands between entries are left out", () => {
  expect(
    fieldsOf(
      "write to me@example.org\n@comment{ @a{k, t={no}} }\n% note\n@a(k, t={yes})\n@preamble{{x}}",
    ),
  ).toEqual([{ t: "yes" }]);
});

test("an entry that is not closed ends where the next one begins", () => {
  const { entries, unclosed } = splitEntries(
    "@a{one, t = {never {closed,\n year = {x}\n\n@a{two, t={yes}}",
  );
  expect(entries.map(({ key, fields }) => [key, fields.get("t")])).toEqual([
    ["one", "never {closed"],
    ["two", "yes"],
  ]);
  expect(unclosed).toEqual(["one"]);
});
