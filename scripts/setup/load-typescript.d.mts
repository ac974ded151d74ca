/** The exports of a module of the repository, bundled as we ship it. */
export function loadTypeScript(file: string): Promise<Record<string, unknown>>;
