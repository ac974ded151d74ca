import type { Span } from "../../kernel/index.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { LabelledLine } from "./line-kinds.ts";

/** What an article declares besides its text. */
export interface Statements {
  readonly funding?: string;
  readonly conflicts?: string;
  readonly licence?: string;
}

const FUNDING =
  /^(?:funding(?: information| statement| sources?|\/support| and support| support)?|grants?(?: information| and funding| support)|support|funding\/support|financial (?:support|disclosures?|support and sponsorship)(?: statement)?|sources? of (?:funding|support)|role of the (?:funding source|funders?|sponsor)|study funding|primary funding source|financiamiento|financiamento|financiación|fuentes? de financiación|finanzierung|förderung|financement|基金(?:资助|项目))$/iu;
const CONFLICTS =
  /^(?:(?:declarations? of |statements? of |disclosures? of |disclosure |potential |author |authors['’]? )?(?:potential |competing )?(?:(?:conflict(?:s|ing)?|competing|duality)(?: of| financial)? interests?|interests?)(?: and (?:financial )?disclosures?| and funding)?(?: statements?| disclosures?| declaration)?|disclosures?|disclosure statement|disclosure of interest|authors?['’]? disclosures(?: of potential conflicts of interest)?|coi statement|authors['’] relationships and activities|conflicto?s? de (?:interés|intereses|interesses?)|interessenkonflikte?|(?:déclaration de )?liens d['’]intérêts?|利益冲突)$/iu;
const INLINE = /^([\p{L}'’/ ]{5,60}?)\s*(?:[:：.—–]|\s-)\s*(?=\S)/u;
/** "Funding This study was funded by …" */
const SPACED =
  /^(Funding|Conflicts? of interest|Competing interests?)\s+(?=(?:This|The|No|None|All|Supported|Funded)\b)/iu;
const COMMONS =
  /https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/[^\s"<>)\],;]{1,40}/iu;
const LICENCE =
  /\bcreative commons\b|\bCC[ -](?:BY|0)\b|\bCC0\b|open[- ]access article (?:distributed |published )?under|\bopen government licen[cs]e/iu;
/** A statement of many authors' interests; what is longer is another part of the page. */
const LONGEST = 4_000;
const MOST_LINES = 8;

/** Finds what is said of funding, interests and the licence, under headings or after them. */
export function findStatements(
  lines: readonly LabelledLine[],
  references: Span | undefined,
): Statements {
  let funding = "";
  let conflicts = "";
  let address = "";
  let licence = "";
  for (const [index, line] of lines.entries()) {
    if (references && line.start >= references.start && line.end <= references.end) continue;
    if (funding === "") funding = readStatement(lines, index, FUNDING);
    if (conflicts === "") conflicts = readStatement(lines, index, CONFLICTS);
    if (address === "" && line.text.includes("creativecommons")) {
      address = COMMONS.exec(line.text)?.[0] ?? "";
    }
    const told = line.text.length < 1_500 && LICENCE.test(line.text);
    if (licence === "" && told && line.kind !== "noise") licence = line.text;
  }
  if (funding === "") funding = readFunded(lines);
  const stated = (address || licence).replace(/\.$/u, "");
  return {
    ...(funding === "" ? {} : { funding }),
    ...(conflicts === "" ? {} : { conflicts }),
    ...(stated === "" ? {} : { licence: stated }),
  };
}

/** The text under the heading that a line is, or after the one that it begins with; else "". */
function readStatement(lines: readonly LabelledLine[], index: number, name: RegExp): string {
  const text = lines[index]?.text ?? "";
  if (text.length < 70 && name.test(text.replace(/^\d[\d.]{0,4}\s+|[\s:.]+$/gu, ""))) {
    return gather(lines, index + 1, []);
  }
  const head = text.slice(0, 80);
  const inline = INLINE.exec(head) ?? SPACED.exec(head);
  const line = lines[index];
  if (!line || !inline?.[1] || !name.test(inline[1].trim())) return "";
  const rest = { ...line, text: text.slice(inline[0].length) };
  const next = lines[index + 1];
  const goesOn = next && /^the (?:funders?|sponsors?|funding (?:sources?|bod))/iu.test(next.text);
  return joinParagraphs(goesOn ? [rest, next] : [rest])
    .join(" ")
    .slice(0, LONGEST);
}

function gather(lines: readonly LabelledLine[], from: number, listed: LabelledLine[]): string {
  let length = 0;
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const line = lines[index];
    if (!line || line.level !== undefined || length > LONGEST) break;
    // "None." and "Wellcome Trust." are statements, "Reprints" is the next heading.
    const isHeading = line.heading && line.heading.restAt >= line.text.length;
    const isSentence = /[.。)]$/u.test(line.text);
    if (isHeading || isStatementName(line.text)) break;
    if (line.kind === "noise" && !isSentence) break;
    if (!isSentence && line.text.length < 80 && !/^(?:none|nil|no\b)/iu.test(line.text)) break;
    listed.push(line);
    length += line.text.length;
  }
  return joinParagraphs(listed).join(" ");
}

/** True for a heading over a statement of funding or interests. */
export function isStatementName(text: string): boolean {
  const plain = text.length < 70 ? text.replace(/[\s:.]+$/u, "") : "";
  return FUNDING.test(plain) || CONFLICTS.test(plain);
}

/** "(Funded by X; ClinicalTrials.gov number, NCT…)", as some abstracts end. */
function readFunded(lines: readonly LabelledLine[]): string {
  for (const { text } of lines) {
    const found = /\((Funded by [^();]{3,300})[;)]/u.exec(text.slice(-1_000));
    // As printed: it is quoted on a slide.
    if (found?.[1]) return found[1].trim();
  }
  return "";
}
