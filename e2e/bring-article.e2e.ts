import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { commentary, trial } from "./support/articles.ts";

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const fullText = file("src/io/fetch/cases/own-full-text.xml");
const record = file("src/io/fetch/cases/own-europe-pmc.json");

const title = (page: Page) => page.getByRole("textbox", { name: "Title" });
const abstract = (page: Page) => page.getByRole("textbox", { name: "Abstract" });
const deck = (page: Page) => page.getByRole("region", { name: "The deck" });
const make = (page: Page) => page.getByRole("button", { name: "Make the deck" }).click();

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.setInputFiles("input[type=file]", { name, mimeType: "", buffer });
}

/** Pastes where the focus is, as the browser hands a paste over. */
async function pasteOnPage(page: Page, data: Record<string, string>): Promise<void> {
  await page.getByLabel("The article’s text").waitFor();
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

/** Europe PMC and Crossref, as they answered once; `fail` instead where they are to fail. */
async function serve(page: Page, fail?: number | "offline"): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/ebi\.ac\.uk|api\.crossref\.org|api\.datacite\.org/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    if (fail === "offline") return route.abort("internetdisconnected");
    const headers = { "access-control-allow-origin": "*" };
    if (fail !== undefined) return route.fulfill({ status: fail, headers });
    if (url.includes("fullTextXML")) {
      return route.fulfill({ body: fullText, contentType: "application/xml", headers });
    }
    if (url.includes("/search")) {
      return route.fulfill({ body: record, contentType: "application/json", headers });
    }
    return route.fulfill({ status: 404, headers });
  });
  return asked;
}

test.beforeEach(async ({ page }) => {
  await page.goto("./");
});

test("what was understood stands beside the text, with what is used of it marked", async ({
  page,
}) => {
  await page.getByLabel("The article’s text").fill(commentary);
  await expect(title(page)).toHaveValue(/^Commentary: understanding acquired resistance/);
  await expect(page.getByRole("textbox", { name: "Authors" })).toHaveValue(
    "Miraj Ud Din; Xiaohui Liu; Xuemei Wang",
  );
  await expect(page.getByLabel("Kind of article")).toHaveValue("commentary");
  await expect(abstract(page)).toHaveValue(/^Programmed cell death protein ligand 1/);
  await expect(page.locator('.check mark[data-field="abstract"]')).toContainText("1,201 patients");
  await expect(page.locator(".slide")).toHaveCount(0);
});

test("what is mended before the deck is made is in the deck", async ({ page }) => {
  await page.getByLabel("The article’s text").fill(commentary);
  await title(page).fill("Resistance, and what IFNγ has to do with it");
  await page.getByRole("textbox", { name: "Authors" }).fill("Ana Lima; Bo Li");
  await make(page);
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText(
    "Resistance, and what IFNγ has to do with it",
  );
  await expect(deck(page)).toContainText("Ana Lima, Bo Li");
});

test("mending beside the deck makes the deck again", async ({ page }) => {
  await page.getByLabel("The article’s text").fill(commentary);
  await make(page);
  await page.locator(".mend summary").click();
  await title(page).fill("Another title");
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText("Another title");
  await abstract(page).fill(
    "Sleep is short in shift workers. We studied 40 nurses. Sleep was longer in 12 of 20 nurses after naps. Naps may help.",
  );
  await expect(deck(page)).toContainText("12 of 20");
  await expect(deck(page)).not.toContainText("1,201");
  await abstract(page).fill("");
  await expect(page.locator(".mend .problem")).toContainText(/abstract/);
  await expect(deck(page)).toContainText("12 of 20");
});

test("a paste anywhere on the page is taken", async ({ page }) => {
  await page.locator("h1").click();
  await pasteOnPage(page, { "text/plain": trial });
  await expect(title(page)).toHaveValue(/Veltoprafen/);
  await expect(page.getByLabel("The article’s text")).toHaveValue(trial);
  await make(page);
  await expect(deck(page).getByRole("heading", { level: 1 })).toContainText("Veltoprafen");
});

