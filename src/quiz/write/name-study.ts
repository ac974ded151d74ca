import type { WritingContext } from "./draft.ts";

/** Whose results the abstract gives, as the subject of a question: "Memon et al. (2024)". */
export function nameStudy({ article, reading }: WritingContext): string {
  if (reading.glance.studyCited) return reading.glance.studyCited;
  return nameAuthors({ article });
}

/** Who wrote the abstract: "Lindqvist et al. (2023)", or "the authors" where the text names none. */
export function nameAuthors({ article }: Pick<WritingContext, "article">): string {
  const [first, second] = article.authors.map(familyOf);
  if (article.year === undefined || first === undefined || first === "") return "the authors";
  if (article.authors.length > 2) return `${first} et al. (${article.year})`;
  return second ? `${first} and ${second} (${article.year})` : `${first} (${article.year})`;
}

/** "Lindqvist" of "Ana Lindqvist", "Lindqvist A" and "Lindqvist, Ana"; empty if it cannot be told. */
function familyOf(name: string): string {
  const words = name.replace(/,.*$/u, "").trim().split(/\s+/u);
  const isFirst = name.includes(",") || /^\p{Lu}{1,3}\.?$/u.test(words.at(-1) ?? "");
  const family = (isFirst ? words[0] : words.at(-1)) ?? "";
  return /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*$/u.test(family) ? family : "";
}
