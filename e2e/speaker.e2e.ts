import { expect, type Page, test } from "@playwright/test";
import { openPresenter } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const deck = smallDeck({
  title: "A talk",
  slides: [
    "<!-- slide kind=title minutes=1 -->\n\n# A talk\n\nNote:\nWelcome the room.",
    "<!-- slide minutes=2 -->\n\n## Points come one by one [^1]\n\n- The first point [^1]\n- The second point [^1]\n\nNote:\nSlowly here.",
    `<!-- slide minutes=3 -->\n\n${choice("q1", "Who was studied?", "Patients", "They were patients. [^1]")}`,
    "<!-- slide minutes=1 -->\n\n## The last slide [^1]",
  ],
  evidence: ["Patients were studied."],
});
const onView = (page: Page) => page.locator(".slides > section.present");
const current = (page: Page) => page.getByRole("region", { name: "This slide" });
const notes = (page: Page) => page.getByRole("region", { name: "Notes" });

/** Opens the talk and, by its key, the speaker's window. */
async function openTalk(page: Page): Promise<Page> {
  await openPresenter(page, deck);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await expect(notes(speaker)).toContainText("Welcome the room.");
  await expect(speaker.getByRole("alert")).toBeHidden();
  return speaker;
}

test("each window follows the other, step by step", async ({ page }) => {
  const speaker = await openTalk(page);
  await page.keyboard.press("ArrowRight");
  await expect(current(speaker)).toContainText("one by one");
  await expect(notes(speaker)).toContainText("Slowly here.");
  await expect(speaker.getByRole("region", { name: "Next slide" })).toContainText(
    "Who was studied?",
  );
  await speaker.keyboard.press("PageDown");
  const first = onView(page).locator("li", { hasText: "The first point" });
  await expect(first).toHaveClass(/visible/);
  await expect(current(speaker).locator("li").first()).toHaveClass(/visible/);
  await expect(current(speaker).locator("li").last()).not.toHaveClass(/visible/);
  await speaker.getByRole("button", { name: "Back" }).click();
  await expect(first).not.toHaveClass(/visible/);
  await speaker.getByRole("combobox").selectOption("4");
  await expect(onView(page)).toContainText("The last slide");
  await expect(speaker.getByText("The talk ends here.")).toBeVisible();
});

test("the screen is made black from either window", async ({ page }) => {
  const speaker = await openTalk(page);
  const black = speaker.getByRole("button", { name: "Black" });
  await black.click();
  await expect(page.locator(".reveal")).toHaveClass(/paused/);
  await expect(black).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("b");
  await expect(page.locator(".reveal")).not.toHaveClass(/paused/);
  await expect(black).toHaveAttribute("aria-pressed", "false");
  await speaker.keyboard.press(".");
  await expect(page.locator(".reveal")).toHaveClass(/paused/);
});

test("either window is reloaded, and the talk goes on where it was", async ({ page }) => {
  const speaker = await openTalk(page);
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("PageDown");
  const first = () => onView(page).locator("li").first();
  await expect(first()).toHaveClass(/visible/);
  await speaker.reload();
  await expect(notes(speaker)).toContainText("Slowly here.");
  await expect(current(speaker).locator("li").first()).toHaveClass(/visible/);
  await page.reload();
  await expect(first()).toHaveClass(/visible/);
  await speaker.keyboard.press("PageDown");
  await expect(onView(page).locator("li").last()).toHaveClass(/visible/);
  await expect(current(speaker).locator("li").last()).toHaveClass(/visible/);
});

test("a window of slides that was closed is missed, and opened anew it goes on", async ({
  page,
}) => {
  const speaker = await openTalk(page);
  await speaker.getByRole("combobox").selectOption("3");
  await expect(onView(page)).toContainText("Who was studied?");
  await page.close();
  await expect(speaker.getByRole("alert")).toContainText("The window with the slides is closed");
  const [again] = await Promise.all([
    speaker.waitForEvent("popup"),
    speaker.getByRole("link", { name: "Open the slides" }).click(),
  ]);
  await expect(onView(again)).toContainText("Who was studied?");
  await expect(speaker.getByRole("alert")).toBeHidden();
  await speaker.keyboard.press("PageDown");
  await expect(onView(again)).toContainText("The last slide");
});

