import { speak } from "./words.ts";

/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: "English", "zh-CN": "简体中文" } as const;

export type Language = keyof typeof LANGUAGES;

/** The first of what a person reads that we speak: any Chinese is served in simplified characters. */
export function matchLanguage(wanted: readonly string[]): Language {
  for (const each of wanted) {
    if (/^zh\b/iu.test(each)) return "zh-CN";
    if (/^en\b/iu.test(each)) return "en";
  }
  return "en";
}

/** Says everything in that language from now on; to be awaited before a page is drawn. */
export async function loadLanguage(language: Language): Promise<void> {
  speak(language, language === "zh-CN" ? (await import("./zh/index.ts")).zh : {});
}
