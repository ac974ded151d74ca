import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { encodeFragment } from "../../src/share/index.ts";

/** Opens a deck in the reader, as a link to it does. */
export async function openReader(page: Page, deck: string): Promise<void> {
  await page.goto(`./#${encodeFragment(deck)}`);
  await page.locator(".slide").first().waitFor();
  // The first slide is there before the others, and before anything listens.
  await page.locator(".contents nav").waitFor({ state: "attached" });
}

/** Opens a deck in the presenter. */
export async function openPresenter(page: Page, deck: string): Promise<void> {
  await page.goto(`./present.html#${encodeFragment(deck)}`);
  await page.locator(".reveal.ready").waitFor();
}

/** Pastes an article and asks for its deck. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("The article’s text").fill(text);
  await page.getByRole("button", { name: "Make the deck" }).click();
}

/** The deck as the page hands it over, byte for byte. */
export async function downloadDeck(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("dialog")
      .getByRole("button", { name: /^\.md / })
      .click(),
  ]);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  return textOf(download);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

/** The question with that stem, in the reader or on the slide in view. */
export function question(page: Page, stem: string | RegExp): Locator {
  return page.getByRole("group", { name: stem }).locator("xpath=ancestor::jc-question");
}
