import { readFileSync } from "node:fs";
import { expect as expectSoon, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { smallDeck } from "./support/small-deck.ts";

/** Storage is the slowest thing of a machine that does much else. */
const expect = expectSoon.configure({ timeout: 15_000 });
test.slow();

const ALT = "What the room sees";
/** Two decks whose pictures have one name and are two: only the deck's own record tells which it is. */
const WIDTHS = { Mice: 192, Rats: 512 } as const;
type Title = keyof typeof WIDTHS;

const deckOf = (title: Title) =>
  smallDeck({
    title,
    slides: [
      `# ${title}`,
      `## This is a picture [^1]\n\n![${ALT}](figures/one.png)\n\nNote:\nPoint at ${title}.`,
      "## The last slide [^1]\n\n![Nobody knows](pictures/0000000000000000.png)",
    ],
    evidence: ["Animals were fed."],
  });

/** Keeps both decks, and opens one of them in the reader. Ends with its address. */
async function keepBoth(page: Page, title: Title): Promise<string> {
  const titles: readonly Title[] = ["Mice", "Rats"];
  const files = titles.flatMap((each) => [
    [`${each}/deck.md`, strToU8(deckOf(each))] as const,
    [
      `${each}/figures/one.png`,
      new Uint8Array(readFileSync(`src/pages/public/icon-${WIDTHS[each]}.png`)),
    ] as const,
  ]);
  await page.goto("./#/decks");
  await page.getByLabel("Open deck files").setInputFiles({
    name: "decks.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(zipSync(Object.fromEntries(files))),
  });
  await expect(page.locator(".card h2")).toHaveCount(2);
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page).toHaveURL(/#\/deck\/\w+$/u);
  await seePicture(page, "main.reader", title);
  return page.url();
}

/** Each that is there is drawn, from the device, and is this deck's. */
async function seePicture(page: Page, root: string, title: Title): Promise<void> {
  const images = page.locator(`${root} img[alt="${ALT}"]`);
  await expect
    .poll(() =>
      images.evaluateAll((all) =>
        all.map((each) => {
          const { naturalWidth, src } = each as HTMLImageElement;
          return `${naturalWidth} ${src.slice(0, 5)}`;
        }),
      ),
    )
    .toEqual([`${WIDTHS[title]} blob:`]);
}

async function present(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
}

/** How wide each picture is that a PDF paints, in its own pixels. */
async function paintedWidths(bytes: Uint8Array): Promise<unknown[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const widths: unknown[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    fnArray.forEach((done, index) => {
      if (done === OPS.paintImageXObject) widths.push(argsArray[index][1]);
    });
  }
  return widths;
}

for (const title of ["Mice", "Rats"] as const) {
  test(`a kept deck is presented with its own picture, in both windows and on paper: ${title}`, async ({
    page,
  }) => {
    const address = await keepBoth(page, title);
    const [, fragment = ""] = address.split("#");
    await present(page);
    expect(page.url()).toMatch(new RegExp(`/present\\.html#${fragment}$`, "u"));
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".slides > section.present")).toContainText("This is a picture");
    await seePicture(page, ".slides", title);

    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
    await expect(speaker.getByRole("region", { name: "Notes" })).toContainText(`Point at ${title}`);
    await seePicture(speaker, ".current", title);
    await speaker.keyboard.press("PageUp");
    await expect(page.locator(".slides > section.present h1")).toHaveText(title);
    await seePicture(speaker, ".following", title);
    await speaker.keyboard.press("PageDown");

    await page.reload();
    await expect(page.locator(".slides > section.present")).toContainText("This is a picture");
    await seePicture(page, ".slides", title);
    await speaker.reload();
    await seePicture(speaker, ".current", title);
    await expect(speaker.getByRole("alert")).toBeHidden();

    await page.locator("html.print-pdf").waitFor({ state: "attached" });
    const paper = await page.pdf({ preferCSSPageSize: true });
    // Beside it is the browser's own sign for the picture that is nowhere.
    expect(await paintedWidths(paper)).toContain(WIDTHS[title]);

    await page.keyboard.press("End");
    await expect(page.locator(".slides > section.present .missing-picture")).toContainText(
      "did not come with the deck. It shows: Nobody knows",
    );

    await page.mouse.move(200, 200);
    await page.getByRole("link", { name: "Close" }).click();
    await expect(page).toHaveURL(address);
    await seePicture(page, "main.reader", title);
  });
}

test("Close leads back to the slide that was read, and from another tab to its deck", async ({
  page,
}) => {
  const address = await keepBoth(page, "Mice");
  await page.goto(`${address}&slide=2`);
  await seePicture(page, "main.reader", "Mice");
  await present(page);
  const talk = page.url();
  await page.mouse.move(200, 200);
  const close = page.getByRole("link", { name: "Close" });
  expect(await close.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${address}&slide=2`);
  // This tab remembers where it presented another deck from.
  await page.goto("./#/decks");
  await page.getByRole("link", { name: "Rats", exact: true }).click();
  await present(page);
  await page.goto(talk);
  await page.locator(".reveal.ready").waitFor();
  await expect(close).toHaveAttribute("href", new RegExp(new URL(address).hash, "u"));
});

for (const window of ["present", "speaker"]) {
  test(`the ${window} window says of a deck that this device has not what to do`, async ({
    page,
  }) => {
    await page.goto(`./${window}.html#/deck/nowhere`);
    await expect(page.getByRole("alert")).toContainText("There is no such deck on this device.");
    await expect(page.getByRole("alert")).toContainText("A link or its file opens it again.");
  });
}
