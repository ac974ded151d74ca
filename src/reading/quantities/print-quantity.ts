import type { Quantity } from "../reading.ts";

/**
 * The number with its unit, where the text prints the unit once for several or after what belongs
 * to the number; no other word is added.
 *
 *     67.7 ± 5.1% → 67.7%    8 vs. 72% → 8%, 72%    12 and 15 mg → 12 mg, 15 mg
 */
export function printQuantity({ text, unit }: Pick<Quantity, "text" | "unit">): string {
  if (unit === "" || text.includes(unit) || /\p{L}|%/u.test(text.replace(/^\D+/u, ""))) return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}
