import { escapeMarkdown } from "../../quiz/index.ts";
import { doiUrl } from "../doi-url.ts";
import { type Filler, heading, prose } from "./hole.ts";

/** Title, authors, and where the article appeared. */
export const fillTitle: Filler = (_hole, { article }) => {
  const { authors, journal, year, volume, issue, pages, doi } = article;
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
    doi && `[doi.org/${escapeMarkdown(doi)}](${doiUrl(doi)})`,
  ].filter(Boolean);
  const title = heading(escapeMarkdown(article.title || "An abstract without a title"), 1);
  return [{ blocks: lines.length > 0 ? [title, prose(lines.join("\n\n"))] : [title] }];
};
