import { describe, expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, numbersIn, readAbstract } from "../../reading/index.ts";
import type { Draft } from "./draft.ts";
import { writeDrafts } from "./write-drafts.ts";

const roles = await loadRoleModel();

/** The drafts of these ways on an abstract whose results are this one sentence. */
function draftsOn(sentence: string, ways: readonly string[]): Draft[] {
  const abstract = `METHODS: We followed 412 adults for a year.\nRESULTS: ${sentence}`;
  const article = makeArticle({ title: "Of numbers", abstract });
  return writeDrafts(article, readAbstract(article, roles)).filter(({ way }) => ways.includes(way));
}

function optionsOf({ answer }: Draft): { key: string; others: string[] } {
  if (answer.kind !== "single") return { key: "", others: [] };
  const { ladder } = answer;
  const rungs = ladder ? [...ladder.below, ...ladder.above] : answer.distractors;
  return { key: answer.key, others: rungs.map(({ text }) => text) };
}

const CASES = [
  {
    name: "the number of either group, the other's among the wrong ones",
    sentence: "The infection rate was 28% in the gauze group and 16% in the film group (P = 0.02).",
    way: "group-figure",
    stem: /^What was the infection rate in the (?:gauze|film) group\?$/u,
    keys: ["28%", "16%"],
    other: /^(?:28|16)%$/u,
  },
  {
    name: "which group had more, where the words do not say it",
    sentence: "The infection rate was 28% in the gauze group and 16% in the film group (P = 0.02).",
    way: "highest",
    stem: /^Which group had the higher infection rate\?$/u,
    keys: ["The gauze group"],
    other: /^The film group$/u,
  },
  {
    name: "a share in brackets, with its denominator",
    sentence: "Dressings were changed early in 17 patients (25.8%).",
    way: "bracket",
    stem: /^In what percentage of the patients were dressings changed early\?$/u,
    keys: ["25.8%"],
    other: /^74\.2%$/u,
  },
  {
    name: "two numbers that the words put in order, without turning the order round",
    sentence: "Wound leakage fell sharply from 42.5 days to 29.5 days after the new dressing.",
    way: "figures",
    stem: /^Which figures did the authors report for wound leakage\?$/u,
    keys: ["It fell sharply from 42.5 days to 29.5 days after the new dressing"],
    other: /^It fell/u,
  },
  {
    name: "what a sensitivity says, and what is taken for it",
    sentence: "The sensitivity of the swab was 85%.",
    way: "reading",
    stem: /^The abstract gives a sensitivity of 85%\. What does this figure say\?$/u,
    keys: ["85% of those who have the condition test positive"],
    other: /^85% of those who test positive have the condition$/u,
  },
  {
    name: "what a ratio says",
    sentence: "Leakage predicted reoperation (OR 2.40, 95% CI 1.31-4.40).",
    way: "reading",
    stem: /odds ratio of 2\.40/u,
    keys: ["The odds were 2.40 times as high as in the comparison group"],
    other: /percentage points/u,
  },
  {
    name: "the greatest of a list",
    sentence:
      "Early complications were leakage (n = 8), bleeding (n = 14), stenosis (n = 3) and fever (n = 2).",
    way: "highest",
    stem: /most frequent among the early complications\?$/u,
    keys: ["Bleeding"],
    other: /^Leakage$/u,
  },
  {
    name: "a mean whose spread and neighbours are left aside",
    sentence: "The mean time per dressing was 107.4±30.0 minutes with a length of 318.4±152.9 cm.",
    way: "number",
    stem: /^What was the mean time per dressing\?$/u,
    keys: ["107.4 minutes"],
    other: /minutes$/u,
  },
  {
    name: "a count that stands before its clause",
    sentence: "In 8 of the dressings (14%), we identified living moths.",
    way: "number",
    stem: /^In how many of the dressings did the authors identify living moths\?$/u,
    keys: ["8"],
    other: /^\d+$/u,
  },
  {
    name: "each of several counts of one whole",
    sentence: "Of the 14 nurses, 5 resigned and 9 remained.",
    way: "number",
    stem: /^Of the 14 nurses, how many remained\?$/u,
    keys: ["9"],
    other: /^\d+$/u,
  },
  {
    name: "the number of one of three groups, named in a row",
    sentence:
      "The leakage rate was 12%, 15% and 31% in the northern, southern and western groups, respectively.",
    way: "group-figure",
    stem: /^What was the leakage rate in the (?:northern|western) groups?\?$/u,
    keys: ["12%", "31%"],
    other: /^15%$/u,
  },
  {
    name: "the greatest of a list in brackets, whatever opens it",
    sentence: "Nurses gave the following reasons: haste (n = 11), thirst (n = 7), noise (n = 4).",
    way: "highest",
    stem: /which of these was the most frequent\?$/u,
    keys: ["Haste"],
    other: /^Thirst$/u,
  },
  {
    name: "the two ends of a range",
    sentence: "The contact pressure ranged from 11 to 17 kPa.",
    way: "range",
    stem: /^Between which values did the contact pressure range\?$/u,
    keys: ["11 and 17 kPa"],
    other: /^11 and /u,
  },
  {
    name: "a whole result from which nothing shorter can be cut",
    sentence: "Gauze was thought harmful for skin by 96% and foam by 60%.",
    way: "result",
    stem: /^Which .*did the authors report\?$/u,
    keys: ["Gauze was thought harmful for skin by 96% and foam by 60%"],
    other: /by 60% and foam by 96%$/u,
  },
] as const;

