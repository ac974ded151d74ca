import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Codec, decodeFragment, drawQr, encodeAs } from "../src/share/index.ts";
import { quantile } from "./common/score.ts";

export const defaultData = "decks/acquired-resistance-nsclc";

const RUNS = 5;
const CODECS: readonly Codec[] = ["d", "f", "m"];
/** What stands before the fragment counts where a program cuts, and for a code to scan. */
const BASE = "https://example.org/journal-club/#";

/**
 * How long links are, by codec, and how long packing takes: characters of the fragment, bytes of
 * packed text for each character of the deck, milliseconds each way (medians of five runs on the
 * processor, the first of which is not counted), and the version of the QR code where one would
 * scan.
 *
 * Data: a deck, or a folder whose decks are measured: `*.md` in it, and `deck.md` in its folders.
 */
export async function bench(path: string) {
  return Object.fromEntries(
    decksIn(path).map((file) => [file.slice(path.length + 1) || file, linksOf(file)]),
  );
}

function decksIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => {
    const inside = join(path, name, "deck.md");
    if (/\.md$/u.test(name)) return [join(path, name)];
    return existsSync(inside) ? [inside] : [];
  });
}

function linksOf(file: string) {
  const deck = readFileSync(file, "utf8");
  const links = CODECS.map((codec) => {
    const encode = timed(() => encodeAs(codec, deck));
    const decode = timed(() => decodeFragment(encode.result));
    if (decode.result !== deck) throw new Error(`${file} comes back otherwise by codec ${codec}`);
    const { length } = encode.result;
    const figures = {
      characters: length,
      bytesPerCharacter: round((length * 0.75) / deck.length, 1000),
      encodeMs: round(encode.ms, 1),
      decodeMs: round(decode.ms, 1),
      qrVersion: drawQr(BASE + encode.result)?.version ?? "none that scans",
    };
    return [codec, figures] as const;
  });
  return { characters: deck.length, ...Object.fromEntries(links) };
}

/** Time on the processor, so that what else the machine does is not counted. */
function timed<T>(work: () => T): { result: T; ms: number } {
  let result = work();
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { result, ms: quantile(times, 0.5) };
}

const round = (value: number, parts: number) => Math.round(value * parts) / parts;
