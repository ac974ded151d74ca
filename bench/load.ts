import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type LaunchOptions } from "@playwright/test";
import { encodeFragment, packFragment } from "../src/share/index.ts";
import { quantile } from "./common/score.ts";
import { renderByMarp } from "./load/marp.ts";
import { type Load, measureLoad } from "./load/measure-load.ts";
import { lengthenDeck, measureTurns } from "./load/measure-turns.ts";
import { serveBrotli } from "./load/serve-brotli.ts";

/** The built site is what is measured. */
export const needs = ["site"] as const;

export const defaultData = "decks/acquired-resistance-nsclc/deck.md";

const RUNS = 5;
const LONG = 60;

/**
 * How soon a deck is on the screen, on a phone: 412×823, 1.6 Mbit/s, 150 ms there and back for
 * each request, a processor four times slower, nothing in the cache; the built site with brotli
 * over HTTP/2. Medians of five loads, with the least and the most. Targets: a built deck within
 * 450 ms and 14 kB, a link within 800 ms and 20 kB, the presenter ready within 70 kB (what prints and
 * what lays out a diagram come some seconds later, and are not in it), no shift
 * of the layout, and no slide change above 16 ms of script.
 *
 * Data: a deck. The page that the build made is measured where the deck is one of the site's.
 */
export async function bench(path: string) {
  const deck = readFileSync(path, "utf8");
  const fragment = encodeFragment(deck);
  const slug = basename(dirname(path));
  const marp = renderByMarp(deck);
  const extra = new Map("html" in marp ? [["/marp.html", marp.html]] : []);
  const site = await serveBrotli("dist/site", extra);
  const browser = await chromium.launch(await launchOptions());
  try {
    const pages: Readonly<Record<string, readonly [address: string, ready: string]>> = {
      built: [`decks/${slug}/`, "jc-question form:not(:has([disabled]))"],
      link: [`#${packFragment(deck)}`, "#slide-2"],
      // As links were before they were mixed; they open for ever.
      deflatedLink: [`#${fragment}`, "#slide-2"],
      presenter: [`present.html#${fragment}`, ".reveal.ready"],
      ...("html" in marp ? { marp: ["marp.html", "section"] } : {}),
    };
    const loads = new Map(Object.keys(pages).map((name) => [name, [] as Load[]]));
    // One of each, five times: what else the machine does falls on all of them alike.
    for (let run = 0; run < RUNS; run++) {
      for (const [name, [address, ready]] of Object.entries(pages)) {
        const load = await measureLoad(browser, new URL(address, site.url).href, ready);
        loads.get(name)?.push(load);
      }
    }
    const long = `present.html#${encodeFragment(lengthenDeck(deck, LONG))}`;
    const turns = await measureTurns(browser, new URL(long, site.url).href);
    return {
      deck: slug,
      chromium: browser.version(),
      ...Object.fromEntries([...loads].map(([name, list]) => [name, summarise(list)])),
      ...("missing" in marp ? { marp } : {}),
      slideChange: {
        slides: turns.length + 1,
        medianMs: round(quantile(turns, 0.5)),
        p95Ms: round(quantile(turns, 0.95)),
        mostMs: round(Math.max(...turns)),
      },
    };
  } finally {
    await browser.close();
    site.close();
  }
}

/** Not bundled with the bench: it looks for a file beside itself. */
async function launchOptions(): Promise<LaunchOptions> {
  const file = pathToFileURL(resolve("scripts/find-chromium.mjs")).href;
  const { chromiumLaunchOptions } = await import(/* @vite-ignore */ file);
  return chromiumLaunchOptions();
}

function summarise(loads: readonly Load[]) {
  const median = (pick: (load: Load) => number) => round(quantile(loads.map(pick), 0.5));
  const lcps = loads.map(({ lcp }) => lcp);
  return {
    lcpMs: median(({ lcp }) => lcp),
    lcpLeastMs: Math.min(...lcps),
    lcpMostMs: Math.max(...lcps),
    lcpElement: loads[0]?.lcpElement,
    fcpMs: median(({ fcp }) => fcp),
    kBToSlide1: round(median(({ bytesToSlide1 }) => bytesToSlide1) / 1000),
    kBToReady: round(median(({ bytesToReady }) => bytesToReady) / 1000),
    kB: round(median(({ bytes }) => bytes) / 1000),
    requests: median(({ requests }) => requests),
    clsMost: Math.max(...loads.map(({ cls }) => cls)),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
