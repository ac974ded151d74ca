import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import known from "./chromium-places.json" with { type: "json" };

/** Where Playwright keeps the browsers that it brings, and what the program is called there. */
const PLAYWRIGHT = [
  ".cache/ms-playwright",
  "Library/Caches/ms-playwright",
  "AppData/Local/ms-playwright",
];
const PROGRAMS = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

/**
 * Browsers of this machine that can print, best first: the one named in JOURNAL_CLUB_CHROMIUM and
 * no other; else those of the system, then those that Playwright brought. One may still not start.
 */
export function findChromiums(env: NodeJS.ProcessEnv = process.env): string[] {
  const chosen = env["JOURNAL_CLUB_CHROMIUM"];
  if (chosen) return [chosen];
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const places = known.places.filter((place) => !place.includes(".app/"));
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = env[variable];
    return folder ? known.windows.map((place) => join(folder, place)) : [];
  });
  const candidates = [
    ...known.names.flatMap((name) => [...folders, ...places].map((folder) => join(folder, name))),
    ...known.places.filter((place) => place.includes(".app/")),
    ...programs,
    ...listOfPlaywright(),
  ];
  const present = candidates.filter((path) => existsSync(path));
  // On many systems /bin is /usr/bin: one browser, tried once.
  return [...new Map(present.map((path) => [realpathSync(path), path])).values()];
}

function listOfPlaywright(): string[] {
  return PLAYWRIGHT.map((folder) => join(homedir(), folder)).flatMap((folder) => {
    if (!existsSync(folder)) return [];
    const newestFirst = readdirSync(folder)
      .filter((name) => /^chromium-\d+$/u.test(name))
      .sort((a, b) => Number(b.split("-")[1]) - Number(a.split("-")[1]));
    return newestFirst.flatMap((name) => PROGRAMS.map((program) => join(folder, name, program)));
  });
}
