import { renderInline } from "../../deck/index.ts";
import { decodeMarkup } from "./decode-markup.ts";

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The number of a source, raised. */
  readonly isMark?: boolean;
  readonly isCode?: boolean;
  readonly href?: string;
  /** Sub- and superscripts of the text's own. */
  readonly script?: "sub" | "super";
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu;

/** One line of Markdown as runs. */
export function runsOf(markdown: string): Run[] {
  return runsOfHtml(renderInline(markdown));
}

/** Our own safe HTML of one line as runs. */
export function runsOfHtml(html: string): Run[] {
  const runs: Run[] = [];
  const open: { name: string; attributes: string }[] = [];
  let from = 0;
  const add = (raw: string) => {
    const text = decodeMarkup(raw).replace(/[\t\n ]+/gu, " ");
    if (text === "") return;
    const has = (...names: string[]) => open.some(({ name }) => names.includes(name));
    const link = open.findLast(({ name }) => name === "a");
    const href = link && /href="([^"]*)"/u.exec(link.attributes)?.[1];
    const mark = open.some(({ attributes }) => attributes.includes('class="evidence-mark"'));
    runs.push({
      text,
      ...(has("strong", "b") ? { bold: true } : {}),
      ...(has("em", "i") ? { italic: true } : {}),
      ...(has("code") ? { isCode: true } : {}),
      ...(mark ? { isMark: true } : {}),
      ...(has("sub") ? { script: "sub" as const } : {}),
      ...(has("sup") && !mark ? { script: "super" as const } : {}),
      ...(href ? { href: decodeMarkup(href) } : {}),
    });
  };
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = "", attributes = ""] = match;
    add(html.slice(from, match.index));
    from = match.index + tag.length;
    if (name === "br") runs.push({ text: " " });
    else if (slash) {
      const at = open.findLastIndex((each) => each.name === name);
      if (at >= 0) open.splice(at, 1);
    } else if (name !== "img") open.push({ name, attributes });
  }
  add(html.slice(from));
  return runs;
}

/** What the runs say, without the marks of sources. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .filter(({ isMark }) => !isMark)
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
