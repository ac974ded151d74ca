import { expect, type Page, test } from "@playwright/test";
import { commentaryDeck, trial } from "./support/articles.ts";
import { openPresenter, openReader, paste } from "./support/open-deck.ts";

const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the page that makes decks": (page) => page.goto("./").then(() => undefined),
  "a made deck beside its article": async (page) => {
    await page.goto("./");
    await paste(page, trial);
    await page.locator(".slide").first().waitFor();
  },
  "the reader": (page) => openReader(page, commentaryDeck),
  "the presenter": (page) => openPresenter(page, commentaryDeck),
};

for (const [name, open] of Object.entries(pages)) {
  test(`${name} can be understood without seeing it`, async ({ page }) => {
    await open(page);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page).not.toHaveTitle("");
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const shown = (each: Element) => each.checkVisibility();
      const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown);
      if (headings.filter((each) => each.tagName === "H1").length !== 1) found.push("not one h1");
      for (const heading of headings) {
        if (!heading.textContent?.trim()) found.push("an empty heading");
      }
      for (const control of document.querySelectorAll<HTMLInputElement>(
        "button, a[href], input, textarea, summary",
      )) {
        const label = control.getAttribute("aria-label") ?? control.textContent?.trim();
        const named = label || [...(control.labels ?? [])].some((each) => each.textContent?.trim());
        if (!named) found.push(`no name: ${control.outerHTML.slice(0, 80)}`);
      }
      for (const image of document.querySelectorAll("svg, img")) {
        if (
          !image.closest("[aria-hidden]") &&
          !image.getAttribute("alt") &&
          !image.getAttribute("aria-label")
        )
          found.push(`no text: ${image.outerHTML.slice(0, 80)}`);
      }
      for (const group of document.querySelectorAll("fieldset")) {
        if (!group.querySelector("legend")?.textContent?.trim()) found.push("a question unnamed");
      }
      const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
      for (const id of ids)
        if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`id twice: ${id}`);
      return found;
    });
    expect(faults).toEqual([]);
  });
}

/** Texts in the page whose contrast with their ground is below 4.5, WCAG 2.2 AA. */
const findPale = () => {
  // The colours are in oklch(): a canvas turns any of them into sRGB bytes.
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const bytes = (colour: string) => {
    if (!pen) return [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  // WCAG 2.2, relative luminance.
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = bytes(colour).map((byte) => {
      const share = byte / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    if (!element) return "Canvas";
    const colour = getComputedStyle(element).backgroundColor;
    return (bytes(colour)[3] ?? 0) === 255 ? colour : ground(element.parentElement);
  };
  const found = new Set<string>();
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
    if (!own || !element.checkVisibility()) continue;
    const [dim = 0, bright = 0] = [
      luminance(getComputedStyle(element).color),
      luminance(ground(element)),
    ].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dim + 0.05);
    if (contrast < 4.5) found.add(`${contrast.toFixed(2)} ${element.tagName}.${element.className}`);
  }
  return [...found];
};

for (const colorScheme of ["light", "dark"] as const) {
  test(`text stands out from its ground in ${colorScheme}, to read and to present`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openReader(page, commentaryDeck);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Check answer" }).first().click();
    await page.locator(".evidence-mark").first().click();
    expect(await page.evaluate(findPale)).toEqual([]);
    await openPresenter(page, commentaryDeck);
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("section.present h2")).toBeVisible();
    expect(await page.evaluate(findPale)).toEqual([]);
  });
}
