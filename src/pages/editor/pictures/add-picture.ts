import { escapeHtml } from "../../../deck/index.ts";
import { sayCommon, sayEditor, spoken } from "../../../words/index.ts";
import type { PictureShelf } from "./picture-shelf.ts";
import { type PictureWay, placePicture } from "./place-picture.ts";
import { sayBytes, shrinkPicture } from "./shrink-picture.ts";

/** A picture that was cut from a page knows what is written below it. */
export interface PictureFile extends Blob {
  readonly caption?: { readonly label: string; readonly text: string } | undefined;
}

export interface Putting {
  /** The slide keeps a place for it. */
  readonly isPlace: boolean;
  readonly put: (write: (markdown: string, slide: number) => string) => void;
}

/**
 * Asks what a picture shows, keeps it, and puts it into the deck.
 *
 * @throws {InputError} when it cannot be read
 */
export async function addPicture(
  place: HTMLElement,
  shelf: PictureShelf,
  file: PictureFile,
  { isPlace, put }: Putting,
): Promise<void> {
  const picture = await shrinkPicture(file);
  const { caption } = file;
  const address = URL.createObjectURL(
    new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: picture.type }),
  );
  const dialog = document.createElement("dialog");
  dialog.className = "sheet picture";
  dialog.setAttribute("aria-label", sayEditor("altTitle"));
  const size = sayBytes(picture.bytes.length, spoken());
  const isShrunk = picture.bytes.length < picture.from;
  dialog.innerHTML = `
    <form>
      <h2>${escapeHtml(sayEditor("altTitle"))}</h2>
      <img alt="" src="${address}">
      <p class="hint">${escapeHtml(sayEditor("pictureSize", { width: picture.width, height: picture.height, size }))}
        ${isShrunk ? escapeHtml(sayEditor("pictureShrunk", { from: sayBytes(picture.from, spoken()), size })) : ""}</p>
      <label>${escapeHtml(sayEditor("altLabel"))}
        <textarea name="alt" rows="2" required aria-describedby="alt-hint"></textarea></label>
      <p class="hint" id="alt-hint">${escapeHtml(sayEditor("altHint"))}</p>
      ${caption ? `<label>${escapeHtml(sayEditor("pdfCaption"))}<textarea name="caption" rows="3"></textarea></label>` : ""}
      ${isPlace ? "" : `<label class="check-line"><input type="checkbox" name="own"${caption ? " checked" : ""}> ${escapeHtml(sayEditor("pictureNewSlide"))}</label>`}
      <p class="problem" role="alert"></p>
      <div class="actions">
        <button type="submit" class="primary">${escapeHtml(sayEditor("pictureAdd"))}</button>
        <button type="button" class="cancel">${escapeHtml(sayCommon("cancel"))}</button>
      </div>
    </form>`;
  place.append(dialog);
  const at = <T extends HTMLElement>(selector: string) => dialog.querySelector<T>(selector);
  const captionField = at<HTMLTextAreaElement>("[name=caption]");
  if (caption && captionField) captionField.value = caption.text;
  dialog.addEventListener("close", () => {
    URL.revokeObjectURL(address);
    dialog.remove();
  });
  at(".cancel")?.addEventListener("click", () => dialog.close());
  const ended = new Promise<void>((resolve) => dialog.addEventListener("close", () => resolve()));
  at("form")?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const alt = at<HTMLTextAreaElement>("[name=alt]")?.value.trim() ?? "";
    const problem = at(".problem");
    if (alt === "") {
      if (problem) problem.textContent = sayEditor("altMissing");
      return;
    }
    try {
      const name = await shelf.put(picture);
      const words = captionField?.value.trim() ?? "";
      const placed = {
        name,
        alt,
        ...(caption && words !== "" ? { caption: { label: caption.label, text: words } } : {}),
      };
      const isOwn = at<HTMLInputElement>("[name=own]")?.checked === true;
      const way: PictureWay = isPlace ? "place" : isOwn ? "new" : "slide";
      put((markdown, slide) => placePicture(markdown, slide, placed, way));
      dialog.close();
    } catch (error) {
      const { noticeOf } = await import("../../notice.ts");
      if (problem) problem.innerHTML = noticeOf(error);
    }
  });
  dialog.showModal();
  at<HTMLTextAreaElement>("[name=alt]")?.focus();
  return ended;
}
