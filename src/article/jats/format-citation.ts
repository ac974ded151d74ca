import type { Citation } from "./read-citation.ts";

/**
 * A reference of which only the parts are given, as most biomedical journals print it:
 *
 *     Lima A, Li B. A title. Journal. 2020;12(3):45-67. doi:10.1000/xyz
 */
export function formatCitation(citation: Citation): string {
  const { authors, title, journal, year, volume, pages, doi, rest } = citation;
  const issue = rest.issue === "" ? "" : `(${rest.issue})`;
  const place = `${volume ?? ""}${issue}`;
  const where = [place, pages ?? ""].filter((part) => part !== "").join(":");
  const when = [year === undefined ? "" : String(year), where]
    .filter((part) => part !== "")
    .join(";");
  const link = rest.comment.includes(rest.address) ? "" : rest.address;
  const address = doi === undefined ? link : `doi:${doi}`;
  return [authors ?? "", title ?? "", journal ?? "", rest.publisher, when, rest.comment, address]
    .filter((part) => part !== "")
    .reduce(
      (text, part) => (text === "" ? part : `${text}${/[.?!]$/u.test(text) ? "" : "."} ${part}`),
      "",
    );
}
