import { expect, type Page, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { commentaryDeck } from "./support/articles.ts";
import { readShifts, watchShifts } from "./support/layout-shift.ts";
import { smallDeck } from "./support/small-deck.ts";

/** What comes after the first slide; the function lets it come. */
async function holdRest(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/open-page-[\w-]+\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const link = `./#${encodeFragment(commentaryDeck)}`;

for (const [name, viewport] of [
  ["a phone", { width: 412, height: 823 }],
  ["a desk", { width: 1280, height: 720 }],
] as const) {
  test(`on ${name} the first slide is there before the rest, which moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    const release = await holdRest(page);
    await page.goto(link);
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toContainText("acquired resistance");
    await expect(page.locator(".slide")).toHaveCount(1);
    const bar = await page.locator(".bar").boundingBox();
    // Whoever reads on has the place and the selection that they had.
    const drawn = await headline.elementHandle();
    await headline.selectText();
    release();
    await expect(page.locator(".slide").nth(3)).toBeAttached();
    await expect(page.locator("jc-question form").first()).toBeAttached();
    expect(await drawn?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("acquired resistance");
    expect(await page.locator(".bar").boundingBox()).toEqual(bar);
    expect(await readShifts(page)).toEqual([]);
    await expect(page.locator(".contents .place")).toHaveText(/^1 \/ \d+$/);
  });
}

test("a press that comes before the script is not lost", async ({ page }) => {
  const release = await holdRest(page);
  await page.goto(link);
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page).not.toHaveURL(/present\.html/);
  release();
  await expect(page).toHaveURL(/present\.html/);
  await expect(page.locator(".reveal.ready")).toBeVisible();
});

test("a deck by its address begins with its first slide, too", async ({ page }) => {
  const release = await holdRest(page);
  await page.goto("./?src=decks/acquired-resistance-nsclc/deck.md");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  await expect(page.locator(".slide")).toHaveCount(1);
  release();
  await expect(page.locator("#slide-2")).toBeAttached();
});

test("a first slide of other things waits for the reader", async ({ page }) => {
  const deck = smallDeck({ slides: ["# One\n\n- a list [^1]", "# Two"], evidence: ["A fact."] });
  const release = await holdRest(page);
  await page.goto(`./#${encodeFragment(deck)}`);
  await page.waitForTimeout(300);
  await expect(page.locator(".slide")).toHaveCount(0);
  release();
  await expect(page.getByRole("button", { name: "Source 1" })).toBeVisible();
});

test("a browser that cannot unpack by itself shows the deck all the same", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
  await page.goto(link);
  await expect(page.locator("#slide-2")).toBeVisible();
});

test("another link that is opened before the script is here is the one that is shown", async ({
  page,
}) => {
  const release = await holdRest(page);
  await page.goto(link);
  await expect(page.locator(".slide")).toHaveCount(1);
  const other = smallDeck({ title: "Other", slides: ["# The other deck"] });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, encodeFragment(other));
  release();
  await expect(page.getByRole("heading", { name: "The other deck" })).toBeVisible();
  await expect(page.locator(".slide")).toHaveCount(1);
});

test("when the line breaks after the first slide, it stays, and the page says so", async ({
  page,
}) => {
  await page.route(/\/open-page-[\w-]+\.js$/u, (route) => route.abort());
  await page.goto(link);
  await expect(page.getByText("The rest of this page could not be loaded.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
  await page.goto("about:blank");
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("Check the connection");
});
