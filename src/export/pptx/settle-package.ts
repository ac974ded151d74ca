import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest time that a zip file can state, in the machine's own zone: it says nothing. */
const NO_TIME = "1980-01-01T00:00:00";
/** Programs that look at the first bytes only find here what the file is. */
const FIRST = "[Content_Types].xml";

type Files = Record<string, Uint8Array>;

/** The package as a file, the same bytes for the same parts: in one order, of one date. */
export function packFiles(files: Files): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) =>
    a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1,
  );
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

/** Every part states that it was made then. */
export function settleDates(files: Files, now: number): void {
  const date = new Date(now).toISOString().replace(/\.\d+Z$/u, "Z");
  const core = files["docProps/core.xml"];
  if (core) {
    const xml = strFromU8(core).replace(/(<dcterms:\w+ [^>]*>)[^<]*/gu, `$1${date}`);
    files["docProps/core.xml"] = strToU8(xml);
  }
  for (const [path, bytes] of Object.entries(files)) {
    if (!path.endsWith(".xlsx")) continue;
    const inside = unzipSync(bytes);
    settleDates(inside, now);
    files[path] = packFiles(inside);
  }
}

/** A part that is one of a chart, and its number. */
const CHART = /((?:chart|Microsoft_Excel_Worksheet))(\d+)(?=\.(?:xml|xlsx))/gu;

/** The library counts the charts of all files it writes; here they begin with 1. */
export function settleCharts(files: Files): Files {
  const numbers = Object.keys(files)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const renumber = (text: string) =>
    text.replace(CHART, (whole, name: string, number: string) => {
      const at = numbers.indexOf(Number(number));
      return at < 0 ? whole : `${name}${at + 1}`;
    });
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      renumber(path),
      path.endsWith(".rels") || path === FIRST ? strToU8(renumber(strFromU8(bytes))) : bytes,
    ]),
  );
}
