import { expect, test } from "vitest";
import { readNbib } from "./read-nbib.ts";

const whole =
  "PMID- 1\nOWN - NLM\nTI  - How nurses sleep.\nAB  - We asked.\nSO  - Night. 2024;1:2.\n";

test("a record without its last field was cut off", () => {
  expect(readNbib(whole).notices).toEqual([]);
  expect(readNbib(whole.slice(0, whole.indexOf("SO"))).notices).toEqual([
    "The file breaks off in “How nurses sleep”; export it again for the rest.",
  ]);
});

test("a line that looks like a tag within a text goes on with it", () => {
  const { records } = readNbib(whole.replace("We asked.", "We asked.\n      DNA - was there."));
  expect(records[0]?.article.abstract).toBe("We asked. DNA - was there.");
});
