import { describe, expect, it, test } from "vitest";
import { type Article, makeArticle, type Section, type SectionKind } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { checkDeck } from "../check-deck.ts";
import type { Deck, Slide } from "../deck.ts";
import { formatDeck } from "../format-deck.ts";
import { locateEvidence } from "../locate-evidence.ts";
import { parseDeck } from "../parse-deck.ts";
import { renderSlide } from "../render-slide.ts";
import { findTemplate, templateNames } from "../templates.ts";
import { composeDeck } from "./compose-deck.ts";

const model = await loadRoleModel();
const section = (kind: SectionKind, text: string): Section => ({
  heading: kind,
  text,
  level: 1,
  kind,
});

const article = makeArticle({
  title: "Singing in asthma",
  abstract:
    "Asthma is common. We aimed to test whether singing helps adults with asthma. Singing improved quality of life.",
  sections: [
    section("introduction", "Asthma is common in cities."),
    section(
      "methods",
      "The study was a randomised controlled trial with two parallel arms. A total of 84 adults with asthma were recruited from two clinics.",
    ),
    section(
      "results",
      "Forced expiratory volume rose by 12% in the singing group (Fig. 2) [7]. Exacerbations were less frequent with singing than with usual care (rate ratio 0.61, 95% CI 0.42–0.89).",
    ),
    section(
      "discussion",
      "Our study has several limitations. First, the sample was small and came from two clinics only.",
    ),
  ],
  figures: [
    { label: "Fig. 1", caption: "Flow diagram of the participants." },
    {
      label: "Fig. 2",
      caption: "Expiratory volume by arm. Bars are [95%] intervals.",
      graphic: "a/gr2",
    },
    { label: "Figure S1", caption: "More of the same." },
  ],
  tables: [
    {
      label: "Table 1",
      caption: "Outcomes at 12 weeks",
      head: [["Outcome", "Singing", "Usual | care"]],
      rows: [
        ["Score, mean (SD)", "4.1 (0.9)", "3.2 (1.0)"],
        ["Admissions, n", "3", "9"],
      ],
    },
  ],
  funding:
    "We thank the choir. The trial was funded by the Breath Fund. The funder had no role in it.",
  conflicts: "The authors declare no competing interests.",
});
/** What stands beside a deck as its article. */
const text = [
  article.abstract,
  ...article.sections.map((each) => each.text),
  ...article.figures.map(({ caption }) => caption),
  ...article.tables.map(({ caption, head, rows }) =>
    [caption, ...[...head, ...rows].map((cells) => cells.join("\t"))].join("\n"),
  ),
  article.funding,
  article.conflicts,
].join("\n\n");

function compose(given: Article, template = "article", pictures?: Map<string, string>): Deck {
  return composeDeck(given, readAbstract(given, model), findTemplate(template), pictures);
}
const whole = compose(article);
const partOf = (deck: Deck, part: string) => deck.slides.filter((slide) => slide.part === part);
const shown = (slides: readonly Slide[]) => JSON.stringify(slides.map(({ blocks }) => blocks));

