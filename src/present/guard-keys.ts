import type Reveal from "reveal.js";

/** The keys of a clicker that mean nothing in a field of one line. */
const CLICKER = ["PageDown", "PageUp"];

/**
 * Keys where reveal.js would do the wrong thing while a control of ours has the focus: Space must
 * press the button, not turn the page; and a clicker must turn it though a radio or a field has
 * the focus.
 */
export function guardKeys(reveal: InstanceType<typeof Reveal>): void {
  const turns: Record<string, () => void> = {
    PageDown: () => reveal.next(),
    PageUp: () => reveal.prev(),
    b: () => reveal.togglePause(),
    B: () => reveal.togglePause(),
    ".": () => reveal.togglePause(),
  };
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const isControl = target.matches("button, a, summary");
      const isChoice = target.matches("input[type=radio], input[type=checkbox]");
      if (isControl && (key === " " || key === "Enter")) event.stopImmediatePropagation();
      const isField = target.matches("input") && !isChoice;
      if ((isChoice || (isField && CLICKER.includes(key))) && turns[key]) {
        event.preventDefault();
        event.stopImmediatePropagation();
        turns[key]();
      }
    },
    { capture: true },
  );
}
