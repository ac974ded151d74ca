/** An entry as written: fields by their names in lower case, LaTeX untouched. */
export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** The entries of a file, and the keys of those that were not closed. */
export interface BibEntries {
  readonly entries: readonly BibEntry[];
  readonly unclosed: readonly string[];
}

/** Where an entry begins on a line of its own: what was open before has been forgotten. */
const NEXT = /@[A-Za-z]+\s*[{(]/uy;

/**
 * Splits a BibTeX or BibLaTeX file into entries: braces and quotation marks with braces inside,
 * `#` between pieces, `@string` abbreviations, `@comment` and text between entries left out.
 *
 *     @string{nejm = "N Engl J Med"}
 *     @article{lima2024, title = {The {DNA} of it}, journal = nejm, year = 2024}
 *
 * An entry that is not closed ends where the next one begins.
 */
export function splitEntries(text: string): BibEntries {
  return new Splitter(text).split();
}

class Splitter {
  readonly #text: string;
  readonly #strings = new Map<string, string>();
  #at = 0;
  #isBroken = false;

  constructor(text: string) {
    this.#text = text;
  }

  split(): BibEntries {
    const entries: BibEntry[] = [];
    const unclosed: string[] = [];
    for (;;) {
      this.#at = this.#text.indexOf("@", this.#at);
      if (this.#at < 0) return { entries, unclosed };
      this.#at++;
      const type = this.#match(/[A-Za-z]+/uy).toLowerCase();
      this.#match(/\s*/uy);
      const open = this.#text[this.#at];
      // "@" in an address between entries.
      if (type === "" || (open !== "{" && open !== "(")) continue;
      this.#at++;
      this.#isBroken = false;
      if (type === "comment" || type === "preamble") this.#group(open === "{" ? "}" : ")");
      else if (type === "string") this.#fields(this.#strings);
      else {
        const key = this.#match(/[^,={}()\n]*/uy).trim();
        const fields = new Map<string, string>();
        this.#fields(fields);
        if (fields.size > 0) entries.push({ type, key, fields });
        if (this.#isBroken) unclosed.push(key);
      }
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  /** "name = value" up to the bracket that closes the entry. */
  #fields(fields: Map<string, string>): void {
    for (;;) {
      this.#match(/[\s,]*/uy);
      const unit = this.#text[this.#at];
      if (unit === undefined || this.#isNext()) {
        this.#isBroken = true;
        return;
      }
      if (unit === "}" || unit === ")") {
        this.#at++;
        return;
      }
      const name = this.#match(/[^\s=,{}()"#@]+/uy).toLowerCase();
      if (this.#match(/\s*=\s*/uy) === "") {
        // No field: the key of an entry that has none, or something lost.
        if (name === "") this.#at++;
        continue;
      }
      const value = this.#value();
      if (!fields.has(name)) fields.set(name, value);
      if (this.#isBroken) return;
    }
  }

  /** Pieces joined by "#". */
  #value(): string {
    let value = "";
    do {
      this.#match(/\s*/uy);
      const unit = this.#text[this.#at];
      if (unit === "{" || unit === '"') {
        this.#at++;
        value += this.#group(unit === "{" ? "}" : '"');
      } else {
        const word = this.#match(/[^\s,#{}()"=@]*/uy);
        value += this.#strings.get(word.toLowerCase()) ?? word;
      }
    } while (!this.#isBroken && this.#match(/\s*#/uy) !== "");
    return value;
  }

  /** What stands up to a closing mark that is not inside braces; the mark is passed. */
  #group(close: string): string {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text[this.#at];
      if (unit === "\\") this.#at++;
      else if (unit === close && depth === 0) return this.#text.slice(start, this.#at++);
      else if (unit === "{") depth++;
      else if (unit === "}") depth = Math.max(0, depth - 1);
      else if (unit === "@" && this.#isNext()) break;
    }
    this.#isBroken = true;
    const rest = this.#text.slice(start, this.#at);
    // What looks like the next field is one: the bracket before it was lost.
    return (
      rest.split(
        /,?[ \t]{0,9}\r?\n[ \t]{0,40}[A-Za-z][\w-]{2,20}[ \t]{0,20}=[ \t]{0,20}[{"]/u,
        1,
      )[0] ?? ""
    );
  }

  #isNext(): boolean {
    if (this.#text[this.#at] !== "@" || this.#text[this.#at - 1] !== "\n") return false;
    NEXT.lastIndex = this.#at;
    return NEXT.test(this.#text);
  }
}
