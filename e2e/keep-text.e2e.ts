import { expect, test } from "@playwright/test";
import { trial } from "./support/articles.ts";
import { paste } from "./support/open-deck.ts";

test("what was typed survives a reload", async ({ page }) => {
  await page.goto("./");
  const field = page.getByLabel("The article’s text");
  await field.fill(trial);
  await page.reload();
  await expect(field).toHaveValue(trial);
  await field.pressSequentially("!");
  await page.reload();
  await expect(field).toHaveValue(`${trial}!`);
});

test("the article is still there after its deck was presented", async ({ page }) => {
  await page.goto("./");
  await paste(page, trial);
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
  await page.goto("./");
  await expect(page.getByLabel("The article’s text")).toHaveValue(trial);
});

test("an emptied field stays empty", async ({ page }) => {
  await page.goto("./");
  const field = page.getByLabel("The article’s text");
  await field.fill(trial);
  await page.reload();
  await field.fill("");
  await page.reload();
  await expect(field).toHaveValue("");
});

test("a browser that keeps nothing still makes decks", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
  });
  await page.goto("./");
  await paste(page, trial);
  await expect(page.locator(".slide").first()).toBeVisible();
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".reveal.ready").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("section.present")).toContainText("Why it matters");
});
