import { escapeHtml } from "../../deck/index.ts";

/** What can be done beside turning slides, by the name on its button. */
export interface TalkActions {
  readonly Notes: () => void;
  readonly Pointer: () => void;
  readonly Pen: () => void;
  readonly Overview: () => void;
  readonly Keys: () => void;
}

export interface TalkTools {
  /** Shows which of the tools is in hand. */
  press(name: keyof TalkActions, isPressed: boolean): void;
}

/** The buttons in the corner, for who has a mouse or a finger and no keys. */
export function layTalkTools(
  root: HTMLElement,
  actions: Partial<TalkActions>,
  back: string,
): TalkTools {
  const buttons = Object.keys(actions).map(
    (name) => `<button type="button" data-tool="${name}">${name}</button>`,
  );
  root.insertAdjacentHTML(
    "beforeend",
    `<nav class="tools" aria-label="The talk">${buttons.join("")}<a href="${escapeHtml(back)}">Close</a></nav>`,
  );
  const nav = root.querySelector("nav.tools");
  const find = (name: string) => nav?.querySelector(`[data-tool="${name}"]`);
  for (const [name, action] of Object.entries(actions)) {
    find(name)?.addEventListener("click", action);
  }
  return {
    press: (name, isPressed) => find(name)?.setAttribute("aria-pressed", String(isPressed)),
  };
}
