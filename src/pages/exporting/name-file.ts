/** Longer names are cut by some systems, and by all who read them. */
const LONGEST = 60;

/** A name for the file of a deck, from its title; letters of any script stay. */
export function nameFile(title: string, extension: string): string {
  const words = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const at = words.lastIndexOf("-", LONGEST);
  const stem = words.length <= LONGEST ? words : words.slice(0, at > 20 ? at : LONGEST);
  // These are devices to Windows, whatever follows the dot.
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(stem);
  return `${stem === "" || isDevice ? "deck" : stem}.${extension}`;
}
