/** What is drawn before its script is here. */
const PRESSED = "[data-action], .evidence-mark";

/**
 * Remembers the last press on a button that nobody listens to yet; the function that it gives
 * presses it again, once somebody does.
 */
export function keepPress(app: HTMLElement): () => void {
  let pressed: HTMLElement | undefined;
  const keep = ({ target }: Event) => {
    pressed = (target as Element).closest<HTMLElement>(PRESSED) ?? undefined;
  };
  app.addEventListener("click", keep);
  return () => {
    app.removeEventListener("click", keep);
    const action = pressed?.dataset["action"];
    if (pressed?.isConnected) pressed.click();
    else if (action) app.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
  };
}
