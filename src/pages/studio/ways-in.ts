import { parseIdentifier } from "../../article/index.ts";
import type { Given } from "./read-given.ts";
import type { Places } from "./studio-html.ts";

/** A paste this long is an article and no correction. */
const ARTICLE_CHARACTERS = 500;

/** Listens for what is brought to the page: dropped or pasted anywhere, or pasted into the field. */
export function listenForArticles(
  { field, identifier }: Places,
  signal: AbortSignal,
  take: (given: Given) => void,
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
      if (text === "") return;
      if (inField) {
        // An article replaces what is there (undo brings it back); a correction goes in where it is.
        if (text.length >= ARTICLE_CHARACTERS) {
          field.select();
          whenIn(text, () => take(givenText(text, html)));
        } else whenIn(undefined, takeNamed);
        return;
      }
      event.preventDefault();
      takeText(text, html);
    },
    { signal },
  );

  /** The field takes the text after its event; what the page makes of it comes after that. */
  const whenIn = (text: string | undefined, act: () => void) => {
    const before = field.value;
    setTimeout(() => {
      if (text !== undefined && field.value === before) field.value = text;
      act();
    });
  };
  /** The name of an article alone is no text: it is to be fetched. */
  const takeNamed = () => {
    if (parseIdentifier(field.value)) take({ how: "text", text: field.value });
  };
  /** What came past the fields. The name of an article goes into that for names, and costs no text. */
  const takeText = (text: string, html: string) => {
    const named = parseIdentifier(text);
    if (named) {
      identifier.value = text.trim();
      take({ how: "identifier", identifier: named });
      return;
    }
    field.focus();
    field.select();
    // Undo brings back what was there before, which setting `value` would forget.
    if (!document.execCommand("insertText", false, text)) field.value = text;
    setTimeout(() => take(givenText(text, html)));
  };
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
      else if (text !== "") takeText(text, event.dataTransfer.getData("text/html"));
    },
    { signal },
  );
}

function givenText(text: string, html: string): Given {
  return { how: "text", text, ...(html === "" ? {} : { html }) };
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
