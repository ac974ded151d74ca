import { alignForms } from "./align-forms.ts";
import { costLimit } from "./cost-limit.ts";
import { extendStart } from "./extend-start.ts";
import { isPlausible, type LongForm, mostWords } from "./long-form.ts";
import { readWords } from "./long-form-words.ts";
import { readUnits } from "./short-form-units.ts";

/** The text from `from` to `to` as the long form of `short`, if all of it is, quotes left out. */
export function readLongFormWithin(
  text: string,
  from: number,
  to: number,
  short: string,
): LongForm | undefined {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.replace(/^[\s"'“”‘’]{1,8}/, "").length;
  const long = text.slice(start, to).replace(/[\s"'“”‘’,.]{1,8}$/, "");
  const units = readUnits(short);
  if (long.split(/\s+/).length > mostWords(units.length) || !isPlausible(short, long)) {
    return undefined;
  }
  const words = readWords(long);
  const whole = alignForms(units, words, costLimit(short, units, "within")).find(
    ({ word }) => extendStart(long, words[word]?.start ?? 0) === 0,
  );
  if (whole === undefined) return undefined;
  return { start, end: start + long.length, cost: whole.cost };
}
