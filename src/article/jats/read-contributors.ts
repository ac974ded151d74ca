import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf, isElement } from "../markup/walk.ts";
import { DEGREE } from "../pasted/author-words.ts";
import { inlineText, inlineTextOf } from "./inline-text.ts";
import { trimEnd } from "./trim-text.ts";

/** Who contributes and has not written: "Academic Editor", "reviewer", "translator". */
const OTHERS =
  /edit(?:or|ed)|review|translat|assignee|illustrat|sponsor|compiler|transed|section/iu;
const GENERATION = /^(?:jr|sr|i{1,3}|iv|v|\d(?:st|nd|rd|th))\.?$/iu;

/**
 * The authors in order, given name first: "Ana M Lima", "Bo Li Jr", "The ALPHA Group". Editors,
 * reviewers and the members of a group that signs as one are none.
 */
export function readAuthors(meta: Element | undefined): string[] {
  const groups = childrenOf(meta, "contrib-group").filter((group) => {
    const type = group.attributes["content-type"] ?? "";
    return !OTHERS.test(type) && !/member|collaborator|non-byline/iu.test(type);
  });
  // Old files set a single author without a group.
  const contributors = [
    ...groups.flatMap((group) => childrenOf(group)),
    ...childrenOf(meta, "contrib"),
  ];
  const authors = contributors
    .filter(isAuthor)
    .map(readName)
    .filter((name) => name !== "");
  return [...new Set(authors)];
}

function isAuthor({ name, attributes }: Element): boolean {
  if (name === "collab" || name === "string-name") return true;
  const type = attributes["contrib-type"] ?? "author";
  return (
    name === "contrib" &&
    !(OTHERS.test(type) && !/author/iu.test(type)) &&
    !/non-byline/iu.test(type)
  );
}

/** The name of a contributor, of which the first is taken where it is written in several ways. */
function readName(contributor: Element): string {
  const alternatives = childAt(contributor, "name-alternatives");
  const names = [...childrenOf(contributor, "name"), ...childrenOf(alternatives, "name")];
  const western =
    names.find(({ attributes }) => attributes["name-style"] !== "eastern") ?? names[0];
  if (western) return formatName(western);
  const written =
    childrenOf(contributor, "string-name")[0] ?? childrenOf(alternatives, "string-name")[0];
  if (written) return formatName(written);
  if (contributor.name === "string-name") return formatName(contributor);
  const group =
    contributor.name === "collab"
      ? contributor
      : (childAt(contributor, "collab") ?? childAt(contributor, "collab-alternatives", "collab"));
  return group ? nameOfGroup(group) : "";
}

/** "Ana Lima" from its parts; as it stands where it has none. */
export function formatName(name: Element): string {
  const part = (of: string) => inlineText(childrenOf(name, of)[0], "none");
  const surname = part("surname");
  const given = part("given-names");
  if (surname === "" && given === "") return trimEnd(inlineText(name, "none"), ",;");
  const suffixes = part("suffix").split(/[\s,]+/u);
  const suffix = suffixes.filter(
    (one) => GENERATION.test(one) || !DEGREE.has(one.toLowerCase().replace(/\./gu, "")),
  );
  return trimEnd([given, surname, ...suffix].filter((text) => text !== "").join(" "), ",;*");
}

/** The name of a group without its members, who may stand inside it. */
function nameOfGroup(group: Element): string {
  const own = group.children.filter(
    (child) =>
      !isElement(child) || !/^(?:contrib-group|fn|aff|email|address|xref)$/u.test(child.name),
  );
  return trimEnd(inlineTextOf(own, "none"), ",;:*");
}
