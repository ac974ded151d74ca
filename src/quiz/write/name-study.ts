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

const PARTICLE = /^(?:van|von|de|der|den|del|du|da|dos|di|la|le|el|al|bin|ibn|ud|ul|ten|ter)$/iu;

/** "Lindqvist" of "Ana Lindqvist", "Lindqvist A" and "Lindqvist, Ana"; empty if it cannot be told. */
function familyOf(name: string): string {
  const words = name.replace(/,.*$/u, "").trim().split(/\s+/u);
  const isFirst = name.includes(",") || /^\p{Lu}{1,3}\.?$/u.test(words.at(-1) ?? "");
  // "van der Berg", "Ud Din": what stands before belongs to the name.
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at--;
  const family = isFirst ? (words[0] ?? "") : words.slice(at).join(" ");
  return /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’ -]*$/u.test(family.replace(/^(?:\p{Ll}+ )+/u, ""))
    ? family
    : "";
}
