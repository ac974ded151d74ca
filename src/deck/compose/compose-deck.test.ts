import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPasted } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { checkDeck } from "../check-deck.ts";
import { type Deck, questionsOf } from "../deck.ts";
import { formatDeck } from "../format-deck.ts";
import { listClaims } from "../list-claims.ts";
import { parseDeck } from "../parse-deck.ts";
import { findTemplate, templateNames } from "../templates.ts";
import { composeDeck } from "./compose-deck.ts";

const roles = await loadRoleModel();

const cases = Object.entries(
  import.meta.glob<string>("./cases/*.txt", { query: "?raw", import: "default", eager: true }),
);

function compose(source: string, template = "article"): Deck {
  const article = readPasted(source);
  return composeDeck(article, readAbstract(article, roles), findTemplate(template));
}

/** What no deck may have, whatever it was made from. */
function expectSound(deck: Deck, source: string): void {
  const markdown = formatDeck(deck);
  const parsed = parseDeck(markdown);
  expect(parsed.deck).toEqual(deck);
  // Claims without evidence, evidence that is not there, overfull slides, ids used twice.
  expect(checkDeck(parsed).map(({ line, what }) => `${line} ${what}`)).toEqual([]);
  const { abstract } = readPasted(source);
  expect(checkDeck(parsed, `${source}\n\n${abstract}`).map(({ what }) => what)).toEqual([]);
  for (const slide of deck.slides) {
    expect(slide.blocks.length).toBeGreaterThan(0);
    for (const block of slide.blocks) {
      if (block.type === "heading") expect(block.text.trim()).not.toBe("");
      if (block.type === "prose") expect(block.markdown.trim()).not.toBe("");
      if (block.type === "figure") expect(block.body.trim()).not.toBe("");
      expect(block.type).not.toBe("fill");
    }
  }
}

