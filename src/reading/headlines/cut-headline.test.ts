import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Abbreviation } from "../reading.ts";
import { tokenize } from "../words/tokenize.ts";
import { cutHeadline, cutHeadlines, maximumHeadlineWords } from "./cut-headline.ts";

interface Case {
  readonly text: string;
  readonly headline: string;
  readonly short?: Readonly<Record<string, string>>;
}
const cases = load(
  readFileSync(new URL("../cases/headlines.yml", import.meta.url), "utf8"),
) as Case[];

function abbreviationsOf({ text, short = {} }: Case): Abbreviation[] {
  return Object.entries(short).map(([form, long]) => {
    const start = text.indexOf(long);
    return { short: form, long, start, end: start + long.length };
  });
}

/** True when the words of `part` stand in `whole` in this order, case aside. */
function isSubsequence(part: string, whole: string): boolean {
  const words = tokenize(whole).map((token) => token.lower);
  let at = 0;
  return tokenize(part).every((token) => {
    while (at < words.length && words[at] !== token.lower) at++;
    return at++ < words.length;
  });
}

describe("cutHeadline()", () => {
  for (const example of cases) {
    it(`cuts "${example.text.slice(0, 60)}..." as an editor would`, () => {
      expect(cutHeadline(example.text, abbreviationsOf(example))).toBe(example.headline);
    });
  }

  it("only deletes, and keeps to the limit, on the sentences of the cases", () => {
    for (const example of cases) {
      for (const headline of cutHeadlines(example.text, abbreviationsOf(example))) {
        expect(isSubsequence(headline, example.text)).toBe(true);
        expect(headline.split(/\s+/).length).toBeLessThanOrEqual(maximumHeadlineWords);
      }
    }
  });

  it("only deletes, and keeps to the limit, on any salad of words", () => {
    const word = fc.constantFrom(
      ..."the a in of patients drives (n = 20) was and , ; that 60% not may more than which highlighting treated IFNγ whereas These results suggest . to reduce mRNA".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const sentence = words.join(" ");
        const headline = cutHeadline(sentence, []);
        expect(isSubsequence(headline, sentence)).toBe(true);
        expect(headline.split(/\s+/).length).toBeLessThanOrEqual(maximumHeadlineWords);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("keeps hedge and negation", () => {
    const sentence =
      "Interestingly, in this large multicentre registry of adults, early mobilisation after hip fracture surgery may not reduce the incidence of delirium in older adults.";
    expect(cutHeadline(sentence, [])).toMatch(/may not reduce/);
  });

  it("leaves names that begin in lower case as they are", () => {
    expect(cutHeadline("mRNA vaccines induce antibodies.", [])).toBe(
      "mRNA vaccines induce antibodies",
    );
  });
});

describe("cutHeadlines()", () => {
  it("gives each main clause of a contrasted sentence", () => {
    const sentence = cases[1]?.text ?? "";
    expect(cutHeadlines(sentence, [])).toEqual([
      "One of the key barriers in the treatment is the acquired resistance to PD-L1",
      "After initial response to treatment, more than 60% of patients develop acquired resistance",
    ]);
  });

  it("gives the observation and what it highlights", () => {
    expect(cutHeadlines(cases[4]?.text ?? "", [])).toEqual([
      "Murine models exposed to chronic IFNγ recapitulated these features",
      "A chronically inflamed microenvironment drives resistance",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(cutHeadlines("", [])).toEqual([]);
  });
});
