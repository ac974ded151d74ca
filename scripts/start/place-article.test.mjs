import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseSlug, findArticle, placeArticle, slugify } from "./place-article.mjs";

test.each([
  ["Müller 2024 (final).v2", "müller-2024-final-v2"],
  ["  PD-L1_resistance ", "pd-l1-resistance"],
  ["免疫治疗", "免疫治疗"],
  ["../..", "article"],
  ["", "article"],
])("the file name %j gives the slug %j", (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

describe("an article", () => {
  let root;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "place-"));
    mkdirSync(join(root, "decks/paper"), { recursive: true });
    writeFileSync(join(root, "decks/paper/article.txt"), "The first paper.");
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const slugOf = (name, text) => {
    writeFileSync(join(root, name), text);
    return chooseSlug(findArticle(name, root, root), text, root);
  };

  test("that has a folder goes there again", () => {
    expect(slugOf("Paper.txt", "The first paper.")).toBe("paper");
  });

  test("of the same name but another text leaves the first one alone", () => {
    const slug = slugOf("Paper.txt", "The second paper.");
    placeArticle("The second paper.", slug, root);
    expect(slug).toBe("paper-2");
    expect(readFileSync(join(root, "decks/paper-2/article.txt"), "utf8")).toBe("The second paper.");
    expect(readFileSync(join(root, "decks/paper/article.txt"), "utf8")).toBe("The first paper.");
  });

  test("does not fill a folder that somebody wrote by hand", () => {
    mkdirSync(join(root, "decks/talk"));
    expect(slugOf("talk.txt", "A talk.")).toBe("talk-2");
  });

  test("in its own folder stays there", () => {
    const article = findArticle("article.txt", join(root, "decks/paper"), root);
    expect(chooseSlug(article, "Edited.", root)).toBe("paper");
  });

  test("gets no folder before there is a deck", () => {
    slugOf("new.txt", "New.");
    expect(existsSync(join(root, "decks/new"))).toBe(false);
  });

  test.each([
    ["10.1000/xyz.12", "10-1000-xyz-12"],
    ["PMC123456", "pmc123456"],
    ["https://doi.org/10.1000/1", "https-doi-org-10-1000-1"],
  ])("named %s is left for the command line to fetch", (named, slug) => {
    expect(findArticle(named, root, root)).toBe(named);
    expect(chooseSlug(named, "Text.", root)).toBe(slug);
  });

  test("that is not there is said in one sentence", () => {
    expect(() => findArticle("gone.txt", root, root)).toThrow(
      /There is no article at .*gone\.txt;/,
    );
    expect(() => findArticle("decks", root, root)).toThrow(/is a folder, not an article/);
  });
});
