import type { Tagged } from "../words/tag-sentence.ts";

/**
 * True when tokens `from` to `to` begin or end within a name, so that half of it is left out.
 *
 *     by PC:DAG acyltransferase       glutamine synthetase1;2       HR+, HER2− cancer
 *           ^---------------^         ^--------------------^        ^-^
 */
export function breaksName({ text, tokens }: Tagged, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  // One character on either side of the cut tells; spaces part what is not one name.
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/^[\p{L}\p{N}][:;/_–-]$/u.test(before) || /^[:;/_–-][\p{L}\p{N}]$/u.test(after)) return true;
  if (/^ [–-]\p{L}/u.test(text.slice(end, end + 3))) return true;
  return /[+−]$/.test(text.slice(start, end)) && after.startsWith(",");
}
