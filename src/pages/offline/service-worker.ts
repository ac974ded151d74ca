import { findFile, isForEver, type SiteFiles } from "./site-files.ts";

/*
 * Keeps the site on the person's machine, one build at a time. A new build is fetched beside the
 * old one and waits until no page of the old one is open (a browser's own rule, which we do not
 * cut short): a talk that has begun ends with the files that it began with. Pages, decks and
 * scripts of one build thereby always fit each other.
 */

/** Put in by the build (scripts/vite/offline-site.ts). */
declare const SITE_FILES: SiteFiles;

interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LateEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: LateEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: LateEvent & MessageEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
/** Another copy of the site may live on the same host, under another path. */
const OURS = `journal-club ${root.pathname} `;
const NAME = OURS + SITE_FILES.version;
/** Decks that were opened by their address, and are no part of the site. */
const VISITED = `${OURS}visited`;
/** Some hosts tell by it what they would send; what we keep is the same for all who ask. */
const ANY = { ignoreVary: true };
/**
 * On the person's own machine the files are edited while they are looked at, and other sites are
 * served at the same address on other days: what may have changed is asked for first.
 */
const isEdited = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(root.hostname);

worker.addEventListener("install", (event) => event.waitUntil(keep(SITE_FILES.core)));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => {
  if (event.data === "keep-all") event.waitUntil(keep(SITE_FILES.later));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
  if (request.method !== "GET" || !isOurs || request.headers.has("range")) return;
  const path = decode(url.pathname.slice(root.pathname.length));
  const found = findFile(SITE_FILES, path);
  if (!found) {
    if (path.endsWith(".md")) event.respondWith(askFirst(request, request.url, VISITED));
  } else if ("goTo" in found) {
    const there = new URL(found.goTo + url.search, root);
    event.respondWith(Promise.resolve(Response.redirect(there.href, 302)));
  } else if (isEdited && !isForEver(found.file)) {
    event.respondWith(askFirst(request, addressOf(found.file), NAME));
  } else event.respondWith(answer(request, found.file));
});

const addressOf = (file: string) => new URL(encodeURI(file), root).href;

/** Fetches what is not here yet; all of it, or none of this build is used. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(
    files.map(async (file) => {
      const address = addressOf(file);
      const forEver = isForEver(file);
      const kept = forEver ? await caches.match(address, ANY) : undefined;
      const response = kept ?? (await fetch(address, { cache: forEver ? "default" : "no-cache" }));
      if (!response.ok) throw new Error(`${file}: the server answers ${response.status}`);
      await cache.put(address, plain(response));
    }),
  );
}

/** No page of an older build is open any more; pages that came before us are ours from now on. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== NAME && name !== VISITED);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(addressOf(file), ANY);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(addressOf(file), plain(response.clone()));
  return response;
}

/** What the network says, else what it said last. */
async function askFirst(request: Request, address: string, name: string): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(address, plain(response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(address, ANY);
    if (kept) return kept;
    throw error;
  }
}

/** A page must not be answered with what came by way of another address. */
function plain(response: Response): Response {
  const { redirected, body, status, statusText, headers } = response;
  return redirected ? new Response(body, { status, statusText, headers }) : response;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
