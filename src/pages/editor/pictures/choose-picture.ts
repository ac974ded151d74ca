import type { ArticleRecord } from "../../../article/index.ts";
import { escapeHtml } from "../../../deck/index.ts";
import { sayCommon, sayEditor } from "../../../words/index.ts";
import { noticeOf } from "../../notice.ts";
import type { PictureFile } from "./add-picture.ts";

/** Asks where the picture comes from: a file, or a part of a PDF's page. */
export function choosePicture(
  place: HTMLElement,
  record: ArticleRecord | undefined,
  take: (file: PictureFile) => void,
): void {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet choose";
  dialog.setAttribute("aria-label", sayEditor("picture"));
  dialog.innerHTML = `
    <form method="dialog">
      <h2>${escapeHtml(sayEditor("picture"))}</h2>
      <p>${escapeHtml(sayEditor("pictureWays"))}</p>
      <p class="problem" role="alert"></p>
      <div class="actions">
        <label class="file button">${escapeHtml(sayEditor("choosePicture"))}<input type="file" name="picture" accept="image/*"></label>
        <label class="file button">${escapeHtml(sayEditor("choosePdf"))}<input type="file" name="pdf" accept="application/pdf,.pdf"></label>
        <button type="submit" class="cancel">${escapeHtml(sayCommon("cancel"))}</button>
      </div>
    </form>`;
  place.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("change", async ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    if (input.name === "picture") {
      dialog.close();
      take(file);
      return;
    }
    try {
      const { cropPdf } = await import("./crop-pdf.ts");
      const cut = await cropPdf(place, file, record?.article.figures ?? []);
      dialog.close();
      if (cut) take(cut);
    } catch (error) {
      const problem = dialog.querySelector(".problem");
      if (problem) problem.innerHTML = noticeOf(error);
    }
  });
  dialog.showModal();
}
