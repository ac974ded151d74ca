import { escapeHtml } from "../../deck/index.ts";
import { EXPORT_IDS, type ExportId, findExport } from "../../export/index.ts";
import { sayCommon, sayExporting } from "../../words/index.ts";

/** What the forms are for, in the order of their groups; a form of no group is among the files. */
const GROUPS: Readonly<Record<"show" | "ask" | "keep", readonly string[]>> = {
  show: ["html", "pptx", "pdf", "handout"],
  ask: ["anki", "tsv", "moodle", "gift", "qti", "csv", "kahoot"],
  keep: ["zip", "md", "bib", "ris"],
};

/** The dialog: the forms to choose from, and below them, hidden, how far one is. */
export function exportHtml(): string {
  const groups = Object.entries(GROUPS).map(([group, ids]) => {
    const items = EXPORT_IDS.filter((id) => ids.includes(id)).map(
      (id) => `<li>${buttonOf(id)}</li>`,
    );
    const name = sayExporting(`group-${group as keyof typeof GROUPS}`);
    return items.length === 0 ? "" : `<h3>${escapeHtml(name)}</h3><ul>${items.join("")}</ul>`;
  });
  return `
    <form method="dialog"><h2 id="exporting-title">${escapeHtml(sayExporting("title"))}</h2><button class="close" aria-label="${escapeHtml(sayCommon("close"))}">✕</button></form>
    <div class="forms">${groups.join("")}</div>
    <div class="working" hidden>
      <label for="exporting-share"></label>
      <progress id="exporting-share" max="1" value="0"></progress>
      <button type="button" class="cancel">${escapeHtml(sayCommon("cancel"))}</button>
    </div>
    <div class="told" role="status"></div>`;
}

function buttonOf(id: ExportId): string {
  const { extension } = findExport(id);
  return `<button type="button" data-form="${id}"><b>.${extension}</b> <span>${escapeHtml(sayExporting(id))}</span></button>`;
}
