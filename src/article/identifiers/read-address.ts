import { matchAddress } from "./address-patterns.ts";
import { findArxivId } from "./find-arxiv-id.ts";
import { findDoiInAddress } from "./find-doi.ts";
import { findPii } from "./find-pii.ts";
import type { Identifier } from "./identifier.ts";
import { type Address, decodePart, splitAddress } from "./split-address.ts";

/** A link in a link in a link: nobody wraps deeper. */
const DEEPEST = 3;

/**
 * The article that an address leads to: from the site's own way of writing, from a DOI anywhere in
 * it, or from the address that it wraps, as log-in pages, proxies and mail programs do.
 *
 *     https://www.nature.com/articles/s41586-020-2012-7
 *     https://login.proxy.example/login?url=https%3A%2F%2Fwww.nejm.org%2Fdoi%2Ffull%2F10.1056%2FNEJMoa2034577
 */
export function readAddress(text: string, depth = 0): Identifier | undefined {
  const address = splitAddress(text);
  if (!address || depth > DEEPEST) return undefined;
  const path = decodePart(address.path);
  return (
    matchAddress(address.host, path, decodePart(address.query)) ??
    asArticle(findDoiInAddress(path)) ??
    readWrapped(address, path, depth) ??
    asPii(findPii(path) ?? findPii(decodePart(address.fragment)))
  );
}

/** A DOI; arXiv's as what it is, since other services answer for it. */
export function asArticle(doi: string | undefined): Identifier | undefined {
  if (doi === undefined) return undefined;
  const arxiv = /^10\.48550\//u.test(doi) ? findArxivId(doi) : undefined;
  return arxiv === undefined ? { kind: "doi", id: doi } : { kind: "arxiv", id: arxiv };
}

function readWrapped({ query, fragment }: Address, path: string, depth: number) {
  // In the path only what follows its own start; the values of a query one by one.
  const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
  for (const part of [path, ...values.map(decodePart), decodePart(fragment)]) {
    const inner = /https?:\/\/\S+/iu.exec(part)?.[0];
    const found =
      (inner === undefined ? undefined : readAddress(inner, depth + 1)) ??
      asArticle(findDoiInAddress(part));
    if (found) return found;
  }
  return undefined;
}

function asPii(id: string | undefined): Identifier | undefined {
  return id === undefined ? undefined : { kind: "pii", id };
}
