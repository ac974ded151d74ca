import { sayStudio, spoken } from "../../words/index.ts";

const NAMES = {
  present: "actPresent",
  edit: "actEdit",
  link: "actLink",
  download: "actDownload",
} as const;

/**
 * Says what one does with a deck in the language of the page. On the pages of decks these words are
 * drawn before any other language could be fetched, and stay English.
 */
export function nameActions(root: HTMLElement): void {
  if (spoken() === "en") return;
  for (const [action, name] of Object.entries(NAMES)) {
    const button = root.querySelector(`[data-action=${action}]`);
    if (button) button.textContent = sayStudio(name);
  }
}
