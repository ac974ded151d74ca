/**
 * Of each host: what the address of a file's page looks like, and where the file can be read from
 * another site. GitLab and Codeberg let their API be read so, not the files that a person downloads.
 */
const PAGES: readonly (readonly [page: RegExp, file: (...parts: string[]) => string])[] = [
  // github.com/owner/repo/blob/main/deck.md
  [
    /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(.+)$/u,
    (owner, repository, path) => `https://raw.githubusercontent.com/${owner}/${repository}/${path}`,
  ],
  // gist.github.com/owner/0123abcd: its first file
  [
    /^https:\/\/gist\.github\.com\/([^/]+)\/([\da-f]{8,})(?:\/.*)?$/u,
    (owner, id) => `https://gist.githubusercontent.com/${owner}/${id}/raw`,
  ],
  // gitlab.com/group/project/-/blob/main/deck.md, on any host that is GitLab's
  [
    /^(https:\/\/[^/]+)\/(.+)\/-\/(?:blob|raw)\/([^/]+)\/(.+)$/u,
    (host, project, ref, path) =>
      `${host}/api/v4/projects/${once(project)}/repository/files/${once(path)}/raw?ref=${ref}`,
  ],
  // codeberg.org/owner/repo/src/branch/main/deck.md
  [
    /^https:\/\/codeberg\.org\/([^/]+)\/([^/]+)\/(?:src|raw)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/u,
    (owner, repository, ref, path) =>
      `https://codeberg.org/api/v1/repos/${owner}/${repository}/raw/${path}?ref=${ref}`,
  ],
  // zenodo.org/records/123/files/deck.md, ?preview=1 or ?download=1
  [
    /^https:\/\/(?:www\.)?zenodo\.org\/records?\/(\d+)\/(?:files|preview)\/(.+)$/u,
    (record, name) => `https://zenodo.org/api/records/${record}/files/${name}/content`,
  ],
];

/**
 * The address of a file itself, where somebody copied that of the page that shows it: GitHub, Gist,
 * GitLab, Codeberg and Zenodo. Other addresses stay as they are.
 */
export function rawAddress(url: URL): URL {
  const page = new URL(url);
  page.search = "";
  page.hash = "";
  for (const [pattern, file] of PAGES) {
    const found = pattern.exec(page.href);
    if (found) return new URL(file(...found.slice(1)));
  }
  return url;
}

/** As one part of a path; what was written with `%` before is not written so twice. */
function once(path: string): string {
  return encodeURIComponent(decodeURIComponent(path));
}