test("a pasted page's HTML tells what its text does not", async ({ page }) => {
  const sentences =
    "Cortisol was measured in 24 nurses. Levels fell by 12% after naps (p = 0.01). Naps may lower stress.";
  const html = `<html><body><!--StartFragment--><nav><a href="/">Home</a></nav><h1>Naps on night shifts and cortisol in nurses</h1><p>Ana Lima<sup>1</sup>, Bo Li<sup>2</sup></p><h2>Abstract</h2><p>${sentences}</p><h2>Introduction</h2><p>${"Night shifts are long and hard for those who work them. ".repeat(10)}</p><!--EndFragment--></body></html>`;
  const text = html.replace(/<[^>]+>/g, "\n");
  await pasteOnPage(page, { "text/plain": text, "text/html": html });
  await expect(title(page)).toHaveValue("Naps on night shifts and cortisol in nurses");
  await expect(abstract(page)).toHaveValue(sentences);
});

test("a dropped file is read, whatever it is called", async ({ page }) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "download.bin"));
    return transfer;
  }, fullText.toString());
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
  await expect(title(page)).toHaveValue(
    "Evening light and sleep in shift workers: a randomised trial",
  );
  await make(page);
  await expect(deck(page)).toContainText("24 minutes earlier");
});

test("a PDF is read in a worker, page by page", async ({ page }) => {
  await choose(page, "paper.pdf", file("src/io/pdf/fixtures/two-columns.pdf"));
  await expect(title(page)).not.toHaveValue("");
  await expect(abstract(page)).not.toHaveValue("");
  await make(page);
  await expect(deck(page).locator(".slide").nth(3)).toBeVisible();
});

test("of a file with several articles one is chosen", async ({ page }) => {
  const ris = ["One thing in mice", "Another thing in rats"]
    .map(
      (name) =>
        `TY  - JOUR\nTI  - ${name}\nAU  - Lima, Ana\nPY  - 2020\nAB  - ${name} was seen in 12 of 20 animals.\nER  - \n`,
    )
    .join("\n");
  await choose(page, "export.ris", Buffer.from(ris));
  await expect(title(page)).toHaveValue("One thing in mice");
  // Below the text it would not be seen.
  await expect(page.getByLabel(/several articles/)).toBeFocused();
  await page.getByLabel(/several articles/).selectOption("1");
  await expect(title(page)).toHaveValue("Another thing in rats");
  await make(page);
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText("Another thing in rats");
});

test("an article named by its DOI is fetched, full text first", async ({ page }) => {
  const asked = await serve(page);
  await page.getByLabel(/^DOI/).fill("https://doi.org/10.5555/jc.2024.1");
  await page.getByRole("button", { name: "Fetch the article" }).click();
  await expect(title(page)).toHaveValue(/Evening light and sleep/);
  expect(asked.some((url) => url.includes("PMC90000001/fullTextXML"))).toBe(true);
  await make(page);
  await expect(deck(page)).toContainText("24 minutes earlier");
});

test("an address that names an article opens it", async ({ page }) => {
  await serve(page);
  await page.goto("./#/new?doi=10.5555%2Fjc.2024.1");
  await expect(title(page)).toHaveValue(/Evening light and sleep/);
});

test("an address of the form #/doi/… makes the deck on the spot", async ({ page }) => {
  await serve(page);
  await page.goto("./#/doi/10.5555/jc.2024.1");
  await expect(deck(page)).toContainText("24 minutes earlier");
});

