export { sayCommon } from "./common.ts";
export { sayEditor } from "./editor.ts";
export { sayExporting } from "./exporting.ts";
export { sayGallery } from "./gallery.ts";
export { LANGUAGES, type Language, loadLanguage, matchLanguage } from "./languages.ts";
export { sayLibrary } from "./library.ts";
export { sayReview } from "./review.ts";
export { sayStudio } from "./studio.ts";
export { speak, spoken } from "./words.ts";
