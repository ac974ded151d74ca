import { escapeHtml } from "../../../deck/index.ts";
import { sayEditor } from "../../../words/index.ts";

/**
 * Makes the places that a slide keeps for pictures take one.
 *
 * @param take is given the file that was dropped there, or chosen
 */
export function takePictures(slide: HTMLElement, take: (file: File) => void): void {
  for (const place of slide.querySelectorAll<HTMLElement>(".no-picture")) {
    const label = document.createElement("label");
    label.className = "file button";
    label.innerHTML = `${escapeHtml(sayEditor("choosePicture"))}<input type="file" accept="image/*">`;
    place.append(" ", label);
    label.querySelector("input")?.addEventListener("change", ({ target }) => {
      const [file] = (target as HTMLInputElement).files ?? [];
      if (file) take(file);
    });
    place.addEventListener("dragover", (event) => event.preventDefault());
    place.addEventListener("drop", (event) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(isPicture);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    });
  }
}

/** Pictures that are pasted or dropped anywhere else in the editor. */
export function listenForPictures(signal: AbortSignal, take: (file: File) => void): void {
  const hear = (event: Event, data: DataTransfer | null) => {
    const file = [...(data?.files ?? [])].find(isPicture);
    if (event.defaultPrevented || !file) return;
    // Programs that copy a text put a picture of it beside the text.
    if (event.type === "paste" && data?.getData("text/plain")) return;
    event.preventDefault();
    event.stopPropagation();
    take(file);
  };
  const options = { signal, capture: true };
  document.addEventListener("paste", (event) => hear(event, event.clipboardData), options);
  document.addEventListener(
    "drop",
    (event) => {
      const { target } = event;
      if (target instanceof Element && target.closest(".no-picture")) return;
      hear(event, event.dataTransfer);
    },
    options,
  );
  document.addEventListener(
    "dragover",
    (event) => {
      if ([...(event.dataTransfer?.types ?? [])].includes("Files")) event.preventDefault();
    },
    { signal },
  );
}

const isPicture = ({ type }: File) => type.startsWith("image/");
