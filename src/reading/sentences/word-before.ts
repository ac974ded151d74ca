/**
 * The word that ends before the mark at `at`, without the brackets and quotes that open before it.
 * At most 40 characters, so that a text without a space costs no more than one with.
 *
 *     (see Fig. 2)          of 0.05. The
 *          ^-^| at             ^--^| at
 */
export function wordBefore(text: string, at: number, start = 0): string {
  let from = at;
  while (from > start && at - from < 40 && !/[\s([“"‘]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}
