import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { commentary } from "./support/articles.ts";
import { paste } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const field = (page: Page) => page.getByLabel("The article’s text");
const problem = (page: Page) => page.getByRole("alert");

test.beforeEach(async ({ page }) => {
  await page.goto("./");
});

test("an empty paste is asked for text", async ({ page }) => {
  await page.getByRole("button", { name: "Make the deck" }).click();
  await expect(problem(page)).toContainText(/paste/i);
  await paste(page, " \n\t\n ");
  await expect(problem(page)).toContainText(/paste/i);
  await expect(page.locator(".slide")).toHaveCount(0);
});

test("a text without an abstract says so and stays in the field", async ({ page }) => {
  const text = "Shopping list\n\nMilk\nBread\nTwo lemons";
  await paste(page, text);
  await expect(problem(page)).toContainText(/abstract/i);
  await expect(field(page)).toHaveValue(text);
  await expect(field(page)).toBeFocused();
  // What is right at the second try leaves no trace of the first.
  await paste(page, commentary);
  await expect(page.locator(".slide").first()).toBeVisible();
  await expect(problem(page)).toHaveCount(0);
});

test("a file that is no text is named as such, and what was typed stays", async ({ page }) => {
  const files = {
    "figure.png": Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0", "latin1"),
    "article.docx": Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", "latin1"),
    "noise.bin": Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 7919) % 251)),
  };
  for (const [name, buffer] of Object.entries(files)) {
    await field(page).fill("My own notes on the article");
    await page.setInputFiles("input[type=file]", { name, mimeType: "text/plain", buffer });
    await expect(problem(page)).toContainText(/not like text/);
    await expect(field(page)).toHaveValue("My own notes on the article");
    await page.reload();
    await expect(field(page)).toHaveValue("My own notes on the article");
  }
});

test("PDFs that hold no text that can be read say why, and what was typed stays", async ({
  page,
}) => {
  const read = (name: string) =>
    readFileSync(new URL(`../src/io/pdf/fixtures/${name}`, import.meta.url));
  const files: readonly (readonly [buffer: Buffer, says: RegExp])[] = [
    [
      Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>", "latin1"),
      /breaks off/,
    ],
    [read("locked.pdf"), /password/],
    [read("scanned.pdf"), /no text|scan|picture/i],
  ];
  for (const [buffer, says] of files) {
    await field(page).fill("My own notes on the article");
    await page.setInputFiles("input[type=file]", { name: "a.pdf", mimeType: "", buffer });
    await expect(problem(page)).toContainText(says);
    await expect(field(page)).toHaveValue("My own notes on the article");
  }
});

test("binary text in the field is named as such and stays there", async ({ page }) => {
  const text = `\u0001\u0002\u0003\u0004\u0005\ufffd\ufffd\ufffd${"x\u0006".repeat(500)}`;
  await paste(page, text);
  await expect(problem(page)).toContainText(/binary file|not like text/);
  await expect(field(page)).toHaveValue(text);
});

test("a deck with broken YAML is shown with the line that is wrong", async ({ page }) => {
  const text = `---\ntitle: "unclosed\nformat: 1\n---\n\n# A headline that can be read\n`;
  await paste(page, text);
  await expect(problem(page)).toContainText(/Line \d+: the front matter cannot be read/);
  await expect(page.getByRole("heading", { name: "A headline that can be read" })).toBeVisible();
  await page.getByRole("button", { name: "Change the text" }).click();
  await expect(field(page)).toHaveValue(text);
});

test("a deck with malformed questions is shown with the lines that are wrong", async ({ page }) => {
  const good = choice("q1", "Which one?", "This one", "As it says. [^1]");
  const text = smallDeck({
    slides: [
      "# A deck with mistakes",
      good,
      good.replace("[x]", "[ ]").replace("q1", "q2"),
      "#### A question without options <!-- quiz id=q3 -->\n\nOnly text.",
      "#### How many? <!-- quiz id=q4 -->\n\n= many",
    ],
    evidence: ["As it says."],
  });
  await paste(page, text);
  await expect(problem(page).getByRole("listitem")).toHaveCount(3);
  for (const line of await problem(page).getByRole("listitem").all()) {
    await expect(line).toHaveText(/^Line \d+: .+; .+/);
  }
  // Nothing of the deck is lost: the good question asks, the others are there to be read.
  await expect(page.getByRole("group", { name: "Which one?" })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "A question without options" })).toBeVisible();
});
