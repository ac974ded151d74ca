// By hand: prints the HTML in scripts/fixtures/pdf as the PDFs that the tests read.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "./find-chromium.mjs";
import { ROOT } from "./setup/root.mjs";

const source = join(ROOT, "scripts/fixtures/pdf");
const target = join(ROOT, "src/io/pdf/fixtures");
const browser = await chromium.launch(chromiumLaunchOptions());
for (const name of readdirSync(source).filter((each) => each.endsWith(".html"))) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(source, name)).href);
  // What a page repeats is a template to Chromium, which the HTML brings with it.
  const part = (id) => page.locator(`template#${id}`).evaluateAll((all) => all[0]?.innerHTML ?? "");
  const [head, foot] = [await part("head"), await part("foot")];
  const pdf = await page.pdf({
    format: "A4",
    margin: { top: "22mm", bottom: "22mm", left: "17mm", right: "17mm" },
    displayHeaderFooter: head + foot !== "",
    headerTemplate: head || "<span></span>",
    footerTemplate: foot || "<span></span>",
  });
  writeFileSync(join(target, name.replace(/html$/, "pdf")), pdf);
  console.log(`${name}: ${pdf.length} bytes`);
}
await browser.close();
