import type { Element } from "../markup/parse-markup.ts";
import { childAt, childrenOf, firstOf, textOf } from "../markup/walk.ts";

/**
 * Dates of publication, that of the issue first, since it is the one cited. `pub-type` is of the
 * tag sets before JATS 1.1, `date-type` with `publication-format` of those since.
 */
const PREFERENCE: readonly RegExp[] = [
  /^(?:ppub|epub-ppub|print)\b/iu,
  /^(?:collection|issue|cover|publication-year|volume)/iu,
  /^(?:pub\b|epub|publication|version of record|vor|published|electronic|first|online|$)/iu,
  /^(?!pmc|nihms|received|accepted|preprint|epreprint|retracted|corrected|submitted)/iu,
  /^/u,
];

/** The year that an article is cited by; the copyright's where no date is given. */
export function readYear(meta: Element | undefined): number | undefined {
  const dates = childrenOf(meta, "pub-date").flatMap((date) => {
    const year = yearOf(date);
    return year === undefined ? [] : [{ year, type: typeOf(date) }];
  });
  for (const wanted of PREFERENCE) {
    const found = dates.find(({ type }) => wanted.test(type));
    if (found) return found.year;
  }
  return (
    asYear(textOf(firstOf(childAt(meta, "permissions"), "copyright-year"))) ??
    asYear(textOf(childAt(meta, "copyright-year")))
  );
}

function typeOf({ attributes }: Element): string {
  const type = attributes["date-type"] ?? attributes["pub-type"] ?? "";
  const isPrint = attributes["publication-format"] === "print" && /^(?:pub|$)/u.test(type);
  return isPrint ? "print" : type.trim();
}

function yearOf(date: Element): number | undefined {
  return (
    asYear(textOf(firstOf(date, "year"))) ??
    asYear(date.attributes["iso-8601-date"] ?? "") ??
    asYear(textOf(childAt(date, "string-date")))
  );
}

/** The first year that a text names. */
export function asYear(text: string): number | undefined {
  const found =
    /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/u.exec(text)?.[0] ??
    /^(?:19|20)\d{2}(?=\d{4}$)/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}
