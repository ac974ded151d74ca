import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTexts, mergeTexts, writeMerge } from "./index.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "c", "", "---", "# One"), { maxLength: 12 })
  .map((lines) => lines.join("\n"));

test("changes in different places are joined", () => {
  const merge = mergeTexts("a\nb\nc\nd\ne", "A\nb\nc\nd\ne", "a\nb\nc\nd\nE");
  expect(merge.conflicts).toBe(0);
  expect(writeMerge(merge)).toBe("A\nb\nc\nd\nE");
});

test("where both changed the same lines, both are kept, and one can be chosen", () => {
  const merge = mergeTexts("a\nb\nc", "a\nours\nc", "a\ntheirs\nc");
  expect(merge.conflicts).toBe(1);
  expect(writeMerge(merge)).toBe("a\nours\ntheirs\nc");
  expect(writeMerge(merge, ["theirs"])).toBe("a\ntheirs\nc");
  expect(writeMerge(merge, ["ours"])).toBe("a\nours\nc");
});

test("both windows making the same change is no conflict", () => {
  const merge = mergeTexts("a\nb", "a\nB", "a\nB");
  expect([merge.conflicts, writeMerge(merge)]).toEqual([0, "a\nB"]);
});

test("what only one of them changed is taken whole", () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(writeMerge(mergeTexts(base, changed, base))).toBe(changed);
      expect(writeMerge(mergeTexts(base, base, changed))).toBe(changed);
    }),
  );
});

test("a merge that keeps both loses no line that one of them wrote", () => {
  fc.assert(
    fc.property(text, text, text, (base, left, right) => {
      const ours = `${left}\n«ours»`;
      const theirs = `«theirs»\n${right}`;
      const merged = writeMerge(mergeTexts(base, ours, theirs)).split("\n");
      expect(merged).toContain("«ours»");
      expect(merged).toContain("«theirs»");
    }),
  );
});

test("a comparison holds both texts, letter by letter", () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const stretches = compareTexts(earlier, later);
      const without = (is: string) =>
        stretches
          .filter((each) => each.is !== is)
          .flatMap(({ lines }) => lines)
          .join("\n");
      expect(without("added")).toBe(earlier);
      expect(without("taken")).toBe(later);
    }),
  );
});
