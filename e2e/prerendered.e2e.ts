import { expect, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { readShifts, watchShifts } from "./support/layout-shift.ts";
import { downloadDeck, question } from "./support/open-deck.ts";
import { runCli } from "./support/run-cli.ts";

const PAGE = "./decks/acquired-resistance-nsclc/";

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  test("all slides can be read, and the questions", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page).toHaveTitle(/acquired resistance/);
    await expect(page.locator(".slide")).toHaveCount(commentaryDeck.split("\n---\n").length - 1);
    await expect(page.getByRole("heading", { name: /1,201 patients/ })).toBeVisible();
    const group = page.getByRole("group", { name: /what share of/i }).first();
    await expect(group).toContainText("More than 60%");
    await expect(page.getByText(/\[\^|<!--/)).toHaveCount(0);
  });
});

test("the page of a deck does all that the reader does", async ({ page }) => {
  await page.goto(PAGE);
  const first = question(page, /what share of/i).first();
  await first.getByRole("radio").first().check();
  await first.getByRole("button", { name: "Check answer" }).click();
  await expect(first.getByText("Right.")).toBeVisible();
  await page
    .getByRole("heading", { name: /1,201 patients/ })
    .getByRole("button")
    .click();
  await expect(page.getByRole("region", { name: "Source" }).locator("mark")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await downloadDeck(page)).toBe(commentaryDeck);
  await page.reload();
  await expect(page.getByText(/1 right of 1 answered/)).toBeVisible();
  await page.getByRole("link", { name: "journal-club", exact: true }).click();
  await expect(page.getByLabel("The article’s text")).toBeVisible();
});

test("presenting begins there and leads back there", async ({ page, baseURL }) => {
  await page.goto(PAGE);
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page.locator(".reveal.ready")).toBeVisible();
  await page.getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL(new URL(PAGE, baseURL).href);
  await expect(page.locator("#slide-2")).toBeVisible();
});

test("its link opens the same deck anywhere", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(PAGE);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`^${baseURL}#1\\.[dfm]\\.`));
  expect(runCli("open", link)).toBe(commentaryDeck);
});

test("an address with a slide goes to the slide", async ({ page }) => {
  await page.goto(`${PAGE}#slide=5`);
  await expect(page.locator("#slide-5")).toBeInViewport();
  await expect(page.locator("#slide-5")).toBeFocused();
});

test("nothing that is seen moves when the script comes", async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await watchShifts(page);
  await page.goto(PAGE);
  await expect(page.locator("jc-question form:not(:has(:disabled))").first()).toBeAttached();
  expect(await readShifts(page)).toEqual([]);
});

test("a deck that was edited since is shown as it is now", async ({ page }) => {
  const edited = commentaryDeck.replace("1,201 patients with NSCLC was", "1,202 patients was");
  await page.route("**/deck.md", (route) => route.fulfill({ body: edited }));
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { name: /1,202 patients/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /1,201 patients/ })).toHaveCount(0);
});

test("a deck whose text does not come can be read, and the page says what it cannot do", async ({
  page,
}) => {
  await page.route("**/deck.md", (route) => route.abort());
  await page.goto(PAGE);
  await expect(page.getByText(/could not be loaded/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /1,201 patients/ })).toBeVisible();
});
