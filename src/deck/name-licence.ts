/** A licence as it is named beside a work, and where it can be read. */
export interface NamedLicence {
  readonly name: string;
  readonly address?: string;
}

const ADDRESS =
  /https?:\/\/creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)|publicdomain\/zero\/(1\.0))/iu;
const WORDS = /\bCreative Commons (?:Attribution|CC0|Zero)[\w -]{0,60}?\bLicen[cs]e\b/u;

/**
 * The short name of an open licence, from its address or its words; `undefined` for others.
 *
 *     http://creativecommons.org/licenses/by/4.0/  →  CC BY 4.0
 *     "… the Creative Commons Attribution License, which permits …"  →  those four words
 */
export function nameLicence(licence: string): NamedLicence | undefined {
  const [, terms, version, zero] = ADDRESS.exec(licence) ?? [];
  if (terms !== undefined && version !== undefined) {
    const address = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
    return { name: `CC ${terms.toUpperCase()} ${version}`, address };
  }
  if (zero !== undefined) {
    return { name: "CC0 1.0", address: "https://creativecommons.org/publicdomain/zero/1.0/" };
  }
  const name = WORDS.exec(licence)?.[0];
  return name === undefined ? undefined : { name };
}