test("there are articles of all sorts to try", () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

describe.each(cases)("a deck of %s", (_, source) => {
  test.each(templateNames)("by the template %s has nothing that check would name", (template) => {
    expectSound(compose(source, template), source);
  });

  test("is the same twice", () => {
    expect(formatDeck(compose(source))).toBe(formatDeck(compose(source)));
  });

  test("opens with a title and ends with the article's own words", () => {
    const { slides } = compose(source);
    expect(slides[0]?.kind).toBe("title");
    expect(slides.at(-1)?.kind).toBe("source");
  });

  test("says nothing twice", () => {
    const deck = compose(source);
    const headlines = deck.slides.flatMap((slide) =>
      listClaims(slide).flatMap(({ block }) => (block.type === "heading" ? [block.text] : [])),
    );
    expect(new Set(headlines).size).toBe(headlines.length);
    const stems = questionsOf(deck).map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

test("an article without an abstract is refused, with what to do", () => {
  const article = { ...readPasted(cases[0]?.[1] ?? ""), abstract: "" };
  expect(() => composeDeck(article, readAbstract(article, roles), findTemplate("article"))).toThrow(
    InputError,
  );
});

const phrase = fc.constantFrom(
  "IFNγ drives resistance",
  "Of 1,201 patients, 60% relapsed (P<0.001)",
  "in 41 of 640 (6.4%) of the mice",
  "PD-L1 (programmed death ligand 1) blockade is a therapy",
  "subtypes with A, B, and C were found",
  "was associated with lower risk [HR, 0.7; 95% CI: 0.5–0.9]",
  "e.g. *this* and <that> & `those` | $x$",
  "- a dash",
  "# a hash",
  "[^1]: a note",
  "Note: a note",
  "---",
  "1. one",
  "> 60%",
  "```",
  "±",
  "",
);
const sentence = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((phrases) => `${phrases.join(", ")}. `);

test("any abstract gives a sound deck, or says why not", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const source = `A title of an article\n\nAbstract\n\n${sentences.join("")}`;
      let deck: Deck;
      try {
        deck = compose(source);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      expectSound(deck, source);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test("a claim that the mechanism slide shows is not quoted on a slide of its own", () => {
  const deck = compose(
    "Intrusion in depression\n\nAbstract\n\nRumination is common in depression. We tested 80 adults with a memory task. Greater intrusion effects were associated with increased rumination. These findings suggest a target for treatment.",
  );
  const shown = deck.slides.filter(
    ({ kind, blocks }) =>
      kind !== "source" && JSON.stringify(blocks).includes("ncreased rumination"),
  );
  expect(shown.filter(({ blocks }) => JSON.stringify(blocks).includes("authors’ words"))).toEqual(
    [],
  );
  expect(shown.some(({ blocks }) => blocks.some(({ type }) => type === "figure"))).toBe(true);
});

test("a short sentence heads its slide whole, whatever its verb", () => {
  const deck = compose(
    "Bile in sepsis\n\nAbstract\n\nSepsis is common. We studied bile acids in 40 mice with sepsis. Bile acids begot cholestasis in 12 of 20 mice. Bile acids may be a target in sepsis.",
  );
  const headlines = deck.slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "heading" ? [block.text] : [])),
  );
  expect(headlines.join("\n")).toContain("Bile acids begot cholestasis in 12 of 20 mice [^3]");
});

test("the room is asked to doubt the claim, not that the authors made it", () => {
  const about = (conclusion: string) =>
    JSON.stringify(
      compose(
        `Bile in sepsis\n\nAbstract\n\nSepsis is common. We studied bile acids in 40 mice with sepsis. Bile acids rose in 12 of 20 mice. ${conclusion}`,
      ).slides,
    );
  expect(about("These findings suggest that bile acids drive injury of the liver.")).toContain(
    "doubt that bile acids drive injury of the liver?",
  );
  expect(
    about(
      "These findings suggest that SLC25 shields liver cells from bile and may be a target for drugs.",
    ),
  ).toContain("doubt that SLC25 shields liver cells");
  expect(about("Our study emphasised the role of bile acids in sepsis.")).not.toContain(
    "doubt that our study",
  );
});

test("a question to the room names what it asks about, as words within a sentence", () => {
  const prompts = (abstract: string) =>
    JSON.stringify(
      compose(`Butyrate in bowels\n\nAbstract\n\n${abstract}`).slides.filter(
        ({ kind }) => kind === "prompts",
      ),
    );
  const asked = prompts(
    "Bowels fail. Seventy-three patients with diverticulosis were randomised to butyrate or placebo. Pain was lower after butyrate. It may be a treatment.",
  );
  expect(asked).toContain("rest on the seventy-three patients with diverticulosis");
  expect(asked).not.toMatch(/doubt that it/u);
  const perGroup = prompts(
    "Bowels fail. Mice were given butyrate or water (n = 12 mice per group). Weight fell after butyrate. Butyrate may lower weight.",
  );
  expect(perGroup).not.toContain("rest on the");
});

test("few causes are no cause: what hardly any drug does is no arrow", () => {
  const drawn = (abstract: string) =>
    compose(`Fibrosis of the liver\n\nAbstract\n\n${abstract}`).slides.some(({ blocks }) =>
      blocks.some((block) => block.type === "figure" && block.language === "mechanism"),
    );
  const rest = "We treated 80 mice with a drug. Collagen fell in 30 mice. Trials may follow.";
  expect(drawn(`Steatohepatitis causes fibrosis. ${rest}`)).toBe(true);
  expect(drawn(`Few drugs reverse fibrosis. ${rest}`)).toBe(false);
});

test("a headline does not ask of an “it” that stands in the sentence before", () => {
  const deck = compose(
    "Fibrosis of the liver\n\nAbstract\n\nFibrosis is common. We treated 80 mice with lanifibranor. Lanifibranor reduced collagen in 30 mice. Longer trials are needed to determine whether it reduces decompensation.",
  );
  const slide = deck.slides.find(
    ({ kind, blocks }) => kind !== "source" && JSON.stringify(blocks).includes("Longer trials"),
  );
  expect(slide).toBeDefined();
  expect(JSON.stringify(slide?.blocks)).not.toMatch(/"heading"[^}]*whether it/u);
});
