import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./support/find-barriers.ts";
import { measureSlide } from "./support/measure-slide.ts";
import { openPresenter, openReader } from "./support/open-deck.ts";
import { smallDeck } from "./support/small-deck.ts";

const figure = (language: string, lines: readonly string[]) =>
  `## What the study shows, in a headline of two lines as they often are, with its evidence [^1]\n\n\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;

const MECHANISM = figure("mechanism", [
  "CD8 T cell --releases--> IFNγ [^1]",
  "IFNγ --activates--> JAK1/2 [^2]",
  "JAK1/2 -.may induce.-> PD-L1 [^1]",
  "PD-L1 --inhibits--| CD8 T cell [^2]",
]);

/** As much as `check` lets a slide hold, or nearly. */
const slides = [
  figure("number", ["more than 60%: of those who first respond later progress [^1]"]),
  figure("number", [
    "2 of 4: had it [^1]",
    "1,201: patients with NSCLC [^2]",
    "up to 10%: died [^1]",
  ]),
  figure("chart", [
    "# Objective response",
    "PD-1 arm: 45% (39 to 51) [^1]",
    "Chemotherapy after progression on platinum: 28% (95% CI 21–36) [^2]",
    "Best supportive care: 4% (1 to 9) [^2]",
  ]),
  figure("forest", [
    "# Hazard ratio for death",
    "← PD-1 blockade better | Chemotherapy better →",
    "Overall survival: HR 0.60 (95% CI 0.41 to 0.89) [^1]",
    "Never smokers: HR 0.90 (95% CI 0.11 to 7.59) [^1]",
    "East Asian patients: HR 0.35 (95% CI 0.14 to 0.91) [^2]",
    "Pooled: HR 0.55 (95% CI 0.45 to 0.68) [^2]",
  ]),
  figure("flow", [
    "Screened: 1,934 [^1]",
    "- No PD-L1, or no consent: 1,629 [^1]",
    "Randomised: 305 [^1]",
    "Pembrolizumab: 154 | Chemotherapy: 151 [^2]",
    "- Discontinued: 80 | - Discontinued: 106 [^2]",
    "Analysed: 154 | Analysed: 151 [^2]",
  ]),
  figure("timeline", [
    "Week 0: first dose of pembrolizumab [^1]",
    "Week 6 to 12: itacitinib added [^1]",
    "Week 18: first scan [^2]",
    "Week 104: last dose [^2]",
  ]),
  MECHANISM,
];
const deck = smallDeck({ slides, evidence: ["The one sentence.", "The other sentence."] });

/** Text of drawings that the slide shows smaller than 20 px. */
function smallDrawnText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>(".slides > section.present");
    const scale = (slide?.getBoundingClientRect().width ?? 0) / 960;
    return [...(slide?.querySelectorAll<SVGTextElement>("svg text") ?? [])].flatMap((text) => {
      if (!text.checkVisibility()) return [];
      const drawn = text.getScreenCTM()?.a ?? 1;
      const size = (Number.parseFloat(getComputedStyle(text).fontSize) * drawn) / scale;
      return size < 19.95 ? [`“${text.textContent}” has ${size.toFixed(1)}px`] : [];
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every figure fits its slide with nothing under 20 px and no barrier, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    await openPresenter(page, deck);
    const problems: string[] = [];
    for (let at = 1; at <= slides.length; at++) {
      await expect(page.locator(".slide-number")).toHaveText(new RegExp(`^\\s*${at}\\s*/`, "u"));
      const found = [
        ...(await measureSlide(page)),
        ...(await smallDrawnText(page)),
        ...(await findBarriers(page)),
      ];
      problems.push(...found.map((each) => `slide ${at}: ${each}`));
      await page.keyboard.press("PageDown");
    }
    expect(problems).toEqual([]);
  });
}

test("a mechanism comes arrow by arrow, and the next step after the last is the next slide", async ({
  page,
}) => {
  const two = smallDeck({ slides: [MECHANISM, "## The end [^1]"], evidence: ["One.", "Two."] });
  await openPresenter(page, two);
  const arrows = page.locator("section.present svg.broad .edge");
  const shown = () =>
    arrows.evaluateAll(
      (all) => all.filter((each) => getComputedStyle(each).visibility === "visible").length,
    );
  await expect(arrows).toHaveCount(4);
  for (const count of [1, 2, 3, 4]) {
    await expect.poll(shown).toBe(count);
    await page.keyboard.press("PageDown");
  }
  await expect(page.locator("section.present h2")).toContainText("The end");
});

test("on a phone no figure is wider than the page, and the mechanism stands tall and whole", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, deck);
  const tall = page.locator("svg.tall");
  await expect(tall).toBeVisible();
  await expect(page.locator("svg.broad")).toBeHidden();
  await expect(page.locator(".fragment")).toHaveCount(0);
  const wide = await page.evaluate(() => {
    const most = document.documentElement.clientWidth + 0.5;
    return [...document.querySelectorAll(".figure, .figure *, .number, .number *")]
      .filter((each) => each.checkVisibility() && !each.closest(".visually-hidden"))
      .filter((each) => each.getBoundingClientRect().right > most)
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 30)}`);
  });
  expect(wide).toEqual([]);
  const box = await tall.boundingBox();
  expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(true);
});

test("the marks of a mechanism are reached by the keyboard, and show their sentence", async ({
  page,
}) => {
  await openReader(page, smallDeck({ slides: [MECHANISM], evidence: ["One.", "The other."] }));
  await expect(page.locator("svg.broad")).toBeVisible();
  const marks = page.locator(".mechanism .evidence-mark");
  await expect(marks).toHaveCount(4);
  await page.locator("h2 .evidence-mark").focus();
  await page.keyboard.press("Tab");
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".evidence")).toContainText("The other.");
});

test("what lays out mechanisms is fetched by a deck that has one, and by no other", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const library = () => fetched.filter((url) => /draw-diagram/u.test(url)).length;
  await openReader(page, smallDeck({ slides: slides.slice(0, 6), evidence: ["One.", "Two."] }));
  await page.waitForLoadState("networkidle");
  expect(library()).toBe(0);
  await page.goto("about:blank");
  await openReader(page, deck);
  await expect(page.locator("svg.broad")).toBeVisible();
  expect(library()).toBeGreaterThan(0);
});

test("on paper every figure stands whole", async ({ page }) => {
  await openReader(page, deck);
  await expect(page.locator("svg.broad")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const part of [
    ".share",
    ".chart .extent",
    ".forest .square",
    ".flow .box",
    ".timeline li",
  ]) {
    await expect(page.locator(part).first()).toBeVisible();
  }
  await expect(page.locator("svg.broad .head")).toHaveCount(3);
  for (const end of await page.locator("svg.broad :is(.head, .stop)").all()) {
    await expect(end).toBeVisible();
  }
});
