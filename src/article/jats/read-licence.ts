import type { Element } from "../markup/parse-markup.ts";
import { allOf, childrenOf, textOf } from "../markup/walk.ts";
import { paragraphsOf } from "./block-text.ts";
import { attributeOf } from "./local-names.ts";

const COMMONS =
  /https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/[^\s"<>)\],;]{1,40}/iu;

/**
 * The licence that an element `permissions` states: its address, the one of Creative Commons
 * before others, else its words. `undefined` where it says nothing.
 */
export function readLicence(permissions: Element | undefined): string | undefined {
  const licences = childrenOf(permissions, "license");
  const references = [
    // Of ALI, within the licence or beside it.
    ...allOf(permissions, "license_ref").map(textOf),
    ...licences.map((licence) => attributeOf(licence, "href")),
    ...licences.flatMap((licence) =>
      allOf(licence, "ext-link", "uri").map((link) => attributeOf(link, "href") || textOf(link)),
    ),
  ].filter((reference) => /^https?:/iu.test(reference));
  const words = licences
    .flatMap((licence) =>
      paragraphsOf({ ...licence, children: childrenOf(licence, "license-p", "p") }),
    )
    .join(" ");
  const commons =
    references.find((reference) => COMMONS.test(reference)) ?? COMMONS.exec(words)?.[0];
  const stated = commons ?? (words === "" ? references[0] : words);
  // Set in bold and with no space after it, "Open Access" runs into the sentence.
  return stated?.replace(/^Open Access(?=\p{Lu})/u, "Open Access: ").replace(/\.$/u, "");
}
