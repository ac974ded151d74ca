import { decodeHTMLStrict } from "entities";
import { Parser } from "htmlparser2";
import { InputError } from "../../kernel/index.ts";

/** An element as XML and HTML share it; names of HTML are in lower case, prefixes are kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

/** What was parsed, and where it broke off. */
export interface Markup {
  /** A nameless element that holds what stands at the top. */
  readonly root: Element;
  /** The elements that were still open when the text ended, the outermost first. */
  readonly unclosed: readonly string[];
}

interface Growing extends Element {
  readonly children: Node[];
}

/** The parser takes time for each element that is open; only a hostile text has more than this. */
const MOST_OPEN = 5_000;
/** Characters parsed before the count of open elements is looked at. */
const CHUNK = 65_536;

/** Nobody nests deeper; what does is hung up here, so that walking it cannot exhaust the stack. */
const DEEPEST = 200;

/**
 * The tree of an XML text. Named entities are those of HTML, which the DTDs of the field share;
 * nothing is fetched, and a text that defines entities of its own is refused, since they can grow
 * without bound.
 *
 * @throws {InputError} when the text defines entities.
 */
export function parseXml(text: string): Markup {
  const rootAt = text.search(/<[^!?\s]/u);
  if (/<!ENTITY\s/iu.test(rootAt < 0 ? text : text.slice(0, rootAt))) {
    throw new InputError(
      "This XML file defines entities of its own, which are not expanded",
      "save it without its document type definition, or paste the article's text",
    );
  }
  return parse(text, true);
}

/** The tree of an HTML text; scripts and styles are left out. */
export function parseHtml(text: string): Markup {
  return parse(text, false);
}

function parse(text: string, xmlMode: boolean): Markup {
  const root: Growing = { name: "", attributes: {}, children: [] };
  const open: Growing[] = [root];
  const unclosed: string[] = [];
  let isEnding = false;
  let isRaw = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const decoded = Object.entries(attributes).map(([key, value]) => [key, decode(value)]);
        const element: Growing = { name, attributes: Object.fromEntries(decoded), children: [] };
        const parent = open[Math.min(open.length - 1, DEEPEST)];
        if (xmlMode || !/^(?:script|style|noscript|template)$/u.test(name)) {
          parent?.children.push(element);
        }
        open.push(element);
      },
      ontext(data) {
        // Half a tag, where reading stopped.
        if (isEnding && open.length >= MOST_OPEN) return;
        open[Math.min(open.length - 1, DEEPEST)]?.children.push(isRaw ? data : decode(data));
      },
      oncdatastart() {
        isRaw = true;
      },
      oncdataend() {
        isRaw = false;
      },
      onclosetag(name) {
        if (isEnding) unclosed.push(name);
        open.pop();
      },
    },
    { xmlMode, decodeEntities: false, lowerCaseTags: !xmlMode, lowerCaseAttributeNames: !xmlMode },
  );
  for (let at = 0; at < text.length && open.length < MOST_OPEN; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  isEnding = true;
  parser.end();
  // They were closed from the inside out.
  return { root, unclosed: unclosed.reverse() };
}

function decode(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}
