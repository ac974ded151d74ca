import { readFileSync } from "node:fs";
import { expect as expectSoon, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { bringDecks, openEditor, smallOwnDeck } from "./support/own-decks.ts";

/** Storage is the slowest thing of a machine that does much else. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.slow();

test("an empty shelf says how to fill it", async ({ page }) => {
  await page.goto("./#/decks");
  await expect(page.getByText("No deck is kept here yet.")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test("decks are found by words of their text, renamed, copied, deleted and called back", async ({
  page,
}) => {
  await bringDecks(
    page,
    { name: "deck.md", text: commentaryDeck },
    smallOwnDeck("Livers", "Résumé of hepatitis."),
  );
  const titles = page.locator(".card h2");
  await expect(titles).toHaveCount(2);
  await page.getByRole("searchbox").fill("resume HEPATITIS");
  await expect(titles).toHaveText(["Livers"]);
  const card = page.locator(".card").first();
  await card.getByText("More").click();
  await card.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "What is this deck called" }).fill("For Thursday");
  await page.keyboard.press("Enter");
  await expect(titles).toHaveText(["For Thursday"]);
  await card.getByText("More").click();
  await card.getByRole("button", { name: "Duplicate" }).click();
  await expect(titles).toHaveText(["For Thursday (copy)", "For Thursday"]);
  await card.getByText("More").click();
  await card.getByRole("button", { name: "Delete" }).click();
  await expect(titles).toHaveText(["For Thursday"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(titles).toHaveText(["For Thursday (copy)", "For Thursday"]);
  await page.reload();
  await expect(titles).toHaveCount(3);
});

test("everything in one zip opens again on another device", async ({ page, browser, baseURL }) => {
  await bringDecks(page, smallOwnDeck("One"), smallOwnDeck("Two"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download everything as zip" }).click();
  const zip = readFileSync(await (await download).path());
  const other = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "block" });
  const there = await other.newPage();
  await there.goto("./#/decks");
  // Nobody drops a file on a page that does not stand yet.
  await expect(there.getByRole("button", { name: "Open deck files" })).toBeVisible();
  // Dropped anywhere on the page.
  const data = await there.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(bytes)], "journal-club.zip"));
      return carried;
    },
    [...zip],
  );
  await there.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(there.locator(".card h2")).toHaveCount(2);
  await there.getByRole("link", { name: "Two", exact: true }).click();
  await expect(there.getByText("A line.")).toBeVisible();
  await other.close();
});

test("an earlier version is seen beside today's, and brought back", async ({ page }) => {
  await bringDecks(page, smallOwnDeck("Versions"));
  const address = await openEditor(page);
  await page.keyboard.insertText("Written later.");
  await expect(page.locator(".editor-bar .keeping")).toContainText("Saved");
  await page.goto(address.replace("#/edit/", "#/history/"));
  const first = page.locator(".versions > li").last();
  await first.getByRole("button", { name: "What changed" }).click();
  await expect(first.locator("ins")).toContainText("Written later.");
  await first.getByRole("button", { name: "Name it" }).click();
  await page.getByRole("textbox", { name: "Name of this version" }).fill("as it came");
  await page.keyboard.press("Enter");
  await expect(page.locator(".versions .name")).toHaveText("as it came");
  expect(await findBarriers(page)).toEqual([]);
  await first.getByRole("button", { name: "Go back" }).click();
  await expect(page.getByText("The deck is as it was then.")).toBeVisible();
  await page.goto(address.replace("#/edit/", "#/deck/"));
  await expect(page.getByText("A line.")).toBeVisible();
  await expect(page.getByText("Written later.")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test("the shelf has no barriers and no sideways scroll on a phone", async ({ page }) => {
      await bringDecks(page, { name: "deck.md", text: commentaryDeck }, smallOwnDeck("Livers"));
      await page.locator(".card .more summary").first().click();
      expect(await findBarriers(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });
  });
}
