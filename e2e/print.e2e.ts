import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { commentaryDeck } from "./support/articles.ts";
import { everyKind } from "./support/every-kind.ts";
import { everyLayout } from "./support/every-layout.ts";
import { answer } from "./support/measure-slide.ts";
import { openPresenter, openReader } from "./support/open-deck.ts";
import { failCli, runCli, withFile } from "./support/run-cli.ts";
import { smallDeck } from "./support/small-deck.ts";

interface Pdf {
  readonly pages: readonly string[];
  /** Width to height of each page. */
  readonly shapes: readonly number[];
  readonly outline: readonly string[];
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
}

async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const shapes: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    pages.push(text.replace(/\s+/gu, " "));
    const [, , width = 0, height = 1] = page.view;
    shapes.push(Math.round((width / height) * 100) / 100);
  }
  type Entry = { title: string; items: Entry[] };
  const titles = (entries: Entry[]): string[] =>
    entries.flatMap(({ title, items }) => [title.trim(), ...titles(items)]);
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as Record<string, unknown>;
  const outline = titles(((await pdf.getOutline()) ?? []) as Entry[]);
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  return { pages, shapes, outline, title: Title, language: Language, isTagged };
}

/** The PDF that the command line makes of the deck, and what it says of it. */
async function exportPdf(deck: string, ...options: string[]): Promise<Pdf> {
  const folder = mkdtempSync(join(tmpdir(), "journal-club-e2e-"));
  try {
    const out = join(folder, "talk.pdf");
    withFile("deck.md", deck, (path) =>
      runCli("export", path, "--to", "pdf", "-o", out, ...options),
    );
    return await readPdf(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const slidesOf = (deck: string) =>
  deck.split("\n---\n").filter((slide) => !/<!-- slide kind=source/u.test(slide)).length - 1;

for (const [name, deck] of Object.entries({
  example: commentaryDeck,
  "every kind": everyKind,
  "every layout": everyLayout,
})) {
  test(`as a PDF, each slide is one page, tagged, and in the outline: ${name}`, async () => {
    // It exits with 1, and so throws here, where anything lies beyond the edge of its page.
    const pdf = await exportPdf(deck);
    expect(pdf.pages.length).toBe(slidesOf(deck));
    expect(new Set(pdf.shapes)).toEqual(new Set([1.78]));
    expect(pdf.outline.length).toBe(pdf.pages.length);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe("en");
    expect(pdf.title).toContain(deck === commentaryDeck ? "acquired resistance" : "of every");
  });
}

test("words of the outline keep their spaces, and hold no marks of sources", async () => {
  const headline =
    "A headline that is long enough to stand on more than one line of the slide [^1]";
  const { outline } = await exportPdf(
    smallDeck({ slides: [`## ${headline}`], evidence: ["A fact."] }),
  );
  expect(outline).toEqual([headline.replace(" [^1]", "")]);
});

test("on paper all steps are shown, and questions are whole and unanswered", async () => {
  const { pages } = await exportPdf(everyLayout);
  expect(pages.join(" ")).toContain("The second point");
  expect(pages.join(" ")).toContain("phosphorylates");
  const { pages: asked } = await exportPdf(everyKind);
  expect(asked[1]).toContain("Loss of B2M causes most cases");
  expect(asked[4]).toContain("IRF1 binds the promoter");
  expect(asked[5]).toContain("The T-cell receptor");
  const told = asked.join(" ");
  for (const text of [
    "1201",
    "1,201 patients.",
    "60%",
    "IFNγ |",
    "in the sentence",
    "Right answer",
  ])
    expect(told).not.toContain(text);
});

test("notes pages and the answer sheet are there on wish, on upright paper", async () => {
  const deck = smallDeck({
    slides: [
      "## A claim [^1]\n\nNote:\nSay why you chose it.",
      `#### How many? <!-- quiz id=q1 -->\n\n= 4711 ± 0 patients\n\n> So it is written. [^1]`,
    ],
    evidence: ["Mice were fed."],
  });
  const notes = await exportPdf(deck, "--notes");
  expect(notes.pages.length).toBe(2);
  expect(notes.shapes).toEqual([0.71, 0.71]);
  expect(notes.pages[0]).toMatch(/A claim.*Say why you chose it\..*Mice were fed\./u);
  expect(notes.pages.join(" ")).not.toContain("4711");
  const sheet = await exportPdf(deck, "--answers", "--format", "4:3");
  expect(sheet.shapes).toEqual([1.33, 1.33, 0.71]);
  expect(sheet.pages[2]).toMatch(/How many\?.*4711.*So it is written\..*Mice were fed\./u);
});

test("a slide that does not fit its page is named", () => {
  const deck = smallDeck({
    slides: ["## Short", `## Long\n\n${"- A point of many\n".repeat(30)}`],
  });
  withFile("deck.md", deck, (path) => {
    const { code } = failCli("export", path, "--to", "pdf", "-o", `${path}.pdf`);
    expect(code).toBe(1);
  });
});

test("without a browser it says what to install, and what to do instead", () => {
  process.env["JOURNAL_CLUB_CHROMIUM"] = "/nowhere/chromium";
  try {
    withFile("deck.md", everyKind, (path) => {
      const { code, complaint } = failCli("export", path, "--to", "pdf", "-o", `${path}.pdf`);
      expect(code).toBe(1);
      expect(complaint).toMatch(
        /no browser.*starts.*is not there.*install Chromium.*choose Present and print/isu,
      );
    });
  } finally {
    delete process.env["JOURNAL_CLUB_CHROMIUM"];
  }
});

/** As the browser's own command prints it. */
async function printed(page: Page): Promise<Pdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
}

test("printing the talk gives one page for each slide, whatever was answered and wherever it is", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPresenter(page, everyKind);
  await page.keyboard.press("PageDown");
  await answer(page, 1);
  await expect(page.locator(".present .verdict")).toBeVisible();
  await page.locator("html.print-pdf").waitFor({ state: "attached" });
  const pdf = await printed(page);
  expect(pdf.pages.length).toBe(slidesOf(everyKind));
  expect(pdf.pages[1]).toContain("Loss of B2M causes most cases");
  expect(pdf.pages.join(" ")).not.toContain("Right answer");
  // And the talk goes on as it was.
  await expect(page.locator(".paper")).toHaveCount(0);
  await expect(page.locator(".present .verdict")).toBeVisible();
});

test("printing the reader gives a copy to read, its answers and sentences at the end", async ({
  page,
}) => {
  await openReader(page, everyKind);
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Check answer" }).first().click();
  await expect(page.locator(".verdict")).toBeVisible();
  await page.locator("style[data-for=paper]").waitFor({ state: "attached" });
  const pdf = await printed(page);
  const [before = "", after = ""] = pdf.pages.join(" ").split("Answers 1.");
  expect(before).toContain("Loss of B2M causes most cases");
  expect(before).not.toMatch(/Right answer|Check answer|Copy link/u);
  expect(after).toMatch(/Persistent interferon signalling goes with.*The sentences behind it/u);
  await expect(page.locator(".on-paper")).toHaveCount(0);
  await expect(page.locator(".verdict")).toBeVisible();
});