describe.each(CASES)("of a result is asked $name", ({ sentence, way, stem, keys, other }) => {
  const drafts = draftsOn(sentence, [way]);
  const draft = drafts.find((each) => stem.test(each.stem));

  test("in these words", () => {
    expect(drafts.map((each) => each.stem)).toContainEqual(expect.stringMatching(stem));
  });

  test("with the key of the text, and wrong answers that are none of it", () => {
    if (!draft) throw new Error("no such question");
    const { key, others } = optionsOf(draft);
    expect(keys).toContain(key);
    expect(others).toContainEqual(expect.stringMatching(other));
    expect(others).not.toContain(key);
    expect(others.length).toBeGreaterThanOrEqual(2);
  });

  test("with no share past the whole, and no number twice", () => {
    if (!draft) throw new Error("no such question");
    const { key, others } = optionsOf(draft);
    expect(new Set([key, ...others]).size).toBe(others.length + 1);
    for (const text of others.filter((each) => each.endsWith("%")))
      expect(Math.max(...numbersIn(text))).toBeLessThan(100);
  });
});

test("numbers that fall stay in falling order in every answer", () => {
  const [draft] = draftsOn(
    "Wound leakage fell sharply from 42.5 days to 29.5 days after the new dressing.",
    ["figures"],
  );
  if (!draft) throw new Error("no such question");
  const { key, others } = optionsOf(draft);
  for (const text of [key, ...others]) {
    const [first = 0, second = 0] = numbersIn(text);
    expect(first).toBeGreaterThan(second);
  }
});

const NOTHING = [
  [
    "a number that belongs to a name",
    "Patients with grade 3 lesions and type 2 diabetes did well.",
  ],
  ["numbers that only bound a group", "Leakage was seen in children aged 6-10 years."],
  [
    "a multiple with which they must agree",
    "Leakage was twice as frequent with gauze (28% vs 14%).",
  ],
] as const;

test.each(NOTHING)("nothing is exchanged in %s", (_, sentence) => {
  expect(draftsOn(sentence, ["figures", "group-figure", "highest"])).toEqual([]);
});

test("a count of which few slips can be made is typed", () => {
  const [draft] = draftsOn("Three hundred nurses were included.", ["typed"]);
  expect(draft?.stem).toBe("How many nurses were included?");
  expect(draft?.answer).toEqual({ kind: "numeric", value: 300 });
});
