import { expect, test } from "@playwright/test";
import { basicScience, commentary, trial } from "./support/articles.ts";
import { everyKind } from "./support/every-kind.ts";
import { answer, measureSlide } from "./support/measure-slide.ts";
import { openPresenter } from "./support/open-deck.ts";
import { makeDeck } from "./support/run-cli.ts";

const articles = { commentary, trial, "basic science": basicScience };

for (const [name, article] of Object.entries(articles)) {
  test(`every slide of the ${name} fits, whatever is answered, with no text under 20 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPresenter(page, makeDeck(article));
    const number = page.locator(".slide-number");
    const problems: string[] = [];
    let wrong = 0;
    for (let at = 1; ; at++) {
      const [here = "", last] = ((await number.textContent()) ?? "").split("/");
      expect(Number(here)).toBe(at);
      const report = (found: string[], when: string) =>
        problems.push(...found.map((each) => `slide ${at}${when}: ${each}`));
      report(await measureSlide(page), "");
      for (let option = 0; ; option++) {
        const verdict = await answer(page, option);
        if (verdict === "none") break;
        if (verdict === "wrong") wrong++;
        report(await measureSlide(page), ` after option ${option + 1}`);
      }
      if (at === Number(last)) break;
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await turn(page, at + 1);
    }
    expect(wrong).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });
}

test("questions of every kind fit their slides before and after every way of answering", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPresenter(page, everyKind);
  const ways: Record<string, number> = {};
  for (let at = 2; at <= 8; at++) {
    await turn(page, at);
    const form = page.locator(".slides > section.present form.question");
    const kind = ((await form.getAttribute("class")) ?? "").replace("question ", "");
    expect(await measureSlide(page), kind).toEqual([]);
    ways[kind] = 0;
    while ((await answer(page, ways[kind] ?? 0)) !== "none") {
      await expect(form.locator(".verdict")).toBeVisible();
      expect(await measureSlide(page), `${kind}, answered`).toEqual([]);
      ways[kind] = (ways[kind] ?? 0) + 1;
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  expect(ways).toEqual({
    single: 4,
    several: 4,
    numeric: 1,
    order: 3,
    match: 4,
    cloze: 1,
    short: 1,
  });
});

/** To the next slide, past whatever comes one by one on this one. */
async function turn(page: import("@playwright/test").Page, to: number): Promise<void> {
  const number = page.locator(".slide-number");
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("PageDown");
    if (Number.parseInt((await number.textContent()) ?? "", 10) === to) return;
  }
}
