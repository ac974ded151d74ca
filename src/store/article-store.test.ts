import { expect, test } from "vitest";
import { makeArticle } from "../article/index.ts";
import { createArticleStore } from "./article-store.ts";

const record = (title: string) => ({
  article: makeArticle({
    title,
    abstract: "It rose.",
    sourceSpans: [
      { field: "title", start: 0, end: title.length },
      { field: "abstract", start: title.length + 1, end: title.length + 9 },
    ],
  }),
  text: `${title} It rose.`,
});

test("the first record of a file is chosen, and another can be", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One"), record("Two")], notices: [] });
  expect(store.getState().record?.article.title).toBe("One");
  store.getState().choose(1);
  expect(store.getState().record?.article.title).toBe("Two");
  expect(store.getState().chosen).toBe(1);
});

test("a mended field no longer points into the source, the others do", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One")], notices: [] });
  store.getState().mend({ title: "Another" });
  const { article } = store.getState().record ?? record("");
  expect(article.title).toBe("Another");
  expect(article.sourceSpans.map(({ field }) => field)).toEqual(["abstract"]);
});

test("choosing again takes the record as it was read", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One"), record("Two")], notices: [] });
  store.getState().mend({ title: "Mine" });
  store.getState().choose(0);
  expect(store.getState().record?.article.title).toBe("One");
});

test("pictures stay with their article", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One")], notices: [] });
  store.getState().addPicture("Figure 1", "data:image/png;base64,AA");
  store.getState().mend({ title: "Mine" });
  expect([...store.getState().pictures]).toEqual([["Figure 1", "data:image/png;base64,AA"]]);
  store.getState().read({ records: [record("Two")], notices: [] });
  expect(store.getState().pictures.size).toBe(0);
});

test("nothing is mended before anything was read", () => {
  const store = createArticleStore();
  store.getState().mend({ title: "Mine" });
  expect(store.getState().record).toBeUndefined();
});
