import { expect, type Page, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { openPresenter } from "./support/open-deck.ts";
import { smallDeck } from "./support/small-deck.ts";

const deck = smallDeck({
  title: "A talk",
  slides: [
    "# A talk",
    "## Points come one by one [^1]\n\n- The first point [^1]\n- The second point [^1]",
    "## The third slide says this [^2]",
    "## The last slide",
    "<!-- slide kind=source -->\n\n## The abstract\n\n> Mice were fed. They grew by 12%. They slept.",
  ],
  evidence: ["Mice were fed.", "They grew by 12%."],
});
const point = (page: Page, text: string) => onView(page).locator("li", { hasText: text });
const onView = (page: Page) => page.locator(".slides > section.present");

test("the arrows turn the slides, and points come one by one", async ({ page }) => {
  await openPresenter(page, deck);
  await expect(onView(page)).toContainText("A talk");
  await page.keyboard.press("ArrowRight");
  await expect(point(page, "The first point")).not.toHaveClass(/visible/);
  await page.keyboard.press("ArrowRight");
  await expect(point(page, "The first point")).toHaveClass(/visible/);
  await expect(point(page, "The second point")).not.toHaveClass(/visible/);
  await page.keyboard.press("ArrowRight");
  await expect(point(page, "The second point")).toHaveClass(/visible/);
  await page.keyboard.press("ArrowRight");
  await expect(onView(page)).toContainText("The third slide");
  await page.keyboard.press("ArrowLeft");
  await expect(onView(page)).toContainText("The second point");
});

test("the number and the bar say how far the talk is, without the article’s own words", async ({
  page,
}) => {
  await openPresenter(page, deck);
  const bar = page.locator(".progress span");
  const length = () => bar.evaluate((span) => span.getBoundingClientRect().width);
  await expect(page.locator(".slide-number")).toHaveText(/1\s*\/\s*4/);
  const before = await length();
  await page.keyboard.press("End");
  await expect(page.locator(".slide-number")).toHaveText(/4\s*\/\s*4/);
  await expect.poll(length).toBeGreaterThan(before);
  await expect(page.getByText("Mice were fed")).toHaveCount(0);
});

test("a clicker turns slides, and B makes the screen dark and light again", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("PageDown");
  await expect(onView(page)).toContainText("one by one");
  await page.keyboard.press("PageUp");
  await expect(onView(page)).toContainText("A talk");
  await page.keyboard.press("b");
  await expect(page.locator(".reveal")).toHaveClass(/paused/);
  await page.keyboard.press("b");
  await expect(page.locator(".reveal")).not.toHaveClass(/paused/);
});

test("the deck stays in the address, and the place is kept over a reload", async ({ page }) => {
  await openPresenter(page, deck);
  const address = page.url();
  await page.keyboard.press("End");
  await expect(onView(page)).toContainText("The last slide");
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(onView(page)).toContainText("The last slide");
  expect(page.url()).toBe(address);
});

test("another talk begins at its first slide", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("End");
  await expect(onView(page)).toContainText("The last slide");
  await page.goto("about:blank");
  await openPresenter(page, commentaryDeck);
  await expect(page.locator(".slide-number")).toHaveText(/^\s*1\s*\//);
});

test("S shows the source of the claim that is pointed at, else of the slide", async ({ page }) => {
  await openPresenter(page, deck);
  const panel = page.getByRole("region", { name: "Source" });
  await page.keyboard.press("s");
  await expect(panel).toHaveCount(0);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(onView(page)).toContainText("The third slide");
  await page.keyboard.press("s");
  await expect(panel.locator("mark")).toHaveText("They grew by 12%.");
  await expect(panel.locator("blockquote")).toHaveText(
    /Mice were fed\.\s+They grew by 12%\.\s+They slept\./,
  );
  await page.keyboard.press("ArrowLeft");
  await expect(panel).toHaveCount(0);
  await expect(onView(page)).toContainText("one by one");
  await point(page, "The first point").hover();
  await page.keyboard.press("s");
  await expect(panel.locator("mark")).toHaveText("Mice were fed.");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  // Escape closed the source, and did not open the overview of slides as well.
  await expect(page.locator(".reveal")).not.toHaveClass(/overview/);
});

test("Space on a mark opens its source, and does not turn the slide", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("ArrowRight");
  await onView(page).getByRole("button", { name: "Source 1" }).first().focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Source" }).locator("mark")).toBeVisible();
  await expect(onView(page)).toContainText("one by one");
  await expect(point(page, "The first point")).not.toHaveClass(/visible/);
});

test("Close goes back to the reader with the same deck", async ({ page }) => {
  await openPresenter(page, deck);
  await page.mouse.move(200, 200);
  await page.getByRole("link", { name: "Close" }).click();
  await expect(page.locator(".slide")).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "The third slide" })).toBeVisible();
});

test("screen readers are not told that the slides are an application", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Points come one by one" })).toBeVisible();
});

test("who prefers less motion sees slides change at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPresenter(page, deck);
  await page.keyboard.press("ArrowRight");
  await expect(onView(page)).toContainText("one by one");
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.playState === "running")
      .map((each) => (each.effect as KeyframeEffect).target?.className),
  );
  expect(moving).toEqual([]);
});

test("an address without a deck says what to do", async ({ page }) => {
  await page.goto("./present.html");
  await expect(page.getByRole("alert")).toContainText(/carries no deck/);
  await expect(page.getByRole("link", { name: "Make a deck" })).toBeVisible();
});
