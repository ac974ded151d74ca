import { expect, type Page, test } from "@playwright/test";
import { commentary } from "./support/articles.ts";
import { paste } from "./support/open-deck.ts";

/** The file of the model that tells what a sentence does. */
const MODEL = /\/roles-[\w-]+\.js$/;

/** When the page first painted, and when it asked for the model; milliseconds, -1 for never. */
function times(page: Page): Promise<{ painted: number; asked: number }> {
  return page.evaluate((pattern) => {
    const model = performance
      .getEntriesByType("resource")
      .find(({ name }) => new RegExp(pattern).test(name));
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { painted: paint?.startTime ?? -1, asked: model?.startTime ?? -1 };
  }, MODEL.source);
}

test("the page that makes decks asks for the model once it has painted", async ({ page }) => {
  await page.goto("./");
  await expect.poll(async () => (await times(page)).asked).toBeGreaterThan(0);
  const { painted, asked } = await times(page);
  expect(painted).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(painted);
});

test("the reader never asks for it", async ({ page }) => {
  await page.goto("./?src=decks/acquired-resistance-nsclc/deck.md");
  await expect(page.locator(".slide").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect((await times(page)).asked).toBe(-1);
});

test("a model that does not come is named, and costs no text", async ({ page }) => {
  await page.route(MODEL, (route) => route.abort());
  await page.goto("./");
  await paste(page, commentary);
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await expect(page.getByLabel("The article’s text")).toHaveValue(commentary.trim());
  await page.unroute(MODEL);
  await page.reload();
  await page.getByRole("button", { name: "Make the deck" }).click();
  await expect(page.locator(".slide").first()).toBeVisible();
});
