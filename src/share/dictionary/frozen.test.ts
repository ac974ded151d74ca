import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { NOTES } from "./notes.ts";
import { OPENING } from "./opening.ts";
import { PHRASES } from "./phrases.ts";
import { PROSE } from "./prose.ts";

/** Links that people hold were packed with exactly these texts. */
test.each([
  ["OPENING", OPENING, "eac604d3482ee9ca256613978c385d593ff8bb3fb3069cdd922323bff17cc1ff"],
  ["PHRASES", PHRASES, "52682686c15d1c26aaf7377716bbd02de260bb3ee0acb2efa6f792970d82a0fc"],
  ["PROSE", PROSE, "b0d84784131b98183281f8c2462131427e33218462b755524a7454354f3d56a4"],
  ["NOTES", NOTES, "7e3eb477bc2872dd29cfb1d6527d2232cc39b0d68d89243e50c8ac900ac2f9f8"],
])("%s is what it was on the day that links were first packed with it", (_, text, hash) => {
  expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
});
