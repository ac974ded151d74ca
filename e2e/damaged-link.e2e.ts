import { expect, type Page, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { commentaryDeck } from "./support/articles.ts";
import { downloadDeck, openReader } from "./support/open-deck.ts";
import { failCli } from "./support/run-cli.ts";

const whole = encodeFragment(commentaryDeck);
const replaceAt = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);

const damaged: Readonly<Record<string, string>> = {
  "a letter changed in its middle": replaceAt(whole, Math.floor(whole.length / 2)),
  "a letter changed at its start": replaceAt(whole, 6),
  "its last letter missing": whole.slice(0, -1),
  "its end cut at 2,048 characters": whole.slice(0, 2048),
  "its end cut after a few letters": whole.slice(0, 9),
  "its end cut before the deck begins": "1.d.",
  "its end cut within its name": "1.",
  "a part twice": whole.slice(0, 500) + whole.slice(400),
};

for (const address of ["./", "./present.html"]) {
  test(`${address} says that a link is damaged and what to do, and shows no slide`, async ({
    page,
  }) => {
    for (const [how, fragment] of Object.entries(damaged)) {
      await test.step(how, async () => {
        await openAfresh(page, `${address}#${fragment}`);
        await expect(page.getByRole("alert")).toContainText(/damaged or cut short/);
        await expect(page.getByRole("alert")).toContainText(/copy the whole link again/i);
        await expectNoSlide(page);
      });
    }
  });
}

test("the command line refuses a damaged link in the same words", () => {
  const { code, complaint } = failCli("open", `http://localhost:4173/#${whole.slice(0, 2048)}`);
  expect(code).toBe(1);
  expect(complaint).toContain("damaged or cut short");
});

test("a link of a newer version says so and shows no slide", async ({ page }) => {
  for (const fragment of [whole.replace(/^1\./, "2."), whole.replace(/^1\.d/, "1.z")]) {
    await openAfresh(page, `./#${fragment}`);
    await expect(page.getByRole("alert")).toContainText(/newer version/);
    await expect(page.getByRole("alert")).toContainText(/deck\.md/);
    await expectNoSlide(page);
  }
});

test("a damaged link leaves nothing of the deck that was on view", async ({ page }) => {
  await openReader(page, commentaryDeck);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    whole.slice(0, 700),
  );
  await expect(page.getByRole("alert")).toContainText(/damaged or cut short/);
  await expectNoSlide(page);
  await page.getByRole("link", { name: "Make a deck from an article" }).click();
  await expect(page.getByRole("button", { name: "Make the deck" })).toBeVisible();
});

test("a link opens whatever a mail or chat program leaves behind it", async ({ page }) => {
  for (const trail of [".", ",", ">", '"', "”", "’", "»", ").", "!?", "*", "_", "%20", "&gt;"]) {
    await test.step(trail, async () => {
      await openAfresh(page, `./#${whole}${trail}`);
      await expect(page.locator(".slide").first()).toBeVisible();
    });
  }
  expect(await downloadDeck(page)).toBe(commentaryDeck);
});

test("an address that names a deck that is not there says so", async ({ page }) => {
  await openAfresh(page, "./?src=decks/nothing-here/deck.md");
  await expect(page.getByRole("alert")).toContainText(/no deck at decks\/nothing-here/);
  await openAfresh(page, "./?src=http://example.com/deck.md");
  await expect(page.getByRole("alert")).toContainText(/begins with https/);
  await expectNoSlide(page);
});

/** Only the fragment differs from the page before: without a page between, nothing would load. */
async function openAfresh(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
}

async function expectNoSlide(page: Page): Promise<void> {
  await expect(page.locator(".slide, .reveal, jc-question")).toHaveCount(0);
}
