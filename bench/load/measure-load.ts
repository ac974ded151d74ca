import type { Browser, CDPSession, Page } from "@playwright/test";

/** A phone on a slow line: a middling phone of the day is a quarter as fast as this machine. */
const VIEWPORT = { width: 412, height: 823 };
const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** Silence on the line for so long means that the page is complete, in milliseconds. */
const SETTLED = 1_500;

/** Times in milliseconds from the click; bytes as they came over the line, headers included. */
export interface Load {
  readonly lcp: number;
  readonly lcpElement: string;
  readonly fcp: number;
  /** Had come when the largest paint of the page, which is in its first slide, was done. */
  readonly bytesToSlide1: number;
  /** Had come when all of the page could be used. */
  readonly bytesToReady: number;
  readonly bytes: number;
  readonly requests: number;
  readonly cls: number;
}

/** Loads an address with a cold cache, and waits until it is complete. */
export async function measureLoad(browser: Browser, url: string, ready: string): Promise<Load> {
  // A service worker fetches the rest of the site, after all that is measured here.
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(watchPaint);
    const line = await watchLine(session);
    await session.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url, { waitUntil: "load" });
    await page.locator(ready).first().waitFor({ state: "attached" });
    const readyAt = await page.evaluate(() => performance.now());
    await line.settled();
    const { lcp, lcpElement, cls, fcp } = await readPaint(page);
    return {
      lcp: Math.round(lcp),
      lcpElement,
      fcp: Math.round(fcp),
      bytesToSlide1: line.bytesUntil(lcp),
      bytesToReady: line.bytesUntil(readyAt),
      bytes: line.bytesUntil(Number.POSITIVE_INFINITY),
      requests: line.requests(),
      cls: Number(cls.toFixed(4)),
    };
  } finally {
    await context.close();
  }
}

interface Paint {
  lcp: number;
  lcpElement: string;
  cls: number;
}

/** Runs in the page, before its first script. */
function watchPaint(): void {
  const paint: Paint = { lcp: -1, lcpElement: "", cls: 0 };
  Object.assign(window, { paint });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as PerformanceEntry & { element?: Element };
      paint.lcp = entry.startTime;
      const slide = element?.closest("section, svg")?.id ?? "";
      paint.lcpElement = element ? `${element.localName}${slide && ` in ${slide}`}` : "";
    }
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) paint.cls += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

function readPaint(page: Page): Promise<Paint & { fcp: number }> {
  return page.evaluate(() => ({
    ...(window as unknown as { paint: Paint }).paint,
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1,
  }));
}

/** Notes when how many bytes came, by the browser's own clock. */
async function watchLine(session: CDPSession) {
  const came: { at: number; bytes: number }[] = [];
  const open = new Set<string>();
  let begun: number | undefined;
  let count = 0;
  let quietSince = performance.now();
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, request }) => {
    if (!request.url.startsWith("http")) return;
    begun ??= timestamp;
    count++;
    open.add(requestId);
  });
  const end = ({ requestId }: { requestId: string }) => {
    open.delete(requestId);
    quietSince = performance.now();
  };
  session.on("Network.responseReceived", ({ timestamp, response }) => {
    came.push({ at: timestamp, bytes: response.encodedDataLength });
  });
  session.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => {
    came.push({ at: timestamp, bytes: encodedDataLength });
  });
  session.on("Network.loadingFinished", end);
  session.on("Network.loadingFailed", end);
  await session.send("Network.enable");
  return {
    requests: () => count,
    bytesUntil: (milliseconds: number) =>
      came
        .filter(({ at }) => (at - (begun ?? at)) * 1000 <= milliseconds)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    async settled(): Promise<void> {
      while (open.size > 0 || performance.now() - quietSince < SETTLED) {
        await new Promise((done) => setTimeout(done, 100));
      }
    },
  };
}
