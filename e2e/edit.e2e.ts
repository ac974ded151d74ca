import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { commentary, commentaryDeck } from "./support/articles.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { sidewaysPixels } from "./support/measure.ts";
import { openReader, paste } from "./support/open-deck.ts";

// The article is read and the editor fetched in each: on a busy machine that takes its time.
test.describe.configure({ timeout: 90_000 });

const text = (page: Page) => page.locator(".cm-content");
const slides = (page: Page) => page.locator(".slides-scroll > .slide");
const said = (page: Page) => page.locator(".editor-foot .said");
const order = (page: Page) => page.getByRole("region", { name: "The order of the slides" });

/** The whole text of the deck as the editor has it, past what it draws. */
const whole = (page: Page) =>
  page.evaluate(() => {
    const content = document.querySelector(".cm-content");
    const view = content && Reflect.get(content, "cmTile")?.root?.view;
    return String(view?.state.doc ?? "");
  });

async function editMade(page: Page): Promise<void> {
  await page.goto("./");
  await paste(page, commentary);
  await expect(page).toHaveURL(/#\/deck\/\w+$/);
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(slides(page).first()).toBeVisible();
  await expect(page.locator(".sentence.used").first()).toBeAttached();
}

/** Puts the caret behind the headline that has these words, in the text. */
async function goToHeadline(page: Page, words: RegExp): Promise<void> {
  await slides(page).getByRole("heading", { name: words }).first().click();
  await page.locator(".cm-line", { hasText: words }).first().click();
  await page.keyboard.press("End");
}

test("a deck that was made is edited: the slide follows, alone, and is there after a reload", async ({
  page,
}) => {
  await editMade(page);
  await expect(page).toHaveURL(/#\/edit\/\w+$/);
  const before = await slides(page).count();
  await slides(page).evaluateAll((all) => {
    for (const each of all) each.setAttribute("data-was", "here");
  });
  await goToHeadline(page, /more than 60%/);
  await page.keyboard.type(" so far");
  const changed = slides(page).getByRole("heading", { name: /60%.*so far/ });
  await expect(changed).toBeVisible();
  await expect(page.locator(".slides-scroll > .slide:not([data-was])")).toHaveCount(1);
  expect(await slides(page).count()).toBe(before);
  await expect(page.getByText("✓ Saved")).toBeVisible();
  await page.reload();
  await expect(slides(page).getByRole("heading", { name: /60%.*so far/ })).toBeVisible();
});

test("what stands above the slide in view may grow: the slide stays where it is", async ({
  page,
}) => {
  await editMade(page);
  await goToHeadline(page, /more than 60%/);
  const third = slides(page).nth(2);
  const top = async () => Math.round((await third.boundingBox())?.y ?? 0);
  const stood = await top();
  await page.keyboard.press("Control+Home");
  await page.locator(".slides-scroll").evaluate((pane) => pane.scrollTo(0, 600));
  const mid = await page.locator(".slides-scroll").evaluate((pane) => pane.scrollTop);
  expect(mid).toBeGreaterThan(0);
  expect(stood).toBeGreaterThan(0);
  await slides(page).getByRole("heading", { name: /1,201/ }).click();
  await expect(page.locator(".slide.here")).toContainText("1,201");
  await expect(page.locator(".slide.here")).toBeInViewport();
});

test("slides are put in another order by keyboard, and Ctrl+Z takes it back from anywhere", async ({
  page,
}) => {
  await editMade(page);
  const original = await whole(page);
  await page.getByRole("button", { name: "Order", exact: true }).click();
  const items = order(page).getByRole("listitem");
  const second = (await items.nth(1).locator(".headline").textContent()) ?? "";
  await items.nth(1).getByRole("button").first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(items.nth(2).locator(".headline")).toHaveText(second);
  await expect(items.nth(2).getByRole("button").first()).toBeFocused();
  await expect(said(page)).toHaveText("Slide 2 is now slide 3.");
  await expect(slides(page).nth(2)).toContainText(second);
  await page.keyboard.press("Control+z");
  await expect(items.nth(1).locator(".headline")).toHaveText(second);
  expect(await whole(page)).toBe(original);
  await page.keyboard.press("Control+Shift+z");
  await expect(items.nth(2).locator(".headline")).toHaveText(second);
  await page.keyboard.press("Delete");
  await expect(said(page)).toContainText("deleted");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await whole(page)).toBe(original);
});

test("slides are dragged to another place", async ({ page }) => {
  await editMade(page);
  await page.getByRole("button", { name: "Order", exact: true }).click();
  const items = order(page).getByRole("listitem");
  const second = (await items.nth(1).locator(".headline").textContent()) ?? "";
  await items.nth(1).dragTo(items.nth(4));
  await expect(items.nth(4).locator(".headline")).toHaveText(second);
  await expect(slides(page).nth(4)).toContainText(second);
});

test("a sentence of the article becomes a slide and a question, by keyboard", async ({ page }) => {
  await editMade(page);
  const before = await slides(page).count();
  await page.getByRole("group", { name: /article’s text/ }).focus();
  const told = page.getByRole("toolbar", { name: /of a sentence/ }).getByRole("status");
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("ArrowDown");
    if (/Murine models/.test((await told.textContent()) ?? "")) break;
  }
  await expect(page.locator(".sentence.chosen")).toContainText("Murine models");
  await page.getByRole("button", { name: "Make a slide of it" }).press("Enter");
  await expect(told).toContainText("stands behind");
  await expect(slides(page)).toHaveCount(before + 1);
  await expect(page.locator(".slide.here")).toContainText("Murine models");
  const question = page.getByRole("button", { name: "Make a question of it" });
  await question.press("Enter");
  await expect(told).toContainText(
    /stands behind|asks about this sentence|asked, or answered|No sound question/,
  );
});

