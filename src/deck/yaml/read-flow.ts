import { trimSpaces } from "./find-end.ts";
import { plainValue, readEscapes } from "./read-scalar.ts";
import { YamlError, type YamlValue } from "./yaml-value.ts";

/** A value that stands on one line. @throws {YamlError} */
export function readFlow(text: string, line: number): YamlValue {
  return new Flow(text, line).read();
}

/** One value on one line: a text, or lists and mappings in brackets. */
class Flow {
  #at = 0;
  constructor(
    readonly text: string,
    readonly line: number,
  ) {}

  read(): YamlValue {
    const value = this.#value(false);
    if (this.#at < this.text.length) this.#fail("more stands behind the end of a value");
    return value;
  }

  #value(isInside: boolean): YamlValue {
    this.#skip();
    const mark = this.text[this.#at] ?? "";
    if (mark === "[") return this.#list();
    if (mark === "{") return this.#mapping();
    if (mark === '"' || mark === "'") return this.#quoted(mark);
    const rest = this.text.slice(this.#at);
    const plain = isInside ? (/^[^,[\]{}]*/u.exec(rest)?.[0] ?? "") : rest;
    if (
      /^[&*!|>%@`\]},]|^[?-](?:[ \t\n]|$)/u.test(plain) ||
      (isInside && trimSpaces(plain) === "")
    ) {
      this.#fail(`a text begins with “${mark}”`);
    }
    if (/:(?:[ \t\n]|$)/u.test(plain)) this.#fail("a text holds a colon and a space");
    this.#at += plain.length;
    return plainValue(trimSpaces(plain));
  }

  #list(): YamlValue {
    const items: YamlValue[] = [];
    this.#at++;
    for (this.#skip(); this.text[this.#at] !== "]"; this.#skip()) {
      items.push(this.#value(true));
      this.#comma("]");
    }
    this.#at++;
    this.#skip();
    return items;
  }

  #mapping(): YamlValue {
    const entries = new Map<string, YamlValue>();
    this.#at++;
    for (this.#skip(); this.text[this.#at] !== "}"; this.#skip()) {
      const mark = this.text[this.#at] ?? "";
      const isQuoted = mark === '"' || mark === "'";
      const plain = isQuoted
        ? undefined
        : /^[^ \t\n,:[\]{}&*!|>%@`#][^,:[\]{}]*/u.exec(this.text.slice(this.#at))?.[0];
      if (plain) this.#at += plain.length;
      const key = isQuoted ? String(this.#quoted(mark)) : plain && trimSpaces(plain);
      if (key === undefined || this.text[this.#at] !== ":") this.#fail("a name has no colon");
      else {
        this.#at++;
        if (entries.has(key)) this.#fail(`“${key}” stands twice`);
        this.#skip();
        const isEmpty = /[,}]/u.test(this.text[this.#at] ?? "");
        entries.set(key, isEmpty ? null : this.#value(true));
        this.#comma("}");
      }
    }
    this.#at++;
    this.#skip();
    return Object.fromEntries(entries);
  }

  #quoted(mark: string): string {
    const pattern = mark === '"' ? /"((?:[^"\\]|\\[\s\S])*)"/uy : /'((?:[^']|'')*)'/uy;
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (!match) return this.#fail("a quotation mark has no end");
    this.#at = pattern.lastIndex;
    this.#skip();
    const [, inner = ""] = match;
    return mark === '"' ? readEscapes(inner, this.line) : inner.replace(/''/gu, "'");
  }

  #comma(end: string): void {
    this.#skip();
    if (this.text[this.#at] === ",") this.#at++;
    else if (this.text[this.#at] !== end)
      this.#fail("a list has no comma between two of its parts");
  }

  #skip(): void {
    while (/[ \t\n]/u.test(this.text[this.#at] ?? "")) this.#at++;
  }

  #fail(what: string): never {
    throw new YamlError(what, this.line);
  }
}
