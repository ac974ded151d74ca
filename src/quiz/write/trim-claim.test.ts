import { describe, expect, it } from "vitest";
import { readClauses, trimClaim } from "./trim-claim.ts";

const read = (claim: string) =>
  readClauses(trimClaim(claim)).map(({ subject, predicate }) => `${subject} | ${predicate}`);

describe("the core of a claim", () => {
  it("loses the frame around it and what only adds to it", () => {
    expect(
      read("Survival curves showed that night feeding shortened the stay, which saved costs"),
    ).toEqual(["Night feeding | shortened the stay"]);
    expect(read("In this study, the leak rate decreased from 6 to 2%")).toEqual([
      "The leak rate | decreased",
    ]);
  });

  it("is two claims where one subject has two verbs", () => {
    expect(read("Early feeding improved weight gain, but did not shorten the stay")).toEqual([
      "Early feeding | improved weight gain",
      "Early feeding | did not shorten the stay",
    ]);
  });

  it("is one where the second verb is none", () => {
    expect(read("Waiting leads to delayed care and elevated costs")).toEqual([
      "Waiting | leads to delayed care and elevated costs",
    ]);
  });

  it("may have a list for its subject", () => {
    expect(read("Age, smoking, and tumour stage were associated with relapse")).toEqual([
      "Age, smoking, and tumour stage | were associated with relapse",
    ]);
  });

  it("is read past a clause within its subject", () => {
    expect(read("Patients who had been treated elsewhere were few")).toEqual([
      "Patients who had been treated elsewhere | were few",
    ]);
  });
});
