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

test("what was mended of a record is there when it is chosen again", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One"), record("Two")], notices: [] });
  store.getState().mend({ title: "Mine" });
  store.getState().choose(1);
  expect(store.getState().record?.article.title).toBe("Two");
  store.getState().choose(0);
  expect(store.getState().record?.article.title).toBe("Mine");
});

test("what was mended survives a change of the text, and not another article", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One")], notices: [] });
  store.getState().mend({ title: "Mine" });
  store
    .getState()
    .read({ records: [{ ...record("One"), text: "One It rose. More." }], notices: [] });
  expect(store.getState().record?.article.title).toBe("Mine");
  expect(store.getState().file?.records[0]?.article.title).toBe("Mine");
  store.getState().clear();
  store.getState().read({ records: [record("One")], notices: [] });
  expect(store.getState().record?.article.title).toBe("Mine");
  const { article, text } = record("Two");
  store
    .getState()
    .read({ records: [{ article: { ...article, abstract: "It fell." }, text }], notices: [] });
  expect(store.getState().record?.article.title).toBe("Two");
});

test("an article is restored as it was left", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One")], notices: [] });
  store.getState().mend({ title: "Mine" });
  store.getState().addPicture("Figure 1", "x");
  const again = createArticleStore();
  again.getState().restore(store.getState());
  const { record: left, pictures, file } = again.getState();
  expect(left).toEqual(store.getState().record);
  expect(file?.records).toEqual([left]);
  expect(pictures.get("Figure 1")).toBe("x");
  again.getState().read({ records: [record("One")], notices: [] });
  expect(again.getState().record?.article.title).toBe("Mine");
});

test("pictures stay with their article", () => {
  const store = createArticleStore();
  store.getState().read({ records: [record("One")], notices: [] });
  store.getState().addPicture("Figure 1", "data:image/png;base64,AA");
  store.getState().mend({ title: "Mine" });
  expect([...store.getState().pictures]).toEqual([["Figure 1", "data:image/png;base64,AA"]]);
  const { article, text } = record("Two");
  store
    .getState()
    .read({ records: [{ article: { ...article, abstract: "" }, text }], notices: [] });
  expect(store.getState().pictures.size).toBe(0);
});

test("nothing is mended before anything was read", () => {
  const store = createArticleStore();
  store.getState().mend({ title: "Mine" });
  expect(store.getState().record).toBeUndefined();
});
