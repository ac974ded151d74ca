import { expect, test } from "@playwright/test";
import { findBarriers } from "./support/find-barriers.ts";
import { measureSlide } from "./support/measure-slide.ts";
import { openPresenter, openReader } from "./support/open-deck.ts";
import { choice, smallDeck } from "./support/small-deck.ts";

const PICTURE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const COMPARISON = `## Relapses with and without JAK1 loss differ in what the tumour still shows [^1]

### With JAK1 loss

- No PD-L1 after interferon [^1]
- Fewer T cells at the margin [^2]
- No reply to a second course [^2]

### Without it

- PD-L1 as before treatment [^1]
- T cells at the margin [^2]
- A reply in one of three [^2]`;

const BESIDE = `## The tumour shows no PD-L1 at relapse [^1]

![Stained tissue](${PICTURE})

- Before treatment it did [^1]
- Interferon does not bring it back [^2]`;

const FORMULA = `## The share that relapses is $\\hat p = \\frac{k}{n}$ [^1]

- With $n = 53$ and $k = 32$ it is 60%, at a price of $5 and $6 [^1]
- A formula of its own: $$\\mathrm{SE}(\\hat p) = \\sqrt{\\hat p (1 - \\hat p) / n}$$ [^2]
- What cannot be read stays: $\\frac{a$ [^2]`;

const evidence = ["The one sentence.", "The other sentence."];
const deck = smallDeck({ slides: [COMPARISON, BESIDE, FORMULA], evidence });

for (const colorScheme of ["light", "dark"] as const) {
  test(`columns and formulas fit their slides without a barrier, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openPresenter(page, deck);
    for (const slide of ["1", "2", "3"]) {
      await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^${slide} `));
      if (slide === "3") await page.locator(".present .katex").first().waitFor();
      // Letters of a formula stand above and below others, and are smaller.
      const problems = await measureSlide(page, slide === "3" ? 14 : 20);
      // KaTeX holds lines open with characters that nobody sees.
      expect(problems.filter((each) => !each.includes("\u200b"))).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press("End");
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press("Home");
      for (let turn = 0; turn < Number(slide); turn++) {
        const before = await page.locator(".slide-number").innerText();
        for (let step = 0; step < 9; step++) {
          await page.keyboard.press("PageDown");
          if ((await page.locator(".slide-number").innerText()) !== before) break;
        }
      }
    }
  });
}

test("two columns stand beside each other, and on a phone below each other", async ({ page }) => {
  await openReader(page, deck);
  const columns = page.locator("#slide-1 .column");
  const places = async () => [
    await columns.nth(0).boundingBox(),
    await columns.nth(1).boundingBox(),
  ];
  const [left, right] = await places();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 844 });
  const [first, second] = await places();
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
});

test("formulas are drawn by a deck that has any, with faces of ours, and nothing is fetched by others", async ({
  page,
}) => {
  const fetched: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  const ours = () => fetched.filter((url) => /draw-math|math-style|KaTeX/u.test(url));
  await openReader(page, smallDeck({ slides: [COMPARISON], evidence }));
  await page.waitForLoadState("networkidle");
  expect(ours()).toEqual([]);
  await page.goto("about:blank");
  await openReader(page, deck);
  await expect(page.locator("#slide-3 .katex")).toHaveCount(4);
  await expect(page.locator("#slide-3")).toContainText("$5 and $6");
  await expect(page.locator("#slide-3")).toContainText("$\\frac{a$");
  await page.evaluate(() => document.fonts.ready);
  expect(ours().some((url) => /KaTeX_Main-Regular.*woff2/u.test(url))).toBe(true);
  expect(refused).toEqual([]);
});

test("a question asked before and after tells nothing until it is asked again", async ({
  page,
}) => {
  const asked = choice("q1", "What is lost at relapse?", "JAK1", "It is JAK1 that is lost. [^1]");
  const again = "#### Again: What is lost at relapse? <!-- again id=q1 -->";
  await openReader(page, smallDeck({ slides: [asked, "## A claim [^1]", again], evidence }));
  const before = page.locator("#slide-1 jc-question");
  await before.getByRole("radio").first().check();
  await before.getByRole("button", { name: "Keep my answer" }).click();
  await expect(before).toContainText("A first wrong answer");
  await expect(before).not.toContainText(/It is JAK1|Not quite|Right|was not studied/u);
  await expect(page.locator("jc-score")).toContainText("1 question");
  const after = page.locator("#slide-3 jc-question");
  await after.getByRole("radio").nth(1).check();
  await after.getByRole("button", { name: "Check answer" }).click();
  await expect(after).toContainText("Before the talk: not right.");
  await expect(before).toContainText("It is JAK1 that is lost.");
  await expect(page.locator("jc-score")).toContainText("1 right of 1 answered");
});

test("slides of 4:3 by the deck, or by a key that the device remembers", async ({ page }) => {
  const shape = () =>
    page.locator(".slides > section.present").evaluate((slide) => {
      const { width, height } = slide.getBoundingClientRect();
      return Math.round((100 * width) / height) / 100;
    });
  await openPresenter(page, deck.replace("format: 1", "aspect: 4:3\nformat: 1"));
  await expect.poll(shape).toBe(1.33);
  await page.keyboard.press("a");
  await expect.poll(shape).toBe(1.78);
  await page.reload();
  await page.locator(".reveal.ready").waitFor();
  await expect.poll(shape).toBe(1.78);
});
