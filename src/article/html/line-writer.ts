import { dropLinkNotices } from "../pasted/link-notices.ts";
import type { SourceLine } from "../pasted/source-lines.ts";

/** A page as a person reads it, and its lines with what HTML tells of them. */
export interface WrittenPage {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** What the elements around a text say of it. */
export interface Around {
  readonly inArticle: boolean;
  readonly level?: number;
  readonly group?: number;
  readonly graphic?: string;
}

type Draft = Omit<SourceLine, "start" | "end">;

const REFERENCES = /^(?:\d+\.?\s*)?(?:references|bibliography|literature cited|works cited)\b/iu;

/** Takes the pieces of a page in order and puts its lines together. */
export class LineWriter {
  /** The last characters of the line that is being written. */
  tail = "";
  /** Whether the last heading was that of the reference list. */
  inReferences = false;
  readonly #drafts: Draft[] = [];
  #inline: string[] = [];
  #afterBlank = true;
  #groups = 0;

  add(text: string): void {
    this.#inline.push(text);
    this.tail = (this.tail + text.slice(-8)).slice(-8);
  }

  /** The next line begins a paragraph. */
  leaveRoom(): void {
    this.#afterBlank = true;
  }

  newGroup(): number {
    return ++this.#groups;
  }

  /** Two breaks in a row leave room. */
  breakLine(around: Around): void {
    if (!this.endLine(around)) this.leaveRoom();
  }

  /** Ends the line, if there is anything on it. */
  endLine({ level, group, graphic }: Around): boolean {
    const text = dropLinkNotices(
      this.#inline
        .join("")
        .replace(/[\s\u200b\u2060\ufeff]+/gu, " ")
        .trim(),
    );
    this.#inline = [];
    this.tail = "";
    if (text === "") return false;
    if (level !== undefined) this.inReferences = REFERENCES.test(text);
    this.#drafts.push({
      text,
      afterBlank: this.#afterBlank,
      ...(level === undefined ? {} : { level }),
      ...(group === undefined ? {} : { group }),
      ...(graphic === undefined ? {} : { graphic }),
    });
    this.#afterBlank = false;
    return true;
  }

  /** A row of a table, a tab between its cells. */
  addRow(cells: readonly string[], row: "head" | "body", { group }: Around): void {
    const text = cells.join("\t");
    if (text.trim() === "") return;
    this.#drafts.push({ text, afterBlank: false, row, ...(group === undefined ? {} : { group }) });
  }

  /** The lines, each with where it stands; cells at the ends of a row may be empty. */
  finish(): WrittenPage {
    const pieces: string[] = [];
    const lines: SourceLine[] = [];
    let at = 0;
    for (const draft of this.#drafts) {
      const gap = lines.length === 0 ? "" : draft.afterBlank ? "\n\n" : "\n";
      pieces.push(gap, draft.text);
      at += gap.length;
      const text = draft.text.trim();
      const start = at + draft.text.indexOf(text);
      lines.push({ ...draft, text, start, end: start + text.length });
      at += draft.text.length;
    }
    return { text: pieces.join(""), lines };
  }
}
