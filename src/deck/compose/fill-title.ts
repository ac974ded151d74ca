import { escapeMarkdown } from "../../quiz/index.ts";
import { doiUrl } from "../doi-url.ts";
import { nameLicence } from "../name-licence.ts";
import { type Filler, heading, prose } from "./hole.ts";

/** Title, authors, where the article appeared, and the licence that lets its words be shown. */
export const fillTitle: Filler = (_hole, { article }) => {
  const { authors, journal, year, volume, issue, pages, doi, licence } = article;
  const place = [
    volume && ` ${volume}`,
    issue && `(${issue})`,
    pages && `:${pages.replace(/-/gu, "–")}`,
  ].join("");
  const appeared = [
    journal && `*${escapeMarkdown(journal)}*`,
    year && `${year}${journal && place ? `;${place.trim()}` : ""}`,
  ]
    .filter(Boolean)
    .join(" ");
  const names =
    authors.length > 6
      ? `${authors.slice(0, 5).join(", ")} … ${authors.at(-1)}`
      : authors.join(", ");
  const lines = [
    names && escapeMarkdown(names),
    appeared,
    [doi && `[doi.org/${escapeMarkdown(doi)}](${doiUrl(doi)})`, licence && linkLicence(licence)]
      .filter(Boolean)
      .join(" · "),
  ].filter(Boolean);
  const title = heading(escapeMarkdown(article.title || "An abstract without a title"), 1);
  return [{ blocks: lines.length > 0 ? [title, prose(lines.join("\n\n"))] : [title] }];
};

function linkLicence(licence: string): string {
  const { name, address } = nameLicence(licence) ?? { name: "" };
  return address === undefined ? escapeMarkdown(name) : `[${name}](${address})`;
}
