/** The pictures that are kept on this device, by the name that a deck's Markdown has for each. */
export interface PictureShelf {
  /** Keeps a picture; ends with its name: "pictures/0f3a….webp". The same picture has the same name. */
  put(picture: { readonly bytes: Uint8Array; readonly type: string }): Promise<string>;
  /** The picture's bytes; `undefined` where this device has none of that name. */
  get(name: string): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>;
}
