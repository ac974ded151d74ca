import { describe, expect, test } from "vitest";
import { readPasted } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { checkQuiz } from "../check/index.ts";
import { writeAnother } from "./write-another.ts";
import { writeQuestions } from "./write-questions.ts";

const roles = await loadRoleModel();
const sources = import.meta.glob<string>("./cases/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

test("many a question has another", () => {
  const has = Object.values(sources).flatMap((source) => {
    const article = readPasted(source);
    const reading = readAbstract(article, roles);
    const shown = writeQuestions(article, reading, { count: 3 }).map(({ question }) => question);
    return shown.map(({ id }) => writeAnother(article, reading, shown, id) !== undefined);
  });
  expect(has.filter(Boolean).length).toBeGreaterThan(has.length / 4);
});

describe.each(Object.entries(sources))("in place of a question on %s", (_, source) => {
  const article = readPasted(source);
  const reading = readAbstract(article, roles);
  const shown = writeQuestions(article, reading, { count: 3 }).map(({ question }) => question);

  test("comes one that no other asks, under its id, with no flaw beside them", () => {
    for (const like of shown) {
      const another = writeAnother(article, reading, shown, like.id);
      if (!another) continue;
      expect(another.question.id).toBe(like.id);
      expect(shown.map(({ stem }) => stem)).not.toContain(another.question.stem);
      const quiz = shown.map((each) => (each === like ? another.question : each));
      expect(checkQuiz(quiz)).toEqual([]);
      expect(writeAnother(article, reading, shown, like.id)).toEqual(another);
    }
  });

  test("comes none that asks what a question written by hand asks already", () => {
    for (const like of shown) {
      const another = writeAnother(article, reading, shown, like.id)?.question;
      if (!another) continue;
      const own = { ...another, id: "mine", stem: another.stem.replace(/\?$/u, ", do you think?") };
      const next = writeAnother(article, reading, [...shown, own], like.id)?.question;
      const flaws = checkQuiz(next ? [own, next] : []).map(({ flaw }) => flaw);
      expect(flaws).not.toContain("duplicate");
    }
  });

  test("a harder one is harder", () => {
    for (const like of shown) {
      const harder = writeAnother(article, reading, shown, like.id, { wish: "harder" });
      if (harder) expect(harder.question.difficulty).toBeGreaterThan(like.difficulty ?? 0);
    }
  });

  test("pressing on shows each once, and comes to an end", () => {
    const [first] = shown;
    if (!first) return;
    const seen = new Set<string>();
    let quiz = shown;
    for (let presses = 0; ; presses++) {
      expect(presses).toBeLessThan(100);
      seen.add(quiz[0]?.stem ?? "");
      const next = writeAnother(article, reading, quiz, first.id, { seen });
      if (!next) break;
      expect(seen).not.toContain(next.question.stem);
      quiz = [next.question, ...quiz.slice(1)];
    }
  });

  test("comes nothing where nothing fits, and none for a question that is not shown", () => {
    const id = shown[0]?.id ?? "";
    expect(writeAnother(article, reading, shown, id, { fits: () => false })).toBeUndefined();
    expect(writeAnother(article, reading, shown, "q99")).toBeUndefined();
  });

  test("a question written by hand gives way to another, too", () => {
    const own = { ...shown[0], id: "mine", stem: "What did you have for breakfast?" };
    const quiz = [own as (typeof shown)[number], ...shown.slice(1)];
    const another = writeAnother(article, reading, quiz, "mine");
    expect(another?.question.id ?? "mine").toBe("mine");
  });
});
