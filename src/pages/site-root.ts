/**
 * Where the site begins, relative to this page: "./", or "../../" for the page of a deck. Not by
 * `<base>`, which our policy forbids: it would turn every address on the page.
 */
export function siteRoot(): string {
  return document.documentElement.dataset["root"] ?? "./";
}
