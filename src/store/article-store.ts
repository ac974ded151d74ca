import { createStore, type StoreApi } from "zustand/vanilla";
import type { Article, ArticleFile, ArticleRecord } from "../article/index.ts";

/** What a person can mend of what was understood. */
export type Mended = Partial<Pick<Article, "title" | "authors" | "type" | "abstract">>;

export interface ArticleState {
  /** What was read, with the articles to choose from; `undefined` before anything was. */
  readonly file: ArticleFile | undefined;
  /** Which of its records is presented, from 0. */
  readonly chosen: number;
  /** That record, as mended. */
  readonly record: ArticleRecord | undefined;
  /** Pictures that the person brought, as `composeDeck` takes them. */
  readonly pictures: ReadonlyMap<string, string>;
  read(file: ArticleFile): void;
  choose(index: number): void;
  mend(fields: Mended): void;
  /** @param name "Figure 1", or the name of the picture's file in the article */
  addPicture(name: string, address: string): void;
  clear(): void;
}

/** The article that the person brought, and their corrections of what we made of it. */
export function createArticleStore(): StoreApi<ArticleState> {
  return createStore<ArticleState>()((set, get) => ({
    file: undefined,
    chosen: 0,
    record: undefined,
    pictures: new Map(),
    // A picture belongs to its article.
    read: (file) => set({ file, chosen: 0, record: file.records[0], pictures: new Map() }),
    choose: (chosen) => set({ chosen, record: get().file?.records[chosen], pictures: new Map() }),
    mend: (fields) => {
      const { record } = get();
      if (record) set({ record: mendRecord(record, fields) });
    },
    addPicture: (name, address) =>
      set(({ pictures }) => ({ pictures: new Map([...pictures, [name, address]]) })),
    clear: () => set({ file: undefined, chosen: 0, record: undefined, pictures: new Map() }),
  }));
}

/** What a person wrote stands nowhere in the source: its span goes. */
function mendRecord({ article, text }: ArticleRecord, fields: Mended): ArticleRecord {
  const sourceSpans = article.sourceSpans.filter(({ field }) => !(field in fields));
  return { article: { ...article, ...fields, sourceSpans }, text };
}
