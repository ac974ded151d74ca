const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The value of a number in digits; what is no plain number is `undefined`.
 *
 *     1,201    1 201    0.05    0·05    .05    0,05    10⁶
 *
 * A comma before exactly three digits groups thousands, before one or two (or after a lone zero)
 * it is the decimal mark of European typesetting.
 */
export function parseDigits(text: string): number | undefined {
  if (/^\d{1,3}(?:\s\d{3})+$/.test(text)) return Number(text.replaceAll(/\s/g, ""));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:[.·]\d+)?$/.test(text))
    return Number(text.replaceAll(",", "").replace("·", "."));
  if (/^\d*[.·]?\d+$/.test(text)) return Number(text.replace("·", "."));
  if (/^(?:\d+,\d{1,2}|0,\d+)$/.test(text)) return Number(text.replace(",", "."));
  const power = /^10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/.exec(text)?.[1];
  return power === undefined ? undefined : 10 ** Number(plainDigits(power));
}

/** "⁹" is "9". */
export function plainDigits(superscripts: string): string {
  return [...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
}
