/**
 * The study that the text is about, as it is cited, or `undefined`: only where the text makes it
 * a subject or an agent, not where it is one reference among others.
 *
 *     In a study published in ... by Memon et al. (2024), a cohort ...   -> "Memon et al. (2024)"
 *     Memon et al. (2024) reported ...
 */
export function findCitedStudy(text: string): string | undefined {
  for (const match of text.matchAll(CITATION)) {
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const sentence = before.slice(Math.max(0, before.search(/[.?!]\s[^.?!]*$/) + 1));
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const agent =
      /\b(?:study|trial|article|paper|work|report|analysis|research|cohort|issue|experiments?)\b[^.;]*\bby\s+$/i.test(
        sentence,
      );
    const subject =
      /^\s*(?:\(|)[^.]{0,30}?\b(?:report|show|found|find|demonstrat|describ|identif|analy[sz]|investigat|examin|present|propos|evaluat|conduct|perform|reveal|explor|provide|observ|used|assess|stud(?:y|ied)|establish|address|compare)\w*/.test(
        after,
      );
    const named = /\bin (?:their|a|this) (?:recent )?(?:study|article|paper|work)\b/i.test(
      sentence + after,
    );
    if (agent || subject || named) return `${match[1]} (${match[2]})`;
  }
  const colleagues = COLLEAGUES.exec(text);
  return colleagues?.[1] ?? TRIAL.exec(text)?.[0].replace(/^T/u, "t");
}

/** "Solomon and colleagues report that …": cited without a year. */
const COLLEAGUES =
  /(\p{Lu}[\p{L}’'-]{1,30}(?: et al\.?| and (?:colleagues|co-?workers)))(?=,?\s+(?:(?:now|recently|have|also)\s+){0,2}(?:report|show|found|find|demonstrat|describ|identif|present|provid|reveal|observ|random|assign|enrol|compar|test|treat|follow|stud))/u;

/** "the FINEARTS-HF trial": named in capitals, in a text about it. */
const TRIAL = /\b[Tt]he (?:\p{Lu}[\p{Lu}\p{N}]{2,}(?:-[\p{Lu}\p{N}]+)* trial)\b/u;

/** "Memon et al. (2024)", "Memon and Ye (2024)", "Memon and colleagues [2024]", "Memon et al., 2024" */
const CITATION =
  /(\p{Lu}[\p{L}’'-]{1,30}(?: et al\.?| and colleagues| and co-?workers|(?: and| &) \p{Lu}[\p{L}’'-]{1,30})),? ?[([]?((?:19|20)\d\d)[)\]]?/gu;
