const ENDINGS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/svg+xml": "svg",
};

/** What a picture is called in a deck's Markdown: so much of its hash tells it from all others. */
export function pictureName(hash: string, type: string): string {
  return `pictures/${hash.slice(0, 16)}.${ENDINGS[type] ?? "bin"}`;
}

/** The type that a picture's file name states; `undefined` for what is no picture. */
export function pictureType(name: string): string | undefined {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase().replace("jpeg", "jpg");
  return Object.keys(ENDINGS).find((type) => ENDINGS[type] === ending);
}
