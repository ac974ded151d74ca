import { expect, type Page, test } from "@playwright/test";
import { everyKind } from "./support/every-kind.ts";
import { everyLayout } from "./support/every-layout.ts";
import { openPresenter } from "./support/open-deck.ts";

const inView = (page: Page) => page.locator(".slides > section.present");

/** Presses Tab until what matches has the focus. */
async function tabTo(page: Page, selector: string, limit = 30): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function goTo(page: Page, slide: number): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.type(`${slide}`);
  await page.keyboard.press("Enter");
  await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^${slide} /`));
}

/** Tab to the button that checks, press it; the verdict must have the focus. */
async function check(page: Page, verdict: string): Promise<void> {
  await tabTo(page, "section.present button[type=submit]");
  await page.keyboard.press("Enter");
  await expect(inView(page).locator(".verdict")).toContainText(verdict);
  await expect(inView(page).locator(".verdict")).toBeFocused();
}

test("a question is chosen, checked and taken back by keyboard, on its slide", async ({ page }) => {
  await openPresenter(page, everyKind);
  await goTo(page, 2);
  await tabTo(page, "section.present input[type=radio]");
  await page.keyboard.press("ArrowDown");
  await expect(inView(page).getByRole("radio").nth(1)).toBeChecked();
  await check(page, "Right.");
  await tabTo(page, "section.present .actions button");
  await page.keyboard.press("Enter");
  await expect(inView(page).getByRole("radio").first()).toBeFocused();
  await expect(page.locator(".slide-number")).toHaveText(/^2 /);
});

test("several are ticked, a number and words are typed, by keyboard", async ({ page }) => {
  await openPresenter(page, everyKind);
  await goTo(page, 3);
  for (let i = 0; i < 4; i++) {
    await tabTo(page, "section.present input[type=checkbox]");
    if (i !== 1) await page.keyboard.press("Space");
  }
  await check(page, "Right.");
  await goTo(page, 4);
  await tabTo(page, "section.present input[type=text]");
  await page.keyboard.type("1201");
  await check(page, "Right.");
  await goTo(page, 7);
  for (const word of ["more than 60%", "acquired"]) {
    await tabTo(page, "section.present input[type=text]");
    await page.keyboard.type(word);
  }
  await check(page, "Right.");
});

test("an order is made and pairs are matched by keyboard, without a slide being turned", async ({
  page,
}) => {
  await openPresenter(page, everyKind);
  await goTo(page, 5);
  await tabTo(page, "section.present .move");
  await page.keyboard.press("ArrowDown");
  await expect(inView(page).locator(".move:focus")).toHaveCount(1);
  await tabTo(page, "section.present button[type=submit]");
  await page.keyboard.press("Enter");
  await expect(inView(page).locator(".verdict")).toBeFocused();
  await expect(page.locator(".slide-number")).toHaveText(/^5 /);
  await goTo(page, 6);
  for (let row = 0; row < 3; row++) {
    await tabTo(page, "section.present select");
    await page.keyboard.press("ArrowDown");
  }
  await tabTo(page, "section.present button[type=submit]");
  await page.keyboard.press("Enter");
  await expect(inView(page).locator(".verdict")).toBeFocused();
  await expect(page.locator(".slide-number")).toHaveText(/^6 /);
});

test("the room is asked and its hands are counted by keyboard", async ({ page }) => {
  await openPresenter(page, everyKind);
  await goTo(page, 2);
  await page.keyboard.press("v");
  await tabTo(page, "section.present .count button:last-of-type");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(inView(page).locator("output").first()).toHaveText("2");
  await expect(page.locator(".slide-number")).toHaveText(/^2 /);
});

test("the source is opened from its mark and closed by keyboard, and the focus comes back", async ({
  page,
}) => {
  await openPresenter(page, everyLayout);
  await goTo(page, 2);
  await tabTo(page, "section.present .evidence-mark");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Source" }).getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inView(page).locator(".evidence-mark")).toBeFocused();
});

test("where the focus was on a slide that is left, it goes along to the next", async ({ page }) => {
  await openPresenter(page, everyLayout);
  await goTo(page, 2);
  await tabTo(page, "section.present .evidence-mark");
  await page.keyboard.press("PageDown");
  await expect(inView(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(inView(page).locator(":focus")).toHaveCount(1);
});

test("a slide is chosen from the overview, a tool from its menu, by keyboard", async ({ page }) => {
  await openPresenter(page, everyLayout);
  await page.keyboard.press("o");
  await expect(page.locator(".reveal")).toHaveClass(/overview/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator(".reveal")).not.toHaveClass(/overview/);
  await expect(page.locator(".slide-number")).toHaveText(/^3 /);
  // What was only a picture can be reached again.
  await tabTo(page, "section.present .evidence-mark");
  await tabTo(page, "[data-tool=Keys]", 60);
  const seen = page.locator("[data-tool=Keys]");
  await expect(seen).toHaveCSS("outline-style", "solid");
  await expect(seen).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(seen).toBeFocused();
});
