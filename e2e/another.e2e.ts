import { expect, type Page, test } from "@playwright/test";
import { trial } from "./support/articles.ts";
import { downloadDeck, paste } from "./support/open-deck.ts";

/** The text of a deck without one question and without footnotes. */
function without(deck: string, id: string): string {
  return deck
    .split(/^---$/mu)
    .filter((slide) => !slide.includes(`id=${id} `) && !slide.includes(`id=${id}-`))
    .join("---")
    .replace(/^\[\^[^\]]+\]: .*$/gmu, "")
    .replace(/\n{2,}/gu, "\n\n");
}

const stems = (page: Page) => page.locator("jc-question legend").first();

/** Presses until a question changes; the id of that question. */
async function exchangeOne(page: Page, name: string): Promise<string> {
  const questions = page.locator("jc-question");
  for (let i = 0; i < (await questions.count()); i++) {
    const asked = questions.nth(i);
    const stem = (await asked.locator("legend").innerText()).trim();
    const offer = asked.locator("xpath=following-sibling::*[1]");
    await offer.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
    await expect(offer.getByRole("status")).not.toHaveText("");
    const told = await offer.getByRole("status").innerText();
    if (!told.startsWith("Here is")) {
      expect(told).toMatch(/^There is no /u);
      await expect(asked.locator("legend")).toHaveText(stem);
      continue;
    }
    await expect(asked.locator("legend")).not.toHaveText(stem);
    // The button that was pressed keeps the focus: it can be pressed again.
    await expect(offer.getByRole("button", { name })).toBeFocused();
    return (await asked.getAttribute("question")) ?? "";
  }
  throw new Error("no question has another");
}

test.beforeEach(async ({ page }) => {
  await page.goto("./");
  await paste(page, trial);
  await stems(page).waitFor();
});

test("another question takes one's place in the deck, by keyboard alone, and nothing else changes", async ({
  page,
}) => {
  const before = await downloadDeck(page);
  const id = await exchangeOne(page, "Another like this");
  const after = await downloadDeck(page);
  expect(after).not.toBe(before);
  expect(without(after, id)).toBe(without(before, id));
  const used = new Set([...after.matchAll(/\[\^([^\]]+)\](?!:)/gu)].map(([, name]) => name));
  const given = [...after.matchAll(/^\[\^([^\]]+)\]:/gmu)].map(([, name]) => name);
  expect(new Set(given)).toEqual(used);
});

test("what was answered and chosen before is not carried over to the question that comes", async ({
  page,
}) => {
  const radios = page.locator("jc-question input[type=radio]:not([name=confidence])");
  await radios.first().check();
  await expect(page.getByText("How sure?")).toHaveCount(1);
  const first = page.locator("jc-question").filter({ has: page.locator("input:checked") });
  const id = await first.getAttribute("question");
  const offer = page.locator(`jc-question[question=${id}] + .exchange`);
  await offer.getByRole("button", { name: "Another like this" }).click();
  await expect(offer.getByRole("status")).not.toHaveText("");
  if ((await offer.getByRole("status").innerText()).startsWith("Here is")) {
    await expect(page.locator("jc-question input:checked")).toHaveCount(0);
  }
});

test("the link, the presenter and a reload have the question that came", async ({ page }) => {
  await exchangeOne(page, "Another like this");
  const deck = await downloadDeck(page);
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
  await page.goBack();
  await stems(page).waitFor();
  expect(await downloadDeck(page)).toBe(deck);
  await page.reload();
  await stems(page).waitFor();
  expect(await downloadDeck(page)).toBe(deck);
});

test("a harder question is harder, or it is said that there is none", async ({ page }) => {
  const level = (deck: string, id: string) =>
    Number(new RegExp(`id=${id} [^>]*difficulty=(\\d)`, "u").exec(deck)?.[1]);
  const before = await downloadDeck(page);
  const offers = page.locator(".exchange");
  for (let i = 0; i < (await offers.count()); i++) {
    await offers.nth(i).getByRole("button", { name: "Harder" }).click();
    await expect(offers.nth(i).getByRole("status")).toHaveText(
      /^(?:Here is a harder one|There is no harder question in the article)\.$/u,
    );
  }
  const after = await downloadDeck(page);
  for (const [, id = ""] of before.matchAll(/quiz id=(\S+)/gu)) {
    expect(level(after, id)).toBeGreaterThanOrEqual(level(before, id));
  }
});
