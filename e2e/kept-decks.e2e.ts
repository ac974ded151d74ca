import { readFileSync } from "node:fs";
import { type BrowserContext, expect as expectSoon, type Page, test } from "@playwright/test";
import {
  bringDecks,
  keptMarkdown,
  openEditor,
  readyToType,
  smallOwnDeck,
} from "./support/own-decks.ts";

/** Storage is the slowest thing of a machine that does much else. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.slow();

/** The room of a full device: the empty database and a short deck fit, a long text does not. */
const LITTLE_ROOM = 400_000;
const LONG = "word ".repeat(60_000);

/** So much typing may be lost when a page is killed. */
const AT_RISK_MS = 500;
const KILLS = 6;

const idOf = (address: string) => /#\/edit\/(\w+)/u.exec(address)?.[1] ?? "";

/** Ends the page as a crash or an impatient system does: it is told nothing. */
async function kill(context: BrowserContext, page: Page, how: "crash" | "close"): Promise<void> {
  const session = await context.newCDPSession(page);
  if (how === "crash") {
    const crashed = page.waitForEvent("crash");
    void session.send("Page.crash").catch(() => undefined);
    await crashed;
    return;
  }
  const { targetInfo } = await session.send("Target.getTargetInfo");
  const closed = page.waitForEvent("close");
  void session.send("Target.closeTarget", { targetId: targetInfo.targetId }).catch(() => undefined);
  await closed;
}

test("a page that is killed while somebody types loses at most half a second of keys", async ({
  context,
}) => {
  test.setTimeout(180_000);
  let page = await context.newPage();
  await bringDecks(page, smallOwnDeck("Killed"));
  const address = await openEditor(page);
  const lost: number[] = [];
  for (let kills = 0; kills < KILLS; kills++) {
    const keys: { readonly mark: string; readonly at: number }[] = [];
    const until = Date.now() + 1_500 + 170 * kills;
    for (let i = 0; Date.now() < until; i++) {
      const mark = ` k${kills}x${i}.`;
      await page.keyboard.insertText(mark);
      keys.push({ mark, at: Date.now() });
      // The fastest of typists press twenty keys a second.
      await page.waitForTimeout(50);
    }
    const end = Date.now();
    await kill(context, page, kills % 2 === 0 ? "crash" : "close");
    page = await context.newPage();
    await page.goto(address);
    await readyToType(page);
    const text = await keptMarkdown(page, idOf(address));
    const missing = keys.filter(({ mark }) => !text.includes(mark));
    lost.push(end - (missing[0]?.at ?? end));
    expect(keys.length).toBeGreaterThan(5);
    expect(missing.filter(({ at }) => end - at > AT_RISK_MS)).toEqual([]);
  }
  console.info(`lost after ${KILLS} kills, in ms of typing: ${lost.join(", ")}`);
});

test("two tabs that change one deck are asked, and joining them keeps both", async ({
  context,
}) => {
  const one = await context.newPage();
  await bringDecks(one, smallOwnDeck("Shared", "First line.\n\nLast line."));
  const address = await openEditor(one);
  const two = await context.newPage();
  await two.goto(address);
  await readyToType(two);
  await Promise.all([one.keyboard.insertText(" of one"), two.keyboard.insertText(" of two")]);
  const dialog = (page: Page) => page.getByRole("dialog").filter({ hasText: "Two windows" });
  const asked = await Promise.race(
    [one, two].map(async (page) => {
      await dialog(page).waitFor();
      return page;
    }),
  );
  await expect(dialog(asked)).toContainText("of one");
  await expect(dialog(asked)).toContainText("of two");
  await dialog(asked).getByRole("button", { name: "Join the two" }).click();
  await expect(dialog(asked)).toHaveCount(0);
  for (const page of [one, two]) {
    await expect(page.locator(".cm-content")).toContainText("of one");
    await expect(page.locator(".cm-content")).toContainText("of two");
  }
  await expect
    .poll(() => keptMarkdown(one, idOf(address)))
    .toMatch(/of one[\s\S]*of two|of two[\s\S]*of one/u);
  // What each had is among the versions.
  await one.goto(address.replace("#/edit/", "#/history/"));
  await expect(one.locator(".versions")).toContainText("set aside");
});

