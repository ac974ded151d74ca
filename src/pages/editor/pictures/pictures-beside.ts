/** `![alt](pictures/0f3a….webp)`: the address of a picture that is kept and not in the text. */
const KEPT = /!\[[^\]]*\]\(<?(pictures\/[\w.-]+)>?\)/gu;

/** The pictures that a deck's text names and does not hold: no link carries them. */
export function picturesBeside(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(KEPT)].map(([, name = ""]) => name))];
}
