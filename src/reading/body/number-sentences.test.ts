import { describe, expect, it } from "vitest";
import type { Section } from "../../article/index.ts";
import { nameSections } from "./name-sections.ts";
import { numberSentences } from "./number-sentences.ts";

const sections: Section[] = [
  { heading: "2. Results", text: "Ten mice lived. Two died.", level: 1, kind: "results" },
  { heading: "Survival", text: "All was well.\n\nThen it was not.", level: 2, kind: "results" },
  { heading: "Ion channels", text: "They open.\nThey close.", level: 1 },
];

describe("numberSentences()", () => {
  it("counts the sentences of a kind through all of its sections, and of a heading by itself", () => {
    expect(numberSentences(sections).map(({ id, text }) => `${id} ${text}`)).toEqual([
      "results-1 Ten mice lived.",
      "results-2 Two died.",
      "results-3 All was well.",
      "results-4 Then it was not.",
      "ion-channels-1 They open.",
      "ion-channels-2 They close.",
    ]);
  });

  it("knows the paragraph of each", () => {
    expect(numberSentences(sections).map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 0, 0]);
  });
});

describe("nameSections()", () => {
  it("never gives a name that footnotes have for a table, a figure or a declaration", () => {
    const named = (heading: string) => nameSections([{ heading, text: "", level: 1 }])[0];
    expect(named("Table")).toBe("section-table");
    expect(named("Funding")).toBe("section-funding");
    expect(named("2019")).toBe("section-2019");
    expect(named("")).toBe("text");
    expect(named("方法与结果")).toBe("方法与结果");
    expect(named("A heading so long that nobody would want to read it in a footnote")).toBe(
      "a-heading-so-long-that-nobody-would-want",
    );
  });
});
