import { expect, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { hostileDeck, vectors } from "./support/hostile-decks.ts";
import { openPresenter, openReader } from "./support/open-deck.ts";
import { smallDeck } from "./support/small-deck.ts";
import { findForeign, watchPage } from "./support/watch-page.ts";

// A trace would copy every page at every step.
test.use({ trace: "off" });
test.setTimeout(60_000);

const half = Math.ceil(vectors.length / 2);
const halves = { first: vectors.slice(0, half), second: vectors.slice(half) };

for (const [name, texts] of Object.entries(halves)) {
  test(`no hostile text of the ${name} half does anything in the reader`, async ({
    page,
    baseURL,
  }) => {
    const watch = await watchPage(page, baseURL ?? "");
    await openReader(page, smallDeck({ slides: ["# Harmless"] }));
    for (const [i, text] of texts.entries()) {
      const deck = hostileDeck([text]);
      // Each comes as the next link opened in the same page; then every answer and source is asked
      // for, because what a deck hides there is drawn only then.
      const shown = await page.evaluate(async (hash) => {
        const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const before = document.querySelector(".slide");
        location.hash = hash;
        for (let wait = 0; before?.isConnected && wait < 100; wait++) await settled();
        const slides = document.querySelectorAll(".slide").length;
        await settled();
        for (const details of document.querySelectorAll("details")) details.open = true;
        for (const field of document.querySelectorAll<HTMLInputElement>("jc-question input")) {
          if (field.type === "text") field.value = "7";
          else if (!field.closest("form")?.querySelector(":checked")) field.checked = true;
        }
        for (const form of document.querySelectorAll<HTMLFormElement>("jc-question form"))
          form.requestSubmit();
        document.querySelector<HTMLElement>(".evidence-mark")?.click();
        await settled();
        return { slides };
      }, encodeFragment(deck));
      expect.soft(await page.evaluate(findForeign), `vector ${i}: ${text}`).toEqual([]);
      // Else the test would find nothing because there is nothing.
      expect.soft(shown.slides, `vector ${i} is shown: ${text}`).toBeGreaterThanOrEqual(4);
      expect.soft(watch.ran, `vector ${i}: ${text}`).toEqual([]);
      expect.soft(watch.requests, `vector ${i}: ${text}`).toEqual([]);
      if (watch.ran.length > 0 || watch.requests.length > 0) break;
    }
  });
}

test("no hostile text does anything in the presenter", async ({ page, baseURL }) => {
  const watch = await watchPage(page, baseURL ?? "");
  const size = 50;
  for (let from = 0; from < vectors.length; from += size) {
    await page.goto("about:blank");
    await openPresenter(page, hostileDeck(vectors.slice(from, from + size), true));
    const found = await page.evaluate(findForeign);
    expect.soft(found, `vectors from ${from}`).toEqual([]);
    // What reveal.js loads, it loads when a slide comes into view.
    await page.evaluate(async () => {
      const end = () => document.querySelector(".navigate-right.enabled") === null;
      for (let step = 0; step < 2000 && !end(); step++) {
        document.dispatchEvent(
          new KeyboardEvent("keydown", { key: "PageDown", keyCode: 34, bubbles: true }),
        );
        if (step % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await expect(page.locator(".navigate-right.enabled")).toHaveCount(0);
    await page.keyboard.press("s");
    expect.soft(await page.evaluate(findForeign), `vectors from ${from}, seen`).toEqual([]);
    expect.soft(watch.ran, `vectors from ${from}`).toEqual([]);
    expect.soft(watch.requests, `vectors from ${from}`).toEqual([]);
  }
});
