import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha1 } from "./sha1.ts";

test("agrees with Node on texts of all lengths and scripts", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ maxLength: 140 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(sha1(text)).toBe(createHash("sha1").update(text.toWellFormed()).digest("hex"));
    }),
  );
});
