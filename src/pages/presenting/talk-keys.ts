/** The keys of a talk as the help lists them; those of reveal.js among them. */
export const TALK_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["→  Space  PageDown", "Next step or slide"],
  ["←  PageUp", "Back"],
  ["Home  End", "First, last slide"],
  ["G", "Go to a slide by its number"],
  ["O", "Overview of all slides"],
  ["S", "The sentences behind what is shown"],
  ["N", "Speaker’s window: notes, next slide, clock"],
  ["V", "Ask the room: count hands on a question"],
  ["B  .", "Black screen, and back"],
  ["L", "Laser pointer"],
  ["D", "Draw on the slide"],
  ["E", "Erase what is drawn on it"],
  ["Z", "Magnify where the pointer is (or Alt and click)"],
  ["A", "Squarer slides, 4:3, and back to 16:9; kept on this device"],
  ["F", "Full screen"],
  ["?", "These keys"],
];

/** The list of keys as a dialog; opened and closed by `toggle`. */
export function layKeysHelp(root: HTMLElement): { toggle(): void } {
  const rows = TALK_KEYS.map(
    ([keys, does]) =>
      `<tr><th scope="row">${keys
        .split("  ")
        .map((key) => `<kbd>${key}</kbd>`)
        .join(" ")}</th><td>${does}</td></tr>`,
  );
  root.insertAdjacentHTML(
    "beforeend",
    `<dialog class="keys" aria-labelledby="keys-title"><form method="dialog"><h2 id="keys-title">Keys</h2><button aria-label="Close the list of keys">✕</button></form><table>${rows.join("")}</table></dialog>`,
  );
  const dialog = root.querySelector<HTMLDialogElement>("dialog.keys");
  // The slides would take Escape for the overview; the dialog closes itself by it.
  dialog?.addEventListener("keydown", (event) => event.stopPropagation());
  return { toggle: () => (dialog?.open ? dialog.close() : dialog?.showModal()) };
}
