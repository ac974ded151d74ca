import type { Page } from "@playwright/test";

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
