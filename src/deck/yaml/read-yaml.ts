import { isOpen, stripComment, trimSpaces } from "./find-end.ts";
import { readFlow } from "./read-flow.ts";
import { readEscapes } from "./read-scalar.ts";
import { YamlError, type YamlValue } from "./yaml-value.ts";

interface Line {
  readonly number: number;
  readonly indent: number;
  /** Without white space at its ends; still with comments. */
  readonly text: string;
  readonly raw: string;
}

/** `key:` or `"key": value`, with what stands behind the colon. */
const ENTRY =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^ \t\n"'#&*!|>%@`{}[\],-][^:#]*?|-[^ \t\n:#][^:#]*?))[ \t\n]*:(?:[ \t\n]+([\s\S]*))?$/u;
const ITEM = /^-(?:[ \t\n]+([\s\S]*))?$/u;
const BLOCK_TEXT = /^([|>])([1-9]?)([+-]?)[ \t\n]*(?:#.*)?$/u;

/**
 * Reads the YAML that front matter is written in (yaml.org/spec/1.2.2): mappings and lists, by
 * indentation or in brackets; texts plain, quoted, folded (`>`) or as they stand (`|`); comments.
 * Not anchors, tags, or several documents, which no deck needs.
 *
 *     title: "JAK1: a cause"
 *     authors: [Memon, Zhang]
 *
 * @throws {YamlError} for all that it cannot read, and for a key that stands twice
 */
export function readYaml(source: string): YamlValue {
  const lines = source.split("\n").map((raw, number): Line => {
    const text = trimSpaces(raw);
    return { number, indent: /^ */u.exec(raw)?.[0].length ?? 0, text, raw };
  });
  for (const { number, text, raw } of lines) {
    if (text !== "" && /^ *\t/u.test(raw)) {
      throw new YamlError("a tab stands where spaces should", number);
    }
  }
  const reader = new Reader(lines);
  const value = reader.readNode(0);
  const rest = reader.peek();
  if (rest) throw new YamlError("this line stands at no level of what is above it", rest.number);
  return value;
}

class Reader {
  #at = 0;
  constructor(readonly lines: readonly Line[]) {}

  /** The next line that is neither blank nor a comment. */
  peek(): Line | undefined {
    while (isBlank(this.lines[this.#at])) this.#at++;
    return this.lines[this.#at];
  }

  /** What stands at this indentation or deeper; `null` where nothing does. */
  readNode(least: number): YamlValue {
    const first = this.peek();
    if (!first || first.indent < least) return null;
    if (ITEM.test(first.text)) return this.#readList(first.indent);
    if (ENTRY.test(first.text)) return this.#readMapping(first.indent);
    this.#at++;
    return this.#readValue(first.text, first, first.indent - 1);
  }

  #readMapping(indent: number): YamlValue {
    const entries = new Map<string, YamlValue>();
    for (let line = this.peek(); line && line.indent === indent; line = this.peek()) {
      const match = ENTRY.exec(line.text);
      if (!match) throw new YamlError("a line is no “name: value”", line.number);
      const [, double, single, plain, rest = ""] = match;
      const key =
        double !== undefined
          ? readEscapes(double, line.number)
          : (single?.replace(/''/gu, "'") ?? plain ?? "");
      if (entries.has(key)) throw new YamlError(`“${key}” stands twice`, line.number);
      this.#at++;
      entries.set(
        key,
        stripComment(rest) === "" ? this.#readBelow(indent) : this.#readValue(rest, line, indent),
      );
    }
    return Object.fromEntries(entries);
  }

  /** What belongs to a name; a list may stand at the level of the name itself. */
  #readBelow(indent: number): YamlValue {
    const next = this.peek();
    const isList = next?.indent === indent && ITEM.test(next.text);
    return isList ? this.#readList(indent) : this.readNode(indent + 1);
  }

  #readList(indent: number): YamlValue {
    const items: YamlValue[] = [];
    for (let line = this.peek(); line && line.indent === indent; line = this.peek()) {
      const match = ITEM.exec(line.text);
      if (!match) break;
      const [, rest = ""] = match;
      if (stripComment(rest) === "") {
        this.#at++;
        items.push(this.readNode(indent + 1));
      } else if (ENTRY.test(rest) || ITEM.test(rest)) {
        throw new YamlError(
          "a list within a list, or names within one, are not read here",
          line.number,
        );
      } else {
        this.#at++;
        items.push(this.#readValue(rest, line, indent));
      }
    }
    return items;
  }

  /** A value that begins on this line; more of it is indented deeper than `indent`. */
  #readValue(text: string, line: Line, indent: number): YamlValue {
    const block = BLOCK_TEXT.exec(text);
    if (block) {
      const [, style, deeper, chomp = ""] = block;
      const own = deeper ? Math.max(indent, 0) + Number(deeper) : undefined;
      return this.#readBlockText(style === ">", chomp, indent, own);
    }
    const whole = this.#gather(text, line, indent);
    return readFlow(whole, line.number);
  }

  /** The value with the lines that go on with it, folded: one break is a space. */
  #gather(text: string, line: Line, indent: number): string {
    let whole = isOpen(text) ? text : stripComment(text);
    let breaks = 0;
    for (;;) {
      const next = this.lines[this.#at];
      if (!next) break;
      if (next.text === "") {
        // Blank lines within a text are its line breaks; behind it they are nothing.
        breaks++;
        this.#at++;
        continue;
      }
      if (next.indent <= indent || (next.text.startsWith("#") && !isOpen(whole))) break;
      if (!isOpen(whole) && /^["'[{]/u.test(whole)) {
        throw new YamlError("more stands behind the end of a value", next.number);
      }
      const more = isOpen(whole) ? next.text : stripComment(next.text);
      whole += (breaks > 0 ? "\n".repeat(breaks) : " ") + more;
      breaks = 0;
      this.#at++;
    }
    if (isOpen(whole)) throw new YamlError("a quotation mark or bracket has no end", line.number);
    return stripComment(whole);
  }

  #readBlockText(isFolded: boolean, chomp: string, indent: number, stated?: number): string {
    const rows: string[] = [];
    let own = stated;
    for (let line = this.lines[this.#at]; line; line = this.lines[++this.#at]) {
      if (line.text === "") {
        rows.push(own === undefined ? "" : line.raw.slice(own));
        continue;
      }
      if (line.indent <= indent) break;
      own ??= line.indent;
      if (line.indent < own) break;
      rows.push(line.raw.slice(own));
    }
    const ended = rows.findLastIndex((row) => row !== "") + 1;
    const said = rows.slice(0, ended);
    const text = isFolded ? fold(said) : said.join("\n");
    if (chomp === "-" || said.length === 0) return text;
    return `${text}\n${chomp === "+" ? "\n".repeat(rows.length - ended) : ""}`;
  }
}

const isBlank = (line: Line | undefined) =>
  line !== undefined && (line.text === "" || line.text.startsWith("#"));

/** Lines of a folded text: those at its left edge are joined, deeper ones stand as they are. */
function fold(rows: readonly string[]): string {
  let text = "";
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const isJoined =
      i > 0 &&
      row !== "" &&
      before !== "" &&
      !/^[ \t\n]/u.test(row) &&
      !/^[ \t\n]/u.test(before ?? "");
    if (i === 0) text = row;
    else if (isJoined) text += ` ${row}`;
    else if (row === "") text += "\n";
    else text += /^[ \t\n]/u.test(row) || /^[ \t\n]/u.test(before ?? "") ? `\n${row}` : row;
  });
  return text;
}
