import type { Element } from "../markup/parse-markup.ts";
import { childrenOf } from "../markup/walk.ts";
import { inlineText } from "./inline-text.ts";

/** How a part of an article is called to the person who brought it. */
const PARTS: Readonly<Record<string, string>> = {
  "ref-list": "the reference list",
  back: "the matter after the text",
  body: "the text",
  abstract: "the abstract",
  front: "its first part, before the abstract ends",
  "floats-group": "the figures and tables",
};

/**
 * Where a file that breaks off does so, as a notice; `undefined` for a whole file.
 *
 * @param root the tree without prefixes
 * @param unclosed the elements that were open at the end, the outermost first
 */
export function findBreak(root: Element, unclosed: readonly string[]): string | undefined {
  const open = unclosed.map((name) => name.slice(name.lastIndexOf(":") + 1));
  if (!open.some((name) => name === "article" || PARTS[name] !== undefined)) return undefined;
  let at: Element | undefined = root;
  let part = "";
  let heading = "";
  for (const name of open) {
    at = childrenOf(at).at(-1);
    if (at?.name !== name) break;
    part = PARTS[name] ?? part;
    if (name !== "sec" && name !== "abstract") continue;
    const title = inlineText(childrenOf(at, "title")[0], "none");
    if (title !== "") heading = title;
  }
  const where = heading === "" ? part || "the article" : `the section “${heading}”`;
  return `The file breaks off in ${where}: what stands after it is missing. Get the file again, or go on with what there is.`;
}
