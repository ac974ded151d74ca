import { describe, expect, it } from "vitest";
import { findBlocks, rolesOf } from "./find-headings.ts";

const blocks = (abstract: string) =>
  findBlocks(abstract).map(({ start, end, roles }) => [
    abstract.slice(start, end).trim(),
    roles.length === 5 ? "any" : roles.join(" or "),
  ]);

describe("findBlocks()", () => {
  it("cuts at headings on lines of their own and in running text", () => {
    expect(
      blocks("Background: A fails.\nMethods: We tried B. RESULTS: It rose. Conclusion: Good."),
    ).toEqual([
      ["A fails.", "background"],
      ["We tried B.", "methods"],
      ["It rose.", "results"],
      ["Good.", "conclusions"],
    ]);
  });

  it("takes plain text as one block, colons and all", () => {
    const text = "We measured three things: A, B and C. The result: nothing.";
    expect(blocks(text)).toEqual([[text, "any"]]);
  });

  it("strips a heading that states no role", () => {
    expect(blocks("UNLABELLED: Lungs fail.")).toEqual([["Lungs fail.", "any"]]);
  });
});

describe("rolesOf()", () => {
  it("reads the headings of many journals", () => {
    expect(rolesOf("MAIN OUTCOME MEASURES")).toEqual(["methods"]);
    expect(rolesOf("Methods and Findings")).toEqual(["methods", "results"]);
    expect(rolesOf("BACKGROUND AND AIMS")).toEqual(["background", "objective"]);
    expect(rolesOf("Conclusions and Relevance")).toEqual(["conclusions"]);
    expect(rolesOf("Gene therapy")).toEqual([]);
  });
});
