import { escapeHtml } from "../../deck/index.ts";
import { sayEditor } from "../../words/index.ts";

/** The slides by their headlines, to go to and to put in another order. */
export interface SlideList {
  update(headlines: readonly string[], current: number): void;
}

/**
 * Enter goes to a slide, Alt+↑ and Alt+↓ move it, Delete takes it away; it can be dragged, too.
 *
 * @param pane an empty list element
 */
export function createSlideList(
  pane: HTMLElement,
  act: {
    readonly go: (index: number) => void;
    readonly move: (from: number, to: number) => void;
    readonly remove: (index: number) => void;
  },
): SlideList {
  let headlines: readonly string[] = [];
  let current = -1;
  let dragged = -1;

  const items = () => [...pane.querySelectorAll<HTMLElement>("li")];
  const focus = (index: number) => items()[index]?.querySelector("button")?.focus();
  const indexOf = (target: EventTarget | null) =>
    items().findIndex((item) => target instanceof Node && item.contains(target));

  pane.addEventListener("click", ({ target }) => {
    const index = indexOf(target);
    if (index < 0) return;
    // For fingers, which cannot press Alt, and drag the page.
    const step = (target as Element).closest<HTMLElement>("[data-step]")?.dataset["step"];
    if (step === undefined) act.go(index);
    else act.move(index, index + Number(step));
  });
  pane.addEventListener("keydown", (event) => {
    const index = indexOf(event.target);
    if (index < 0) return;
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step !== 0 && event.altKey) {
      event.preventDefault();
      const to = index + step;
      if (to < 0 || to >= headlines.length) return;
      act.move(index, to);
      focus(to);
    } else if (step !== 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      focus(index + step);
    } else if (event.key === "Delete") {
      event.preventDefault();
      act.remove(index);
      focus(Math.min(index, headlines.length - 1));
    }
  });

  const showDrop = (over: number) => {
    for (const [i, item] of items().entries()) {
      item.classList.toggle("above", i === over && over < dragged);
      item.classList.toggle("below", i === over && over > dragged);
    }
  };
  pane.addEventListener("dragstart", (event) => {
    dragged = indexOf(event.target);
    if (dragged < 0 || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    // No text: dropped on the text beside, it would be written there.
    event.dataTransfer.setData("application/x-journal-club-slide", String(dragged));
    items()[dragged]?.classList.add("dragged");
  });
  pane.addEventListener("dragover", (event) => {
    if (dragged < 0) return;
    event.preventDefault();
    showDrop(indexOf(event.target));
  });
  pane.addEventListener("drop", (event) => {
    const to = indexOf(event.target);
    if (dragged < 0 || to < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const from = dragged;
    dragged = -1;
    showDrop(-1);
    if (from !== to) act.move(from, to);
  });
  pane.addEventListener("dragend", () => {
    dragged = -1;
    showDrop(-1);
    for (const item of items()) item.classList.remove("dragged");
  });

  const draw = () => {
    const focused = indexOf(document.activeElement);
    pane.innerHTML = headlines
      .map(
        (headline, i) =>
          `<li draggable="true"><button type="button"><span class="number">${i + 1}</span> <span class="headline">${escapeHtml(headline || sayEditor("noHeadline"))}</span></button><span class="steps"><button type="button" data-step="-1" tabindex="-1" aria-label="${escapeHtml(sayEditor("moveUp", { n: i + 1 }))}">↑</button><button type="button" data-step="1" tabindex="-1" aria-label="${escapeHtml(sayEditor("moveDown", { n: i + 1 }))}">↓</button></span></li>`,
      )
      .join("");
    if (focused >= 0) focus(Math.min(focused, headlines.length - 1));
  };

  return {
    update: (next, at) => {
      const isSame =
        next.length === headlines.length && next.every((each, i) => each === headlines[i]);
      if (!isSame) {
        headlines = next;
        draw();
      }
      if (isSame && at === current) return;
      current = at;
      for (const [i, item] of items().entries()) {
        const button = item.querySelector("button");
        if (i === at) button?.setAttribute("aria-current", "true");
        else button?.removeAttribute("aria-current");
        if (i === at && !pane.contains(document.activeElement)) {
          item.scrollIntoView({ block: "nearest" });
        }
      }
    },
  };
}
