import type { Browser } from "@playwright/test";

const SLOWER = 4;
/** Ten keys a second is fast. */
const BETWEEN_KEYS_MS = 90;
/** So many keys, then a pause in which all is looked at anew; the key after it is counted, too. */
const KEYS = 20;
const PAUSE_MS = 700;
const ROUNDS = 12;
const WORDS = "tumours that had responded came back ";

interface Measured {
  /** From each key to the frame that shows it, in milliseconds, in order. */
  readonly keys: readonly number[];
  readonly slides: number;
}

/**
 * Types into the headline in the middle of a deck in the editor, on a processor four times slower,
 * with the slides beside the text.
 *
 * @param url of the deck as a link
 */
export async function measureTyping(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(".contents nav").waitFor({ state: "attached" });
    await page.locator("[data-action=edit]").click();
    await page.locator(".cm-content").waitFor();
    const slides = page.locator(".slides-scroll > .slide");
    await slides.first().waitFor();
    await page.waitForLoadState("networkidle");
    const count = await slides.count();
    await slides
      .nth(Math.floor(count / 2))
      .locator(":is(h1, h2, .part, legend)")
      .first()
      .click();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("End");
    await page.waitForTimeout(PAUSE_MS);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.evaluate(watchKeys);
    const text = WORDS.repeat(Math.ceil((KEYS * ROUNDS) / WORDS.length));
    for (let round = 0; round < ROUNDS; round++) {
      const part = text.slice(round * KEYS, (round + 1) * KEYS);
      await page.keyboard.type(part, { delay: BETWEEN_KEYS_MS });
      await page.waitForTimeout(PAUSE_MS);
    }
    const keys = await page.evaluate(() => Reflect.get(window, "keyTimes") as number[]);
    return { keys, slides: count };
  } finally {
    await context.close();
  }
}

/** Runs in the page. A key waits for what is being done when it comes: its own time counts from then. */
function watchKeys(): void {
  const times: number[] = [];
  Reflect.set(window, "keyTimes", times);
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Behind the frame: by then it is drawn.
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}
