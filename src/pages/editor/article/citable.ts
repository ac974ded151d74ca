import type { ArticleRecord } from "../../../article/index.ts";
import { foldText, type Span } from "../../../kernel/index.ts";
import { evidenceIdOf } from "../../../quiz/index.ts";
import type { Reading, Role } from "../../../reading/index.ts";

/** A sentence of the article that a footnote can hold, by the name of that footnote. */
export interface Citable {
  readonly id: string;
  readonly text: string;
  readonly role: Role;
  /** Index into the sentences of the abstract, or of the body. */
  readonly index: number;
  readonly isOfBody: boolean;
  /** Where it stands in the article's text; absent where it is not found there. */
  readonly span?: Span;
}

/** All sentences of abstract and body, in the order of the text. */
export function listCitable({ article, text }: ArticleRecord, reading: Reading): Citable[] {
  const abstract = reading.sentences.map((each, index) => ({
    id: evidenceIdOf(index),
    text: article.abstract.slice(each.start, each.end) || each.text,
    role: each.role,
    index,
    isOfBody: false,
  }));
  const body = (reading.body?.sentences ?? []).map(({ id, text: said, role }, index) => ({
    id,
    text: said,
    role,
    index,
    isOfBody: true,
  }));
  const folded = foldText(text);
  let past = 0;
  return [...abstract, ...body].map((each) => {
    const words = each.text.replace(/\s+/gu, " ").trim();
    const needle = foldText(words).text;
    const ahead = folded.text.indexOf(needle, past);
    const at = ahead < 0 ? folded.text.indexOf(needle) : ahead;
    if (needle === "" || at < 0) return { ...each, text: words };
    past = at + needle.length;
    const start = folded.offsets[at] ?? 0;
    const end = (folded.offsets[at + needle.length - 1] ?? start) + 1;
    return { ...each, text: words, span: { start, end } };
  });
}
