/** An address as far as it tells of an article; nothing in it is decoded. */
export interface Address {
  /** In lower case, without a port. */
  readonly host: string;
  readonly path: string;
  /** Without its "?". */
  readonly query: string;
  /** Without its "#". */
  readonly fragment: string;
}

const ADDRESS =
  /^(?:(?:https?:)?\/\/)?(?:[^/?#@\s]{1,100}@)?((?:[\w-]{1,63}\.){1,10}[a-z]{2,24})(?::\d{1,5})?(?=[/?#]|$)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/iu;

/** The parts of `https://host/path?query#fragment`, with or without "https://"; pure, unlike `URL`. */
export function splitAddress(text: string): Address | undefined {
  const [all, host = "", path = "", query = "", fragment = ""] = ADDRESS.exec(text) ?? [];
  if (all === undefined) return undefined;
  // The check character of a SICI may be "#", which then ends no path.
  const isSici = /(?:;|%3b)2-$/iu.test(path) && text.includes("#");
  return { host: host.toLowerCase(), path: isSici ? `${path}#` : path, query, fragment };
}

/** Decoded as often as it was encoded: links are wrapped in links. What is no encoding stays. */
export function decodePart(part: string): string {
  let text = part;
  for (let round = 0; round < 3 && /%[\da-f]{2}/iu.test(text); round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}
