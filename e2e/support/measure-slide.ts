import type { Page } from "@playwright/test";

/**
 * What does not fit the slide in view: text or boxes that leave its 960 × 540, and text under
 * `minimum` px, both counted in the slide's own pixels. Empty when all fits.
 */
export function measureSlide(page: Page, minimum = 20): Promise<string[]> {
  return page.evaluate((least) => {
    const slide = document.querySelector<HTMLElement>(".slides > section.present");
    if (!slide) return ["no slide is in view"];
    const box = slide.getBoundingClientRect();
    const scale = box.width / 960;
    const problems = new Set<string>();
    if (Math.abs(box.height / scale - 540) > 1) problems.add(`is ${box.height / scale} high`);
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility()) continue;
      const name = `“${text.slice(0, 40)}”`;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < least) problems.add(`${name} has ${size}px`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) inspect(name, rect);
    }
    for (const element of slide.querySelectorAll("input, button, svg, img, pre, table, .node")) {
      if (element.checkVisibility())
        inspect(element.className.toString() || element.tagName, element.getBoundingClientRect());
    }
    return [...problems];

    function inspect(name: string, rect: DOMRect) {
      const over = Math.max(rect.bottom - box.bottom, box.top - rect.top) / scale;
      const beside = Math.max(rect.right - box.right, box.left - rect.left) / scale;
      if (over > 0.5) problems.add(`${name} leaves the slide by ${Math.round(over)}px in height`);
      if (beside > 0.5) problems.add(`${name} leaves it by ${Math.round(beside)}px in width`);
    }
  }, minimum);
}

/**
 * Answers the question in view in its `option`th way: with that choice, that right side in every
 * row, that item moved by one place, or what is surely wrong typed into every field; "none" when
 * there are no more ways.
 */
export function answer(page: Page, option: number): Promise<"right" | "wrong" | "none"> {
  return page.evaluate(async (index) => {
    const asked = document.querySelector(".slides > section.present jc-question");
    const all = <T extends Element>(selector: string) => [
      ...(asked?.querySelectorAll<T>(selector) ?? []),
    ];
    const press = (text: string) =>
      all<HTMLButtonElement>("button")
        .find((button) => button.textContent?.includes(text))
        ?.click();
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    press("Try again");
    press("Change my answer");
    await drawn();
    if (!give()) return "none";
    await drawn();
    press("Check answer");
    press("Keep my answer");
    await drawn();
    return asked?.querySelector(".verdict.right") ? "right" : "wrong";

    function give(): boolean {
      const fields = all<HTMLInputElement>("input[type=text]");
      for (const field of fields) field.value = "-123456.789";
      if (fields.length > 0) return index === 0;
      const rows = all<HTMLSelectElement>("select[name=match]");
      // The first of a list is no choice.
      for (const row of rows) row.selectedIndex = index + 1;
      if (rows.length > 0) return rows.every(({ value }) => value !== "");
      const moves = all<HTMLButtonElement>(".move[data-move$=down]:not([aria-disabled])");
      moves[index]?.click();
      if (moves.length > 0) return index < moves.length;
      const choice = all<HTMLInputElement>("input:not([type=text], [name=confidence])")[index];
      if (choice) choice.checked = true;
      return choice !== undefined;
    }
  }, option);
}
