import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface ServedFolder {
  readonly port: number;
  /** From now on another folder is served: the site was published anew. */
  publish(folder: string): void;
  /** No request is answered any more, nor does any connection stand. */
  close(): Promise<void>;
}

/** A plain static host: a folder under `base` ("/club/"), nothing else. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname.slice(base.length)));
    const file = pathname.endsWith("/") ? join(path, "index.html") : path;
    try {
      if (!pathname.startsWith(base) || path.startsWith("..")) throw new Error("elsewhere");
      const body = readFileSync(join(served, file));
      response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end("There is nothing here.");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    publish: (next) => {
      served = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
