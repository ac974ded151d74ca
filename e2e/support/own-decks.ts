import { expect, type Page } from "@playwright/test";

/** Puts decks on the shelf by choosing their files. */
export async function bringDecks(
  page: Page,
  ...decks: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
  await page.goto("./#/decks");
  await page.getByLabel("Open deck files").setInputFiles(
    decks.map(({ name, text }) => ({
      name,
      mimeType: "text/markdown",
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.locator(".library > .told")).not.toBeEmpty();
}

/** Opens the editor of the latest deck, ready to type at its end. Ends with the deck's address. */
export async function openEditor(page: Page): Promise<string> {
  await page.goto("./#/decks");
  await page.locator(".card").first().getByRole("link", { name: "Edit" }).click();
  return readyToType(page);
}

/** The same in the page that is there. */
export async function readyToType(page: Page): Promise<string> {
  const text = page.locator(".cm-content");
  await text.click();
  await page.keyboard.press("Control+End");
  return page.url();
}

/** What the browser keeps of a deck, asked of the database itself. */
export async function keptMarkdown(page: Page, id: string): Promise<string> {
  return page.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("journal-club");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const getting = database.transaction("decks").objectStore("decks").get(key);
          getting.onsuccess = () => {
            database.close();
            resolve(getting.result?.markdown ?? "");
          };
        };
      }),
    id,
  );
}

export const smallOwnDeck = (title: string, body = "A line.") => ({
  name: `${title}.md`,
  text: `---\ntitle: ${title}\nformat: 1\n---\n\n# ${title}\n\n${body}\n`,
});
