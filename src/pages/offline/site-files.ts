/** The files of one build of the site, by their paths from its root. */
export interface SiteFiles {
  /** Names the build: another one has another name. */
  readonly version: string;
  /** What the pages need: kept before this build answers anything. */
  readonly core: readonly string[];
  /** Large, and needed by few: kept when first used, or when nobody waits. */
  readonly later: readonly string[];
}

/** What answers an address: a file of the site, or the address that the person meant. */
export type Answer = { readonly file: string } | { readonly goTo: string };

/**
 * @param path of the address, from the site's root, decoded: "", "present.html", "decks/x/"
 * @returns `undefined` for what is no file of this build
 */
export function findFile({ core, later }: SiteFiles, path: string): Answer | undefined {
  const has = (file: string) => core.includes(file) || later.includes(file);
  if (path === "" || path.endsWith("/")) {
    const file = `${path}index.html`;
    return has(file) ? { file } : undefined;
  }
  if (has(path)) return { file: path };
  // Many hosts take the ending off.
  if (has(`${path}.html`)) return { file: `${path}.html` };
  // Addresses in a folder's page are relative to the folder.
  return has(`${path}/index.html`) ? { goTo: `${path}/` } : undefined;
}

/** A file whose name tells its content never changes. */
export function isForEver(file: string): boolean {
  return /^assets\/.*-[\w-]{8}\.\w+$/u.test(file);
}
