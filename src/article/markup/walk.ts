import type { Element, Node } from "./parse-markup.ts";

export function isElement(node: Node): node is Element {
  return typeof node !== "string";
}

/** The elements directly inside that have one of the names; all of them where none is given. */
export function childrenOf(element: Element | undefined, ...names: readonly string[]): Element[] {
  return (element?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first element at the end of a path of names, each directly inside the one before. */
export function childAt(element: Element | undefined, ...path: readonly string[]) {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** All elements of the name at any depth, in document order; not those inside one another. */
export function allOf(element: Element | undefined, ...names: readonly string[]): Element[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : allOf(child, ...names),
  );
}

/** The first element of the name at any depth. */
export function firstOf(
  element: Element | undefined,
  ...names: readonly string[]
): Element | undefined {
  for (const child of childrenOf(element)) {
    const found = names.includes(child.name) ? child : firstOf(child, ...names);
    if (found) return found;
  }
  return undefined;
}

/** All text inside as it stands, white space folded to single spaces. */
export function textOf(element: Element | undefined): string {
  return rawTextOf(element).replace(/\s+/gu, " ").trim();
}

/** All text inside, white space as it stands. */
export function rawTextOf(element: Element | undefined): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) node.children.forEach(walk);
    else parts.push(node);
  };
  if (element) walk(element);
  return parts.join("");
}
