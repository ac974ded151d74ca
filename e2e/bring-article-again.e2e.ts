import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { commentary, trial } from "./support/articles.ts";
import { paste } from "./support/open-deck.ts";

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const field = (page: Page) => page.getByLabel("The article’s text");
const named = (page: Page) => page.getByLabel(/^DOI/);
const title = (page: Page) => page.getByRole("textbox", { name: "Title" });
const problem = (page: Page) => page.locator(".paste > .problem");
const services = /ebi\.ac\.uk|api\.crossref\.org|api\.datacite\.org/;

/** Europe PMC as it answered once; 404 where it does not know the article. */
async function serve(page: Page, isKnown = true): Promise<void> {
  const record = file("src/io/fetch/cases/own-europe-pmc.json");
  const fullText = file("src/io/fetch/cases/own-full-text.xml");
  await page.route(services, (route) => {
    const url = route.request().url();
    const headers = { "access-control-allow-origin": "*" };
    if (isKnown && url.includes("fullTextXML")) return route.fulfill({ body: fullText, headers });
    if (isKnown && url.includes("/search")) return route.fulfill({ body: record, headers });
    return route.fulfill({ status: 404, headers });
  });
}

/** What pressing Ctrl+V does, with this on the clipboard. */
async function pressPaste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("ControlOrMeta+v");
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.beforeEach(async ({ page }) => {
  await page.goto("./");
});

test("after a wrong file or a number nobody knows, the article before is named as such and stays", async ({
  page,
}) => {
  await field(page).fill(trial);
  await title(page).fill("Mine");
  await page.setInputFiles("input[type=file]", {
    name: "slides <b>.docx",
    mimeType: "",
    buffer: Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", "latin1"),
  });
  await expect(problem(page)).toContainText("slides <b>.docx: ");
  await expect(problem(page)).toContainText("still the article that you brought before: “Mine”");
  await expect(page.getByRole("heading", { name: "of the article before" })).toBeVisible();
  await serve(page, false);
  await named(page).fill("10.5555/nobody");
  await page.getByRole("button", { name: "Fetch the article" }).click();
  await expect(problem(page)).toContainText(/no article with/i);
  await expect(problem(page)).toContainText("“Mine”");
  await page.getByRole("button", { name: "Make the deck" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
  await page.getByRole("button", { name: "Change the text" }).click();
  await field(page).fill(commentary);
  await expect(title(page)).toHaveValue(/acquired resistance/);
  await expect(problem(page)).toBeEmpty();
  await expect(page.getByRole("heading", { name: "of the article before" })).toHaveCount(0);
});

test("a DOI alone in the field for text is fetched: by Enter when typed, at once when pasted", async ({
  page,
}) => {
  await serve(page);
  await field(page).pressSequentially("10.5555/jc.2024.1");
  await expect(page.getByText("This is a DOI: press Enter")).toBeVisible();
  await field(page).press("Enter");
  await expect(title(page)).toHaveValue(/Evening light and sleep/);
  await expect(page.getByText("press Enter")).toHaveCount(0);
  await field(page).fill("");
  await expect(page.locator(".check")).toBeHidden();
  await pressPaste(page, "https://doi.org/10.5555/jc.2024.1");
  await expect(title(page)).toHaveValue(/Evening light and sleep/);
  await expect(field(page)).toHaveValue(/Bright light late in the day/);
});

test("Enter in a text that is no name of an article is a new line", async ({ page }) => {
  await field(page).pressSequentially("Sleep");
  await field(page).press("Enter");
  await field(page).pressSequentially("in nurses");
  await expect(field(page)).toHaveValue("Sleep\nin nurses");
});

test("a DOI pasted past the fields takes no text away", async ({ page }) => {
  await serve(page, false);
  await field(page).fill(trial);
  await expect(title(page)).toHaveValue(/Veltoprafen/);
  await page.locator("h1").click();
  await pressPaste(page, "10.5555/nobody");
  await expect(problem(page)).toContainText(/no article with/i);
  await expect(named(page)).toHaveValue("10.5555/nobody");
  await expect(field(page)).toHaveValue(trial);
});

test("the deck of an article that is only named is made in one go", async ({ page }) => {
  await serve(page);
  await named(page).fill("10.5555/jc.2024.1");
  await page.getByRole("button", { name: "Make the deck" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Evening light and sleep");
});

test("who is offline hears so before anybody is asked", async ({ page, context }) => {
  let asked = 0;
  await page.route(services, (route) => {
    asked++;
    return route.abort();
  });
  // What fetches is there, so that its absence is not what is told.
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await named(page).fill("10.5555/jc.2024.1");
  await named(page).press("Enter");
  await expect(problem(page)).toContainText("There is no connection");
  expect(asked).toBe(0);
  await context.setOffline(false);
});

test("after Cancel the focus is where the person goes on", async ({ page }) => {
  await page.route(services, () => new Promise(() => undefined));
  await named(page).fill("10.5555/jc.2024.1");
  await named(page).press("Enter");
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(named(page)).toBeFocused();
  await field(page).fill("10.5555/jc.2024.1");
  await field(page).press("Enter");
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(field(page)).toBeFocused();
});

test("after Make the focus is on the deck, and after the way back on the text", async ({
  page,
}) => {
  await field(page).fill(trial);
  await page.getByRole("button", { name: "Make the deck" }).press("Enter");
  await expect(page.getByRole("region", { name: "The deck" })).toBeFocused();
  await page.getByRole("button", { name: "Change the text" }).press("Enter");
  await expect(field(page)).toBeFocused();
});

test("an article's text opens where it is first used", async ({ page }) => {
  const junk = Array.from({ length: 80 }, (_, i) => `Menu entry ${i}`).join("\n");
  await paste(page, `${junk}\n\n${commentary}`);
  const source = page.getByRole("region", { name: "The article" });
  await expect(source.locator("mark").first()).toBeInViewport();
  // Eighty lines of a menu are passed over.
  expect(await source.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(1000);
});

test("what is said of a copied link moves nothing, and goes when the person goes on", async ({
  page,
}) => {
  await paste(page, commentary);
  const deck = page.getByRole("region", { name: "The deck" });
  await expect(deck.getByRole("heading", { level: 1 })).toBeVisible();
  const before = await deck.boundingBox();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await deck.boundingBox()).toEqual(before);
  await page.keyboard.press("Tab");
  await expect(page.getByText("Link copied.")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("what was understood stands folded before the deck", async ({ page }) => {
    await paste(page, commentary);
    const fold = page.getByText("What was understood", { exact: true }).last();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(fold).toBeInViewport();
    const [above, below] = [await fold.boundingBox(), await heading.boundingBox()];
    expect(above && below && above.y < below.y).toBe(true);
    await expect(title(page)).toBeHidden();
    await fold.click();
    await title(page).fill("Mine");
    await expect(heading).toHaveText("Mine");
  });
});
