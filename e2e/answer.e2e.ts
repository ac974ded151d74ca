import { expect, test } from "@playwright/test";
import { openPresenter, openReader, question } from "./support/open-deck.ts";
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

const sequence = `#### In which order does IFNγ act? <!-- quiz id=q4 kind=order -->

1. IFNγ binds its receptor
   > Its kinases sit on the receptor.
2. JAK1 is activated
3. STAT1 is phosphorylated

> The axis is in the sentence. [^1]`;
const pairs = `#### What does each loss take away? <!-- quiz id=q5 kind=match -->

| Lost | Gone | Why |
|---|---|---|
| B2M | MHC class I | B2M holds it on the surface. |
| JAK1 | Response to IFNγ | |
| | PD-1 | PD-1 is on T cells. |

> Both are in the sentence. [^1]`;
const gaps = `#### Complete the sentence <!-- quiz id=q6 kind=cloze -->

After a response [more than 60%](#blank ">60%") develop [acquired](#blank) resistance.

- primary
  > Primary resistance is there from the outset.

> It is in the sentence. [^1]`;
const words = `#### Which cytokine is raised? <!-- quiz id=q7 kind=short -->

= IFNγ | type II interferon

> It is in the sentence. [^1]`;
const typed = smallDeck({
  title: "Questions to move and to type",
  slides: ["# Questions to move and to type", sequence, pairs, gaps, words],
  evidence,
});

test("things are put in order by buttons alone, and their places are kept", async ({ page }) => {
  await openReader(page, typed);
  const asked = question(page, "In which order does IFNγ act?");
  const order = () => asked.getByRole("listitem").allInnerTexts();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByText("Move the items into order first.")).toBeVisible();
  for (const text of ["STAT1 is phosphorylated", "JAK1 is activated", "IFNγ binds its receptor"]) {
    const up = asked.getByRole("button", { name: `Move up: ${text}` });
    const isFirst = !(await up.isEnabled());
    while (await up.isEnabled()) await up.click();
    expect((await order())[0]).toContain(text);
    // The button that was pressed keeps the focus, wherever its item went.
    if (!isFirst) await expect(up).toBeFocused();
  }
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Right.");
  await page.reload();
  await expect(asked.getByRole("status")).toContainText("Right.");
});

test("an order that is partly right says how much, and where things belong", async ({ page }) => {
  await openReader(page, typed);
  const asked = question(page, "In which order does IFNγ act?");
  for (const text of ["STAT1 is phosphorylated", "IFNγ binds its receptor", "JAK1 is activated"]) {
    const up = asked.getByRole("button", { name: `Move up: ${text}` });
    while (await up.isEnabled()) await up.click();
  }
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("2 of 3 pairs in the right order.");
  const first = asked.getByRole("listitem").first();
  await expect(first).toContainText("IFNγ binds its receptor");
  await expect(first).toContainText("You put it second");
  await expect(first).toContainText("Its kinases sit on the receptor.");
});

test("on a slide arrow keys move what has the focus, and only a clicker turns the slide", async ({
  page,
}) => {
  await openPresenter(page, typed);
  await page.keyboard.press("PageDown");
  const asked = question(page, "In which order does IFNγ act?");
  const button = asked.getByRole("button", { name: "Move down: JAK1 is activated" });
  const place = () => asked.getByRole("listitem").filter({ hasText: "JAK1" }).innerText();
  await button.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
  await expect.poll(place).toMatch(/^3/u);
  await page.keyboard.press("ArrowUp");
  await expect.poll(place).toMatch(/^2/u);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".slide-number")).toHaveText(/^\s*2\s*\//u);
  await page.keyboard.press("PageDown");
  await expect(page.locator(".slide-number")).toHaveText(/^\s*3\s*\//u);
  const list = page.locator(".slides > section.present").getByLabel("B2M");
  await list.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".slide-number")).toHaveText(/^\s*3\s*\//u);
  await page.keyboard.press("PageDown");
  await expect(page.locator(".slide-number")).toHaveText(/^\s*4\s*\//u);
});

