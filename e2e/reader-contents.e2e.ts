import { expect, type Page, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { openReader } from "./support/open-deck.ts";

const contents = (page: Page) => page.getByRole("navigation", { name: "Contents" });
const fold = (page: Page) => page.locator(".contents > summary");
const place = (page: Page) => page.locator(".contents .place");
/** How far the slide's top is from where the bar ends, in pixels. */
const offset = (page: Page, number: number) =>
  page.evaluate((n) => {
    const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return (bottom(`#slide-${n}`)?.top ?? 0) - (bottom(".bar")?.bottom ?? 0);
  }, number);

test("the contents list numbers and headlines, go to a slide, and mark where one is", async ({
  page,
}) => {
  await openReader(page, commentaryDeck);
  await expect(contents(page)).toBeHidden();
  await fold(page).click();
  await expect(contents(page).getByRole("link").first()).toHaveText(/^1 Commentary: understanding/);
  await contents(page).getByRole("link", { name: /^7 / }).click();
  await expect(contents(page)).toBeHidden();
  await expect.poll(async () => Math.abs(await offset(page, 7))).toBeLessThan(40);
  await expect(page.locator("#slide-7")).toBeFocused();
  await expect(place(page)).toHaveText(/^7 \//);
  await fold(page).click();
  await expect(contents(page).locator("[aria-current]")).toHaveText(/^7 /);
});

test("a link from the contents opens the same deck at that slide, anywhere and after a reload", async ({
  page,
  context,
}) => {
  await openReader(page, commentaryDeck);
  await fold(page).click();
  const link = contents(page).getByRole("link", { name: /^7 / });
  await expect(link).toHaveAttribute("href", /#1\.[dfm]\.[\w-]+&slide=7$/);
  const other = await context.newPage();
  await other.goto((await link.evaluate((each: HTMLAnchorElement) => each.href)) ?? "");
  await expect(other.locator("#slide-7")).toBeFocused();
  await expect(place(other)).toHaveText(/^7 \//);
  await other.reload();
  await expect(place(other)).toHaveText(/^7 \//);
  await other.goto("./?src=decks/acquired-resistance-nsclc/deck.md#slide=5");
  await expect(other.locator("#slide-5")).toBeFocused();
});

test("the end of the page is the end of the deck", async ({ page }) => {
  await openReader(page, commentaryDeck);
  const read = () =>
    page
      .locator(".bar")
      .evaluate((bar) => Number(getComputedStyle(bar).getPropertyValue("--read")));
  expect(await read()).toBe(0);
  await page.keyboard.press("End");
  await expect.poll(read).toBe(1);
  const count = await page.locator(".slide").count();
  await expect(place(page)).toHaveText(`${count} / ${count}`);
});

test("by keyboard: past the bar at once, into the contents, to a slide, and out again", async ({
  page,
}) => {
  await openReader(page, commentaryDeck);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the slides" })).toBeFocused();
  const address = page.url();
  await page.keyboard.press("Enter");
  await expect(page.locator("#slide-1")).toBeFocused();
  expect(page.url()).toBe(address);
  await fold(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(contents(page).getByRole("link").nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(contents(page)).toBeHidden();
  await expect(fold(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#slide-1")).toBeFocused();
});

test("what has the focus is never under the bar", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, commentaryDeck);
  await page.locator("summary").last().scrollIntoViewIfNeeded();
  const under: string[] = [];
  await page.locator("summary").last().focus();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Shift+Tab");
    const found = await page.evaluate(() => {
      const { activeElement: active } = document;
      if (!active || active.closest(".bar, .skip") || active === document.body) return "";
      const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
      const { top, bottom } = active.getBoundingClientRect();
      return bottom <= bar ? `${top} to ${bottom}: ${active.outerHTML.slice(0, 60)}` : "";
    });
    if (found) under.push(found);
  }
  expect(under).toEqual([]);
});

test("each slide is a region with its number and headline, and headings are in order", async ({
  page,
}) => {
  await openReader(page, commentaryDeck);
  await expect(page.getByRole("region", { name: /^Slide 2: PD-L1 blockade/ })).toBeVisible();
  for (const role of ["banner", "main"] as const) await expect(page.getByRole(role)).toHaveCount(1);
  const levels = await page
    .locator("main :is(h1, h2, h3, h4)")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  levels.reduce((before, level) => {
    expect(level).toBeLessThanOrEqual(before + 1);
    return level;
  });
});
