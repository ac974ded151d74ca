import { isDegree } from "../pasted/split-authors.ts";

/** No page states more. */
const MOST = 5_000;

/**
 * Names as heads of pages state them, given name first: "Lima, Ana" is "Ana Lima". One tag may hold
 * all of them, parted by semicolons.
 */
export function readNames(stated: readonly string[]): string[] {
  const names = stated.flatMap((text) => text.split(/\s*;\s*/u)).slice(0, MOST);
  const turned = names.map((name) => {
    const [family = "", ...others] = name.split(/\s*,\s*/u);
    const given = others.filter((part) => part !== "" && !isDegree(part));
    return given.length === 1 ? `${given[0]} ${family}` : family;
  });
  return [...new Set(turned.map((name) => name.trim()).filter((name) => name !== ""))];
}
