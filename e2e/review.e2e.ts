import { expect as expectSoon, type Page, test } from "@playwright/test";
import { everyKind } from "./support/every-kind.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { bringDecks, smallOwnDeck } from "./support/own-decks.ts";

/** Storage is the slowest thing of a machine that does much else. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.slow();

const single = smallOwnDeck(
  "One question",
  `A claim. [^1]

---

#### Which is it? <!-- quiz id=q1 -->

1. [ ] The first
2. [x] The second
3. [ ] The third

> It says so. [^1]

[^1]: The second it was, in every patient.`,
);

async function review(page: Page): Promise<void> {
  await page.goto("./#/review");
  await page.locator("jc-question form").waitFor();
}

test("a question is chosen, checked, rated and left behind by keys alone", async ({ page }) => {
  await bringDecks(page, single);
  await review(page);
  await page.keyboard.press("Digit2");
  await page.keyboard.press("Shift+Digit4");
  await page.keyboard.press("Space");
  await expect(page.locator(".verdict")).toContainText("Right.");
  await expect(page.locator(".shown blockquote")).toContainText("in every patient");
  // Right, and sure of it.
  await expect(page.locator("[data-recall=easy]")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Digit2");
  await expect(page.locator("[data-recall=hard]")).toHaveAttribute("aria-pressed", "true");
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing is due now.")).toBeVisible();
  await expect(page.getByText("1 answer today.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test("an answer that is taken back is asked again, and counts no more", async ({ page }) => {
  await bringDecks(page, single);
  await review(page);
  await page.keyboard.press("Space");
  await expect(page.locator(".shown")).toContainText("The second");
  await expect(page.locator("[data-recall=again]")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("u");
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(page.getByRole("button", { name: "Show the answer" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 question left for now (1 of them new)")).toBeVisible();
});

test("a review goes on where it was stopped", async ({ page }) => {
  await bringDecks(page, { name: "kinds.md", text: everyKind });
  await review(page);
  await expect(page.getByText("7 questions left for now")).toBeVisible();
  const first = await page.locator("jc-question legend").first().textContent();
  await page.keyboard.press("Space");
  await page.locator(".rate button").first().waitFor();
  // Stopped before the next question, without a word.
  await page.goto("./#/decks");
  await review(page);
  await expect(page.getByText("6 questions left for now")).toBeVisible();
  await expect(page.locator("jc-question legend").first()).not.toHaveText(first ?? "");
});

test("questions of every kind are shown with what is right", async ({ page }) => {
  await bringDecks(page, { name: "kinds.md", text: everyKind });
  await review(page);
  for (let i = 0; i < 7; i++) {
    await page.getByRole("button", { name: "Show the answer" }).click();
    await expect(page.locator(".shown .key li").first()).not.toBeEmpty();
    await expect(page.locator(".shown blockquote")).toContainText("1,201 patients");
    await page.getByRole("button", { name: "Next question" }).click();
  }
  await expect(page.getByText("Nothing is due now.")).toBeVisible();
});

test("what was answered in review stays unanswered in the reader", async ({ page }) => {
  await bringDecks(page, single);
  await review(page);
  await page.keyboard.press("Digit1");
  await page.keyboard.press("Enter");
  await expect(page.locator(".verdict")).toBeVisible();
  await page.goto("./#/decks");
  await page.getByRole("link", { name: "One question", exact: true }).click();
  await expect(page.getByRole("button", { name: "Check answer" })).toBeVisible();
});
