import { expect, test } from "@playwright/test";
import { commentary } from "./support/articles.ts";

test.describe("who reads Chinese", () => {
  test.use({ locale: "zh-CN" });
  test.setTimeout(90_000);

  test("finds the pages in Chinese, the deck in its own language, and may switch", async ({
    page,
  }) => {
    await page.goto("./");
    await expect(page.getByRole("button", { name: "生成幻灯片" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await page.locator("#article").fill(commentary);
    await page.getByRole("button", { name: "生成幻灯片" }).click();
    await expect(page).toHaveURL(/#\/deck\/\w+$/);
    await page.locator("[data-action=edit]").click();
    await expect(page.locator(".slides-scroll")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("button", { name: "撤销" })).toBeVisible();
    await page.goto("./");
    await page.getByLabel(/Language/).selectOption("en");
    await expect(page.getByRole("button", { name: "Make the deck" })).toBeVisible();
    await expect(page.getByLabel("The article’s text")).toHaveValue(commentary);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
