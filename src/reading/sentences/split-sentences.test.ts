import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.ts";

/** Sentences are written with "|" between them; the bars are taken out before splitting. */
function bars(marked: string): string {
  const text = marked.replaceAll("|", "");
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("splitSentences()", () => {
  const cases = [
    "PD-L1 is expressed in NSCLC (Fig. 1).| They relapsed.",
    "Smith et al. (2019) found it.| Others, e.g. Lee et al., did not.",
    "Growth of E. coli and S. aureus stopped.| No effect vs. control was seen.",
    "It fell (p < 0.05).| The rest did not, i.e. it stayed at 3.14.",
    "Cells relapsed.[3,4]| They died.",
    "Is it so?| Yes!| We think so.",
    "J. A. Smith wrote it.| A. Jones did not.",
    "The dose was 5 mg.| Patients in group A. improved.".replace("A. ", "A "),
    "mRNA fell.| miR-21 rose.",
    "He said “stop.”| She did.",
  ];
  for (const marked of cases) {
    it(`splits "${marked}"`, () => {
      expect(bars(marked)).toBe(marked.replaceAll("| ", "|"));
    });
  }

  it("ends a sentence at a blank line and after a heading on its own line", () => {
    expect(bars("Background\n|Lungs fail.\n\n|And then")).toBe("Background|Lungs fail.|And then");
  });

  it("joins lines that were wrapped in copying", () => {
    const text = "This sentence was copied from a page that wrapped its\nlines in the middle.";
    expect(splitSentences(text)).toHaveLength(1);
  });
});
