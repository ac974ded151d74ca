import { expect, test } from "@playwright/test";
import { openReader, question } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const evidence = ["The cohort had 1,201 patients."];
const numeric =
  "#### How many patients were there? <!-- quiz id=q2 -->\n\n= 1201 ± 0\n\n> The cohort had 1,201. [^1]";
const several = `#### Which two were measured? <!-- quiz id=q3 -->

- [x] Height
- [ ] Hope
  > Hope was not measured.
- [x] Weight

> Both are in the sentence. [^1]`;
const deck = smallDeck({
  title: "Three questions",
  slides: [
    choice("q1", "Which group was studied?", "Patients", "It was patients. [^1]"),
    numeric,
    several,
  ],
  evidence,
});

test("a right answer is praised and explained, with its sentence one click away", async ({
  page,
}) => {
  await openReader(page, deck);
  const asked = question(page, "Which group was studied?");
  await asked.getByRole("radio", { name: "Patients" }).check();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Right.");
  await expect(asked.getByRole("status")).toContainText("It was patients.");
  await asked.getByRole("button", { name: "Source 1" }).click();
  await expect(page.getByRole("region", { name: "Source" }).locator("mark")).toHaveText(
    "The cohort had 1,201 patients.",
  );
});

test("a wrong answer gets its own feedback, and the right one is shown", async ({ page }) => {
  await openReader(page, deck);
  const asked = question(page, "Which group was studied?");
  await asked.getByRole("radio", { name: "A second wrong answer" }).check();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Not quite.");
  await expect(asked.getByText("The second was not studied.")).toBeVisible();
  await expect(asked.getByText("The first was not studied.")).toHaveCount(0);
  // In words, not by colour alone.
  await expect(asked.locator("label", { hasText: "Right answer" })).toContainText("Patients");
  await expect(asked.locator("label", { hasText: "Your answer" })).toContainText("second wrong");
});

test("before an answer is checked nothing gives it away", async ({ page }) => {
  await openReader(page, deck);
  await expect(page.getByText(/right answer|it was patients|was not studied|1,201/i)).toHaveCount(
    0,
  );
  expect(await page.locator("jc-question").first().innerHTML()).not.toMatch(/right|correct/);
});

test("with nothing chosen the question asks for a choice", async ({ page }) => {
  await openReader(page, deck);
  const asked = question(page, "Which group was studied?");
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByText("Choose an answer first.")).toBeVisible();
  await asked.getByRole("radio", { name: "Patients" }).check();
  await expect(asked.getByText("Choose an answer first.")).toHaveCount(0);
});

test("a number is understood as people write it, and asked for when it is none", async ({
  page,
}) => {
  await openReader(page, deck);
  const asked = question(page, "How many patients were there?");
  const field = asked.getByLabel("Your number");
  for (const nothing of ["", "many"]) {
    await field.fill(nothing);
    await field.press("Enter");
    await expect(asked.getByText("Type a number first")).toBeVisible();
  }
  for (const [text, verdict] of [
    ["1,201", "Right."],
    [" 1201 ", "Right."],
    ["1200", "Not quite."],
  ] as const) {
    await field.fill(text);
    await field.press("Enter");
    await expect(asked.getByRole("status")).toContainText(verdict);
    if (verdict !== "Right.") await expect(asked.getByRole("status")).toContainText("is 1,201.");
    await asked.getByRole("button", { name: "Try again" }).click();
    await expect(field).toBeEnabled();
  }
});

test("several right answers are counted one by one", async ({ page }) => {
  await openReader(page, deck);
  const asked = question(page, "Which two were measured?");
  await asked.getByRole("checkbox", { name: "Height" }).check();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Partly right.");
  await asked.getByRole("button", { name: "Try again" }).click();
  await asked.getByRole("checkbox", { name: "Height" }).check();
  await asked.getByRole("checkbox", { name: "Weight" }).check();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Right.");
});

test("the score counts, survives a reload, and a second try takes its point back", async ({
  page,
}) => {
  await openReader(page, deck);
  await expect(page.getByText("3 questions")).toBeVisible();
  const first = question(page, "Which group was studied?");
  await first.getByRole("radio", { name: "Patients" }).check();
  await first.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("1 right of 1 answered, 3 in all")).toBeVisible();
  const second = question(page, "How many patients were there?");
  await second.getByLabel("Your number").fill("7");
  await second.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("1 right of 2 answered, 3 in all")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 right of 2 answered, 3 in all")).toBeVisible();
  await expect(second.getByLabel("Your number")).toHaveValue("7");
  await expect(first.getByRole("radio", { name: "Patients" })).toBeChecked();
  await first.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("0 right of 1 answered, 3 in all")).toBeVisible();
  await expect(first.getByRole("radio", { name: "Patients" })).not.toBeChecked();
  await expect(first.getByRole("radio", { name: "Patients" })).toBeEnabled();
});

test("another deck begins unanswered, though it asks under the same id or in the same words", async ({
  page,
}) => {
  await openReader(page, deck);
  const first = question(page, "Which group was studied?");
  await first.getByRole("radio", { name: "Patients" }).check();
  await first.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("1 right of 1 answered")).toBeVisible();
  const others = [
    smallDeck({
      title: "Another",
      slides: [choice("q1", "Which group?", "Mice", "Mice. [^1]")],
      evidence,
    }),
    smallDeck({
      title: "The same question of another article",
      slides: [choice("q1", "Which group was studied?", "Patients", "It was patients. [^1]")],
      evidence: ["The trial had 88 patients."],
    }),
  ];
  for (const other of others) {
    await page.goto("about:blank");
    await openReader(page, other);
    await expect(page.getByText("1 question", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Check answer" })).toBeVisible();
  }
});
