import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const ASSETS = fileURLToPath(new URL("../dist/site/assets/", import.meta.url));

/** Words that a library has in its code and that nothing of ours has. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  "sql.js": /sqlite3_prepare_v2/u,
  pptxgenjs: /PptxGenJS|defineSlideMaster/u,
  "pdf.js": /PDFFetchStream/u,
  codemirror: /cm-editor|cm-contentDOM/u,
  katex: /katex-html|KaTeX parse error/u,
};

const PAGES = [
  "./",
  "./?src=decks/acquired-resistance-nsclc/deck.md",
  "./decks/acquired-resistance-nsclc/",
  "./present.html?src=decks/acquired-resistance-nsclc/deck.md",
  "./speaker.html?src=decks/acquired-resistance-nsclc/deck.md",
  "./#/decks",
];

test("the words by which large libraries are known are in the build", () => {
  const files = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));
  const found = Object.entries(LIBRARIES).filter(([, mark]) =>
    files.some((name) => mark.test(readFileSync(ASSETS + name, "utf8"))),
  );
  expect(found.map(([name]) => name)).toEqual(
    expect.arrayContaining(["sql.js", "pptxgenjs", "pdf.js", "codemirror"]),
  );
});

for (const address of PAGES) {
  test(`${address} loads none of them`, async ({ page }) => {
    const scripts: Promise<readonly [string, string]>[] = [];
    page.on("response", (response) => {
      if (/\.m?js(?:\?|$)/u.test(response.url())) {
        scripts.push(response.text().then((text) => [response.url(), text] as const));
      }
    });
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    // What a page fetches when nobody waits comes a second later.
    await page.waitForTimeout(2_000);
    const loaded = await Promise.all(scripts);
    expect(loaded.length).toBeGreaterThan(0);
    for (const [url, text] of loaded) {
      const inside = Object.entries(LIBRARIES).filter(([, mark]) => mark.test(text));
      expect([url, inside.map(([name]) => name)]).toEqual([url, []]);
    }
  });
}
