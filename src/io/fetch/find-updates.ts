import { type Json, objectAt, objectsAt, textAt, textsAt } from "./json.ts";

/** What a person who presents an article must know of it, the gravest first. */
const KINDS: readonly (readonly [type: RegExp, sentence: string])[] = [
  [/^(?:partial[ _])?retract|^withdraw|^remov/u, "This article has been retracted"],
  [/concern/u, "There is an expression of concern about this article"],
  [/republish/u, "This article has been corrected and published again"],
  [/errat|corrig|^correct/u, "There is a correction of this article"],
  [/preprint of/u, "This is a preprint; the article has been published in a journal"],
];

/** A notice itself, which somebody took for the article. */
const NOTICES: readonly (readonly [type: RegExp, sentence: string])[] = [
  [/retract|withdraw|remov/u, "This is the notice of a retraction, not the article"],
  [/concern/u, "This is an expression of concern, not the article"],
  [/errat|corrig|correct/u, "This is a correction, not the article"],
];

/**
 * Retractions and corrections as PubMed and Europe PMC note them: `commentCorrectionList` with types
 * such as "Retraction in", "Erratum in", "Erratum for", and the publication type.
 */
export function listPubMedUpdates(record: Json): readonly string[] {
  const links = objectsAt(objectAt(record, "commentCorrectionList"), "commentCorrection").map(
    (link) => ({ type: textAt(link, "type").toLowerCase(), where: textAt(link, "reference") }),
  );
  const types = textsAt(objectAt(record, "pubTypeList"), "pubType").map((type) =>
    type.toLowerCase(),
  );
  const isRetracted = types.includes("retracted publication");
  return listUpdates(
    KINDS,
    isRetracted ? [{ type: "retracted", where: "" }, ...links] : links,
    / (?:in|by)$|^preprint of$|^retracted$/u,
  ).concat(listUpdates(NOTICES, links, /^(?:retraction|expression|erratum|corr).* (?:for|of)$/u));
}

/** The same as Crossref notes them: `updated-by` on an article, `update-to` on a notice. */
export function listCrossrefUpdates(work: Json): readonly string[] {
  const linksAt = (field: string) =>
    objectsAt(work, field).map((link) => ({
      type: textAt(link, "type").toLowerCase(),
      where: addressOf(textAt(link, "DOI")),
    }));
  const by = linksAt("updated-by");
  const hasTold = /^\s*(?:retracted|withdrawn)\b/iu.test(textsAt(work, "title")[0] ?? "");
  return listUpdates(KINDS, hasTold ? [...by, { type: "retracted", where: "" }] : by).concat(
    listUpdates(NOTICES, linksAt("update-to")),
  );
}

interface Link {
  readonly type: string;
  /** The notice: a reference or an address, "" where unknown. */
  readonly where: string;
}

/** One sentence for each kind that there is, with the first place that says more. */
function listUpdates(
  kinds: readonly (readonly [RegExp, string])[],
  links: readonly Link[],
  isMeant = /(?:)/u,
): string[] {
  const meant = links.filter(({ type }) => isMeant.test(type));
  const kindOf = (type: string) => kinds.find(([kind]) => kind.test(type))?.[1];
  return kinds.flatMap(([, sentence]) => {
    const same = meant.filter(({ type }) => kindOf(type) === sentence);
    if (same.length === 0) return [];
    const where = same.find((link) => link.where !== "")?.where.replace(/\.$/u, "");
    return [where === undefined ? `${sentence}.` : `${sentence}: ${where}.`];
  });
}

function addressOf(doi: string): string {
  return doi === "" ? "" : `https://doi.org/${doi}`;
}
