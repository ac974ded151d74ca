import { expect, test } from "vitest";
import { varyEffect, varyNeed } from "./vary-effect.ts";

test("an effect is turned round, denied, and taken for its own cause", () => {
  expect(
    varyEffect("abolished surface expression of MHC I", false)?.map(({ text }) => text),
  ).toEqual([
    "strengthened surface expression of MHC I",
    "had no effect on surface expression of MHC I",
    "was a consequence of surface expression of MHC I",
  ]);
});

test("no effect on an increase is said of what increases", () => {
  const texts = varyEffect("caused an increase in uptake", true)?.map(({ text }) => text);
  expect(texts).toContain("had no effect on uptake");
});

test.each([
  ["led to decreased blood loss"],
  ["caused by infection"],
  ["led to a fall by 20%"],
  ["did not induce apoptosis"],
  ["was seen in mice"],
])("nothing is made of “%s”", (predicate) => {
  expect(varyEffect(predicate, false)).toBeUndefined();
});

test("what is needed is neither enough, nor needless, nor a consequence", () => {
  expect(varyNeed("are required for cell division")?.map(({ text }) => text)).toEqual([
    "are sufficient by themselves for cell division",
    "are not needed for cell division",
    "are a consequence of cell division",
  ]);
});
