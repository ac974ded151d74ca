import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Names and places under which systems install a Chromium; the command line looks there, too. */
const {
  names: NAMES,
  places: PLACES,
  windows: WINDOWS,
} = JSON.parse(
  readFileSync(new URL("../src/io/node/chromium-places.json", import.meta.url), "utf8"),
);

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
