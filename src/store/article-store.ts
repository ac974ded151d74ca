import { createStore, type StoreApi } from "zustand/vanilla";
import type { Article, ArticleFile, ArticleRecord } from "../article/index.ts";

/** What a person can mend of what was understood. */
export type Mended = Partial<Pick<Article, "title" | "authors" | "type" | "abstract">>;

type AsRead = Pick<Article, "title" | "abstract">;

export interface ArticleState {
  /** What was read, with the articles to choose from; `undefined` before anything was. */
  readonly file: ArticleFile | undefined;
  /** Which of its records is presented, from 0. */
  readonly chosen: number;
  /** That record, as mended. */
  readonly record: ArticleRecord | undefined;
  /** Pictures that the person brought, as `composeDeck` takes them. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the person has mended of the chosen record. */
  readonly mended: Mended;
  /** What the chosen record was before it was mended; tells whether another text is of it. */
  readonly asRead: AsRead | undefined;
  /** What was mended stays where the file holds the same article, its text changed or not. */
  read(file: ArticleFile): void;
  /** As it was left. */
  restore(left: Pick<ArticleState, "record" | "mended" | "asRead" | "pictures">): void;
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
    mended: {},
    asRead: undefined,
    read: (file) => {
      const before = get();
      const [first, ...others] = file.records;
      const isSame = isSameArticle(before.asRead, first?.article);
      const mended = isSame ? before.mended : {};
      const records = first ? [mendRecord(first, mended), ...others] : [];
      set({
        file: { ...file, records },
        chosen: 0,
        record: records[0],
        mended,
        asRead: asReadOf(first),
        pictures: isSame ? before.pictures : new Map(),
      });
    },
    restore: ({ record, mended, asRead, pictures }) =>
      set({
        file: { records: record ? [record] : [], notices: [] },
        chosen: 0,
        record,
        mended,
        asRead,
        pictures,
      }),
    choose: (chosen) => {
      const { file, chosen: before, record: left } = get();
      if (!file) return;
      const records = file.records.map((each, i) => (i === before && left ? left : each));
      set({
        file: { ...file, records },
        chosen,
        record: records[chosen],
        mended: {},
        asRead: asReadOf(records[chosen]),
        pictures: new Map(),
      });
    },
    mend: (fields) => {
      const { record, mended } = get();
      if (record) set({ record: mendRecord(record, fields), mended: { ...mended, ...fields } });
    },
    addPicture: (name, address) =>
      set(({ pictures }) => ({ pictures: new Map([...pictures, [name, address]]) })),
    clear: () => set({ file: undefined, chosen: 0, record: undefined }),
  }));
}

function asReadOf(record: ArticleRecord | undefined): AsRead | undefined {
  return record && { title: record.article.title, abstract: record.article.abstract };
}

function isSameArticle(before: AsRead | undefined, now: AsRead | undefined): boolean {
  if (!before || !now) return false;
  const isSame = (field: keyof AsRead) => now[field] !== "" && now[field] === before[field];
  return isSame("title") || isSame("abstract");
}

/** What a person wrote stands nowhere in the source: its span goes. */
function mendRecord({ article, text }: ArticleRecord, fields: Mended): ArticleRecord {
  const sourceSpans = article.sourceSpans.filter(({ field }) => !(field in fields));
  return { article: { ...article, ...fields, sourceSpans }, text };
}
