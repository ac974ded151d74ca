import { describe, expect, test } from "vitest";
import { checkDeck } from "./check-deck.ts";
import { parseDeck } from "./parse-deck.ts";

const ARTICLE = "IFNγ drives resistance. Of 1,201 patients, 60% relapsed within a year.";
const FRONT = ["---", "title: A deck", "format: 1", "---"];
const NOTES = [
  "[^1]: IFNγ drives resistance.",
  "[^2]: Of 1,201 patients, 60% relapsed within a year.",
];

/** The findings of a deck whose first slide begins on line 5, as `line rule`. */
function findings(slides: readonly string[], notes: readonly string[] = [], article = ARTICLE) {
  const markdown = [...FRONT, ...slides, "", ...notes].join("\n");
  return checkDeck(parseDeck(markdown), article).map(({ line, rule }) => `${line} ${rule}`);
}

const words = (count: number) =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? "IFNγ" : "drives")).join(" ");

test("another spelling is the same word, and a name holds no number", () => {
  const slide = ["## IFN-gamma signaling in tumors needs JAK1/2 [^1]"];
  const sentence = "IFNγ signalling in tumours needs JAK1 and JAK2.";
  expect(findings(slide, [`[^1]: ${sentence}`], sentence)).toEqual([]);
});

test("a deck with evidence for all it says has no findings", () => {
  const slides = [
    "## IFNγ drives resistance [^1]",
    "",
    "- 60% of 1,201 patients relapsed [^2]",
    "- Does this hold in all of them?",
    "",
    "```number",
    "60%: relapsed within a year [^2]",
    "```",
    "",
    "---",
    "#### What drives resistance? <!-- quiz id=q1 -->",
    "1. [x] IFNγ",
    "2. [ ] IL-6",
    "",
    "> It says so. [^1]",
  ];
  expect(findings(slides, NOTES)).toEqual([]);
});

describe("each rule fires alone, on the line that is wrong", () => {
  const [one = "", two = ""] = NOTES;
  const question = (key: string, because = "> So it says. [^1]") => [
    "#### What drives resistance? <!-- quiz id=q1 -->",
    key,
    "2. [ ] IL-6",
    "",
    because,
  ];
  test.each<[string, string[], string[], string[]]>([
    ["a headline without evidence", ["## IFNγ drives resistance"], [], ["5 no-evidence"]],
    ["a paragraph without evidence", ["", "IFNγ drives resistance."], [], ["6 no-evidence"]],
    [
      "the third bullet of a list without evidence",
      ["## IFNγ [^1]", "", "- drives it [^1]", "- resistance [^1]", "- and this one"],
      [one],
      ["9 no-evidence"],
    ],
    [
      "a row of a table without evidence",
      ["| a | b |", "|---|---|", "| IFNγ | up [^1] |", "| IL-6 | down |"],
      [one],
      ["8 no-evidence"],
    ],
    [
      "a line of a figure without evidence",
      ["```number", "60%: relapsed [^2]", "", "60%: relapsed", "```"],
      [two],
      ["8 no-evidence"],
    ],
    [
      "an edge of a mechanism without evidence",
      ["```mechanism", "IFNγ --drives--> resistance", "```"],
      [],
      ["6 no-evidence"],
    ],
    ["an answer without evidence", question("1. [x] IFNγ", "> So."), [], ["5 no-evidence"]],
    ["an answer without explanation", question("1. [x] IFNγ", ""), [], ["5 no-evidence"]],
    ["a footnote that is not there", ["## Claim [^7]"], [], ["5 footnote-undefined"]],
    [
      "a footnote that is not there, on the title slide",
      ["<!-- slide kind=title -->", "# A title", "", "By us [^7]"],
      [],
      ["8 footnote-undefined"],
    ],
    [
      "a footnote that is not there, in a question to the room",
      ["- Is it so? [^7]"],
      [],
      ["5 footnote-undefined"],
    ],
    ["a footnote that nobody uses", ["## Overview"], [one], ["7 footnote-unused"]],
    ["a footnote defined twice", ["## Claim [^1]"], [one, one], ["8 footnote-twice"]],
    ["an empty footnote", ["## Claim [^1]"], ["[^1]:"], ["7 footnote-empty"]],
    [
      "a footnote with another word than the article",
      ["## Claim [^1]"],
      ["[^1]: IFNγ prevents resistance."],
      ["7 evidence-not-found"],
    ],
    [
      "a number that the evidence does not have",
      ["## More than 70% relapsed [^2]"],
      [two],
      ["5 number-not-in-evidence"],
    ],
    [
      "a number in a bullet that the evidence does not have",
      ["- 60% relapsed [^2]", "- of 1,301 patients [^2]"],
      [two],
      ["6 number-not-in-evidence"],
    ],
    [
      "a key with a number that the evidence does not have",
      question("1. [x] 70% of it"),
      [one],
      ["5 number-not-in-evidence"],
    ],
    [
      "a denial that the evidence does not have",
      ["## IFNγ never drives resistance [^1]"],
      [one],
      ["5 not-in-evidence"],
    ],
    [
      "a claim mostly in words of its own",
      ["## Nivolumab doubles survival in melanoma [^1]"],
      [one],
      ["5 not-in-evidence"],
    ],
    [
      "a key in other words than the evidence, where a wrong option has them",
      question("1. [x] Hypoxia", "> So it says. [^1]").toSpliced(2, 1, "2. [ ] IFNγ"),
      [one],
      ["5 key-not-in-evidence"],
    ],
    [
      "a quotation in the notes that the article does not have",
      ["## Overview", "", "Note:", "In the article's words: “IFNγ stops resistance.”"],
      [],
      ["5 quotation-not-found"],
    ],
    ["a line that cannot be drawn", ["```number", "60% [^2]", "```"], [two], ["6 figure-line"]],
    [
      "an edge that cannot be drawn",
      ["```mechanism", "A --> B [^1]", "", "IFNγ drives [^1]", "```"],
      [one],
      ["8 figure-line"],
    ],
    ["a headline of 16 words", [`## ${words(16)} [^1]`], [one], ["5 overfull"]],
    ["a body of 41 words", ["## Overview", "", `${words(41)} [^1]`], [one], ["5 overfull"]],
    [
      "a list of five entries",
      ["## Overview", "", ...Array.from({ length: 5 }, () => "- a [^1]")],
      [one],
      ["5 overfull"],
    ],
    ["a block without an end", ["## Overview", "```", "x"], [], ["6 fence-open", "6 no-evidence"]],
    ["an unknown kind of slide", ["<!-- slide kind=x -->", "## Overview"], [], ["5 slide-kind"]],
    [
      "two questions of one id",
      [...question("1. [x] IFNγ"), "---", ...question("1. [x] IFNγ")],
      [one],
      ["11 question-id", "11 duplicate"],
    ],
    [
      "a question that is asked again and was not asked",
      ["#### Again: What drives resistance? <!-- again id=q9 -->"],
      [],
      ["5 question-again"],
    ],
    [
      "a question with an item-writing flaw",
      question("1. [x] IFNγ").with(0, "#### What drives it? <!-- quiz id=q1 -->"),
      [one],
      ["5 missing-referent"],
    ],
    ["a question without a key", question("1. [ ] IFNγ"), [one], ["5 question-key"]],
  ])("%s", (_, slides, notes, expected) => {
    const found = findings(slides, notes);
    if (expected.some((each) => each.endsWith("question-key"))) {
      expect(found).toEqual(expect.arrayContaining(expected));
    } else expect(found).toEqual(expected);
  });
});

