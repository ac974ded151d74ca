import type { ExportTools } from "./exporter.ts";
import { toBase64 } from "./to-base64.ts";

const TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};

/** The picture as an address that holds it; `undefined` where it is not to be had. */
export async function pictureData(
  address: string,
  { picture }: Pick<ExportTools, "picture">,
): Promise<string | undefined> {
  const type = TYPES[/\.(\w+)$/u.exec(address)?.[1]?.toLowerCase() ?? ""];
  const bytes = type === undefined ? undefined : await picture(address);
  return bytes && `data:${type};base64,${toBase64(bytes)}`;
}

/**
 * The same HTML with its pictures in it, so that it needs no file any more. A picture that is not
 * to be had keeps its address and its words.
 */
export async function embedPictures(
  html: string,
  tools: Pick<ExportTools, "picture">,
): Promise<string> {
  const addresses = new Set([...html.matchAll(/<img src="([^":]+)"/gu)].map(([, at = ""]) => at));
  const found = new Map<string, string>();
  for (const address of addresses) {
    const data = await pictureData(address.replace(/&amp;/gu, "&"), tools);
    if (data) found.set(address, data);
  }
  return html.replace(/<img src="([^":]+)"/gu, (whole, address: string) => {
    const data = found.get(address);
    return data ? `<img src="${data}"` : whole;
  });
}
