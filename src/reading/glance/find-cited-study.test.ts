import { describe, expect, it } from "vitest";
import { findCitedStudy } from "./find-cited-study.ts";

describe("findCitedStudy()", () => {
  it("names the study that the text is about", () => {
    expect(
      findCitedStudy("In a study published in Cell by Memon et al. (2024), a cohort was analyzed."),
    ).toBe("Memon et al. (2024)");
    expect(findCitedStudy("Okafor and Lindqvist (2021) reported a new marker.")).toBe(
      "Okafor and Lindqvist (2021)",
    );
  });

  it("is absent where a study is one reference among others", () => {
    expect(
      findCitedStudy("Risk rises with age (Memon et al., 2024; Lee et al., 2020)."),
    ).toBeUndefined();
    expect(findCitedStudy("We studied mice.")).toBeUndefined();
  });
});
