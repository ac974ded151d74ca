import { expect, test } from "@playwright/test";

test("a quotation of another source is shown with where it is from, before the article", async ({
  page,
}) => {
  await page.goto("./?src=decks/acquired-resistance-nsclc/talk.md");
  await expect(page.getByText(/\[\^[a-z]*-?\d+\]/)).toHaveCount(0);
  const panel = page.getByRole("region", { name: "Source" });
  await page.getByRole("heading", { name: /^Acquired resistance occurs/ }).hover();
  await page.keyboard.press("s");
  await expect(panel.locator("mark")).toHaveText([
    /^occurs in >60% of patients/,
    /^Unfortunately, one of the key barriers/,
  ]);
  await expect(panel.locator(".from").first()).toContainText("Another source: Memon et al. 2024");
  await expect(panel.getByRole("link").first()).toHaveAttribute("href", /^https:\/\/bohrium/);
  await expect(panel.locator(".from").last()).toContainText("doi.org/10.20517/jtgg.2025.107");
});
