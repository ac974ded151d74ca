export {
  CancelledError,
  type Database,
  type ExportAsset,
  type Exporter,
  type ExportInput,
  type ExportTools,
  type ExportWish,
} from "./exporter.ts";
export {
  EXPORT_IDS,
  EXPORTS,
  type ExportId,
  findExport,
  isExportId,
  type ListedExport,
} from "./exporters.ts";
export { listPictures } from "./list-pictures.ts";
export { answerSheet } from "./paper/answer-sheet.ts";
export { listSentences } from "./paper/list-sentences.ts";
export { PAPER_FORMATS, type PaperFormat, type PaperWish, printDeck } from "./paper/print-deck.ts";
export { printQuestion } from "./paper/print-question.ts";
export { deckOfQuestions } from "./questions/deck-of-questions.ts";
export type { ReadQuestions } from "./questions/read-back.ts";
export { type QuestionForm, readQuestions } from "./read-questions.ts";
