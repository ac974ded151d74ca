import type { Deck } from "../deck/index.ts";
import type { DrawDiagram } from "../figures/index.ts";
import type { PaperFormat } from "./paper/print-deck.ts";

/** What is written as a file of another kind. */
export interface ExportInput {
  readonly deck: Deck;
  /** The deck's own text, of which `deck` is what was understood. */
  readonly markdown: string;
  /** The text of the article that the deck was made from, where it is at hand. */
  readonly articleText?: string;
}

/** What a person asks of a form beyond its being written; each form heeds what it can. */
export interface ExportWish {
  /** Width to height of a printed slide. */
  readonly format?: PaperFormat;
  /** The notes and the sentences below each slide. */
  readonly notes?: boolean;
  /** The answers to all questions, at the end. */
  readonly answers?: boolean;
}

/** A file of the build that a form is made with; its style sheets hold no address of elsewhere. */
export type ExportAsset = "paper.css" | "handout.css" | "player.html" | "player-math.html";

/** An empty SQLite database in memory. */
export interface Database {
  /** Runs one or more statements; `?` are filled from `values`. */
  run(sql: string, values?: readonly (string | number | null | Uint8Array)[]): void;
  /** The database as the bytes of its file. */
  export(): Uint8Array;
  close(): void;
}

/** What a pure floor cannot do itself; the page and the command line each bring theirs. */
export interface ExportTools {
  /** The bytes of a picture by its address as it stands in the deck; `undefined` where it is not to be had. */
  picture(address: string): Promise<Uint8Array | undefined>;
  /** The layout of mechanisms, loaded when it is asked for. */
  loadDiagram(): Promise<DrawDiagram>;
  /** A new database; SQLite is loaded when it is asked for. */
  openDatabase(): Promise<Database>;
  loadAsset(name: ExportAsset): Promise<string>;
  /** Milliseconds since 1970, the same through one export. */
  readonly now: number;
  /**
   * Says how much is done, from 0 to 1, and lets the page draw. Rejects with `CancelledError` once
   * nobody wants the file any more: await it between the pieces of long work, and let it through.
   */
  step(share: number): Promise<void>;
  /** A sentence for the person: what of the deck this form could not hold. */
  tell(remark: string): void;
}

/**
 * One form that a deck can be written in. What is written depends on its arguments alone: twice the
 * same deck at the same `now` is twice the same bytes.
 */
export interface Exporter {
  readonly id: string;
  readonly mediaType: string;
  /**
   * The file, as bytes or as text in UTF-8. Rejects with `InputError` where the deck has nothing for
   * this form (no questions for a quiz), and with `CancelledError` from `step`.
   */
  write(input: ExportInput, tools: ExportTools, wish?: ExportWish): Promise<Uint8Array | string>;
}

/** Nobody wants the file any more; nothing is wrong. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
  constructor() {
    super("the export was cancelled");
  }
}