test("the clock starts with the talk, is paused, and says what is behind and ahead", async ({
  page,
  context,
}) => {
  await context.clock.install({ time: new Date("2026-03-05T12:00:00") });
  const speaker = await openTalk(page);
  // One clock for all windows of the context.
  const pass = (minutes: number) => context.clock.runFor(minutes * 60_000);
  const pace = speaker.locator(".pace");
  await expect(speaker.locator(".clock")).toContainText(/0:00\s+of 7:00/);
  await pass(5);
  await expect(speaker.locator(".taken")).toHaveText("0:00");
  await speaker.keyboard.press("PageDown");
  await pass(0.05);
  await expect(pace).toHaveText("1 min ahead ▲");
  await pass(1.95);
  await expect(pace).toHaveText("On time");
  await pass(2);
  await expect(pace).toHaveText("1 min behind ▼");
  await expect(speaker.locator(".left")).toHaveText(/^2:5\d|3:00$/);
  await speaker.getByRole("button", { name: "Pause" }).click();
  await pass(5);
  await expect(speaker.locator(".taken")).toHaveText(/^4:0\d$/);
  await speaker.getByRole("button", { name: "Reset" }).click();
  await pass(0.05);
  await expect(speaker.locator(".taken")).toHaveText("0:00");
});

test("the room is asked from the speaker’s window: counted, locked, answered", async ({ page }) => {
  const speaker = await openTalk(page);
  await speaker.getByRole("combobox").selectOption("3");
  await speaker.getByRole("button", { name: "Ask the room" }).click();
  const room = onView(page).getByRole("group", { name: "The room’s answer" });
  await expect(room).toBeVisible();
  // The form for one person is away meanwhile.
  await expect(onView(page).getByRole("radio")).toHaveCount(0);
  const asked = speaker.getByRole("region", { name: "Asking the room" });
  await asked.getByRole("button", { name: "Question", exact: true }).click();
  await expect(room).not.toContainText("Patients");
  await asked.getByRole("button", { name: "Options" }).click();
  const more = (letter: string) => asked.getByRole("button", { name: `more for ${letter}` });
  for (const letter of ["A", "B", "B", "B"]) await more(letter).click();
  await asked.getByRole("button", { name: "less for B" }).click();
  await expect(room.getByLabel("Hands for B")).toHaveText("2");
  await asked.getByRole("button", { name: "Locked" }).click();
  await expect(room.getByRole("button", { name: "more for A" })).toHaveCount(0);
  await expect(room).not.toContainText("Right answer");
  await room.getByRole("button", { name: "Answer" }).click();
  await expect(room.locator(".option.right")).toContainText("Patients");
  await expect(room).toContainText("They were patients.");
  await expect(asked).toContainText("They were patients.");
  await page.reload();
  await expect(room.getByLabel("Hands for B")).toHaveText("2");
  await asked.getByRole("button", { name: "End the count" }).click();
  await expect(onView(page).getByRole("radio").first()).toBeVisible();
});

test("a question asked again at the end shows what the room has learnt", async ({ page }) => {
  const asked = choice("q1", "Who was studied?", "Patients", "They were patients. [^1]");
  const twice = smallDeck({
    slides: [asked, "## Between [^1]", "#### Again: Who was studied? <!-- again id=q1 -->"],
    evidence: ["Patients were studied."],
  });
  await openPresenter(page, twice);
  const room = onView(page).getByRole("group", { name: "The room’s answer" });
  const count = async (hands: string, end: "Locked" | "Answer") => {
    await page.keyboard.press("v");
    for (const letter of hands)
      await room.getByRole("button", { name: `more for ${letter}` }).click();
    await room.getByRole("button", { name: end }).click();
  };
  await count("AAB", "Locked");
  await expect(room).toContainText("the answer comes there");
  await expect(room.getByRole("button", { name: "Answer" })).toHaveCount(0);
  await expect(room).not.toContainText(/before|✓|They were/u);
  await page.keyboard.press("End");
  await count("BBBA", "Answer");
  await expect(room).toContainText("Right: 1 of 3 before, 3 of 4 now.");
  await expect(room.locator(".option").first()).toContainText(/2 →\s*1/);
});

test("without a talk beside it, the window says so; without a deck, what to do", async ({
  page,
}) => {
  await openPresenter(page, deck);
  await page.goto(page.url().replace("present.html", "speaker.html"));
  await expect(notes(page)).toContainText("Welcome the room.");
  await expect(page.getByRole("alert")).toContainText("The window with the slides is closed");
  await page.goto("about:blank");
  await page.goto("./speaker.html");
  await expect(page.getByRole("alert")).toContainText("carries no deck");
});
