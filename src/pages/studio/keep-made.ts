import type { Making } from "../../library/index.ts";
import type { ArticleState } from "../../store/index.ts";

/** The deck that was made last on this page, and of which article. */
let made: { readonly id: string; readonly of: string; readonly markdown: string } | undefined;
/** One after the other: the second of two that were made in a row is the first, changed. */
let keeping: Promise<unknown> = Promise.resolve();

/** What a deck was made of, and how it was before anything in it was exchanged. */
export interface MadeOf {
  readonly article: Pick<ArticleState, "record" | "mended" | "asRead">;
  readonly baseline: string;
  readonly making: Making;
}

/**
 * Keeps a deck that was made on this device, so that it is there tomorrow. Made again of the same
 * article, it is the same deck, unless a hand was at it since.
 *
 * @returns its name
 */
export function keepMade(markdown: string, of: MadeOf): Promise<string> {
  const mine = keeping.then(() => keep(markdown, of));
  keeping = mine.catch(() => undefined);
  return mine;
}

async function keep(
  markdown: string,
  { article: { record, mended, asRead }, baseline, making }: MadeOf,
): Promise<string> {
  const { useShelf } = await import("../library/shelf.ts");
  const { kept } = useShelf();
  const article = record && { record, mended, ...(asRead ? { asRead } : {}) };
  const content = { markdown, baseline, making, ...(article ? { article } : {}) };
  const of = asRead ? `${asRead.title}\n${asRead.abstract}` : "";
  const now = kept.getState();
  const isAsMade = made?.of === of && now.record?.id === made.id && now.markdown === made.markdown;
  if (made && isAsMade && now.change(content, "made")) {
    made = { ...made, markdown };
    return made.id;
  }
  const id = await now.create({ ...content, pictures: [] }, "made");
  made = { id, of, markdown };
  return id;
}