test("no connection, and a number nobody knows, are said; what was typed stays", async ({
  page,
}) => {
  await page.getByLabel("The article’s text").fill(trial);
  await expect(title(page)).toHaveValue(/Veltoprafen/);
  await serve(page, "offline");
  const field = page.getByLabel(/^DOI/);
  await field.fill("10.5555/jc.2024.1");
  await field.press("Enter");
  await expect(page.locator(".paste > .problem")).toContainText(/connection/);
  await page.unroute(/ebi\.ac\.uk|api\.crossref\.org|api\.datacite\.org/);
  await serve(page, 404);
  await field.press("Enter");
  await expect(page.locator(".paste > .problem")).toContainText(/Europe PMC/);
  await expect(field).toHaveValue("10.5555/jc.2024.1");
  await expect(page.getByLabel("The article’s text")).toHaveValue(trial);
});

test("fetching can be cancelled", async ({ page }) => {
  await page.route(/ebi\.ac\.uk/, () => new Promise(() => undefined));
  await page.getByLabel(/^DOI/).fill("10.5555/jc.2024.1");
  await page.getByRole("button", { name: "Fetch the article" }).click();
  await expect(page.getByText("Asking Europe PMC")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Asking Europe PMC")).toBeHidden();
  await expect(page.locator(".paste > .problem")).toBeEmpty();
});

/** One red point, as PNG. */
const point = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

test("a figure's place takes the picture, which stays when the article is mended", async ({
  page,
}) => {
  await choose(page, "paper.nxml", file("src/article/jats/cases/trial.xml"));
  await expect(title(page)).toHaveValue(/gastritis/);
  await make(page);
  const place = deck(page).locator(".no-picture");
  await expect(place).toContainText("Paste or drop Figure 1 here");
  await place
    .getByLabel("Choose the picture of Figure 1")
    .setInputFiles({ name: "any.png", mimeType: "image/png", buffer: point });
  const picture = deck(page).locator('img[src^="data:image/webp;base64,"]');
  await expect(picture).toBeVisible();
  await expect(place).toHaveCount(0);
  await page.locator(".mend summary").click();
  await title(page).fill("Another title");
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText("Another title");
  await expect(picture).toBeVisible();
});

test("pictures that are brought with their article stand on its slides", async ({ page }) => {
  await page.setInputFiles("input[type=file]", [
    { name: "f1.png", mimeType: "image/png", buffer: point },
    {
      name: "paper.xml",
      mimeType: "text/xml",
      buffer: file("src/article/jats/cases/trial.xml"),
    },
  ]);
  await expect(title(page)).toHaveValue(/gastritis/);
  await make(page);
  await expect(deck(page).locator("img")).toHaveAttribute("src", /^data:image\/webp/);
});

test("a reload, presenting and the way back cost neither the deck nor what was mended", async ({
  page,
}) => {
  await page.getByLabel("The article’s text").fill(trial);
  await title(page).fill("Mine");
  await page.reload();
  await expect(title(page)).toHaveValue("Mine");
  await page.getByLabel("The article’s text").press("End");
  await page.getByLabel("The article’s text").pressSequentially(" ");
  await expect(title(page)).toHaveValue("Mine");
  await make(page);
  await expect(deck(page).getByRole("heading", { level: 1 })).toHaveText("Mine");
  // From here on it is a deck of this device.
  await expect(page).toHaveURL(/#\/deck\//u);
  await page.reload();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Mine");
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
  await page.getByRole("link", { name: "Close" }).click();
  await expect(heading).toHaveText("Mine");
  await page.goto("./");
  await expect(title(page)).toHaveValue("Mine");
});

test("what names no article is said beside the field, and costs nothing", async ({ page }) => {
  await page.getByLabel("The article’s text").fill(trial);
  await expect(title(page)).toHaveValue(/Veltoprafen/);
  await page.getByLabel(/^DOI/).fill("asdf qwerty");
  await page.getByRole("button", { name: "Fetch the article" }).click();
  await expect(page.locator(".paste > .problem")).toContainText("no DOI");
  await make(page);
  await expect(deck(page).getByRole("heading", { level: 1 })).toContainText("Veltoprafen");
});
