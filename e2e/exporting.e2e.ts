import { readFileSync } from "node:fs";
import { type Download, expect, type Page, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { findBarriers } from "./support/find-barriers.ts";

const DECK = "./?src=decks/acquired-resistance-nsclc/deck.md";
const STEM = "Commentary-understanding-acquired-resistance-to";

/** The slides of the talk: the article's own words are not presented. */
const slidesOf = (deck: string) => (deck.match(/^<!-- slide (?!kind=source)/gmu) ?? []).length;

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Download this deck" });

async function openDialog(page: Page) {
  await page.goto(DECK);
  await page.getByRole("button", { name: "Download", exact: true }).press("Enter");
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

async function download(page: Page, form: RegExp): Promise<Download> {
  const waiting = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: form }).press("Enter");
  return waiting;
}

const bytesOf = async (file: Download) => readFileSync(await file.path());

test("the deck is downloaded as it is, and its name is its title", async ({ page }) => {
  await openDialog(page);
  const file = await download(page, /^\.md /u);
  expect(file.suggestedFilename()).toBe(`${STEM}.md`);
  expect((await bytesOf(file)).toString("utf8")).toBe(commentaryDeck);
  await expect(dialogOf(page).getByRole("status")).toContainText(`${STEM}.md (`);
});

test("each form that is a file is written in the page, as the command line writes it", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openDialog(page);
  const packed = [/^\.pptx /u, /^\.zip .*opens here/u, /^\.apkg /u];
  for (const form of packed) {
    expect([...(await bytesOf(await download(page, form))).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  }
  const page1 = (await bytesOf(await download(page, /^\.html /u))).toString("utf8");
  expect(page1).toContain("PD-L1 blockade has emerged");
  expect(page1).toContain("<title>Commentary: understanding");
  const bib = (await bytesOf(await download(page, /^\.bib /u))).toString("utf8");
  expect(bib.match(/^@article/gmu)?.length).toBe(1 + 12);
});

test("what is being written can be stopped, by key and by button, and nothing is saved", async ({
  page,
}) => {
  // Fetched slowly, so that there is something to stop.
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route("**/player.html", async (route) => {
    await held;
    await route.continue();
  });
  const dialog = await openDialog(page);
  let saved = 0;
  page.on("download", () => {
    saved += 1;
  });
  await dialog.getByRole("button", { name: /^\.html /u }).press("Enter");
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  letGo();
  await expect(dialog.getByRole("status")).toHaveText("Stopped. Nothing was saved.");
  expect(saved).toBe(0);
  // What was chosen has the focus again; another Escape closes.
  await expect(dialog.getByRole("button", { name: /^\.html /u })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Download", exact: true })).toBeFocused();
});

test("a PDF is printed by the browser, from a frame without the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "print", {
      value() {
        const { document: printed } = this as Window;
        const said = { pages: printed.querySelectorAll(".page").length, text: printed.title };
        (top as unknown as { printed: unknown }).printed = said;
      },
    });
  });
  await openDialog(page);
  await dialogOf(page)
    .getByRole("button", { name: /^\.pdf PDF/u })
    .press("Enter");
  await expect(dialogOf(page).getByRole("status")).toContainText("handed to the browser");
  const { pages, text } = (await page.evaluate(
    () => (window as unknown as { printed: { pages: number; text: string } }).printed,
  )) as { pages: number; text: string };
  expect(pages).toBe(slidesOf(commentaryDeck));
  expect(text).toContain("Commentary");
});

for (const width of [390, 1280]) {
  test(`the dialog has no barrier and does not overflow at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const dialog = await openDialog(page);
    expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
  });
}
