import { readYear } from "./clean-fields.ts";
import { listAt, textAt, textsAt, valueAt } from "./parse-json.ts";

/**
 * The year of a date as Crossref and CSL-JSON write it: `{"date-parts": [[2019, 3]]}`, where parts
 * may be texts or null, or as `raw` or `literal` text, or as a bare one.
 */
export function readDateParts(date: unknown): number | undefined {
  if (typeof date === "string" || typeof date === "number") return readYear(String(date));
  const [first] = listAt(date, "date-parts");
  const parts = Array.isArray(first) ? first : valueAt(date, "date-parts");
  const year = readYear(textsAt(parts)[0] ?? "");
  return year ?? readYear(textAt(date, "raw")) ?? readYear(textAt(date, "literal"));
}
