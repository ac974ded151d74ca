import { expect, type Page, test } from "@playwright/test";
import { openPresenter } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const deck = smallDeck({
  title: "A talk",
  slides: [
    "# A talk",
    "## The second slide [^1]",
    choice("q1", "Who was studied?", "Patients", "They were patients. [^1]"),
  ],
  evidence: ["Patients were studied."],
});
const onView = (page: Page) => page.locator(".slides > section.present");
const strokes = (page: Page) => page.locator(".ink polyline");

async function draw(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 30, { steps: 4 });
  await page.mouse.up();
}

test("strokes of the pen stay with their slide, over a reload too, and are erased", async ({
  page,
}) => {
  await openPresenter(page, deck);
  await page.keyboard.press("d");
  await draw(page, 300, 300);
  await draw(page, 400, 200);
  await expect(strokes(page)).toHaveCount(2);
  const drawn = await strokes(page).first().getAttribute("points");
  await page.keyboard.press("ArrowRight");
  await expect(strokes(page)).toHaveCount(0);
  await draw(page, 500, 300);
  await expect(strokes(page)).toHaveCount(1);
  await page.keyboard.press("ArrowLeft");
  await expect(strokes(page)).toHaveCount(2);
  await page.setViewportSize({ width: 800, height: 600 });
  await page.reload();
  await expect(strokes(page)).toHaveCount(2);
  expect(await strokes(page).first().getAttribute("points")).toBe(drawn);
  await page.keyboard.press("e");
  await expect(strokes(page)).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(strokes(page)).toHaveCount(1);
});

test("who draws turns no slide and presses no button; put away, the pen leaves them be", async ({
  page,
}) => {
  await openPresenter(page, deck);
  await page.keyboard.press("End");
  const first = onView(page).getByRole("radio").first();
  const box = await first.boundingBox();
  if (!box) throw new Error("the radio has no place");
  await page.getByRole("button", { name: "Pen" }).click();
  await page.mouse.click(box.x + 5, box.y + 5);
  await expect(strokes(page)).toHaveCount(1);
  await expect(first).not.toBeChecked();
  await page.getByRole("button", { name: "Pen" }).click();
  await page.mouse.click(box.x + 5, box.y + 5);
  await expect(first).toBeChecked();
  await expect(strokes(page)).toHaveCount(1);
});

test("the laser pointer follows the mouse until it is put away", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("l");
  await page.mouse.move(500, 300);
  const dot = page.locator(".laser");
  await expect(dot).toBeVisible();
  const place = await dot.boundingBox();
  expect(Math.abs((place?.x ?? 0) + (place?.width ?? 0) / 2 - 500)).toBeLessThan(2);
  expect(Math.abs((place?.y ?? 0) + (place?.height ?? 0) / 2 - 300)).toBeLessThan(2);
  await page.keyboard.press("l");
  await expect(dot).toBeHidden();
});

test("the keys are listed on “?”, and Escape closes the list alone", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toContainText("Laser pointer");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(page.locator(".reveal")).not.toHaveClass(/overview/);
});

test("the magnifier goes in and out, and Escape leaves it without opening the overview", async ({
  page,
}) => {
  await openPresenter(page, deck);
  await page.mouse.move(400, 300);
  await page.keyboard.press("z");
  const root = page.locator("html");
  await expect(root).toHaveClass(/zoomed/);
  await page.keyboard.press("Escape");
  await expect(root).not.toHaveClass(/zoomed/);
  await expect(page.locator(".reveal")).not.toHaveClass(/overview/);
});

test("a slide is reached by its number, and through the overview", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("g");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(onView(page)).toContainText("Who was studied?");
  await page.getByRole("button", { name: "Overview" }).click();
  await expect(page.locator(".reveal")).toHaveClass(/overview/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.locator(".reveal")).not.toHaveClass(/overview/);
  await expect(onView(page)).toContainText("The second slide");
});

test("slides are announced by number and headline", async ({ page }) => {
  await openPresenter(page, deck);
  const status = page.locator(".reveal > [role=status]");
  await expect(status).toHaveText("Slide 1 of 3. A talk");
  await page.keyboard.press("ArrowRight");
  await expect(status).toHaveText("Slide 2 of 3. The second slide");
});

test("without a speaker’s window the room is asked on the slide itself", async ({ page }) => {
  await openPresenter(page, deck);
  await page.keyboard.press("v");
  await expect(page.getByRole("group", { name: "The room’s answer" })).toHaveCount(0);
  await page.keyboard.press("End");
  await page.keyboard.press("v");
  const room = onView(page).getByRole("group", { name: "The room’s answer" });
  await room.getByRole("button", { name: "more for C" }).click();
  await room.getByRole("button", { name: "Locked" }).click();
  const row = room.locator(".option").nth(2);
  const share = () =>
    row.evaluate(
      (box) => Number.parseFloat(getComputedStyle(box, "::before").width) / box.clientWidth,
    );
  await expect.poll(share).toBeGreaterThan(0.95);
  await page.keyboard.press("v");
  await expect(room).toHaveCount(0);
});
