import type { StatedArticle } from "../article.ts";
import type { Element, Node } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf, isElement } from "../markup/walk.ts";
import { paragraphsOf, paragraphsOfNodes } from "./block-text.ts";
import { inlineText } from "./inline-text.ts";
import { attributeOf } from "./local-names.ts";
import { readAwards } from "./read-awards.ts";

const FUNDING_TYPE =
  /^(?:funding|supported-by|financial-disclosure|funding-statement|funding-information)/iu;
const CONFLICT_TYPE = /conflict|^coi|coi-statement|competing|interest/iu;
/** Whole headings: "Funding" declares, "Funding of primary care" tells of it. */
const FUNDING_NAME =
  /^(?:(?:sources? of )?(?:funding|financial support|grants? support|support)(?:[ /](?:statements?|information|sources?|acknowledge?ments?|support|disclosures?|and .{1,40}))?|financial disclosures?(?: statements?)?|role of (?:the )?(?:fund|sponsor).{0,30}|grants?)\s*[:.]?$/iu;
const CONFLICT_NAME =
  /^(?:(?:declarations? of |statements? of |disclosures? of |potential |financial )*(?:conflicts?[ -]of[ -]interests?|competing (?:financial )?interests?|conflicting interests?|interests)(?: .{1,40})?|disclosures?(?: statements?)?|author disclosures?(?: statements?)?)\s*[:.]?$/iu;
const NO_ROLE = /^the (?:study )?(?:funders?|sponsors?|funding)\b[^.]{0,60}\bno\b/iu;
const SUPPORTED =
  /\b(?:fund(?:ed|ing)|supported|financed|sponsored|grants?)\b[^.]{0,60}\b(?:by|from|of|no|number)\b/iu;
/** "Funding: ", "Conflict of interest statement." before what is declared. */
const LEAD =
  /^(?:funding(?: statement| information| sources?)?|financial disclosures?|(?:(?:declaration of |statement of |potential )?(?:conflicts? of interests?|competing (?:financial )?interests?)(?: statement| disclosures?| declaration)?)|declaration of interests?|disclosures?)\s*[:.—–-]\s*(?=\S)/iu;

/** Who paid for the work, and the interests of those who did it, as they declare both. */
export function readDeclarations(
  article: Element,
  meta: Element | undefined,
): Pick<StatedArticle, "funding" | "conflicts"> {
  const places = [
    childAt(meta, "author-notes"),
    childAt(article, "front"),
    childAt(article, "back"),
    childAt(article, "body"),
  ];
  const notes = [...new Set(places.flatMap((place) => allDeclarations(place)))];
  const conflicts = textOfAll(notes.filter((note) => saysConflicts(note)));
  const stated = textOfAll(allOf(childAt(meta, "funding-group"), "funding-statement"));
  const declared = textOfAll(notes.filter((note) => !saysConflicts(note)));
  const awards = readAwards(childrenOf(meta, "funding-group"));
  const words = stated || declared;
  // "The funders had no role …" is stated beside the awards that name them.
  const named = awards !== "" && (words === "" || NO_ROLE.test(words));
  const funding =
    (named ? [awards, words].filter((part) => part !== "").join(". ") : words) ||
    thanksToFunders(article);
  return {
    ...(funding === "" ? {} : { funding }),
    ...(conflicts === "" ? {} : { conflicts }),
  };
}

/** Notes, footnotes and sections that declare something, at any depth; not those inside others. */
function allDeclarations(element: Element | undefined): Element[] {
  return childrenOf(element).flatMap((child) =>
    isDeclaration(child) ? [child] : allDeclarations(child),
  );
}

function isDeclaration(element: Element): boolean {
  if (!/^(?:fn|notes|sec|ack|fn-group)$/u.test(element.name)) return false;
  const type = typeOf(element);
  const name = nameOf(element);
  return (
    FUNDING_TYPE.test(type) ||
    CONFLICT_TYPE.test(type) ||
    FUNDING_NAME.test(name) ||
    CONFLICT_NAME.test(name)
  );
}

/** By name, else by type; a financial disclosure may be of either. */
function saysConflicts(element: Element): boolean {
  const name = nameOf(element);
  if (FUNDING_NAME.test(name) && !/disclosure/iu.test(name)) return false;
  if (CONFLICT_NAME.test(name) || CONFLICT_TYPE.test(typeOf(element))) return true;
  const isFinancial = /disclosure/iu.test(typeOf(element)) || /disclosure/iu.test(name);
  return isFinancial && !/\b(?:fund|grant|support|award)/iu.test(paragraphsOf(element).join(" "));
}

