/** The pictures that are kept on this device, by the name that a deck's Markdown has for each. */
export interface PictureShelf {
  /** Keeps a picture; ends with its name: "pictures/0f3a….webp". The same picture has the same name. */
  put(picture: { readonly bytes: Uint8Array; readonly type: string }): Promise<string>;
  /** The picture's bytes; `undefined` where this device has none of that name. */
  get(name: string): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>;
}

/** `![alt](pictures/0f3a….webp)`: the address of a picture that is kept and not in the text. */
const KEPT = /!\[[^\]]*\]\(<?(pictures\/[\w.-]+)>?\)/gu;

/** The pictures that a deck's text names and does not hold: no link carries them. */
export function picturesBeside(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(KEPT)].map(([, name = ""]) => name))];
}
