import type Reveal from "reveal.js";

/** The keys of a clicker that mean nothing in a field of one line. */
const CLICKER = ["PageDown", "PageUp"];

/** What a key does, by its `key` in lower case. */
export type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Keys where reveal.js would do the wrong thing while a control of ours has the focus: Space must
 * press the button, not turn the page; and a clicker must turn it though a radio or a field has
 * the focus. `own` are keys of ours, taken before reveal.js sees them.
 */
export function guardKeys(reveal: InstanceType<typeof Reveal>, own: KeyActions): void {
  const darken = () => reveal.togglePause();
  const turns: KeyActions = {
    pagedown: () => reveal.next(),
    pageup: () => reveal.prev(),
    b: darken,
    ".": darken,
  };
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const take = (action: () => void) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        action();
      };
      const name = key.toLowerCase();
      const isControl = target.matches("button, a, summary");
      const isChoice = target.matches("input[type=radio], input[type=checkbox]");
      const isField = target.matches("input, textarea, select") && !isChoice;
      if (isControl && (key === " " || key === "Enter")) event.stopImmediatePropagation();
      const turn = turns[name];
      if (turn && (isChoice || (isField && CLICKER.includes(key)))) return take(turn);
      // Leaving the magnifier must not open the overview of slides as well; it listens to keyup.
      const isZoomed = document.documentElement.classList.contains("zoomed");
      if (key === "Escape" && isZoomed) return take(() => {});
      const action = own[name];
      if (action && !isField) take(action);
    },
    { capture: true },
  );
}
