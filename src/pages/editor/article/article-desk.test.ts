import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../../../article/index.ts";
import {
  checkDeck,
  composeDeck,
  findTemplate,
  formatDeck,
  parseDeck,
  questionsOf,
} from "../../../deck/index.ts";
import { loadRoleModel, readAbstract } from "../../../reading/index.ts";
import { splitText } from "../text/split-text.ts";
import { type ArticleDesk, createArticleDesk } from "./article-desk.ts";

let desk: ArticleDesk;
let deck: string;

beforeAll(async () => {
  ({ desk, deck } = await deskOf("acquired-resistance-nsclc", "commentary"));
});

async function deskOf(example: string, template: string) {
  const model = await loadRoleModel();
  const text = readFileSync(`decks/${example}/article.txt`, "utf8");
  const [record] = (await readArticle(text)).records;
  if (!record) throw new Error("the example has an article");
  const reading = readAbstract(record.article, model);
  return {
    desk: createArticleDesk(record, model),
    deck: formatDeck(composeDeck(record.article, reading, findTemplate(template))),
  };
}

const findings = (markdown: string, of = desk) => checkDeck(parseDeck(markdown), of.record.text);
const first = (words: string) => {
  const found = desk.sentences.find((each) => each.text.includes(words));
  if (!found) throw new Error(`the example has no “${words}”`);
  return found;
};

describe("the sentences of an article", () => {
  it("stand where the text has them, each once and in order", () => {
    const placed = desk.sentences.filter(({ span }) => span);
    expect(placed.length / desk.sentences.length).toBeGreaterThan(0.9);
    for (const { span, text: said } of placed) {
      expect(desk.record.text.slice(span?.start, span?.end).replace(/\s+/gu, " ")).toBe(said);
    }
    expect(new Set(desk.sentences.map(({ id }) => id)).size).toBe(desk.sentences.length);
  });
});

describe("a slide of a sentence", () => {
  it("is cut as the deck's own are, behind the slide that was named, with its footnote", () => {
    const sentence = first("more than 60%");
    const made = desk.makeSlide("---\ntitle: A\nformat: 1\n---\n\n# A\n", 0, sentence);
    if (!("markdown" in made)) throw new Error("there is a slide");
    const [, slide] = splitText(made.markdown).slides;
    expect(slide?.text).toContain(
      `more than 60% of patients develop acquired resistance [^${sentence.id}]`,
    );
    expect(made.markdown).toContain(`[^${sentence.id}]: ${sentence.text}`);
    expect(findings(made.markdown)).toEqual([]);
  });

  it("is sound, or is not made, for every sentence of the article", () => {
    let made = 0;
    for (const sentence of desk.sentences) {
      const outcome = desk.makeSlide("---\ntitle: A\nformat: 1\n---\n\n# A\n", 0, sentence);
      if (!("markdown" in outcome)) continue;
      made += 1;
      const wrong = findings(outcome.markdown);
      expect(wrong, `${sentence.id}: ${JSON.stringify(wrong)}`).toEqual([]);
    }
    expect(made).toBeGreaterThan(desk.sentences.length / 2);
  });
});

describe("a question on a sentence", () => {
  it("is one that the deck has not, with a free id and its evidence, or there is a reason", () => {
    let markdown = deck;
    let made = 0;
    for (const sentence of desk.sentences.filter(({ isOfBody }) => !isOfBody)) {
      const outcome = desk.makeQuestion(markdown, 1, sentence);
      if (!("markdown" in outcome)) {
        expect(["asked", "given-away", "nothing"]).toContain(outcome.why);
        continue;
      }
      made += 1;
      markdown = outcome.markdown;
    }
    const questions = questionsOf(parseDeck(markdown).deck);
    expect(questions).toHaveLength(questionsOf(parseDeck(deck).deck).length + made);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
    expect(findings(markdown)).toEqual(findings(deck));
  });

  it("says of a sentence that is asked about which question that is", () => {
    const reasons = desk.sentences.map((each) => desk.makeQuestion(deck, 1, each));
    expect(reasons.some((each) => "why" in each && each.why === "asked")).toBe(true);
  });
});

describe("another question in the place of one", () => {
  it("leaves every other line as it was, also what was written by hand", async () => {
    // The other abstract is so short that all of its questions stand in the deck.
    const { desk, deck } = await deskOf("progesterone-brain-injury", "trial");
    const edited = deck
      .replace("\n---\n\n", "\n---\n\n\n")
      .replace(/^Note:\n/mu, "Note: by hand\n");
    const exchanged = questionsOf(parseDeck(edited).deck).map(({ id }) => ({
      id,
      ...desk.exchange(edited, { id, wish: "alike" }),
    }));
    const found = exchanged.find(({ outcome }) => outcome === "new");
    expect(found).toBeDefined();
    const { id, markdown } = found ?? { id: "", markdown: "" };
    const before = splitText(edited).slides.map((slide) => slide.text);
    const after = splitText(markdown).slides.map((slide) => slide.text);
    const changed = after.filter((slide, i) => slide !== before[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(`id=${id}`);
    expect(findings(markdown, desk)).toEqual(findings(edited, desk));
  });
});
