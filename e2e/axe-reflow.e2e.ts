import { expect, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { commentaryDeck, trial } from "./support/articles.ts";
import { everyKind } from "./support/every-kind.ts";
import { everyLayout } from "./support/every-layout.ts";
import { sidewaysPixels } from "./support/measure.ts";
import { openPresenter, openReader, paste } from "./support/open-deck.ts";

/** A window of 1280 × 1024, magnified: so many of its own pixels are left. */
const MAGNIFIED = { "200%": { width: 640, height: 512 }, "400%": { width: 320, height: 256 } };

for (const [magnified, viewport] of Object.entries(MAGNIFIED)) {
  test.describe(`magnified to ${magnified}`, () => {
    test.use({ viewport });

    test("no page scrolls sideways", async ({ page }) => {
      for (const deck of [commentaryDeck, everyKind, everyLayout]) {
        await page.goto("about:blank");
        await openReader(page, deck);
        expect(await sidewaysPixels(page), "reader").toBe(0);
        await page.locator(".contents summary").click();
        expect(await sidewaysPixels(page), "contents").toBe(0);
      }
      await page.goto("about:blank");
      await page.goto(`./speaker.html#${encodeFragment(everyKind)}`);
      await page.locator(".current .slides > section").waitFor();
      expect(await sidewaysPixels(page), "speaker").toBe(0);
      await openPresenter(page, everyKind);
      expect(await sidewaysPixels(page), "talk").toBe(0);
      await page.goto("./");
      await page.locator("h1").waitFor();
      expect(await sidewaysPixels(page), "studio").toBe(0);
      await paste(page, trial);
      await page.locator(".slide").first().waitFor();
      expect(await sidewaysPixels(page), "made").toBe(0);
    });

    test("the bar leaves room to read", async ({ page }) => {
      await openReader(page, commentaryDeck);
      await page.keyboard.press("End");
      const covered = await page
        .locator(".bar")
        .evaluate((bar) => Math.max(0, bar.getBoundingClientRect().bottom) / innerHeight);
      expect(covered).toBeLessThan(0.3);
    });
  });
}
