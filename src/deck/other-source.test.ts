import { expect, test } from "vitest";
import { quotedWords, readOtherSource, withoutSources } from "./other-source.ts";

test.each([
  [
    "“JAK1 was lost” — Doe et al. 2016. https://example.org/a/",
    { quotation: "JAK1 was lost", name: "Doe et al. 2016", address: "https://example.org/a/" },
  ],
  [
    "“It is a “paradoxical” mark” — Roe 2025, abstract. https://example.org/x?a=1&b=%2C",
    {
      quotation: "It is a “paradoxical” mark",
      name: "Roe 2025, abstract",
      address: "https://example.org/x?a=1&b=%2C",
    },
  ],
  ["“” — Doe 2016. https://example.org", { quotation: "", name: "Doe 2016" }],
  ["“It fell” — https://example.org", { name: "", address: "https://example.org" }],
  ["“It fell” — Doe 2016", { name: "Doe 2016", address: "" }],
  ["“It fell” — Doe 2016. http://example.org", { address: "" }],
  ["“It fell” — Doe 2016. https://localhost", { address: "" }],
])("another source is read: %s", (text, parts) => {
  expect(readOtherSource(text)).toMatchObject(parts);
});

test.each([
  "IFNγ drives resistance — https://example.org",
  "“Hot” tumours relapse.",
  "“Hot” tumours — and “cold” ones — relapse.",
  "",
])("a sentence of the article is none: %s", (text) => {
  expect(readOtherSource(text)).toBeUndefined();
  expect(quotedWords(text)).toBe(text);
});

test("only the quotation is evidence: the year of its source is no number of it", () => {
  expect(quotedWords("“It fell” — Doe 2016. https://example.org/42")).toBe("It fell");
});

test.each([
  ["Loss in two of four (Doe 2016)", "Loss in two of four ()"],
  ["Doe et al. (2016) saw loss", " saw loss"],
  ["Loss in 2016 of them, says Doe", "Loss in 2016 of them, says Doe"],
  ["Roe 2016 saw loss in 20160", "Roe 2016 saw loss in 20160"],
])("a source named in a claim is no part of what it says: %s", (claim, rest) => {
  expect(
    withoutSources(claim, ["“It fell” — Doe et al. 2016, abstract. https://example.org"]),
  ).toBe(rest);
  expect(withoutSources(claim, ["It fell (Doe et al. 2016)."])).toBe(claim);
});
