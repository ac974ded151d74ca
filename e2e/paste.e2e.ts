import { expect, test } from "@playwright/test";
import { basicScience, commentary, commentaryDeck, trial } from "./support/articles.ts";
import { sidewaysPixels } from "./support/measure.ts";
import { downloadDeck, paste } from "./support/open-deck.ts";
import { makeDeck } from "./support/run-cli.ts";

const share = /more than 60% of the patients develop acquired resistance/;

test("a pasted article becomes a deck with the article beside it", async ({ page }) => {
  await page.goto("./");
  await paste(page, commentary);
  const deck = page.getByRole("region", { name: "The deck" });
  const source = page.getByRole("region", { name: "The article" });
  await expect(deck.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  await expect(deck.getByRole("heading", { name: "References" }).first()).toBeVisible();
  expect(await deck.locator("jc-question").count()).toBeGreaterThanOrEqual(6);
  await expect(source).toContainText("Unfortunately, one of the key barriers");
  const [left, right] = [await source.boundingBox(), await deck.boundingBox()];
  expect(left && right && left.x + left.width <= right.x + 1).toBe(true);
});

test("the page makes the same deck as the command line", async ({ page }) => {
  await page.goto("./");
  await paste(page, commentary);
  expect(await downloadDeck(page)).toBe(makeDeck(commentary));
});

test("a mark on a claim lights its sentence in the article", async ({ page }) => {
  await page.goto("./");
  await paste(page, commentary);
  const deck = page.getByRole("region", { name: "The deck" });
  const source = page.getByRole("region", { name: "The article" });
  const lit = source.locator(".lit");
  await deck
    .getByRole("heading", { name: /more than 60%/ })
    .getByRole("button")
    .click();
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveText(share);
  await expect(lit).toBeInViewport();
  await deck
    .getByRole("heading", { name: /1,201 patients/ })
    .getByRole("button")
    .click();
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveText(/cohort of 1,201 patients/);
});

test("every mark of a deck has its sentence in the article as it was pasted", async ({ page }) => {
  for (const article of [commentary, trial, basicScience]) {
    await page.goto("./");
    await paste(page, article);
    await page.locator(".evidence-mark").first().waitFor();
    const { cited, marked } = await page.evaluate(() => ({
      cited: [...document.querySelectorAll<HTMLElement>(".evidence-mark")].map(
        (mark) => mark.dataset["evidence"],
      ),
      marked: [...document.querySelectorAll<HTMLElement>("mark[data-sentence]")].map(
        (mark) => mark.dataset["sentence"],
      ),
    }));
    expect([...new Set(cited)].filter((id) => !marked.includes(id))).toEqual([]);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a mark opens the sentence in a panel, and the page never scrolls sideways", async ({
    page,
  }) => {
    await page.goto("./");
    await paste(page, commentary);
    await page
      .getByRole("heading", { name: /more than 60%/ })
      .getByRole("button")
      .tap();
    const panel = page.getByRole("region", { name: "Source" });
    await expect(panel.locator("mark")).toHaveText(share);
    await expect(panel.locator("mark")).toBeInViewport();
    await panel.getByRole("button", { name: "Close the source" }).tap();
    await expect(panel).toHaveCount(0);
    expect(await sidewaysPixels(page)).toBe(0);
  });
});

test("a second article takes the place of the first", async ({ page }) => {
  await page.goto("./");
  await paste(page, commentary);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  await page.getByRole("button", { name: "Change the text" }).click();
  await expect(page.getByLabel("The article’s text")).toHaveValue(commentary);
  await paste(page, trial);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Veltoprafen versus placebo");
  await expect(page.getByText("acquired resistance")).toHaveCount(0);
  let downloads = 0;
  page.on("download", () => downloads++);
  expect(await downloadDeck(page)).toContain("Veltoprafen");
  await page.getByRole("button", { name: "Change the text" }).click();
  expect(downloads).toBe(1);
});

test("a deck that is pasted opens as it is", async ({ page }) => {
  await page.goto("./");
  await paste(page, commentaryDeck);
  await expect(page.getByRole("heading", { name: /1,201 patients/ })).toBeVisible();
  expect(await downloadDeck(page)).toBe(commentaryDeck);
});
