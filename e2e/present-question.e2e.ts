import { expect, type Page, test } from "@playwright/test";
import { openPresenter, question } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const deck = smallDeck({
  title: "Questions in a talk",
  slides: [
    "# Questions in a talk",
    choice("q1", "Which group was studied?", "Patients", "It was patients. [^1]"),
    "#### How many patients were there? <!-- quiz id=q2 -->\n\n= 1201 ± 0\n\n> The cohort had 1,201. [^1]",
    "## The last slide",
  ],
  evidence: ["The cohort had 1,201 patients."],
});
const onView = (page: Page) => page.locator(".slides > section.present");

async function goToSlide(page: Page, number: number): Promise<void> {
  await page.keyboard.press("Home");
  for (let i = 1; i < number; i++) await page.keyboard.press("PageDown");
  await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^\\s*${number}\\s*/`));
}

test("a question is answered with the keyboard alone, and no key turns the slide", async ({
  page,
}) => {
  await openPresenter(page, deck);
  await goToSlide(page, 2);
  const asked = question(page, "Which group was studied?");
  await asked.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await expect(asked.getByRole("radio").first()).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(asked.getByRole("radio", { name: "Patients" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(asked.getByRole("button", { name: "Check answer" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(asked.getByRole("status")).toContainText("Right.");
  await expect(onView(page)).toContainText("Which group was studied?");
  await asked.getByRole("button", { name: "Try again" }).focus();
  await page.keyboard.press("Enter");
  await expect(asked.getByRole("button", { name: "Check answer" })).toBeVisible();
  await expect(onView(page)).toContainText("Which group was studied?");
});

test("the clicker, B and S work while a choice has the focus", async ({ page }) => {
  await openPresenter(page, deck);
  await goToSlide(page, 2);
  const radio = page.getByRole("radio", { name: "Patients" });
  await radio.check();
  await page.keyboard.press("b");
  await expect(page.locator(".reveal")).toHaveClass(/paused/);
  await page.keyboard.press("b");
  await expect(page.locator(".reveal")).not.toHaveClass(/paused/);
  await page.keyboard.press("PageDown");
  await expect(onView(page)).toContainText("How many patients");
  await page.keyboard.press("PageUp");
  await radio.focus();
  await page.keyboard.press("PageUp");
  await expect(onView(page)).toContainText("Questions in a talk");
  await goToSlide(page, 2);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("It was patients.")).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.getByRole("region", { name: "Source" }).locator("mark")).toHaveText(
    "The cohort had 1,201 patients.",
  );
});

test("S does not give the answer away before it is checked", async ({ page }) => {
  await openPresenter(page, deck);
  await goToSlide(page, 2);
  await page.keyboard.press("s");
  await expect(page.getByText("The cohort had 1,201 patients.")).toHaveCount(0);
});

test("what is typed into the number field changes nothing but the field", async ({ page }) => {
  await openPresenter(page, deck);
  await goToSlide(page, 3);
  const field = page.getByLabel("Your number");
  await field.focus();
  const typed = "s1,b2 .n0p?foSB/v";
  for (const key of typed) await page.keyboard.press(key === " " ? "Space" : key);
  await expect(field).toHaveValue(typed);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(onView(page)).toContainText("How many patients");
  await expect(page.locator(".reveal")).not.toHaveClass(/paused|overview/);
  await expect(page.getByRole("region", { name: "Source" })).toHaveCount(0);
  await field.fill("1,201");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Right." })).toBeVisible();
});

test("the clicker turns the slide though the number field has the focus", async ({ page }) => {
  await openPresenter(page, deck);
  await goToSlide(page, 3);
  await page.getByLabel("Your number").fill("12");
  await page.keyboard.press("PageDown");
  await expect(onView(page)).toContainText("The last slide");
});

test("answers are kept from slide to slide, over a reload, and in the reader", async ({ page }) => {
  await openPresenter(page, deck);
  await goToSlide(page, 2);
  await page.getByRole("radio", { name: "A first wrong answer" }).check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(onView(page)).toContainText("Not quite.");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageUp");
  await expect(onView(page)).toContainText("Not quite.");
  await page.reload();
  await expect(onView(page)).toContainText("Not quite.");
  await expect(page.getByRole("radio", { name: "A first wrong answer" })).toBeChecked();
  await page.getByRole("link", { name: "Close" }).click();
  await expect(page.getByText("0 right of 1 answered, 2 in all")).toBeVisible();
});

test("a phone that is turned loses no answer and no button", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openPresenter(page, deck);
  await goToSlide(page, 2);
  await page.getByRole("radio", { name: "Patients" }).check();
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [434, 800],
    [436, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole("radio", { name: "Patients" })).toBeChecked();
  }
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(onView(page)).toContainText("Right.");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(onView(page)).toContainText("Right.");
  await onView(page).getByRole("button", { name: "Source 1" }).click();
  await expect(page.getByRole("region", { name: "Source" })).toBeVisible();
});