test("a question is exchanged as an edit of the text, and comes back by undo", async ({ page }) => {
  await editMade(page);
  const original = await whole(page);
  const another = slides(page).getByRole("button", { name: "Another like this" });
  await another.first().click();
  await expect(said(page)).toHaveText(/Here is another|no other question/);
  const stem = await whole(page);
  if (stem !== original) {
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await whole(page)).toBe(original);
  }
});

test("footnotes are offered with their sentences; what is wrong is said in the margin, with a fix", async ({
  page,
}) => {
  await editMade(page);
  await goToHeadline(page, /more than 60%/);
  await page.keyboard.type(" [^");
  const list = page.locator(".cm-tooltip-autocomplete");
  await expect(list).toContainText("Programmed cell death protein ligand 1");
  await page.keyboard.press("Escape");
  await page.keyboard.type("99]");
  await expect(page.locator(".cm-lint-marker").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /\d+ remark/ })).toBeVisible();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n[^77]: Nobody cites this.\n");
  const marker = page.locator(".cm-lint-marker").last();
  await marker.hover();
  await page.getByRole("button", { name: "Delete the footnote" }).click();
  await expect.poll(() => whole(page)).not.toContain("[^77]:");
});

test("another length keeps what a hand has done, and both are shown where they differ", async ({
  page,
}) => {
  await editMade(page);
  await goToHeadline(page, /more than 60%/);
  await page.keyboard.type(" in my words");
  await page.getByRole("button", { name: "Template" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Length of the talk").selectOption("10");
  await dialog.getByRole("button", { name: "Make it anew" }).click();
  await dialog.getByRole("button", { name: "Take this deck" }).click();
  await expect(dialog).toBeHidden();
  expect(await whole(page)).toContain("in my words");
  expect(await whole(page)).toContain("minutes: 10");
  await page.keyboard.press("Control+z");
  await expect.poll(() => whole(page)).toContain("minutes: 15");
});

test("a picture asks what it shows, is kept beside the deck, and is seen in editor, reader and talk", async ({
  page,
}) => {
  await editMade(page);
  const file = { name: "f.png", mimeType: "image/png", buffer: readFileSync("docs/pasting.png") };
  await page.getByRole("button", { name: "Picture" }).click();
  await page.getByRole("dialog").getByLabel("Choose a picture").setInputFiles(file);
  const asked = page.getByRole("dialog", { name: "Picture" });
  await expect(asked.getByText(/pixels/)).toBeVisible();
  await asked.getByRole("button", { name: "Put it on the slide" }).click();
  await expect(asked).toBeVisible();
  await asked.getByLabel(/What does the picture show/).fill("The page to paste into");
  await asked.getByRole("button", { name: "Put it on the slide" }).click();
  await expect
    .poll(() => whole(page))
    .toMatch(/!\[The page to paste into\]\(pictures\/[0-9a-f]+\.\w+\)/);
  const drawn = (root: string) =>
    expect
      .poll(() =>
        page
          .locator(`${root} img[alt="The page to paste into"]`)
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(100);
  await drawn(".slides-scroll");
  await expect(page.getByText("✓ Saved")).toBeVisible();
  await page.getByRole("link", { name: "Back to the deck" }).click();
  await page.locator("main.reader").waitFor();
  await drawn("main.reader");
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
  await drawn(".slides");
});

test("a part of a PDF's page is cut by pointer and keyboard, with the legend below it", async ({
  page,
}) => {
  await editMade(page);
  await page.getByRole("button", { name: "Picture" }).click();
  await page
    .getByRole("dialog")
    .getByLabel("Cut from a PDF")
    .setInputFiles("src/io/pdf/fixtures/two-columns.pdf");
  const crop = page.getByRole("dialog", { name: "Cut from a PDF" });
  await expect(crop.getByText(/Page 1 of \d/)).toBeVisible();
  const region = crop.locator(".region");
  await region.focus();
  const before = await region.getAttribute("aria-label");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await region.getAttribute("aria-label")).not.toBe(before);
  const sheet = await crop.locator(".page").boundingBox();
  if (!sheet) throw new Error("the page is drawn");
  await page.mouse.move(sheet.x + sheet.width * 0.2, sheet.y + 40);
  await page.mouse.down();
  await page.mouse.move(sheet.x + sheet.width * 0.7, sheet.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect(region).toHaveAttribute("aria-label", / 50 by /);
  await crop.getByRole("button", { name: "Take this part" }).click();
  const asked = page.getByRole("dialog", { name: "Picture" });
  await expect(asked.getByText(/pixels/)).toBeVisible();
  await asked.getByLabel(/What does the picture show/).fill("The head of the page");
  await asked.getByRole("button", { name: "Put it on the slide" }).click();
  await expect
    .poll(() =>
      page
        .locator('.slides-scroll img[alt="The head of the page"]')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(500);
});

test("a picture that is dropped on the page is taken, and a link tells that it did not come along", async ({
  page,
  browser,
}) => {
  await editMade(page);
  const bytes = readFileSync("src/pages/public/icon-192.png").toString("base64");
  const data = await page.evaluateHandle((base64) => {
    const raw = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([raw], "icon.png", { type: "image/png" }));
    return transfer;
  }, bytes);
  await page.dispatchEvent(".slides-scroll", "drop", { dataTransfer: data });
  const asked = page.getByRole("dialog", { name: "Picture" });
  await asked.getByLabel(/What does the picture show/).fill("Our mark");
  await asked.getByRole("button", { name: "Put it on the slide" }).click();
  await expect.poll(() => whole(page)).toContain("![Our mark](pictures/");
  const deck = await whole(page);
  // Another device, which has only the link.
  const other = await browser.newContext({ serviceWorkers: "block" });
  const there = await other.newPage();
  await openReader(there, deck);
  await expect(there.getByText("This picture did not come with the deck")).toContainText(
    "Our mark",
  );
  await other.close();
});

test("a deck from a link is kept once it is edited, with the abstract that it quotes", async ({
  page,
}) => {
  await openReader(page, commentaryDeck);
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(page).toHaveURL(/#\/edit\/\w+$/);
  await expect.poll(() => whole(page)).toBe(commentaryDeck);
  await expect(page.locator(".sentence.used").first()).toContainText("Programmed cell death");
  await page.getByRole("button", { name: "Template" }).click();
  await expect(page.getByRole("dialog")).toContainText("Without its article");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("No remarks")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the editor, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await editMade(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Template" }).click();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("text, slides and article are tabs; a word is corrected", async ({ page }) => {
    await page.goto("./");
    await paste(page, commentary);
    await expect(page).toHaveURL(/#\/deck\/\w+$/);
    await page.getByRole("button", { name: "Edit" }).click();
    await expect(text(page)).toBeVisible();
    await expect(slides(page).first()).toBeHidden();
    await page.locator(".cm-line", { hasText: /^# / }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" again");
    await page.getByRole("button", { name: "Slides", exact: true }).click();
    await expect(slides(page).first()).toContainText(/\sagain/);
    await page.getByRole("button", { name: "Article", exact: true }).click();
    await expect(page.locator(".sentence").first()).toBeVisible();
    expect(await sidewaysPixels(page)).toBe(0);
  });
});
