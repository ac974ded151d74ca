import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Names under which systems install a Chromium that Playwright can drive. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** Where they are when they are not on the PATH. */
const PLACES = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The same below each of Windows' program folders. */
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Without a network of its own, and without a sandbox where root could not have one. */
const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Browsers to try, best first: the one named in JOURNAL_CLUB_CHROMIUM, Playwright's own (""),
 * then those of the system. A name in the list may still not start.
 *
 * @returns {string[]} paths; "" stands for Playwright's own
 */
export function listChromiums() {
  const chosen = process.env["JOURNAL_CLUB_CHROMIUM"];
  if (chosen) return [chosen];
  return [...(existsSync(chromium.executablePath()) ? [""] : []), ...listSystemChromiums()];
}

/**
 * What to hand to `chromium.launch`.
 *
 * @param {string} [path] one of `listChromiums()`; the first of them when left out
 * @returns {import("@playwright/test").LaunchOptions}
 */
export function chromiumLaunchOptions(path = listChromiums()[0] ?? "") {
  const root = process.getuid?.() === 0;
  return {
    args: [...(root ? ["--no-sandbox"] : []), ...QUIET],
    ...(path ? { executablePath: path } : {}),
  };
}

function listSystemChromiums() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const elsewhere = PLACES.flatMap((place) =>
    place.includes(".app/") ? [place] : NAMES.map((name) => join(place, name)),
  );
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? WINDOWS.map((place) => join(folder, place)) : [];
  });
  const present = [...onPath, ...elsewhere, ...programs].filter((path) => existsSync(path));
  // On many systems /bin is /usr/bin: one browser, tried once.
  return [...new Map(present.map((path) => [realpathSync(path), path])).values()];
}