test("each row of a match is chosen by its name, and a wrong one is told why", async ({ page }) => {
  await openReader(page, typed);
  const asked = question(page, "What does each loss take away?");
  await asked.getByLabel("B2M").selectOption({ label: "PD-1" });
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByText("Choose something for every row first.")).toBeVisible();
  await asked.getByLabel("JAK1").selectOption({ label: "Response to IFNγ" });
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("1 of 2 rows matched.");
  const row = asked.getByRole("row", { name: /B2M/u });
  await expect(row).toContainText("MHC class I");
  await expect(row).toContainText("You chose: PD-1");
  await expect(row).toContainText("PD-1 is on T cells.");
});

test("gaps take what is right in any spelling, and know an answer to be expected", async ({
  page,
}) => {
  await openReader(page, typed);
  const asked = question(page, "Complete the sentence");
  await asked.getByLabel("Blank 1 of 2").fill("> 60 percent");
  await asked.getByLabel("Blank 2 of 2").fill("Primary");
  await asked.getByLabel("Blank 2 of 2").press("Enter");
  await expect(asked.getByRole("status")).toContainText("1 of 2 blanks filled rightly.");
  await expect(asked.getByText("Primary resistance is there from the outset.")).toBeVisible();
  await expect(asked.locator(".filled.wrong")).toContainText("acquired");
});

test("a short answer may be written as people write it", async ({ page }) => {
  await openReader(page, typed);
  const asked = question(page, "Which cytokine is raised?");
  for (const [text, verdict] of [
    ["ifn-gamma", "Right."],
    ["Type II interferons", "Right."],
    ["IFNα", "Not quite. The answer is IFNγ."],
  ] as const) {
    await asked.getByLabel("Your answer").fill(text);
    await asked.getByLabel("Your answer").press("Enter");
    await expect(asked.getByRole("status")).toContainText(verdict);
    await asked.getByRole("button", { name: "Try again" }).click();
  }
});

test("who is asked how sure they are learns, after five answers, how well that fits", async ({
  page,
}) => {
  const rated = smallDeck({
    title: "Five questions",
    slides: [1, 2, 3, 4, 5].map(
      (n) =>
        `${choice(`c${n}`, `Which was number ${n}?`, "This", "It was this. [^1]")}\n\n<!-- confidence -->`,
    ),
    evidence,
  });
  await openReader(page, rated);
  for (const n of [1, 2, 3, 4, 5]) {
    await expect(page.getByText("95% sure, 100% right")).toHaveCount(0);
    const asked = question(page, `Which was number ${n}?`);
    await asked.getByRole("radio", { name: "This" }).check();
    await asked.getByRole("button", { name: "Check answer" }).click();
    await expect(asked.getByText("Say how sure you are, too.")).toBeVisible();
    await asked.getByRole("radio", { name: "Sure 95%", exact: true }).check();
    await asked.getByRole("button", { name: "Check answer" }).click();
    await expect(asked.getByRole("status")).toContainText("You said: sure (95%).");
  }
  await page.getByText("95% sure, 100% right").click();
  await expect(page.getByText("You are about as sure as right so far")).toBeVisible();
});

test("how sure one is may be said of any question once something is chosen, or be left out", async ({
  page,
}) => {
  await openReader(page, deck);
  const asked = question(page, "Which group was studied?");
  await expect(asked.getByText("How sure?")).toHaveCount(0);
  await asked.getByRole("radio", { name: "Patients" }).check();
  await expect(asked.getByText("How sure?")).toBeVisible();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("Right.");
  await expect(asked.getByRole("status")).not.toContainText("You said");
  await asked.getByRole("button", { name: "Try again" }).click();
  await expect(asked.getByText("How sure?")).toHaveCount(0);
  await asked.getByRole("radio", { name: "Patients" }).check();
  await asked.getByRole("radio", { name: "Unsure 50%" }).check();
  await asked.getByRole("button", { name: "Check answer" }).click();
  await expect(asked.getByRole("status")).toContainText("You said: unsure (50%).");
});

test("a room is not asked how sure it is", async ({ page }) => {
  await openPresenter(page, deck);
  const asked = question(page, "Which group was studied?");
  await asked.getByRole("radio", { name: "Patients" }).check();
  await expect(asked.getByRole("button", { name: "Check answer" })).toBeVisible();
  await expect(asked.getByText("How sure?")).toHaveCount(0);
});
