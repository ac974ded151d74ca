import { describe, expect, it } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { findEnumerations } from "./find-enumerations.ts";

const lists = (text: string) =>
  findEnumerations(tagSentence(text)).map(({ head, link, members }) => [head, link, ...members]);

describe("findEnumerations()", () => {
  it("finds what the members belong to", () => {
    const text =
      "They identified subtypes with persistent or upregulated interferon γ (IFNγ) signaling, immune dysfunction, and antigen presentation defects.";
    expect(lists(text)).toEqual([
      [
        "subtypes",
        "with",
        "persistent or upregulated interferon γ (IFNγ) signaling",
        "immune dysfunction",
        "antigen presentation defects",
      ],
    ]);
  });

  it("needs no serial comma", () => {
    expect(lists("Risk factors such as smoking, obesity and hypertension were recorded.")).toEqual([
      ["Risk factors", "such as", "smoking", "obesity", "hypertension"],
    ]);
  });

  it("takes no participle with its object for a member", () => {
    expect(
      lists(
        "We examined the role of butyrate in patients with diverticulosis, hypothesizing its potential for reduction of episodes and prevention.",
      ),
    ).toEqual([]);
  });

  it("leaves pairs, numbers and clauses alone", () => {
    expect(lists("Symptoms including cough and fever were recorded.")).toEqual([]);
    expect(lists("There were three groups with 10, 20, and 30 patients.")).toEqual([]);
    expect(lists("We treated patients with aspirin, they improved, and we stopped.")).toEqual([]);
  });
});
