import { tabText } from "../../io/browser/index.ts";
import type { ArticleState } from "../../store/index.ts";

const KEY = "journal-club:article";

type Kept = Pick<ArticleState, "record" | "mended" | "asRead" | "pictures">;

/** The article as the person left it, and the text in the field that it was read from. */
export type LeftArticle = Kept & { readonly read: string | undefined };

/**
 * Keeps the article for a reload and for the way back from presenting. Where a tab may keep less
 * than its pictures take, they are left out; they are in the deck.
 */
export function keepArticle(
  { record, mended, asRead, pictures }: Kept,
  read: string | undefined,
): void {
  const kept = { read, record, mended, asRead };
  if (tabText.write(KEY, JSON.stringify({ ...kept, pictures: [...pictures] }))) return;
  tabText.write(KEY, JSON.stringify({ ...kept, pictures: [] }));
}

/** What was kept; `undefined` where there is nothing, or nothing of our form. */
export function keptArticle(): LeftArticle | undefined {
  try {
    const left = JSON.parse(tabText.read(KEY) ?? "null");
    if (!left?.record?.article || !Array.isArray(left.pictures)) return undefined;
    return { ...left, pictures: new Map(left.pictures) };
  } catch {
    return undefined;
  }
}
