import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowsNode, describeRange } from "./check-node.mjs";

const range = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  .engines.node;

test.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.3"])(
  "Node %s may run us",
  (version) => {
    expect(allowsNode(version, range)).toBe(true);
  },
);

// 21 and 23 are no long-term versions and Vitest refuses them; 22.11 is too old for Vite.
test.each(["18.20.8", "20.18.9", "21.7.0", "22.11.0", "23.5.0"])("Node %s may not", (version) => {
  expect(allowsNode(version, range)).toBe(false);
});

test("the range is said in words", () => {
  expect(describeRange("^20.19.0 || >=24.0.0")).toBe("20.19 or a later 20, 24.0 or later");
});
