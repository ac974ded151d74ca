import type { Browser } from "@playwright/test";

const SLOWER = 4;
/** Until what a press has set going is done, in milliseconds. */
const PAUSE = 250;

/** Script that each change of a slide costs in the presenter, in milliseconds, in order. */
export async function measureTurns(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(".reveal.ready").waitFor();
    await page.waitForLoadState("networkidle");
    const session = await context.newCDPSession(page);
    // Time on the processor, so that what else this machine does is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const script = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
    };
    const place = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".slides > section")].findIndex((slide) =>
          slide.classList.contains("present"),
        ),
      );
    const slides = await page.locator(".slides > section").count();
    const turns: number[] = [];
    let at = await place();
    for (let press = 0; at < slides - 1 && press < 10 * slides; press++) {
      await page.waitForTimeout(PAUSE);
      const before = await script();
      await page.keyboard.press("PageDown");
      await page.waitForTimeout(PAUSE);
      const spent = (await script()) - before;
      const now = await place();
      // A step within a slide is no change of slide.
      if (now !== at) turns.push(spent);
      at = now;
    }
    return turns;
  } finally {
    await context.close();
  }
}

/** A deck of as many slides as asked for: those of this one, over and over. */
export function lengthenDeck(deck: string, slides: number): string {
  const front = /^---\n[\s\S]*?\n---\n/u.exec(deck)?.[0] ?? "---\ntitle: Long\nformat: 1\n---\n";
  const body = deck.startsWith("---\n") ? deck.slice(front.length) : deck;
  const notes = body.match(/^\[\^[^\]]+\]:.*$/gmu) ?? [];
  const own = body
    .replace(/^\[\^[^\]]+\]:.*$/gmu, "")
    .split(/^---[^\S\n]*$/mu)
    // What is read and not presented would not count.
    .filter((slide) => slide.trim() !== "" && !/<!-- slide kind=source/u.test(slide));
  const long = Array.from({ length: slides }, (_, i) =>
    (own[i % own.length] ?? "").replace(
      /(<!-- (?:quiz|again) id=)([\w-]+)/gu,
      `$1$2x${Math.floor(i / own.length)}`,
    ),
  );
  return `${front}${long.join("\n---\n")}\n${notes.join("\n")}\n`;
}
