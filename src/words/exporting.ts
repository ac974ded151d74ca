import { definePart } from "./words.ts";

/** Where a deck is written as a file of another kind: the page's dialog, and the command line's list. */
export const sayExporting = /* @__PURE__ */ definePart("exporting", {
  present: "Present",
  title: "Download this deck",
  "group-show": "To show and to read",
  "group-ask": "Its questions",
  "group-keep": "The deck and its sources",
  working: "Writing the {form} file…",
  cancelled: "Stopped. Nothing was saved.",
  written: "{name} ({size} kB) is in your downloads.",
  printed: "The pages were handed to the browser: print them, or save them as PDF.",
  // What each form is for, by its name in the list of exporters.
  html: "One page that opens from disk, without a network: to read, to present, to answer",
  pptx: "PowerPoint, Keynote or LibreOffice: every text, table and chart can be edited there",
  pdf: "PDF of the slides, one on each page",
  handout: "A reading copy in two columns, questions at the end, answers on the last page",
  md: "The deck itself, as text in Markdown",
  zip: "The deck with its article and its pictures; opens here again",
  anki: "Anki: the questions as cards, their sources on the back",
  tsv: "The questions as a table of text, for Anki, Mnemosyne or any spreadsheet",
  moodle: "Moodle: the questions as XML for its question bank",
  gift: "Moodle and others: the questions as GIFT, which people can read",
  qti: "Canvas, Blackboard, OLAT and others: the questions as QTI 2.1",
  csv: "The questions as a spreadsheet",
  kahoot: "Kahoot!: the questions with four options at most, as its spreadsheet",
  bib: "The article and the references, for LaTeX, Zotero or JabRef (BibTeX)",
  ris: "The article and the references, for EndNote, Zotero or Mendeley (RIS)",
});
