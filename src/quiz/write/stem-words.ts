/** The words of a text that carry meaning, cut to their stems: "smoking", "smokers" are "smok". */
export function stemWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)));
}

const COMMON = new Set(
  "with that were from this these those than have been when which between among after before during patients study results group groups significantly significant there their other more most less both each into also only using used based could would should associated increased higher lower compared".split(
    " ",
  ),
);
