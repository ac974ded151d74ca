import { expect, type Page, test } from "@playwright/test";

const field = (page: Page) => page.getByLabel("The article’s text");

const large: Readonly<Record<string, () => string>> = {
  "10 MB of sentences": () =>
    "The cohort had 12 patients, of whom 3 (25%) relapsed. ".repeat(190_000),
  "1 MB without a space": () => "a".repeat(1_000_000),
  "1 MB of lines like those of a deck": () => "---\n".repeat(250_000),
  "an abstract of 1 MB without a full stop": () =>
    `A title of an article\n\nAbstract\n\n${"the drug reduced 12 of 30 events and ".repeat(27_000)}`,
};

// A trace would copy the text at every step, and be what takes the time.
test.use({ trace: "off" });

test.beforeEach(async ({ page }) => {
  await page.goto("./");
});

for (const [name, write] of Object.entries(large)) {
  test(`${name} gets an answer within seconds, and the page goes on`, async ({ page }) => {
    const text = write();
    await fillAtOnce(page, text);
    if (text.length > 5_000_000) {
      await expect(page.getByText("too large to be kept by the browser")).toBeVisible();
    }
    await page.getByRole("button", { name: "Make the deck" }).click();
    await expect(page.locator(".problem:not(:empty), .made").first()).toBeVisible();
    const kept = await field(page).evaluate((area: HTMLTextAreaElement) => area.value.length);
    expect(kept).toBe(text.length);
  });
}

/** As a paste does. The browser itself takes seconds to lay 10 MB out: that is waited for here. */
async function fillAtOnce(page: Page, text: string): Promise<void> {
  await field(page).evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, text);
}
