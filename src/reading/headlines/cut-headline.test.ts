import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Abbreviation } from "../reading.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import { tokenize } from "../words/tokenize.ts";
import {
  cutHeadline,
  cutHeadlines,
  cutLoneHeadlines,
  maximumHeadlineWords,
} from "./cut-headline.ts";

interface Case {
  readonly text: string;
  readonly headline?: string;
  readonly claims?: readonly string[];
  readonly short?: Readonly<Record<string, string>>;
}
const cases = load(
  readFileSync(new URL("../cases/headlines.yml", import.meta.url), "utf8"),
) as Case[];

/** Sentences as abstracts print them, one a line: of trials, cohorts, laboratories and cases. */
const sentences = readFileSync(new URL("cases/sentences.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

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
  for (const example of cases.filter(({ headline }) => headline !== undefined)) {
    it(`cuts "${example.text.slice(0, 60)}..." as an editor would`, () => {
      expect(cutHeadline(example.text, abbreviationsOf(example))).toBe(example.headline);
    });
  }

  it("only deletes, and keeps to the limit, on sentences as they are printed", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    for (const sentence of [...cases.map(({ text }) => text), ...sentences]) {
      for (const headline of [cutHeadline(sentence, []), ...cutHeadlines(sentence, [])]) {
        expect(isSubsequence(headline, sentence), headline).toBe(true);
        expect(headline.split(/\s+/).length, headline).toBeLessThanOrEqual(maximumHeadlineWords);
      }
    }
  });

  it("only deletes, and keeps to the limit, on any salad of words", () => {
    const word = fc.constantFrom(
      ..."the a in of patients drives (n = 20) was and , ; that 60% not may more than which highlighting treated IFNγ whereas These results suggest . to reduce mRNA we found compared with respectively both or only although who were aim determine whether - using".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const sentence = words.join(" ");
        for (const headline of [cutHeadline(sentence, []), ...cutHeadlines(sentence, [])]) {
          expect(isSubsequence(headline, sentence)).toBe(true);
          expect(headline.split(/\s+/).length).toBeLessThanOrEqual(maximumHeadlineWords);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("only deletes from printed sentences in which words were lost or swapped", () => {
    const broken = fc
      .tuple(fc.constantFrom(...sentences), fc.array(fc.nat(), { maxLength: 12 }))
      .map(([sentence, cuts]) => {
        const words = sentence.split(" ");
        for (const cut of cuts) words.push(...words.splice(cut % words.length, 1 + (cut % 2)));
        return words.join(" ");
      });
    fc.assert(
      fc.property(broken, (sentence) => {
        for (const headline of cutHeadlines(sentence, [])) {
          expect(isSubsequence(headline, sentence)).toBe(true);
          expect(headline.split(/\s+/).length).toBeLessThanOrEqual(maximumHeadlineWords);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("reads a megabyte without a stop", () => {
    expect(cutHeadlines("the cells in which we found that ".repeat(30_000), [])).toEqual([]);
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

  for (const example of cases) {
    const { claims, headline } = example;
    if (claims === undefined && headline !== undefined) continue;
    it(`keeps what limits "${example.text.slice(0, 60)}..."`, () => {
      expect(cutHeadlines(example.text, abbreviationsOf(example))).toEqual(claims ?? []);
    });
  }

  it("gives nothing for nothing", () => {
    expect(cutHeadlines("", [])).toEqual([]);
  });
});

describe("cutLoneHeadlines()", () => {
  it("gives none where the second claim takes the first one back", () => {
    const sentence =
      "The rate of bleeding was lower with the new drug in the first month, but the difference was not significant at the end of the trial.";
    expect(cutHeadlines(sentence, [])).toHaveLength(2);
    expect(cutLoneHeadlines(tagSentence(sentence), [])).toEqual([]);
  });

  it("gives those of a contrast that takes nothing back", () => {
    const sentence =
      "Deep brain stimulation improved motor scores by more than 40%; however, speech worsened in a third of the patients.";
    expect(cutLoneHeadlines(tagSentence(sentence), [])).toHaveLength(2);
  });
});
