import { expect, test } from "@playwright/test";
import { openPresenter } from "./support/open-deck.ts";
import { smallDeck } from "./support/small-deck.ts";

const deck = smallDeck({
  slides: [
    "# A small deck\n\nA line of it",
    "Figure 2\n\n## Cells die after treatment\n\n![To show Figure 2, save it as figures/f2.jpg]()",
  ],
});

test.describe("a phone on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("is filled by the slide, whose text can be read", async ({ page }) => {
    await openPresenter(page, deck);
    const slide = page.locator(".slides > section.present");
    const box = await slide.boundingBox();
    expect(box?.height).toBeGreaterThan(380);
    const line = await page.getByText("A line of it").boundingBox();
    expect(line?.height).toBeGreaterThan(20);
    await expect(page.getByText("turn the phone")).toBeHidden();
  });
});

test.describe("a phone held upright", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("is told to be turned, or to open the page", async ({ page }) => {
    await openPresenter(page, deck);
    await expect(page.getByText("turn the phone")).toBeVisible();
    await page.getByRole("link", { name: "open it as a page" }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".reader")).toBeVisible();
  });
});

test("the room sees what a figure is, and not how its picture is brought", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("End");
  const slide = page.locator(".slides > section.present");
  await expect(slide.getByRole("heading", { name: "Cells die after treatment" })).toBeVisible();
  await expect(slide.getByText("save it as")).toBeHidden();
});