function typeOf(element: Element): string {
  const types = ["fn-type", "notes-type", "sec-type", "content-type"];
  return types.map((type) => attributeOf(element, type)).find((type) => type !== "") ?? "";
}

/** The title, or the words in bold that a note begins with. */
function nameOf(element: Element): string {
  const title = inlineText(childrenOf(element, "title")[0], "none");
  if (title !== "" || element.name === "sec") return title;
  const first = childrenOf(element, "p")[0];
  const start = first?.children.find((node) => isElement(node) || node.trim() !== "");
  return start !== undefined &&
    isElement(start) &&
    /^(?:bold|italic|underline|sc)$/u.test(start.name)
    ? inlineText(start, "none")
    : "";
}

function textOfAll(elements: readonly Element[]): string {
  const texts = elements.map((element) => joinItems(partsOf(element)).replace(LEAD, ""));
  return [...new Set(texts)].filter((text) => text !== "").join("\n\n");
}

/** An item of a list is shorter than this, and no sentence. */
const LONGEST_ITEM = 140;

/** Paragraphs, those joined that are the items of one list: "TrygFonden," and "Norwegian Council". */
function joinItems(parts: readonly string[]): string {
  const isItem = (text: string | undefined) =>
    text !== undefined &&
    text.length < LONGEST_ITEM &&
    !/\b(?:is|are|was|were|has|have|had|we|thank|declare|none)\b/iu.test(text);
  let joined = "";
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const goesOn = isItem(part) && (isItem(before) || /[,;:]$/u.test(before ?? ""));
    joined += index === 0 ? part : `${goesOn ? " " : "\n\n"}${part}`;
  }
  return joined;
}

/** The paragraphs of a note and of the notes in it, without their headings. */
function partsOf(element: Element): string[] {
  const parts: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    for (const text of paragraphsOfNodes(run)) parts.push(text);
    run = [];
  };
  for (const child of element.children) {
    if (isElement(child) && /^(?:title|label)$/u.test(child.name)) continue;
    if (isElement(child) && /^(?:fn|fn-group|notes|sec)$/u.test(child.name)) {
      flush();
      for (const text of partsOf(child)) parts.push(text);
    } else run.push(child);
  }
  flush();
  return parts;
}

/** Money, and who gave it; "support of the staff" is thanks. */
const PAID =
  /\b(?:fund(?:ed|ing|er|ers|s)?|financ(?:ed|ial|ially)|sponsor(?:ed|s|ship)?|grants?|awards?|fellowships?|scholarships?|stipends?)\b|\bsupported (?:\S+ ){0,4}(?:by|from|through|with)\b/iu;
/** A person or a team is thanked. */
const THANKS =
  /^(?:we|i|the (?:authors?|investigators)|(?:our )?(?:special )?thanks|our gratitude)\b.{0,40}\b(?:thank|grateful|acknowledge|appreciat|indebted|thanks)/iu;
const MONEY =
  /\b(?:fund(?:ed|ing|s)?|financ(?:ed|ial|ially)|sponsor(?:ed|ship)?|grants?|awards?|fellowships?|scholarships?)\b/iu;

/** The sentences of an acknowledgement that tell of money, as printed; "" where none does. */
function fundersIn(text: string): string {
  // After a stop a sentence begins; "Dr. Li" and "No. 12" are names and numbers.
  const sentences = text.split(
    /(?<=(?:\p{Ll}{2}|\p{Lu}{2}|[\d)\]])\.)(?<!\b(?:Dr|Prof|Mrs|Mr|Ms|No|Nos|St|Inc|Ltd|Co|vs)\.)\s+(?=\p{Lu})/u,
  );
  const told = sentences.filter(
    (sentence) => SUPPORTED.test(sentence) && (THANKS.test(sentence) ? MONEY : PAID).test(sentence),
  );
  return told.join(" ");
}

/** Thanks to those who paid, where nothing else says who they are. */
function thanksToFunders(article: Element): string {
  const thanks = allOf(childAt(article, "back"), "ack").flatMap(partsOf);
  return thanks
    .map((text) => fundersIn(text))
    .filter((text) => text !== "")
    .join("\n\n");
}
