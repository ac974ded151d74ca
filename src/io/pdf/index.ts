export { type ExtractOptions, extractPdf, type PdfLibrary } from "./extract-pdf.ts";
