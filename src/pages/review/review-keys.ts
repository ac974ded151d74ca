/** What a key means in review; the page does it. */
export interface ReviewKeys {
  readonly isAsking: () => boolean;
  /** The question on the page. */
  readonly question: () => HTMLElement | null;
  readonly show: () => void;
  readonly rate: (index: number) => void;
  readonly next: () => void;
  readonly undo: () => void;
}

/**
 * Reviewing by keys alone: digits choose and then rate, with Shift they say how sure; Space shows or
 * checks, Enter goes on, U takes back. What is typed into a field stays there, and whatever has the
 * focus is pressed as everywhere.
 */
export function listenForKeys(keys: ReviewKeys, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const isField = target.matches("select, textarea, input:not([type=radio], [type=checkbox])");
    if (isField || target.closest("dialog[open]")) return;
    // The rating that stands need not be pressed once more.
    const isPressed = target.matches(
      "button:not([data-recall][aria-pressed=true]), a, summary, input[type=checkbox]",
    );
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
    if (digit) {
      event.preventDefault();
      if (!keys.isAsking()) keys.rate(Number(digit) - 1);
      else choose(keys.question(), Number(digit) - 1, event.shiftKey);
    } else if (event.key === " " && !isPressed) {
      event.preventDefault();
      if (!keys.isAsking()) keys.next();
      else if (!check(keys.question())) keys.show();
    } else if (event.key === "Enter" && !isPressed) {
      event.preventDefault();
      if (!keys.isAsking()) keys.next();
      else check(keys.question());
    } else if (event.key.toLowerCase() === "u") {
      event.preventDefault();
      keys.undo();
    }
  };
  document.addEventListener("keydown", press, { signal });
}

/** Chooses an option, or with Shift how sure one is. */
function choose(question: HTMLElement | null, index: number, isSure: boolean): void {
  const all = [...(question?.querySelectorAll<HTMLInputElement>("input") ?? [])];
  const inputs = all.filter(
    ({ type, name }) => /radio|checkbox/u.test(type) && (name === "confidence") === isSure,
  );
  const input = inputs[index];
  input?.click();
  input?.focus({ preventScroll: true });
}

/** Checks the answer if there is any; false where nothing was chosen yet. */
function check(question: HTMLElement | null): boolean {
  const form = question?.querySelector("form");
  const inputs = [...(question?.querySelectorAll<HTMLInputElement>("input") ?? [])];
  const isGiven = inputs.some(({ type, name, checked, value }) =>
    /radio|checkbox/u.test(type) ? checked && name !== "confidence" : value.trim() !== "",
  );
  if (isGiven) form?.requestSubmit();
  return isGiven;
}
