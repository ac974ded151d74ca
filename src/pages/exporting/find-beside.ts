import { useShelf } from "../library/shelf.ts";
import { readRoute } from "../route.ts";

/** The bytes of a picture of the deck that this page shows, by its address in it. */
export async function findPicture(address: string): Promise<Uint8Array | undefined> {
  return (await ofKeptDeck(address)) ?? (await besidePage(address));
}

/** The text of the article that a deck of this device was made from. */
export async function findArticleText(): Promise<string | undefined> {
  return (await keptDeck())?.article?.record.text;
}

async function keptDeck() {
  const named = readRoute(location.hash);
  if (named?.page !== "deck" && named?.page !== "edit") return undefined;
  return useShelf()
    .repository.load(named.rest)
    .catch(() => undefined);
}

async function ofKeptDeck(address: string): Promise<Uint8Array | undefined> {
  const hash = (await keptDeck())?.pictures.find(({ name }) => name === address)?.hash;
  if (hash === undefined) return undefined;
  const picture = await useShelf()
    .repository.getPicture(hash)
    .catch(() => undefined);
  return picture?.bytes;
}

/** A deck of the site has its pictures beside its page; one that was opened by `?src=`, beside that. */
async function besidePage(address: string): Promise<Uint8Array | undefined> {
  const source = new URLSearchParams(location.search).get("src");
  const base = source === null ? document.baseURI : new URL(source, document.baseURI);
  const url = new URL(address, base);
  if (url.origin !== location.origin) return undefined;
  const answer = await fetch(url).catch(() => undefined);
  const isPicture = answer?.ok && answer.headers.get("content-type")?.startsWith("image/");
  return isPicture ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
