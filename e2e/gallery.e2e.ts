import { expect, test } from "@playwright/test";

test("the first page leads to the gallery, and one click there opens a deck", async ({ page }) => {
  await page.goto("./");
  await page.locator('a[href="./gallery.html"]').click();
  await expect(page).toHaveTitle(/Decks to look at/u);
  const decks = page.locator(".decks > li");
  expect(await decks.count()).toBeGreaterThanOrEqual(4);
  await page.locator('.open[href="./decks/progesterone-brain-injury/"]').click();
  await expect(page.locator("h1")).toContainText("progesterone");
  await expect(page.locator("main.reader .slide").first()).toContainText("CC BY 2.0");
});

test("the talk is opened in the reader", async ({ page }) => {
  await page.goto("./gallery.html");
  await page.locator('.open[href$="talk.md"]').click();
  await expect(page.locator("main.reader .slide").first()).toContainText("acquired resistance");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("all decks are listed, each with its picture, its facts and its source", async ({
    page,
  }) => {
    await page.goto("./gallery.html");
    for (const deck of await page.locator(".decks > li").all()) {
      await expect(deck.locator(".picture .headline")).not.toBeEmpty();
      await expect(deck.locator(".facts")).toContainText(/\d+ minutes · \d+ questions/u);
      await expect(deck.locator(".source a").first()).toHaveAttribute("href", /^https:\/\/doi/u);
      const face = await deck.locator(".face").evaluate((each) => ({
        is: each.scrollHeight,
        room: each.clientHeight,
      }));
      expect(face.is).toBeLessThanOrEqual(face.room);
    }
    await page.locator('.open[href="./decks/vein-of-marshall/"]').click();
    await expect(page.locator(".slide").first()).toContainText("Vein of Marshall");
  });
});

test("in Chinese for who reads it, and in English again by choice", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("./gallery.html");
  await expect(page.locator("h1")).toHaveText("幻灯片示例");
  await page.locator(".site-foot select").selectOption("en");
  await expect(page.locator("h1")).toHaveText("Decks to look at");
  await context.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing is wider than the screen", async ({ page }) => {
    await page.goto("./gallery.html");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
