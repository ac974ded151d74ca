import { type Deck, escapeHtml, nameEvidence, readOtherSource } from "../../deck/index.ts";

/** The sentences behind these marks, each with where it stands, safe HTML; empty where there are none. */
export function listSentences(
  { evidence }: Pick<Deck, "evidence">,
  ids: ReadonlySet<string>,
): string {
  const items = evidence
    .filter(({ id }) => ids.has(id))
    .map(({ id, text }) =>
      readOtherSource(text)
        ? `<li><b>Another source, ${escapeHtml(id)}.</b> ${escapeHtml(text)}</li>`
        : `<li><b>${escapeHtml(nameEvidence(id))}.</b> <q>${escapeHtml(text)}</q></li>`,
    );
  return items.length === 0 ? "" : `<ul class="sentences">${items.join("")}</ul>`;
}
