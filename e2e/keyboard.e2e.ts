import { expect, type Page, test } from "@playwright/test";
import { commentaryDeck, trial } from "./support/articles.ts";
import { openPresenter, openReader, paste } from "./support/open-deck.ts";

/** What Tab reaches, in order, and whether the eye could tell; up to where it comes round. */
async function tabThrough(page: Page, limit = 400) {
  const reached: { name: string; seen: boolean }[] = [];
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("[data-tabbed]"))
      each.removeAttribute("data-tabbed");
  });
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      // Past the last control stands the browser's own frame, then the first one again.
      if (!(element instanceof HTMLElement) || element === document.body) return "frame";
      if (element.dataset["tabbed"]) return "again";
      element.dataset["tabbed"] = "yes";
      const styled = (each: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      };
      // A ring may be drawn round the label that holds the control.
      const label = element.closest("label");
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
      const { type = "" } = element as HTMLInputElement;
      return {
        name: `${element.tagName} ${type} ${name.slice(0, 40)}`,
        seen: styled(element) || (label !== null && styled(label)),
      };
    });
    if (stop === "again") break;
    if (stop !== "frame") reached.push(stop);
  }
  // Radios of one question are one stop: the arrows choose among them.
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, textarea, summary")]
      .filter((each) => each.checkVisibility() && !(each as HTMLButtonElement).disabled)
      .filter((each) => !(each instanceof HTMLInputElement && each.type === "radio"))
      .filter((each) => !each.dataset["tabbed"])
      .map((each) => each.outerHTML.slice(0, 100)),
  );
  return { reached, missed, unseen: reached.filter((each) => !each.seen) };
}

test("Tab reaches every control of the reader, and shows where it is", async ({ page }) => {
  await openReader(page, commentaryDeck);
  const { reached, missed, unseen } = await tabThrough(page);
  expect(reached.length).toBeGreaterThan(30);
  expect(missed).toEqual([]);
  expect(unseen).toEqual([]);
});

test("Tab reaches every control of the page that makes decks, before and after", async ({
  page,
}) => {
  await page.goto("./");
  const before = await tabThrough(page);
  expect(before.missed).toEqual([]);
  expect(before.unseen).toEqual([]);
  await paste(page, trial);
  await page.locator(".slide").first().waitFor();
  const after = await tabThrough(page);
  expect(after.missed).toEqual([]);
  expect(after.unseen).toEqual([]);
});

test("in a talk, Tab stays on the slide in view", async ({ page }) => {
  await openPresenter(page, commentaryDeck);
  for (let i = 0; i < 3; i++) await page.keyboard.press("PageDown");
  const before = await page.locator(".slide-number").textContent();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    const elsewhere = await page.evaluate(
      () => document.activeElement?.closest(".slides > section:not(.present)") !== null,
    );
    // `null` of no element at all is not another slide.
    expect(
      elsewhere && (await page.locator(".slides > section:not(.present) :focus").count()),
    ).toBeFalsy();
  }
  expect(await page.locator(".slide-number").textContent()).toBe(before);
});

test("after an answer is checked, the focus stays with its question", async ({ page }) => {
  await openReader(page, commentaryDeck);
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".verdict").first()).toBeVisible();
  const asked = page.locator("jc-question").first();
  await expect(asked.locator(":focus")).toHaveCount(1);
  await asked.getByRole("button", { name: "Try again" }).focus();
  await page.keyboard.press("Enter");
  await expect(asked.getByRole("radio").first()).toBeFocused();
});
