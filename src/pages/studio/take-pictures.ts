import { escapeHtml } from "../../deck/index.ts";
import { sayStudio } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";
import { readPicture } from "./read-picture.ts";

/** "To show Figure 1 (f1.tif), save it as …": what the deck says where a picture is missing. */
const NAMED = /^To show (.+?)(?: \(|, save it)/u;

/**
 * Makes every place for a picture take one: pasted or dropped there, or chosen.
 *
 * @param add is given the figure's name, "Figure 1", and the picture's address
 */
export function takePictures(
  deck: HTMLElement,
  add: (name: string, address: string) => void,
): void {
  for (const place of deck.querySelectorAll<HTMLElement>(".no-picture")) {
    const name = NAMED.exec(place.textContent ?? "")?.[1];
    if (name === undefined) continue;
    place.innerHTML = `<span class="told">${escapeHtml(sayStudio("pasteFigure", { name }))}</span> <label class="file button">${escapeHtml(sayStudio("chooseFigure"))}<input type="file" accept="image/*" aria-label="${escapeHtml(sayStudio("chooseFigureOf", { name }))}"></label>`;
    place.tabIndex = 0;
    const told = place.querySelector(".told") as HTMLElement;
    const take = async (file: File | undefined) => {
      if (!file) return;
      try {
        add(name, await readPicture(file));
      } catch (error) {
        told.innerHTML = noticeOf(error);
      }
    };
    place.addEventListener("paste", (event) => {
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void take(file);
    });
    place.addEventListener("dragover", (event) => event.preventDefault());
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      void take(event.dataTransfer?.files[0]);
    });
    place.querySelector("input")?.addEventListener("change", (event) => {
      void take((event.target as HTMLInputElement).files?.[0]);
    });
  }
}
