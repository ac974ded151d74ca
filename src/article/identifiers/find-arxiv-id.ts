const NEW = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD = String.raw`[a-z]{2,9}(?:-[a-z]{2,9})?(?:\.[A-Z]{2})?\/\d{7}`;
const BARE = new RegExp(`^(${NEW}|${OLD})(?:v\\d{1,3})?$`, "u");
const LABELLED = new RegExp(
  `\\barxiv\\s*[:.]\\s*(${NEW}|${OLD})(?:v\\d{1,3})?(?![\\d.]*\\d)`,
  "iu",
);

/**
 * The arXiv number of a line, without its version: a number alone ("2401.01234v2",
 * "hep-th/9901001") or one that is labelled ("arXiv:2401.01234", "10.48550/arXiv.2401.01234").
 */
export function findArxivId(text: string): string | undefined {
  return BARE.exec(text)?.[1] ?? LABELLED.exec(text)?.[1];
}
