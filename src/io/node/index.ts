export { bringPictures } from "./bring-pictures.ts";
export { findChromiums } from "./find-chromium.ts";
export { openDatabase } from "./open-database.ts";
export { openPdf } from "./open-pdf.ts";
export { type PrintedPdf, printPdf } from "./print-pdf.ts";
export { MissingFileError, readBytes, readInput } from "./read-input.ts";
export { readPicture } from "./read-picture.ts";
export { type WrittenDeck, writeDeck } from "./write-deck.ts";
