import { describe, expect, it } from "vitest";
import { dropConcession } from "./drop-concession.ts";
import { readByVerb } from "./read-by-verb.ts";
import { resolvePointers } from "./resolve-pointers.ts";

const read = (claim: string) =>
  readByVerb(claim).map(({ subject, predicate }) => `${subject} | ${predicate}`);

describe("the main verb of a claim", () => {
  it("is the one behind a relative clause in the subject", () => {
    expect(read("Nurses who worked at night slept less than others")).toEqual([
      "Nurses who worked at night | slept less than others",
    ]);
    expect(read("Children who received zinc were less likely to relapse")).toEqual([
      "Children who received zinc | were less likely to relapse",
    ]);
  });

  it("stands before a clause that goes with its object", () => {
    expect(read("The sling provides an answer for cases in which a graft cannot be found")).toEqual(
      ["The sling | provides an answer for cases in which a graft cannot be found"],
    );
  });

  it("may be one of two", () => {
    expect(read("The lens underestimates pupil size and shows a wide range of agreement")).toEqual([
      "The lens | underestimates pupil size",
      "The lens | shows a wide range of agreement",
    ]);
  });

  it("is not taken from the next clause", () => {
    expect(read("The outer cells were swollen and there was loss of ganglia")).toEqual([
      "The outer cells | were swollen",
    ]);
  });

  it.each([
    "There was no harm in waiting",
    "Because the wards were full beds were borrowed",
    "Cells stained with the dye in the second week",
  ])("is not guessed: %s", (claim) => {
    expect(read(claim)).toEqual([]);
  });
});

describe("what points back", () => {
  it("gives way to what it stands for", () => {
    expect(resolvePointers("They may protect the liver", "Statins were well tolerated.")).toBe(
      "Statins may protect the liver",
    );
    expect(resolvePointers("Zinc is a safe choice in these small infants", "")).toBe(
      "Zinc is a safe choice in the small infants",
    );
    expect(resolvePointers("Relapse was rare in our series", "")).toBe("Relapse was rare");
  });

  it("stays where it is not certain", () => {
    const claims = [
      "It may protect the liver",
      "This drug is safe",
      "These findings suggest a role of zinc",
      "It is possible that zinc protects the liver",
    ];
    for (const claim of claims) expect(resolvePointers(claim, "Statins were taken.")).toBe(claim);
  });
});

describe("what a claim concedes", () => {
  it("is left out", () => {
    expect(dropConcession("Although the drug is cheap, its use should be limited")).toBe(
      "Its use should be limited",
    );
    expect(dropConcession("Due to the cost, speed, and risk, the test was dropped")).toBe(
      "The test was dropped",
    );
  });

  it("is left out with whose belief the claim is", () => {
    expect(dropConcession("We believe that the sling should be removed early")).toBe(
      "The sling should be removed early",
    );
    const claim = "We believe that slings are safe";
    expect(dropConcession(claim)).toBe(claim);
  });

  it("stays where nothing is left", () => {
    const claim = "As assessed by hand, foot, and eye";
    expect(dropConcession(claim)).toBe(claim);
  });
});
