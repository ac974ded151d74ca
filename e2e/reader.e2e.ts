import { expect, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { sidewaysPixels } from "./support/measure.ts";
import { openReader } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

test("the whole deck is one page, with every slide and its notes", async ({ page }) => {
  await openReader(page, commentaryDeck);
  await expect(page).toHaveTitle(/acquired resistance/);
  const slides = commentaryDeck.split("\n---\n").length - 1;
  await expect(page.locator(".slide")).toHaveCount(slides);
  const notes = page.locator("details.note").first();
  await expect(notes.getByText("why you chose this article")).toBeHidden();
  await notes.getByText("Speaker notes").click();
  await expect(notes.getByText("why you chose this article")).toBeVisible();
});

test("every footnote that the example deck uses is defined, and none shows as raw text", async ({
  page,
}) => {
  await page.goto("./?src=decks/acquired-resistance-nsclc/deck.md");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  await expect(page.getByText(/\[\^\d+\]/)).toHaveCount(0);
  await expect(page.getByText(/<!--/)).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("S shows the sentence of the claim under the pointer, in its paragraph", async ({ page }) => {
  await openReader(page, commentaryDeck);
  const panel = page.getByRole("region", { name: "Source" });
  await page.getByRole("heading", { name: /1,201 patients/ }).hover();
  await page.keyboard.press("s");
  await expect(panel.locator("mark")).toHaveCount(1);
  await expect(panel.locator("mark")).toHaveText(/^In a study published .* relapse mechanism\.$/);
  // In its context: the sentences before and after stand in the same paragraph, not marked.
  await expect(panel.locator("blockquote")).toContainText("Unfortunately, one of the key barriers");
  await expect(panel.locator("blockquote")).toContainText("They identified subtypes");
  await page.keyboard.press("S");
  await expect(panel).toHaveCount(0);
});

test("S with nothing pointed at shows all that the slide in view stands on", async ({ page }) => {
  await openReader(page, commentaryDeck);
  await page.getByRole("heading", { name: /1,201 patients/ }).scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await page.keyboard.press("s");
  await expect(page.getByRole("region", { name: "Source" }).locator("mark").first()).toBeVisible();
});

test("Escape and the button close the source, and the focus goes back to the mark", async ({
  page,
}) => {
  await openReader(page, commentaryDeck);
  const mark = page.getByRole("heading", { name: /1,201 patients/ }).getByRole("button");
  const panel = page.getByRole("region", { name: "Source" });
  await mark.click();
  await expect(panel.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Close the source" }).click();
  await expect(panel).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("a sentence that the deck does not quote is shown alone", async ({ page }) => {
  const deck = smallDeck({
    slides: ["## Mice were 8 weeks old [^1]"],
    evidence: ["All mice were 8 weeks old."],
  });
  await openReader(page, deck);
  await page.getByRole("button", { name: "Source 1" }).click();
  await expect(page.getByRole("region", { name: "Source" }).locator("mark")).toHaveText(
    "All mice were 8 weeks old.",
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("nothing makes the page scroll sideways, whatever the deck holds", async ({ page }) => {
    const word = "pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3);
    const wide = smallDeck({
      slides: [
        `# ${word}`,
        `## A link https://example.org/${"segment/".repeat(20)}`,
        `| ${Array.from({ length: 12 }, (_, i) => `Column ${i}`).join(" | ")} |\n|${"---|".repeat(12)}\n| ${"1,201 | ".repeat(12)}`,
        `\`\`\`\n${"code ".repeat(60)}\n\`\`\``,
        `\`${"inline".repeat(30)}\``,
        `\`\`\`number\n1,201,450,000,000,000: ${word} [^1]\n\`\`\``,
        `\`\`\`mechanism\n${word} --${word}--> ${word} [^1]\n\`\`\``,
        choice("q1", `Which ${word}?`, word, word),
        `Note:\n${word}`,
      ],
      evidence: [word],
    });
    for (const deck of [commentaryDeck, wide]) {
      await page.goto("about:blank");
      await openReader(page, deck);
      for (const notes of await page.getByText("Speaker notes").all()) await notes.tap();
      const check = page.getByRole("button", { name: "Check answer" }).first();
      await page.getByRole("radio").first().check();
      await check.tap();
      await page.locator(".evidence-mark").first().tap();
      await expect(page.getByRole("region", { name: "Source" })).toBeVisible();
      expect(await sidewaysPixels(page)).toBe(0);
    }
  });
});

test("on paper there are the slides, and none of the buttons", async ({ page }) => {
  await openReader(page, commentaryDeck);
  await page.emulateMedia({ media: "print" });
  for (const name of ["Present", "Copy link", "Download", "Check answer"]) {
    await expect(page.getByRole("button", { name }).first()).toBeHidden();
  }
  await expect(page.getByRole("heading", { name: /1,201 patients/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /what share of/i }).first()).toBeVisible();
  await expect(page.locator(".slide").first()).toHaveCSS("break-inside", "avoid");
});
