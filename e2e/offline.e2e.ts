import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { encodeFragment } from "../src/share/index.ts";
import { commentary, commentaryDeck } from "./support/articles.ts";
import { downloadDeck, paste, question } from "./support/open-deck.ts";
import { type ServedFolder, serveFolder } from "./support/serve-folder.ts";

test.use({ serviceWorkers: "allow" });
test.setTimeout(90_000);

const SITE = "dist/site";
const BASE = "/some/club/";
/** A deck of somebody else, as a link brings it. */
const link = `#${encodeFragment(commentaryDeck)}`;

let server: ServedFolder;
/** Of a host like any other, and of the person's own machine, where files change while one looks. */
const hosts = ["club.localhost", "127.0.0.1"];
const at = (host: string, path = "") => `http://${host}:${server.port}${BASE}${path}`;

test.beforeEach(async () => {
  server = await serveFolder(SITE, BASE);
});
test.afterEach(() => server.close());

/** The first visit, until the site is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // Its own pages are the worker's from then on.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

for (const host of hosts) {
  test(`after the first visit all works without a network, on ${host}`, async ({
    page,
    context,
  }) => {
    // The first visit is to a deck: all else comes along.
    await visit(page, at(host, link));
    await context.setOffline(true);
    await server.close();

    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("acquired resistance");
    const first = question(page, /what share of/i).first();
    await first.getByRole("radio").first().check();
    await first.getByRole("button", { name: "Check answer" }).click();
    await expect(first.getByText("Right.")).toBeVisible();

    await page.getByRole("button", { name: "Present" }).click();
    await expect(page.locator(".reveal.ready")).toBeVisible();
    const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
    await expect(speaker.locator(".current h1")).toContainText("acquired resistance");
    await speaker.getByRole("button", { name: "Next →" }).click();
    await expect(page.locator("section.present h2")).toContainText("PD-L1 blockade");
    await speaker.close();

    // The built page of a deck, and a deck by its address.
    await page.goto(at(host, "decks/acquired-resistance-nsclc"));
    await expect(page).toHaveURL(at(host, "decks/acquired-resistance-nsclc/"));
    expect(await downloadDeck(page)).toBe(commentaryDeck);
    await page.goto(at(host, "?src=decks/acquired-resistance-nsclc/deck.md"));
    await expect(page.locator("#slide-2")).toBeVisible();

    await page.goto(at(host));
    await paste(page, commentary);
    await expect(page.locator(".deck .slide").nth(3)).toBeVisible();
  });
}

test("what reads PDF files is kept, too, once nobody waits for anything", async ({ page }) => {
  await visit(page, at("club.localhost"));
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (n) => (await caches.open(n)).keys()));
      const found = lists.flat().map(({ url }) => /\/(pdf\.(?:worker\.)?min)-/u.exec(url)?.[1]);
      return new Set(found.filter((name) => name !== undefined)).size;
    });
  await expect.poll(kept, { timeout: 30_000 }).toBe(2);
});

test.describe("when the site is published anew", () => {
  let next: string;
  test.beforeEach(() => {
    next = publishAgain();
  });
  test.afterEach(() => rmSync(next, { recursive: true, force: true }));

  test("a talk that is open goes on with the files it began with", async ({ page, context }) => {
    await visit(page, at("club.localhost", link));
    server.publish(next);
    await page.getByRole("button", { name: "Present" }).click();
    await expect(page.locator(".reveal.ready")).toBeVisible();
    await page.keyboard.press("PageDown");
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    const waits = () =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
    await expect.poll(waits).toBe(true);

    // The old scripts are no longer on the server; what opens now still has them.
    expect(await buildOf(page)).toBe("first");
    await page.reload();
    await expect(page.locator("section.present h2")).toContainText("PD-L1 blockade");
    expect(await buildOf(page)).toBe("first");
    const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
    await speaker.locator("select.slide").selectOption("3");
    await expect(page.locator("section.present h2")).toContainText("more than 60%");
    expect(await waits()).toBe(true);

    // When the last of its windows is closed, the next visit has the new build, offline too.
    await speaker.close();
    await page.goto("about:blank");
    const after = await context.newPage();
    await page.close();
    await expect
      .poll(async () => {
        await after.goto(at("club.localhost"));
        const build = await buildOf(after);
        await after.goto("about:blank");
        return build;
      })
      .toBe("second");
    await server.close();
    await after.goto(at("club.localhost", link));
    await expect(after.locator("#slide-2")).toBeVisible();
    expect(await buildOf(after)).toBe("second");
  });

  test("on the person's own machine the new files are seen at once", async ({ page }) => {
    await visit(page, at("127.0.0.1"));
    server.publish(next);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await buildOf(page)).toBe("second");
  });
});

test("another copy of the site on the same host keeps its own files", async ({ page, context }) => {
  await visit(page, at("club.localhost"));
  const other = await serveFolder(SITE, `${BASE}copy/`);
  try {
    const names = () => page.evaluate(() => caches.keys());
    const before = await names();
    expect(before.filter((name) => name.startsWith(`journal-club ${BASE} `))).toHaveLength(1);
    const copy = await context.newPage();
    await visit(copy, `http://club.localhost:${other.port}${BASE}copy/`);
    expect(await names()).toEqual(before);
  } finally {
    await other.close();
  }
});

function buildOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset["build"] ?? "first");
}

/** The same site as a later build: every script has another name, and the old names are gone. */
function publishAgain(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-club-site-"));
  cpSync(SITE, folder, { recursive: true });
  const assets = join(folder, "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const later = (name: string) => name.replace(/.{3}\.js$/u, "new.js");
  const change = (path: string, html: boolean) => {
    let text = readFileSync(path, "utf8");
    for (const name of scripts) text = text.replaceAll(name, later(name));
    if (html) text = text.replace("<html ", '<html data-build="second" ');
    writeFileSync(path, text.replace(/version:(["'`])\w+/u, "version:$1second"));
  };
  for (const name of scripts) {
    change(join(assets, name), false);
    renameSync(join(assets, name), join(assets, later(name)));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".html")) change(join(folder, name), true);
  }
  change(join(folder, "service-worker.js"), false);
  return folder;
}
