export { drawPdf, type PageLine, type PdfPages } from "./draw-pdf.ts";
export { fetchDeck } from "./fetch-deck.ts";
export { copyText, downloadBytes, downloadText } from "./hand-over.ts";
export { inflateLink } from "./inflate-link.ts";
export { loadDeck } from "./load-deck.ts";
export { localText, tabText } from "./local-text.ts";
export { type Channel, openChannel } from "./open-channel.ts";
export { openPdf } from "./open-pdf.ts";
export { openSqlite } from "./open-sqlite.ts";
export {
  askToPersist,
  type CopiedRow,
  copyKept,
  createBrowserRepository,
  createBrowserReviews,
  createWriteAhead,
  storageRoom,
} from "./repository/index.ts";
export { packLink, unpackLink } from "./unpack-link.ts";
