import type { Exporter } from "./exporter.ts";

/** A form as it is listed, before anything of it is loaded. */
export interface ListedExport {
  /** What its file's name ends with, without the dot. */
  readonly extension: string;
  /**
   * `write` gives a whole HTML document without scripts, of which a browser makes the pages: the
   * command line has one print it to a file, the page asks its own to print.
   */
  readonly printed?: true;
  load(): Promise<Exporter>;
}

/** Every form that a deck can be written in, in the order in which they are offered. */
export const EXPORTS = {
  html: { extension: "html", load: async () => (await import("./html/index.ts")).html },
  pptx: { extension: "pptx", load: async () => (await import("./pptx/index.ts")).pptx },
  pdf: {
    extension: "pdf",
    printed: true,
    load: async () => (await import("./paper/pdf.ts")).pdf,
  },
  handout: {
    extension: "pdf",
    printed: true,
    load: async () => (await import("./paper/handout.ts")).handout,
  },
  zip: { extension: "zip", load: async () => (await import("./zip/index.ts")).zip },
  md: { extension: "md", load: async () => (await import("./md/index.ts")).md },
  bib: { extension: "bib", load: async () => (await import("./references/bib.ts")).bib },
  ris: { extension: "ris", load: async () => (await import("./references/ris.ts")).ris },
  anki: { extension: "apkg", load: async () => (await import("./anki/index.ts")).anki },
  tsv: { extension: "tsv", load: async () => (await import("./tsv/index.ts")).tsv },
  moodle: { extension: "xml", load: async () => (await import("./moodle/index.ts")).moodle },
  gift: { extension: "gift", load: async () => (await import("./gift/index.ts")).gift },
  qti: { extension: "qti.zip", load: async () => (await import("./qti/index.ts")).qti },
  csv: { extension: "csv", load: async () => (await import("./csv/index.ts")).csv },
  kahoot: { extension: "xlsx", load: async () => (await import("./kahoot/index.ts")).kahoot },
} as const satisfies Readonly<Record<string, ListedExport>>;

export type ExportId = keyof typeof EXPORTS;

export const EXPORT_IDS = Object.keys(EXPORTS) as readonly ExportId[];

export function isExportId(id: string): id is ExportId {
  return Object.hasOwn(EXPORTS, id);
}

/** A form by its name, as one type for all. */
export function findExport(id: ExportId): ListedExport {
  return EXPORTS[id];
}
