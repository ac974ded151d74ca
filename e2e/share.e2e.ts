import { expect, type Page, test } from "@playwright/test";
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

  test("is copied from the reader too, and says for which programs it is too long", async ({
    page,
  }) => {
    const long = smallDeck({
      title: "Long",
      // Digits of no pattern do not pack: the link is longer than what any chat program keeps.
      slides: [`# Long\n\n${Array.from({ length: 3000 }, (_, i) => Math.sin(i)).join(" ")}`],
    });
    await openReader(page, long);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText(/Link copied.*too long for .*Slack/)).toBeVisible();
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

/** Packing is a quarter of a second of work, which a busy machine may take long for. */
const PACKED = { timeout: 20_000 };

test.describe("the share dialog", () => {
  test.slow();
  const link = (page: Page) => page.getByRole("dialog").getByRole("textbox", { name: "The link" });

  test("gives the whole deck in half the characters, and to a slide of it", async ({ page }) => {
    await openReader(page, commentaryDeck);
    await page.getByRole("button", { name: "Share…" }).press("Enter");
    await expect(link(page)).toHaveValue(/#1\.m\./, PACKED);
    const whole = await link(page).inputValue();
    expect(runCli("open", whole)).toBe(commentaryDeck);
    expect(whole.length).toBeLessThan(0.55 * encodeFragment(commentaryDeck).length);
    await expect(page.getByRole("dialog")).toContainText(/\d characters/);

    await page.getByLabel("Opens at").selectOption({ label: "the first question" });
    await expect(link(page)).toHaveValue(/&slide=\d+$/, PACKED);
    const toQuiz = await link(page).inputValue();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.goto("about:blank");
    await page.goto(toQuiz);
    await expect(page.locator("jc-question form").first()).toBeInViewport();
    expect(await downloadDeck(page)).toBe(commentaryDeck);
  });

  test("gives an audience the questions, which are graded, and no key", async ({ page }) => {
    await openReader(page, commentaryDeck);
    await page.getByRole("button", { name: "Share…" }).click();
    await page.getByLabel(/For your audience/).check();
    await expect(page.getByRole("dialog")).toContainText(/not from being found out/);
    await expect(link(page)).toHaveValue(/#1\.m\./, PACKED);
    const whole = await link(page).inputValue();
    const given = runCli("open", whole);
    expect(given).toMatch(/seal=[\da-f]{16}/);
    expect(given).not.toMatch(/\[x\]|^Note:/m);

    await page.goto("about:blank");
    await page.goto(whole);
    const form = page.locator("jc-question form").first();
    await expect(form.getByRole("radio").first()).toBeVisible();
    const count = await form.getByRole("radio").count();
    let right = 0;
    for (let option = 0; option < count; option++) {
      await form.getByRole("radio").nth(option).check();
      await form.getByRole("button", { name: "Check answer" }).click();
      const verdict = form.locator(".verdict");
      await expect(verdict).toContainText(/Right\.|Not quite\./);
      if (/Right\./.test((await verdict.textContent()) ?? "")) {
        right++;
        await expect(form.getByText("✓ Right answer")).toBeVisible();
      }
      await form.getByRole("button", { name: "Try again" }).click();
    }
    expect(right).toBe(1);
  });

  test("draws a code for a short address, and says what to do for a long link", async ({
    page,
  }) => {
    await page.goto("./decks/acquired-resistance-nsclc/");
    await page.getByRole("button", { name: "Share…" }).click();
    await page.getByText("Code to scan").click();
    await expect(page.getByText(/too long for a code/)).toBeVisible();
    await page.getByLabel(/Where the deck’s file is/).check();
    await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
    await expect(link(page)).toHaveValue(/decks\/acquired-resistance-nsclc\/$/);
  });
});

test("a deck on another site is read where that site allows it, else the reason is said", async ({
  page,
}) => {
  await page.route("https://raw.githubusercontent.com/**", (route) =>
    route.fulfill({
      body: commentaryDeck,
      headers: { "access-control-allow-origin": "*", "content-type": "text/plain" },
    }),
  );
  // What the browser does where the answer does not let other sites read it.
  await page.route("https://closed.example/**", (route) => route.abort("failed"));
  await page.route("https://page.example/**", (route) =>
    route.fulfill({ body: "<!doctype html>", headers: { "access-control-allow-origin": "*" } }),
  );
  await page.goto("./?src=https://github.com/ada/decks/blob/main/deck.md");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  expect(await downloadDeck(page)).toBe(commentaryDeck);
  await page.goto("./?src=https://closed.example/deck.md");
  await expect(page.getByRole("alert")).toContainText(/closed\.example .*\(CORS\)/);
  await expect(page.getByRole("alert")).toContainText(/GitHub/);
  await page.goto("./?src=https://page.example/deck.md");
  await expect(page.getByRole("alert")).toContainText(/is no deck/);
});
