import type { Given } from "./read-given.ts";

/** A paste this long is an article and no correction. */
const ARTICLE_CHARACTERS = 500;

/**
 * Listens for what is brought to the page: dropped or pasted anywhere, or pasted into the field.
 *
 * @param take is given what came, and the text of it that the field should show, if any
 */
export function listenForArticles(
  field: HTMLTextAreaElement,
  signal: AbortSignal,
  take: (given: Given, shown?: string) => void,
): void {
  document.addEventListener(
    "paste",
    (event) => {
      const data = event.clipboardData;
      const target = event.target;
      const inField = target === field;
      // Who pastes into a slide's place for a picture brings no article.
      if (event.defaultPrevented || !data || (!inField && isEditable(target))) return;
      const [file] = data.files;
      const html = data.getData("text/html");
      const text = data.getData("text/plain") || wordsOf(html);
      // Programs that copy a table or a text put a picture of it beside the text.
      if (file && text === "") {
        event.preventDefault();
        take({ how: "file", file });
        return;
      }
      const whole = text.length >= ARTICLE_CHARACTERS || !inField;
      if (text === "" || !whole) return;
      // An article replaces what is there (undo brings it back); a correction goes in where it is.
      if (inField) field.select();
      else {
        event.preventDefault();
        field.focus();
        field.select();
        // Undo brings back what was there before, which setting `value` would forget.
        if (!document.execCommand("insertText", false, text)) field.value = text;
      }
      const given: Given = { how: "text", text, ...(html === "" ? {} : { html }) };
      // The field takes the text after this event; what the page made of it comes after that.
      setTimeout(() => take(given, text));
    },
    { signal },
  );
  const carries = (event: DragEvent) =>
    [...(event.dataTransfer?.types ?? [])].some(
      (type) => type === "Files" || type === "text/plain",
    );
  const showDrop = (isOver: boolean) => document.body.classList.toggle("dropping", isOver);
  document.addEventListener(
    "dragover",
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      showDrop(true);
    },
    { signal },
  );
  document.addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null) showDrop(false);
    },
    { signal },
  );
  document.addEventListener(
    "drop",
    (event) => {
      showDrop(false);
      if (event.defaultPrevented) return;
      if (!event.dataTransfer || !carries(event)) return;
      event.preventDefault();
      const [file, ...others] = event.dataTransfer.files;
      const text = event.dataTransfer.getData("text/plain");
      if (file) take({ how: "file", file, others });
      else if (text !== "") take({ how: "text", text }, text);
    },
    { signal },
  );
}

/** What a page's HTML shows, where a program put no text beside it. */
function wordsOf(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.innerText.trim();
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
