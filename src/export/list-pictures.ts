import type { Deck } from "../deck/index.ts";

const PICTURE = /!\[(?:[^\]\\]|\\.)*\]\(([^)\s]+)\)/gu;

/** The addresses of a deck's pictures as they stand in it, each once: paths beside it, or data. */
export function listPictures({ slides }: Pick<Deck, "slides">): string[] {
  const texts = slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "prose" ? [block.markdown] : [])),
  );
  const addresses = texts.flatMap((text) => [...text.matchAll(PICTURE)].map(([, at = ""]) => at));
  return [...new Set(addresses)].filter(isOurs);
}

/** Nothing is fetched from elsewhere, and nothing is taken from above the deck's folder. */
const isOurs = (address: string) =>
  address.startsWith("data:image/") ||
  (/^(?!\/)(?![\w.+-]*:)[\w./-]+$/u.test(address) && !address.split("/").includes(".."));
