export { answerSheet } from "./paper/answer-sheet.ts";
export { listSentences } from "./paper/list-sentences.ts";
export { PAPER_FORMATS, type PaperFormat, type PaperWish, printDeck } from "./paper/print-deck.ts";
export { printQuestion } from "./paper/print-question.ts";
