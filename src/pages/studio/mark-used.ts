import type { ArticleRecord } from "../../article/index.ts";

/** The text of a source with what was used of it marked, each mark named by its field. */
export function markUsed({ article, text }: ArticleRecord): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const spans = [...article.sourceSpans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { field, start, end } of spans) {
    if (start < at || end <= start) continue;
    const mark = document.createElement("mark");
    mark.dataset["field"] = field;
    mark.title = field.charAt(0).toUpperCase() + field.slice(1);
    mark.textContent = text.slice(start, end);
    fragment.append(text.slice(at, start), mark);
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}