describe("a deck of a full text", () => {
  it.each(templateNames)("is sound by the template %s, with the article and without", (name) => {
    const deck = compose(article, name);
    const parsed = parseDeck(formatDeck(deck));
    expect(parsed.deck).toEqual(deck);
    expect(checkDeck(parsed, text).map(({ what }) => what)).toEqual([]);
    expect(checkDeck(parsed).map(({ what }) => what)).toEqual([]);
  });

  it("cites each claim by section and sentence, and the footnote keeps what the claim lost", () => {
    expect(whole.evidence.find(({ id }) => id === "results-1")?.text).toBe(
      "Forced expiratory volume rose by 12% in the singing group (Fig. 2) [7].",
    );
    expect(shown(partOf(whole, "What else was found"))).toContain(
      "Forced expiratory volume rose by 12% in the singing group [^results-1]",
    );
    expect(shown(partOf(whole, "How it was done"))).toContain("[^methods-2]");
    expect(shown(partOf(whole, "Limits the authors name"))).toContain("[^discussion-2]");
  });

  it("tells the article that has another sentence", () => {
    const other = text.replace("rose by 12%", "rose by 21%");
    const rules = checkDeck(parseDeck(formatDeck(whole)), other).map(({ rule }) => rule);
    expect(rules).toContain("evidence-not-found");
  });

  it("says how to bring a picture, and shows the one that came with the deck", () => {
    expect(shown(partOf(whole, "Figure 2"))).toContain("save it as figures/gr2.jpg");
    expect(shown(partOf(whole, "Figure S1"))).toBe("[]");
    const deck = compose(article, "article", new Map([["a/gr2", "figures/gr2.png"]]));
    const [slide] = partOf(deck, "Figure 2");
    expect(slide && renderSlide(slide)).toContain(
      '<img src="figures/gr2.png" alt="Figure 2. Expiratory volume by arm">',
    );
  });

  it("heads a figure with its title, without what its panels show", () => {
    const caption = "Age raises the tolerance of heat (A) Survival of larvae. (B) Survival by sex.";
    const deck = compose({ ...article, figures: [{ label: "Figure 1", caption }] });
    expect(partOf(deck, "Figure 1")[0]?.blocks[0]).toMatchObject({
      text: "Age raises the tolerance of heat [^figure-1]",
    });
  });

  it("shows a small table whole, each row with its evidence", () => {
    const [slide] = partOf(whole, "Table 1");
    expect(slide?.blocks[1]).toEqual({
      type: "prose",
      markdown: [
        "| Outcome | Singing | Usual \\| care |",
        "| --- | --- | --- |",
        "| Score, mean (SD) | 4.1 (0.9) | 3.2 (1.0) [^table-1] |",
        "| Admissions, n | 3 | 9 [^table-1] |",
      ].join("\n"),
    });
  });

  it("quotes who paid and what is declared, without thanks", () => {
    const slide = shown(partOf(whole, "Who paid, and what is declared"));
    expect(slide).toContain("> The trial was funded by the Breath Fund. [^funding]");
    expect(slide).toContain("> The authors declare no competing interests. [^conflicts]");
    expect(slide).not.toContain("choir");
  });

  it("shows evidence from the body by itself, not in the abstract", () => {
    expect(locateEvidence(whole, ["results-1"])).toMatchObject([
      { sentences: [{ id: "results-1", start: 0 }] },
    ]);
  });
});

test("holes that an abstract cannot fill leave no slide", () => {
  const deck = compose(makeArticle({ title: article.title, abstract: article.abstract }));
  const parts = new Set(deck.slides.map(({ part }) => part));
  for (const part of ["How it was done", "What else was found", "Limits the authors name"]) {
    expect(parts.has(part)).toBe(false);
  }
  expect(deck.evidence.every(({ id }) => /^\d+$/u.test(id))).toBe(true);
});

test("an article without an abstract is presented from its body; without both it is refused", () => {
  const letter = makeArticle({
    title: "Singing in asthma: a letter",
    type: "commentary",
    sections: [
      {
        heading: "",
        level: 1,
        text: "Asthma is a common disease of the airways. Exacerbations were reduced by 39% with singing in the trial of Lima (p = 0.01). In conclusion, singing should be offered to adults with asthma.",
      },
    ],
  });
  const deck = compose(letter, "commentary");
  expect(shown(deck.slides)).toContain("[^text-1]");
  expect(shown(deck.slides)).toContain("[^text-3]");
  expect(checkDeck(parseDeck(formatDeck(deck)), letter.sections[0]?.text)).toEqual([]);
  expect(checkDeck(parseDeck(formatDeck(deck)))).toEqual([]);
  expect(deck.slides.some(({ kind }) => kind === "source")).toBe(false);
  expect(() => compose(makeArticle({ title: "Nothing" }))).toThrow(InputError);
});
