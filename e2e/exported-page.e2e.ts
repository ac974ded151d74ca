import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { commentaryDeck } from "./support/articles.ts";
import { everyKind } from "./support/every-kind.ts";
import { everyLayout } from "./support/every-layout.ts";
import { runCli, withFile } from "./support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-page-"));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The address on disk of the deck as one page. */
function exportPage(name: string, deck: string): string {
  const out = join(folder, `${name}.html`);
  withFile("deck.md", deck, (path) => runCli("export", path, "--to", "html", "-o", out));
  return pathToFileURL(out).href;
}

test.beforeEach(async ({ context, page }) => {
  await context.setOffline(true);
  page.on("console", (message) => {
    expect(message.type(), message.text()).not.toBe("error");
  });
  page.on("request", (request) => {
    expect(request.url()).toMatch(/^(?:file|data|blob):/u);
  });
});

test("a deck as one page opens from disk without a network, and its questions work", async ({
  page,
}) => {
  await page.goto(exportPage("kinds", everyKind));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questions of every kind");
  const question = page.locator("jc-question").first();
  await question.getByText("Persistent interferon signalling goes with").click();
  await question.getByRole("button", { name: /check|answer/iu }).click();
  await expect(question.locator(".verdict")).toContainText("found in most of them");
  await question.locator(".evidence-mark").first().click();
  await expect(page.locator("jc-evidence")).toContainText("In a cohort of 1,201 patients");
  // What was answered is there again after a reload.
  await page.reload();
  await expect(page.locator("jc-question").first().locator(".verdict")).toBeVisible();
});

test("it is presented from disk, with steps, answers and keys, and closes to the page", async ({
  page,
}) => {
  await page.goto(exportPage("layouts", everyLayout));
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page.locator(".reveal .slides > section.present h1")).toHaveText(
    "Slides of every layout",
  );
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".reveal .slides > section.present")).toContainText(
    "A claim alone on its slide",
  );
  await page.keyboard.press("End");
  await expect(page.locator(".reveal .slides > section.present")).toContainText("References");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Close" }).click();
  await expect(page.locator("main.reader")).toBeVisible();
  await expect(page.locator("figure.mechanism svg").first()).toBeVisible();
});

test("what a deck says in tags and quotes stays text in the page", async ({ page }) => {
  const hostile = `---\ntitle: "</script><script>document.title='broken'</script>"\nformat: 1\n---\n\n# <!--<script> </script><img src=x onerror=alert(1)> $& $1\n`;
  await page.goto(exportPage("hostile", hostile));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("onerror=alert(1)> $& $1");
  expect(await page.title()).toContain("</script><script>document.title");
});

test("it has at most 250 kB without pictures, and brings what draws formulas only for a deck that has any", async ({
  page,
}) => {
  exportPage("example", commentaryDeck);
  expect(statSync(join(folder, "example.html")).size).toBeLessThan(250_000);
  const formula = "---\ntitle: A formula\nformat: 1\n---\n\n# A formula\n\n$E = mc^2$\n";
  await page.goto(exportPage("formula", formula));
  await expect(page.locator("jc-math math").first()).toBeVisible();
});
