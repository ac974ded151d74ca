import { localText } from "../io/browser/index.ts";
import { LANGUAGES, type Language, loadLanguage, matchLanguage } from "../words/index.ts";

const KEY = "journal-club:language";

let settled: Promise<void> | undefined;

/** The language that the person chose on this device, or else the first that they read. */
export function chosenLanguage(): Language {
  const kept = localText.read(KEY);
  const known = (Object.keys(LANGUAGES) as Language[]).find((each) => each === kept);
  return known ?? matchLanguage(navigator.languages);
}

/**
 * Makes the interface speak that language; to be awaited before a page of it is drawn. A page that
 * shows a deck in its place says then in which language that is.
 */
export async function settleLanguage(): Promise<void> {
  const language = chosenLanguage();
  // Words that cannot be had are said in English: the page is worth more than its language.
  settled ??= loadLanguage(language).catch(() => undefined);
  await settled;
  document.documentElement.lang = language;
}

/** From the next page on. */
export function keepLanguage(language: string): void {
  localText.write(KEY, language);
}