test("a second tab shows what the first one saved", async ({ context }) => {
  const one = await context.newPage();
  await bringDecks(one, smallOwnDeck("Shared"));
  const address = await openEditor(one);
  const two = await context.newPage();
  await two.goto(address.replace("#/edit/", "#/deck/"));
  await expect(two.getByRole("heading", { name: "Shared" })).toBeVisible();
  await one.keyboard.insertText("\nTold to both.");
  await expect(two.getByText("Told to both.")).toBeVisible();
});

/** A deck in the editor of a device with little room left, and what gives the device more. */
async function onFullDevice(context: BrowserContext, baseURL: string | undefined) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: LITTLE_ROOM });
  await bringDecks(page, smallOwnDeck("Full"));
  const address = await openEditor(page);
  await page.keyboard.insertText(`${LONG} not for a full device`);
  const saving = page.locator(".editor-bar .keeping");
  await expect(saving).toContainText("Not saved");
  await expect(saving).toContainText("no more room");
  const makeRoom = () => session.send("Storage.overrideQuotaForOrigin", { origin });
  return { page, id: idOf(address), address, saving, makeRoom };
}

test("when the device is full, that is said, the text can be downloaded, and is saved when there is room", async ({
  context,
  baseURL,
}) => {
  const { page, id, saving, makeRoom } = await onFullDevice(context, baseURL);
  const download = page.waitForEvent("download");
  await saving.getByRole("button", { name: "Download the deck" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("not for a full device");
  expect(await keptMarkdown(page, id)).not.toContain("not for a full device");
  await makeRoom();
  await saving.getByRole("button", { name: "Try again" }).click();
  await expect(saving).toContainText("✓ Saved");
  expect(await keptMarkdown(page, id)).toContain("not for a full device");
});

test("what a full device could not save is back after the page was killed", async ({
  context,
  baseURL,
}) => {
  const { page, id, address, makeRoom } = await onFullDevice(context, baseURL);
  await makeRoom();
  await kill(context, page, "crash");
  const after = await context.newPage();
  await after.goto(address);
  await expect.poll(() => keptMarkdown(after, id)).toContain("not for a full device");
});

/** Does it on an empty page of the site, before any of ours has opened the database. */
async function beforehand(page: Page, act: () => Promise<void>): Promise<void> {
  await page.route("**/empty.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Empty</title>" }),
  );
  await page.goto("./empty.html");
  await page.evaluate(act);
}

test("decks of the previous version of the database are all there", async ({ page }) => {
  await beforehand(page, async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open("journal-club", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("decks", { keyPath: "id" });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction("decks", "readwrite");
        for (const id of ["one", "two"]) {
          const markdown = `---\ntitle: Old ${id}\nformat: 1\n---\n\n# Old ${id}\n\nKept long ago.\n`;
          writing.objectStore("decks").put({ id, markdown, updatedAt: 5 });
        }
        writing.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  });
  await page.goto("./#/decks");
  await expect(page.locator(".card h2")).toHaveText(["Old one", "Old two"]);
  await page.getByRole("link", { name: "Old two" }).click();
  await expect(page.getByText("Kept long ago.")).toBeVisible();
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toContain("journal-club-before-2");
});

test("a corrupted record is set apart with its text, and the other decks are fine", async ({
  page,
}) => {
  await bringDecks(page, smallOwnDeck("Good"), smallOwnDeck("Bad", "Words worth keeping."));
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open("journal-club");
      opening.onsuccess = () => {
        const writing = opening.result.transaction("decks", "readwrite");
        const decks = writing.objectStore("decks");
        const getting = decks.getAll();
        getting.onsuccess = () => {
          const bad = getting.result.find(({ title }) => title === "Bad");
          decks.put({ ...bad, markdown: bad.markdown.slice(0, 40) });
        };
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
  await page.reload();
  await expect(page.locator(".card h2")).toHaveText(["Good"]);
  const damaged = page.locator(".damaged");
  await expect(damaged).toContainText("its text is not the one that was saved");
  const download = page.waitForEvent("download");
  await damaged.getByRole("button", { name: "Download what is there" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("Words worth keeping.");
  await damaged.getByRole("button", { name: "Open its last good version" }).click();
  await expect(page.locator(".card h2")).toHaveText(["Bad", "Good"]);
  await damaged.getByRole("button", { name: "Throw it away" }).click();
  await expect(damaged).toBeHidden();
});
