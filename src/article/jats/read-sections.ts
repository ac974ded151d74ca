import type { Section, SectionKind } from "../article.ts";
import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf, isElement } from "../markup/walk.ts";
import { FIXED_HEADINGS } from "../pasted/heading-names.ts";
import { kindOfHeading } from "../section-kind.ts";
import { paragraphsOfNodes } from "./block-text.ts";
import { inlineText } from "./inline-text.ts";
import { trimEnd } from "./trim-text.ts";

/** What of a section is no text of its own. */
const NOT_TEXT: ReadonlySet<string> = new Set(["sec", "title", "label", "sec-meta", "ref-list"]);

/** The types that the tag set suggests for `sec-type`, of which a section may have several. */
const TYPES: readonly (readonly [type: RegExp, kind: SectionKind])[] = [
  [/\blimitation/iu, "limitations"],
  [/\bintro|\bbackground\b|\bobjective/iu, "introduction"],
  [/\bdiscussion\b/iu, "discussion"],
  [/\bresults?\b|\bfindings?\b/iu, "results"],
  [/\bconclusion/iu, "conclusions"],
  [/\bmethods?\b|\bmaterials?\b|\bsubjects\b/iu, "methods"],
];

/** Matter of the back that some journals set in the body, told by its type. */
const BACK_TYPES =
  /supplement|data-availability|additional-information|conflict|coi-|funding|author-contrib|ethics|abbreviation|acknowledg|display-objects/iu;

/**
 * The sections of the body one after the other, each without the sections inside it. What stands
 * before the first heading is a section without heading, an introduction where others follow;
 * statements of funding, interests and the like are left to their own readers.
 */
export function readSections(article: Element): Section[] {
  const body = childAt(article, "body");
  const inBody = childrenOf(body, "sec");
  const text = paragraphsOfNodes(ownNodes(body)).join("\n\n");
  const before: Section = { heading: "", text, level: 1 };
  const kind = inBody.length > 0 ? { kind: "introduction" as const } : {};
  // Methods are set after the references by some; other sections there are no part of the body.
  const behind = childrenOf(childAt(article, "back"), "sec").filter(
    (section) => ownKind(section) === "methods",
  );
  return [
    ...(text === "" ? [] : [{ ...before, ...kind }]),
    ...[...inBody, ...behind]
      .filter((section) => !isBackMatter(section))
      .flatMap((section) => readSection(section, 1)),
  ];
}

function readSection(section: Element, level: number, around?: SectionKind): Section[] {
  const heading = headingOf(section);
  const kind = inherit(heading, ownKind(section), around);
  const text = paragraphsOfNodes(ownNodes(section)).join("\n\n");
  const inside = childrenOf(section, "sec").flatMap((inner) =>
    readSection(inner, heading === "" ? level : level + 1, kind),
  );
  const own: Section = { heading, text, level, ...(kind === undefined ? {} : { kind }) };
  const isEmpty = text === "" && (heading === "" || inside.length === 0);
  return isEmpty ? inside : [own, ...inside];
}

/**
 * Under "Methods", "Outcomes" are methods, and so on; but limitations are those wherever they
 * stand, and a discussion may hold its conclusions. An introduction holds none of the others, so
 * that what names itself one of them there, in a body wrapped in one section, is it.
 */
function inherit(
  heading: string,
  own: SectionKind | undefined,
  around: SectionKind | undefined,
): SectionKind | undefined {
  if (around === undefined || own === "limitations") return own ?? around;
  if (own === "conclusions" && around === "discussion") return own;
  const names = /^(?:(?:materials?|patients?|subjects?) and )?(?:methods|results|discussion)\b/iu;
  return around === "introduction" && names.test(heading) ? (own ?? around) : around;
}

function ownKind(section: Element): SectionKind | undefined {
  const told = kindOfHeading(headingOf(section)).kind;
  const type = section.attributes["sec-type"] ?? "";
  return told ?? TYPES.find(([pattern]) => pattern.test(type))?.[1];
}

function headingOf(section: Element): string {
  return trimEnd(inlineText(childrenOf(section, "title")[0], "none"), ":.");
}

function ownNodes(element: Element | undefined) {
  return (element?.children ?? []).filter((node) => !isElement(node) || !NOT_TEXT.has(node.name));
}

function isBackMatter(section: Element): boolean {
  const heading = headingOf(section).toLowerCase().replace(/’/gu, "'");
  const kind = FIXED_HEADINGS.get(heading.replace(/^\d+\.?\s+/u, ""));
  if (kind === "end" || kind === "references") return true;
  return (
    kindOfHeading(heading).kind === undefined &&
    BACK_TYPES.test(section.attributes["sec-type"] ?? "")
  );
}