describe("a quotation of another source", () => {
  const cited = "“Loss of B2M was found in 2 of 14 samples” — Doe 2017. https://example.org/9";
  const claim = "## B2M was lost in 2 of 14 samples [^doe-1]";
  test.each<[string, string, string, string[]]>([
    ["is not looked up in the article", claim, cited, []],
    ["is what its claim is compared with", claim.replace("14", "19"), cited, ["number"]],
    ["may be named with its year", claim.replace(" [", " (Doe 2017) ["), cited, []],
    ["lends no number of its name or address", claim.replace("14", "2017"), cited, ["number"]],
    ["needs words", claim, "“” — Doe 2017. https://example.org/9", ["source", "number", "not-in"]],
    ["needs a source", claim, cited.replace("Doe 2017. ", ""), ["source"]],
    ["needs an address", claim, cited.replace("https://example.org/9", "p. 3"), ["source"]],
    ["needs a safe address", claim, cited.replace("https", "http"), ["source"]],
    ["needs its dash", claim, cited.replace(" — ", " "), ["evidence-not-found"]],
  ])("%s", (_, slide, note, rules) => {
    const found = findings([slide], [`[^doe-1]: ${note}`]);
    for (const rule of rules) expect(found.some((each) => each.includes(` ${rule}`))).toBe(true);
    if (rules.length === 0) expect(found).toEqual([]);
  });

  test("is not given as the article's words", () => {
    const slide = [claim, "", "Note:", "In the article's words: “Loss of B2M was found”"];
    expect(findings(slide, [`[^doe-1]: ${cited}`])).toEqual(["5 quotation-not-found"]);
  });

  test("needs no article", () => {
    const markdown = [...FRONT, claim, "", `[^doe-1]: ${cited}`].join("\n");
    expect(checkDeck(parseDeck(markdown))).toEqual([]);
  });
});

test("bad YAML is reported on its line", () => {
  const markdown = "---\ntitle: A deck\nminutes: [5\nformat: 1\n---\n\n## Overview\n";
  expect(checkDeck(parseDeck(markdown))).toMatchObject([{ rule: "front-matter" }]);
  expect(checkDeck(parseDeck(markdown))[0]?.line).toBeGreaterThanOrEqual(3);
  expect(checkDeck(parseDeck("---\nformat: 1\n---\n"))).toMatchObject([{ line: 2 }]);
  expect(checkDeck(parseDeck("---\ntitle: x\nformat: 2\n---\n"))).toMatchObject([{ line: 2 }]);
  expect(checkDeck(parseDeck("## Overview\n"))).toMatchObject([{ line: 1, rule: "front-matter" }]);
});

test("evidence that only the speaker notes cite is used", () => {
  expect(findings(["## Overview", "", "Note:", "Say it. [^1]"], [NOTES[0] ?? ""])).toEqual([]);
});

test("without an article the deck's own source slide is searched, and without one it says so", () => {
  const source = [
    ...FRONT,
    "## IFNγ acts [^1]",
    "---",
    "<!-- slide kind=source -->",
    "",
    "> IFNγ",
    "> acts.",
  ];
  const check = (lines: readonly string[]) =>
    checkDeck(parseDeck(lines.join("\n"))).map(({ line, rule }) => `${line} ${rule}`);
  expect(check([...source, "", "[^1]: IFNγ acts."])).toEqual([]);
  expect(check([...source, "", "[^1]: IFNγ rests."])).toEqual(["12 evidence-not-found"]);
  expect(check([...FRONT, "## IFNγ acts [^1]", "", "[^1]: IFNγ acts."])).toEqual(["7 no-article"]);
});

test("findings come in the order of the file", () => {
  const lines = checkDeck(
    parseDeck(["## One claim here is made [^5]", "", "and two", "", "[^9]: x"].join("\n")),
    ARTICLE,
  ).map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});
