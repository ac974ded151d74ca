import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../scripts/find-chromium.mjs";
import { encodeFragment } from "../src/share/index.ts";
import { quantile } from "./common/score.ts";
import { lengthenDeck } from "./load/measure-turns.ts";
import { measureTyping } from "./load/measure-typing.ts";
import { serveBrotli } from "./load/serve-brotli.ts";

/** The built site is what is measured. */
export const needs = ["site"] as const;

export const defaultData = "decks/acquired-resistance-nsclc/deck.md";

const SLIDES = 60;

/**
 * How long a key takes in the editor of a deck of 60 slides, until the frame that shows it: on a
 * processor four times slower, at ten keys a second, with the slides beside the text and a pause
 * after every 20 keys, in which the deck is checked. Target: 50 ms.
 *
 * Data: a deck; its slides are repeated until there are 60.
 */
export async function bench(path: string) {
  const deck = lengthenDeck(readFileSync(path, "utf8"), SLIDES);
  const site = await serveBrotli("dist/site", new Map());
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const { keys, slides } = await measureTyping(browser, `${site.url}#${encodeFragment(deck)}`);
    return {
      chromium: browser.version(),
      slides,
      characters: deck.length,
      keys: keys.length,
      medianMs: round(quantile(keys, 0.5)),
      p95Ms: round(quantile(keys, 0.95)),
      mostMs: round(Math.max(...keys)),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

const round = (ms: number) => Math.round(ms * 10) / 10;
