import type { Page } from "@playwright/test";

/** Has the page note how far what is seen moves by itself; before it is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: readonly { node?: Node }[];
        };
        if (hadRecentInput) continue;
        const nodes = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80));
        shifts.push(`${value.toFixed(4)}: ${nodes.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What moved so far, and by how much. */
export async function readShifts(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}
