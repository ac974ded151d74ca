import { describe, expect, it } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, printQuantity, readAbstract } from "../../reading/index.ts";
import { labelNumber } from "./label-number.ts";

const roles = await loadRoleModel();

/** Each number of the text as a slide shows it; those without a label are left out. */
function shown(abstract: string): string[] {
  const article = makeArticle({ abstract });
  const { quantities, sentences } = readAbstract(article, roles);
  return quantities.flatMap((quantity) => {
    const sentence = sentences.find(
      ({ start, end }) => start <= quantity.start && quantity.start < end,
    );
    const label = sentence && labelNumber(quantity, sentence, abstract);
    return label === undefined ? [] : [`${printQuantity(quantity)}: ${label}`];
  });
}

describe("labelNumber()", () => {
  it("labels a ratio with its printed name, and with what it is for where both stand together", () => {
    expect(shown("The hazard ratio for overall survival was 0·71 (P<.001).")).toEqual([
      "0·71: hazard ratio for overall survival",
    ]);
    expect(shown("Smoking went with absence of weight loss (OR 1.72, 95% CI 1.67-1.76).")).toEqual([
      "1.72: OR",
    ]);
  });

  it("says what a share is of behind its spread", () => {
    expect(shown("Relapse was seen in 67.7 ± 5.1% of the patients.")).toEqual([
      "67.7%: of the patients",
    ]);
  });

  it("lends no number the words of another", () => {
    expect(shown("The rates were 2.4 and 3.3% in the Sami and others, respectively.")).toEqual([]);
    expect(shown("Follow-up improved from 40.3% in 2005 to 55.1% in 2009.")).toEqual([
      "40.3%: in 2005",
      "55.1%: in 2009",
    ]);
  });
});
