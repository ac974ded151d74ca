/** Puts a style sheet of the file into the page. */
export function addStyle(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}
