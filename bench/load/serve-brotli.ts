import { readFileSync } from "node:fs";
import { createSecureServer, type Http2SecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { generate } from "selfsigned";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

export interface Served {
  /** Address of the root, with a slash at its end. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder as a good static host does: HTTP/2 over TLS, text packed with brotli (at its
 * best, and ahead of time). `extra` holds files that are not in the folder, by path.
 */
export async function serveBrotli(
  folder: string,
  extra: ReadonlyMap<string, string>,
): Promise<Served> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
  });
  const packed = new Map<string, Buffer | undefined>();
  const pack = (path: string) => {
    if (!packed.has(path)) packed.set(path, read(folder, path, extra));
    return packed.get(path);
  };
  const server: Http2SecureServer = createSecureServer({ key, cert });
  server.on("stream", (stream, headers) => {
    const asked = decodeURIComponent((headers[":path"] ?? "/").replace(/[?#].*$/u, ""));
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    const body = pack(path);
    if (!body) {
      stream.respond({ ":status": 404 });
      stream.end();
      return;
    }
    stream.respond({
      ":status": 200,
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": "no-store",
    });
    stream.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}/`, close: () => server.close() };
}

function read(
  folder: string,
  path: string,
  extra: ReadonlyMap<string, string>,
): Buffer | undefined {
  try {
    const inside = normalize(path).replace(/^(?:\.\.[/\\])+/u, "");
    return brotliCompressSync(extra.get(path) ?? readFileSync(join(folder, inside)));
  } catch {
    return undefined;
  }
}
