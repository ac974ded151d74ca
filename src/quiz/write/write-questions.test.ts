import { describe, expect, test } from "vitest";
import { readPasted } from "../../article/index.ts";
import { findFolded } from "../../kernel/index.ts";
import { loadRoleModel, numbersIn, type Reading, readAbstract } from "../../reading/index.ts";
import { checkQuiz } from "../check/index.ts";
import { BLOOM_LEVELS, type Question } from "../question.ts";
import { evidenceIdOf, type WrittenQuestion, writeQuestions } from "./write-questions.ts";

const roles = await loadRoleModel();

const sources = {
  ...import.meta.glob<string>("./cases/*.txt", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>("../../../decks/*/article.txt", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

const quizzes = Object.entries(sources).map(([path, source]) => {
  const article = readPasted(source);
  const reading = readAbstract(article, roles);
  return { path, article, reading, written: writeQuestions(article, reading) };
});

/** Without the backslashes of Markdown. */
const plain = (text: string) => text.replace(/\\(?=[^\w\s])/gu, "");
const optionsOf = (question: Question) => ("options" in question ? question.options : []);
const keyOf = (question: Question) =>
  question.kind === "numeric"
    ? String(question.value)
    : plain(optionsOf(question).find(({ correct }) => correct)?.text ?? "");
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
/** What is cited, of the abstract or of the body. */
function citedOf({ sentences, body }: Reading, { sentence, notes }: WrittenQuestion) {
  return notes
    ? notes.map(({ index }) => body?.sentences[index]?.text).join(" ")
    : sentences[sentence]?.text;
}
/** Ways of asking whose wrong answers are other claims of the abstract. */
const TELL_APART = new Set(["role", "evidence", "order"]);
/** Ways of asking whose key explains a number of the sentence in our words. */
const READ_NUMBERS = new Set(["interval", "p-value", "reading", "design"]);

test("there are articles of several kinds, and most give questions", () => {
  expect(quizzes.length).toBeGreaterThanOrEqual(6);
  const rich = quizzes.filter(({ written }) => written.length >= 3);
  expect(rich.length).toBeGreaterThanOrEqual(5);
});

describe.each(quizzes)("the questions on $path", ({ article, reading, written }) => {
  test("have one key among three or four different options where there are options", () => {
    for (const { question } of written) {
      const options = optionsOf(question);
      if (options.length === 0) continue;
      expect(question.kind).toBe("single");
      expect(options.filter(({ correct }) => correct).length).toBe(1);
      expect([3, 4]).toContain(options.length);
      expect(new Set(options.map(({ text }) => text.toLowerCase())).size).toBe(options.length);
    }
  });

  test("cite sentences that are there", () => {
    for (const each of written) {
      const { question, sentence, notes } = each;
      expect(citedOf(reading, each)).toBeDefined();
      const isOfBody = notes !== undefined;
      expect(question.explanation).toMatch(
        isOfBody ? /\[\^[a-z0-9-]+-\d+\]/u : new RegExp(`\\[\\^${evidenceIdOf(sentence)}\\]`, "u"),
      );
    }
  });

  test("have a key whose words or number stand in that sentence", () => {
    for (const each of written) {
      const { question, way, appraises } = each;
      const cited = citedOf(reading, each) ?? "";
      if (appraises) {
        // What it is worth is not in the sentence; the sentence is in the question.
        const parts = question.stem.replace(/\\(?=[^\w\s])/gu, "").split(/[“”…]|\s\[[^\]]*\]/u);
        const longest = parts.sort((a, b) => b.length - a.length);
        expect(
          longest
            .slice(0, 2)
            .some((part) => cited.toLowerCase().includes(part.trim().toLowerCase())),
        ).toBe(true);
      } else if (question.kind === "numeric") {
        expect(numbersIn(cited)).toContain(question.value);
      } else if (READ_NUMBERS.has(way)) {
        const stated = [...numbersIn(cited), ...wordsOf(cited)];
        const said = [...numbersIn(keyOf(question)), ...wordsOf(keyOf(question))];
        expect(said.some((each) => stated.includes(each))).toBe(true);
      } else {
        const there = new Set(wordsOf(`${article.abstract} ${cited}`));
        const foreign = wordsOf(keyOf(question)).filter((word) => !there.has(word));
        // "More than", "It was" and the like are ours; what is claimed is not.
        expect(
          foreign.filter((word) => !/^(?:less|more|than|about|the|they|was|were)$/u.test(word)),
        ).toEqual([]);
      }
    }
  });

  test("offer nothing wrong that the cited sentence says, nor a whole claim of the abstract", () => {
    for (const { question, sentence, way } of written) {
      if (TELL_APART.has(way)) continue;
      for (const { text, correct } of optionsOf(question)) {
        // A share or a phrase from another sentence is a fair slip: the stem says of what.
        const isClaim = wordsOf(text).length >= 5;
        const source = isClaim ? article.abstract : (reading.sentences[sentence]?.text ?? "");
        if (correct || /^[\d.,]+\s?\S*$/u.test(text)) continue;
        expect(findFolded(source, plain(text)) && `${question.stem} ${text}`).toBeUndefined();
      }
    }
  });

  test("have no flaw that the checker finds", () => {
    const flaws = checkQuiz(written.map(({ question }) => question));
    expect(flaws.filter(({ flaw }) => flaw !== "position-bias")).toEqual([]);
  });

  test("recall at most a third", () => {
    const recall = written.filter(({ question }) => question.bloom === "remember");
    expect(recall.length).toBeLessThanOrEqual(Math.max(1, written.length / 3));
  });

  test("have no key that is a part of a longer number", () => {
    for (const { question, sentence } of written) {
      if (question.kind !== "numeric") continue;
      const cited = reading.sentences[sentence]?.text ?? "";
      expect(cited).not.toMatch(new RegExp(`\\d[\\s,.·]${question.value}(?!\\d)`, "u"));
    }
  });

  test("have no two options that differ by an article, and none that is no English", () => {
    for (const { question } of written) {
      const bare = optionsOf(question).map(({ text }) =>
        text.toLowerCase().replace(/^(?:the|an?) /u, ""),
      );
      expect(new Set(bare).size).toBe(bare.length);
      for (const text of bare) expect(text).not.toMatch(/\ban?(?: \w+)? (?:are|is|prevents?) /u);
    }
  });

  test("do not ask the same twice, nor give the key away in the stem", () => {
    const stems = written.map(({ question }) => question.stem);
    expect(new Set(stems).size).toBe(stems.length);
    expect(new Set(written.map(({ fact }) => fact)).size).toBe(written.length);
    for (const { question } of written) {
      expect(question.stem).toMatch(/[?.]$/u);
      expect(question.stem).not.toMatch(/_{2,}|\.{3}|…/u);
      if (question.kind === "single")
        expect(findFolded(question.stem, keyOf(question))).toBeUndefined();
    }
  });

  test("say how hard they are, and what each wrong answer means", () => {
    for (const { question } of written) {
      expect(BLOOM_LEVELS).toContain(question.bloom);
      expect(question.difficulty).toBeGreaterThanOrEqual(1);
      for (const { correct, feedback } of optionsOf(question)) {
        expect(correct ? "" : (feedback ?? "")).toMatch(correct ? /^$/u : /[.”]$/u);
      }
    }
  });

  test("can be fewer, and others with another seed, but never the same fact twice", () => {
    const few = writeQuestions(article, reading, { count: 3 });
    expect(few.length).toBeLessThanOrEqual(3);
    for (const seed of [1, 2]) {
      const facts = writeQuestions(article, reading, { seed }).map(({ fact }) => fact);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  test("have ids of their own, and are the same twice", () => {
    const ids = written.map(({ question }) => question.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(writeQuestions(article, reading)).toEqual(written);
  });
});

test("the key stands in every place about equally often", () => {
  const places = [0, 0, 0, 0];
  for (const { question } of quizzes.flatMap(({ written }) => written)) {
    if (question.kind !== "single") continue;
    const place = question.options.findIndex(({ correct }) => correct);
    places[place] = (places[place] ?? 0) + 1;
  }
  const all = places.reduce((sum, count) => sum + count, 0);
  for (const count of places) {
    expect(count / all).toBeGreaterThan(0.12);
    expect(count / all).toBeLessThan(0.4);
  }
});

test("the key is not as a rule the longest option", () => {
  const single = quizzes
    .flatMap(({ written }) => written)
    .flatMap(({ question }) => (question.kind === "single" ? [question] : []));
  const longest = single.filter((question) => {
    const key = keyOf(question).length;
    return question.options.every(({ text, correct }) => correct || plain(text).length < key);
  });
  // By chance it is one in four.
  expect(longest.length / single.length).toBeLessThan(0.45);
});

test("an abstract with nothing to ask about gives no questions", () => {
  const article = { ...readPasted(Object.values(sources)[0] ?? ""), abstract: "Masks worked." };
  expect(writeQuestions(article, readAbstract(article, roles)).length).toBe(0);
});
