export { sayCommon } from "./common.ts";
export { sayExporting } from "./exporting.ts";
export { LANGUAGES, type Language, loadLanguage, matchLanguage } from "./languages.ts";
export { speak, spoken } from "./words.ts";
