import { textAt } from "../records/parse-json.ts";

/**
 * The address of the licence of the article as published. Publishers also state under what terms
 * machines may read it ("tdm"), which says nothing to a person unless it is Creative Commons.
 */
export function readLicence(licences: readonly unknown[]): string | undefined {
  const addresses = licences.map((licence) => ({
    address: textAt(licence, "URL"),
    version: textAt(licence, "content-version"),
  }));
  const open = addresses.find(({ address }) => /creativecommons\.org/iu.test(address));
  const published = addresses.find(({ version }) => version === "vor");
  return (open ?? published)?.address || undefined;
}
