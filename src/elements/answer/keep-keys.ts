/** What a clicker sends to turn the page: it must, whatever has the focus. */
const CLICKER = /^Page(?:Up|Down)$/u;

/**
 * For controls to which arrow keys mean something (lists, things to move): the presenter, which
 * turns the slide on them and knows no `select`, does not see them. A clicker still turns it.
 */
export function keepKeys(event: KeyboardEvent): void {
  if (CLICKER.test(event.key)) event.preventDefault();
  else if (event.key !== "Escape" && event.key !== "Tab") event.stopPropagation();
}
