export { bringPictures } from "./bring-pictures.ts";
export { bringPicturesInto } from "./bring-pictures-into.ts";
export { findChromiums } from "./find-chromium.ts";
export { openPdf } from "./open-pdf.ts";
export { type PrintedPdf, printPdf } from "./print-pdf.ts";
export { MissingFileError, readBytes, readInput } from "./read-input.ts";
export { type WrittenDeck, writeDeck } from "./write-deck.ts";
