export { bringPictures } from "./bring-pictures.ts";
export { openPdf } from "./open-pdf.ts";
export { MissingFileError, readBytes, readInput } from "./read-input.ts";
export { type WrittenDeck, writeDeck } from "./write-deck.ts";
