/**
 * Reads the attributes of a comment, `<!-- quiz id=q4 part="Why it matters" -->`; `undefined` when
 * the text is no such comment. The first word is its name.
 */
export function parseComment(
  text: string,
): { name: string; attributes: ReadonlyMap<string, string> } | undefined {
  const comment = /^<!--\s*([a-z]+)\b([^<>]*)-->$/u.exec(text.trim());
  if (!comment) return undefined;
  const attributes = new Map<string, string>();
  for (const match of (comment[2] as string).matchAll(/([a-z]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/gu)) {
    attributes.set(match[1] as string, match[2] ?? match[3] ?? "");
  }
  return { name: comment[1] as string, attributes };
}

/** The inverse of `parseComment`; attributes that are `undefined` are left out. */
export function formatComment(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    // A comment must not close early, nor leave its line, nor a quoted value end in its midst.
    .map(
      ([key, value]) => [key, String(value).replace(/["<>]/gu, "").replace(/\s/gu, " ")] as const,
    )
    .map(([key, value]) => (/^[^\s"]+$/u.test(value) ? ` ${key}=${value}` : ` ${key}="${value}"`));
  return `<!-- ${name}${written.join("")} -->`;
}
