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

/** Answers the question in view with its `option`th choice, or a number that is surely wrong. */
export function answer(page: Page, option: number): Promise<"right" | "wrong" | "none"> {
  return page.evaluate(async (index) => {
    const asked = document.querySelector(".slides > section.present jc-question");
    const press = (text: string) => {
      const buttons = [...(asked?.querySelectorAll("button") ?? [])];
      buttons.find((button) => button.textContent?.includes(text))?.click();
    };
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    press("Try again");
    await drawn();
    const choices = asked?.querySelectorAll<HTMLInputElement>("input:not([type=text])") ?? [];
    const field = asked?.querySelector<HTMLInputElement>("input[type=text]");
    if (field && index === 0) field.value = "-123456.789";
    else if (choices[index]) choices[index].checked = true;
    else return "none";
    press("Check answer");
    await drawn();
    return asked?.querySelector(".verdict.right") ? "right" : "wrong";
  }, option);
}
