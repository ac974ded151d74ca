import { expect, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { basicScience, commentary, commentaryDeck } from "./support/articles.ts";
import { downloadDeck, openReader, paste } from "./support/open-deck.ts";
import { makeDeck, runCli, withFile } from "./support/run-cli.ts";
import { smallDeck } from "./support/small-deck.ts";

test.describe("the copied link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("opens in a fresh browser as the same deck, byte for byte", async ({ page, browser }) => {
    await page.goto("./");
    await paste(page, commentary);
    const made = await downloadDeck(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const fresh = await browser.newContext();
    const other = await fresh.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
    expect(await downloadDeck(other)).toBe(made);
    expect(runCli("open", link)).toBe(made);
    await fresh.close();
  });

  test("is copied from the reader too, and says when it is too long for Slack", async ({
    page,
  }) => {
    const long = smallDeck({
      title: "Long",
      // Digits of no pattern do not pack: the link is longer than what any chat program keeps.
      slides: [`# Long\n\n${Array.from({ length: 3000 }, (_, i) => Math.sin(i)).join(" ")}`],
    });
    await openReader(page, long);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText(/Link copied.*Slack splits/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(runCli("open", link)).toBe(long);
  });
});

test("where the clipboard is closed, the link is shown to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("denied")) },
    });
  });
  await openReader(page, commentaryDeck);
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.getByLabel("Link to this deck").inputValue();
  expect(runCli("open", link)).toBe(commentaryDeck);
});

test("the link that the command line prints opens in the browser", async ({ page, baseURL }) => {
  const deck = makeDeck(basicScience);
  const link = withFile("deck.md", deck, (path) =>
    runCli("link", path, "--base", baseURL ?? "").trim(),
  );
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("mitochondrial carrier");
  expect(await downloadDeck(page)).toBe(deck);
});

test("every character of a deck survives the link", async ({ page }) => {
  const deck = smallDeck({
    title: "İstanbul’s γδ T cells: “<5 µg” & more",
    slides: [
      "# 登录 · naïve · 👩🏽‍🔬 · e\u0301 · \u202fthin",
      "Tab\there, trailing blanks  \nnext",
    ],
  });
  await openReader(page, deck);
  expect(await downloadDeck(page)).toBe(deck);
});

test("another deck in the address replaces the one on view", async ({ page }) => {
  const first = smallDeck({ title: "First", slides: ["# The first deck"] });
  const second = smallDeck({ title: "Second", slides: ["# The second deck"] });
  await openReader(page, first);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, encodeFragment(second));
  await expect(page.getByRole("heading", { name: "The second deck" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The first deck" })).toHaveCount(0);
  await expect(page).toHaveTitle(/Second/);

  let downloads = 0;
  page.on("download", () => downloads++);
  expect(await downloadDeck(page)).toBe(second);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "The first deck" })).toBeVisible();
  expect(await downloadDeck(page)).toBe(first);
  // One press, one file, however many decks this page has shown.
  expect(downloads).toBe(2);
});
