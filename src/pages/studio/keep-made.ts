import { tabText } from "../../io/browser/index.ts";
import { hashName } from "../../kernel/index.ts";
import type { Making } from "../../library/index.ts";
import type { ArticleState } from "../../store/index.ts";

/** Where a tab keeps which deck was made last, of which article, and how it was then. */
const KEY = "journal-club:made-deck";

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
  const of = hashName(asRead ? `${asRead.title}\n${asRead.abstract}` : markdown);
  const now = () => kept.getState();
  const last = lastMade();
  if (last?.of === of) {
    await now().open(last.id);
    const { phase, record } = now();
    const isAsMade = phase === "open" && hashName(now().markdown) === last.markdown;
    if (isAsMade && record?.removedAt === undefined && now().change(content, "made")) {
      keepName({ id: last.id, of, markdown: hashName(markdown) });
      return last.id;
    }
  }
  const id = await now().create({ ...content, pictures: [] }, "made");
  keepName({ id, of, markdown: hashName(markdown) });
  return id;
}

interface LastMade {
  readonly id: string;
  /** Hashes of the article and of the deck. */
  readonly of: string;
  readonly markdown: string;
}

const keepName = (made: LastMade) => tabText.write(KEY, JSON.stringify(made));

function lastMade(): LastMade | undefined {
  try {
    return JSON.parse(tabText.read(KEY) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
