import type { StatedArticle } from "../../article/index.ts";

/** Kinds that say little; a telling one from another source is better. */
const VAGUE: ReadonlySet<StatedArticle["type"]> = new Set(["unknown", "research"]);

/** The first of them, its empty fields filled from the others in turn; at least one is needed. */
export function mergeArticles(
  best: StatedArticle,
  ...others: readonly StatedArticle[]
): StatedArticle {
  return others.reduce(fill, best);
}

function fill(best: StatedArticle, other: StatedArticle): StatedArticle {
  // Fields that may be absent: those of `best` win where it has them.
  const stated = Object.fromEntries(
    Object.entries(best).filter(([, value]) => value !== undefined && value !== ""),
  );
  const longer = <T>(a: readonly T[], b: readonly T[]) => (a.length > 0 ? a : b);
  const isTelling = !VAGUE.has(best.type) || VAGUE.has(other.type);
  return {
    ...other,
    ...stated,
    type: isTelling && best.type !== "unknown" ? best.type : other.type,
    authors: longer(best.authors, other.authors),
    keywords: longer(best.keywords, other.keywords),
    references: longer(best.references, other.references),
    sections: longer(best.sections, other.sections),
    figures: longer(best.figures, other.figures),
    tables: longer(best.tables, other.tables),
  };
}
