import { localText } from "../../io/browser/index.ts";
import { type EditorPlaces, PANES, type Pane } from "./editor-html.ts";

const KEY = "journal-club:editor-panes";
/** Below it there is room for one: then the switches are tabs. */
const NARROW = "(max-width: 56rem)";
/** From here on three have room side by side. */
const WIDE = "(min-width: 74rem)";

export interface Panes {
  isShown(pane: Pane): boolean;
  show(pane: Pane): void;
}

/** Lets a person choose what stands side by side; it is kept for the next time. */
export function switchPanes(
  { switches, panes }: EditorPlaces,
  signal: AbortSignal,
  onChange: () => void,
): Panes {
  const narrow = matchMedia(NARROW);
  const chosen = new Set<Pane>(kept() ?? usual());
  let alone: Pane = "text";

  const isShown = (pane: Pane) => (narrow.matches ? pane === alone : chosen.has(pane));
  const draw = () => {
    for (const pane of PANES) {
      panes[pane].hidden = !isShown(pane);
      const button = switches.querySelector(`[data-switch=${pane}]`);
      button?.setAttribute("aria-pressed", String(isShown(pane)));
    }
    onChange();
  };
  const show = (pane: Pane) => {
    alone = pane;
    chosen.add(pane);
    draw();
  };
  switches.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-switch]");
    const pane = PANES.find((each) => each === button?.dataset["switch"]);
    if (!pane) return;
    if (narrow.matches) alone = pane;
    else if (!chosen.has(pane)) chosen.add(pane);
    else if (chosen.size > 1) chosen.delete(pane);
    if (!narrow.matches) localText.write(KEY, [...chosen].join(" "));
    draw();
  });
  narrow.addEventListener("change", draw, { signal });
  draw();
  return { isShown, show };
}

function kept(): Pane[] | undefined {
  const names = (localText.read(KEY) ?? "").split(" ");
  const known = PANES.filter((pane) => names.includes(pane));
  return known.length > 0 ? known : undefined;
}

function usual(): Pane[] {
  return matchMedia(WIDE).matches ? ["text", "slides", "article"] : ["text", "slides"];
}
