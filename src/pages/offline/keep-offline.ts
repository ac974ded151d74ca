import { siteRoot } from "../site-root.ts";

/** Nobody waits for it: first the page, then a quiet moment. */
const QUIET_MS = 2_000;

/**
 * Has the site kept on this machine once the page is there, so that from the next visit on it
 * needs no network. A browser that cannot or may not (private windows, files) goes on without.
 */
export function keepOffline(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || connection?.saveData) return;
  const keep = () => whenQuiet(() => void register().catch(() => undefined));
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, { once: true });
}

async function register(): Promise<void> {
  const root = new URL(siteRoot(), location.href);
  const address = new URL("service-worker.js", root);
  await navigator.serviceWorker.register(address, { scope: root.pathname });
  const { active } = await navigator.serviceWorker.ready;
  whenQuiet(() => active?.postMessage("keep-all"));
}

function whenQuiet(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: QUIET_MS });
  else setTimeout(act, QUIET_MS);
}
