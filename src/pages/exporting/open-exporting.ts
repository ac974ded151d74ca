import { escapeHtml, parseDeck } from "../../deck/index.ts";
import { CancelledError, type ExportId, findExport, isExportId } from "../../export/index.ts";
import { downloadBytes } from "../../io/browser/index.ts";
import { sayExporting } from "../../words/index.ts";
import { settleLanguage } from "../language.ts";
import { noticeOf } from "../notice.ts";
import "../styles/exporting.css";
import { bringTools } from "./bring-tools.ts";
import { exportHtml } from "./export-html.ts";
import { findArticleText, findPicture } from "./find-beside.ts";
import { nameFile } from "./name-file.ts";
import { printPages } from "./print-pages.ts";

/** What is written; what stands beside it is found by the page's address. */
export interface ExportedDeck {
  readonly markdown: string;
}

/**
 * Opens the dialog in which a form is chosen and written: one at a time, with how far it is and a
 * way to stop it. What a form needs is fetched when it is chosen.
 */
export async function openExporting(exported: ExportedDeck): Promise<void> {
  const { documentElement } = document;
  const lang = documentElement.lang;
  await settleLanguage().catch(() => undefined);
  const spoken = documentElement.lang;
  // The page goes on in the language of its deck; the dialog says in which its own words are.
  documentElement.lang = lang;
  const dialog = document.createElement("dialog");
  dialog.className = "exporting";
  dialog.lang = spoken;
  dialog.setAttribute("aria-labelledby", "exporting-title");
  dialog.innerHTML = exportHtml();
  document.body.append(dialog);
  wire(dialog, exported);
  dialog.showModal();
}

function wire(dialog: HTMLDialogElement, exported: ExportedDeck): void {
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector(selector) as E;
  const [forms, working, told] = [".forms", ".working", ".told"].map((each) => part(each)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let stop: AbortController | undefined;
  const write = async (id: ExportId, pressed: HTMLElement) => {
    stop?.abort();
    const mine = new AbortController();
    stop = mine;
    const bar = part<HTMLProgressElement>("progress");
    bar.value = 0;
    told.textContent = "";
    part("label").textContent = sayExporting("working", { form: `.${findExport(id).extension}` });
    forms.hidden = true;
    working.hidden = false;
    part(".cancel").focus();
    const remarks: string[] = [];
    const said = await make(id, exported, {
      signal: mine.signal,
      picture: findPicture,
      progress: (share) => {
        bar.value = share;
      },
      tell: (remark) => remarks.push(remark),
    }).catch((error: unknown) =>
      error instanceof CancelledError ? escapeHtml(sayExporting("cancelled")) : noticeOf(error),
    );
    working.hidden = true;
    forms.hidden = false;
    const list = remarks.map((remark) => `<li>${escapeHtml(remark)}</li>`).join("");
    told.innerHTML = `<p>${said}</p>${list && `<ul>${list}</ul>`}`;
    pressed.focus();
    told.scrollIntoView({ block: "nearest" });
  };
  forms.addEventListener("click", ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>("[data-form]");
    const id = pressed?.dataset["form"] ?? "";
    if (pressed && isExportId(id)) void write(id, pressed);
  });
  part(".cancel").addEventListener("click", () => stop?.abort());
  // Escape stops what is being written first, and closes only where nothing is.
  dialog.addEventListener("cancel", (event) => {
    if (working.hidden) return;
    event.preventDefault();
    stop?.abort();
  });
  dialog.addEventListener("close", () => {
    stop?.abort();
    dialog.remove();
  });
}

/** Writes the file and hands it over; what was done, as safe HTML. */
async function make(
  id: ExportId,
  exported: ExportedDeck,
  wanted: Parameters<typeof bringTools>[0],
): Promise<string> {
  const { extension, printed, load } = findExport(id);
  const tools = bringTools(wanted);
  await tools.step(0);
  const [exporter, { deck }] = [await load(), parseDeck(exported.markdown)];
  const articleText = await findArticleText();
  const written = await exporter.write(
    { deck, ...exported, ...(articleText === undefined ? {} : { articleText }) },
    tools,
  );
  await tools.step(1);
  if (printed) {
    await printPages(String(written));
    return escapeHtml(sayExporting("printed"));
  }
  const name = nameFile(deck.front.title, extension);
  const isText = typeof written === "string";
  const bytes = isText ? new TextEncoder().encode(written) : written;
  downloadBytes(name, bytes, `${exporter.mediaType}${isText ? ";charset=utf-8" : ""}`);
  return escapeHtml(sayExporting("written", { name, size: Math.ceil(bytes.length / 1000) }));
}
