import { escapeHtml } from "../deck/index.ts";
import { LANGUAGES, sayCommon } from "../words/index.ts";
import { chosenLanguage, keepLanguage } from "./language.ts";

/** The foot of the pages that are no deck: the language of the interface. */
export function layFoot(foot: HTMLElement): void {
  const chosen = chosenLanguage();
  const options = Object.entries(LANGUAGES).map(
    ([language, name]) =>
      `<option value="${language}" lang="${language}"${language === chosen ? " selected" : ""}>${escapeHtml(name)}</option>`,
  );
  // Both words: who does not read the one finds the other.
  const label =
    sayCommon("language") === "Language" ? "Language" : `${sayCommon("language")} · Language`;
  foot.innerHTML = `<label>${escapeHtml(label)} <select name="language">${options.join("")}</select></label>`;
  foot.querySelector("select")?.addEventListener("change", ({ target }) => {
    keepLanguage((target as HTMLSelectElement).value);
    // What was typed is kept, and is there again.
    location.reload();
  });
}
