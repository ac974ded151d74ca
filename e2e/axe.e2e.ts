import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { commentaryDeck, trial } from "./support/articles.ts";
import { everyKind } from "./support/every-kind.ts";
import { everyLayout } from "./support/every-layout.ts";
import { findBarriers } from "./support/find-barriers.ts";
import { answer } from "./support/measure-slide.ts";
import { openPresenter, openReader, paste } from "./support/open-deck.ts";

/** The example as edited by hand, with other sources quoted. */
const talk = readFileSync(
  new URL("../decks/acquired-resistance-nsclc/talk.md", import.meta.url),
  "utf8",
);

const decks = {
  example: commentaryDeck,
  "the edited talk": talk,
  "every kind": everyKind,
  "every layout": everyLayout,
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });
    test.slow();

    for (const [name, deck] of Object.entries(decks)) {
      test(`in the reader: ${name}`, async ({ page }) => {
        await openReader(page, deck);
        expect(await findBarriers(page)).toEqual([]);
        await page.getByText("Contents", { exact: false }).first().click();
        for (const notes of await page.getByText("Speaker notes").all()) await notes.click();
        const mark = page.locator(".evidence-mark").first();
        if ((await mark.count()) > 0) await mark.click();
        expect(await findBarriers(page)).toEqual([]);
      });

      test(`on every slide of a talk: ${name}`, async ({ page }) => {
        // So many slides, each looked at twice.
        test.setTimeout(300_000);
        await openPresenter(page, deck);
        const found: string[] = [];
        const look = async (where: string) =>
          found.push(...(await findBarriers(page)).map((each) => `${where}: ${each}`));
        const count = await page.locator(".slides > section").count();
        for (let at = 1; at <= count; at++) {
          await showAll(page);
          await look(`slide ${at}`);
          if ((await answer(page, 0)) !== "none") await look(`slide ${at}, answered`);
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          if (at < count) await turnTo(page, at + 1);
        }
        expect(found).toEqual([]);
      });
    }

    test("with the source, the keys, the overview, a vote and a black screen", async ({ page }) => {
      await openPresenter(page, everyKind);
      await page.keyboard.press("PageDown");
      await page.keyboard.press("v");
      expect(await findBarriers(page), "vote").toEqual([]);
      await page.keyboard.press("?");
      expect(await findBarriers(page), "keys").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("o");
      expect(await findBarriers(page), "overview").toEqual([]);
      await page.keyboard.press("o");
      await page.keyboard.press("b");
      expect(await findBarriers(page), "black").toEqual([]);
    });

    test("in the speaker’s window, on every slide", async ({ page, context }) => {
      for (const deck of [everyKind, everyLayout]) {
        await openPresenter(page, deck);
        const [notes] = await Promise.all([
          context.waitForEvent("page"),
          page.getByRole("button", { name: "Notes" }).click(),
        ]);
        await notes.locator(".current .slides > section").waitFor();
        const count = await notes.locator("select.slide").locator("option").count();
        const found: string[] = [];
        for (let at = 1; at <= count; at++) {
          await notes.locator("select.slide").selectOption({ index: at - 1 });
          await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^\\s*${at}\\s*/`));
          const ask = notes.getByRole("button", { name: "Ask the room" });
          if (await ask.isVisible()) await ask.click();
          found.push(...(await findBarriers(notes)).map((each) => `slide ${at}: ${each}`));
        }
        expect(found).toEqual([]);
        await notes.close();
      }
    });

    test("where decks are made, before, with a problem and after; and where none can be shown", async ({
      page,
    }) => {
      await page.goto("./");
      await page.locator("h1").waitFor();
      expect(await findBarriers(page), "empty").toEqual([]);
      await paste(page, "Nothing that is an article");
      await page.locator(".problem:not(:empty), .made").first().waitFor();
      expect(await findBarriers(page), "problem").toEqual([]);
      await page.goto("./");
      await paste(page, trial);
      await page.locator(".slide").first().waitFor();
      expect(await findBarriers(page), "made").toEqual([]);
      await page.locator("summary", { hasText: "What was understood" }).click();
      expect(await findBarriers(page), "understood").toEqual([]);
      for (const address of ["./#1.d.broken", "./present.html", "./speaker.html"]) {
        await page.goto("about:blank");
        await page.goto(address);
        await page.getByRole("alert").waitFor();
        expect(await findBarriers(page), address).toEqual([]);
      }
    });
  });
}

/** Every step of the slide in view at once. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("section.present .fragment"))
      each.classList.add("visible");
  });
}

async function turnTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.type(String(number));
  await page.keyboard.press("Enter");
  await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^\\s*${number}\\s*/`));
}
