import { leansBack } from "./ask-role.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  type DraftOption,
  type WritingContext,
} from "./draft.ts";
import { dropParentheses } from "./state-claims.ts";
import { isOfArticle, varyStudy } from "./study-sites.ts";

/** "The primary outcome was", "The sample consisted of": what a part of the study's plan was. */
const NAMED =
  /^(?:the |our )?((?:(?:main|primary|secondary|study|control|comparison|intervention|final|index|reference|present|principal|independent|dependent|key|clinical|treatment|outcome|predictor|explanatory|exposure|functional|safety|efficacy)\s){0,3}(?:outcomes?|end ?-?points?|outcome measures?|groups?|samples?|population|variables?|measures?|measurements?|parameters|predictors?|criteri(?:on|a)|exclusion criteria|inclusion criteria|assessments?|instruments?|interventions?|treatments?|controls?|subjects|participants|cohort|respondents|dataset|data|covariates|confounders)(?:\s(?:measures?|variables?|criteria|instruments?|of interest|examined|assessed|studied|analy[sz]ed|evaluated|measured))?)\s(was|were|included|comprised|consisted of|consisted in)\s(.{6,300})$/iu;

/** "What was the primary outcome?", "What did the study group consist of?" */
export function askOutcomes(context: WritingContext): Draft[] {
  return context.reading.sentences.flatMap(({ text, role }, index): Draft[] => {
    if (role !== "methods" && role !== "objective") return [];
    const bare = dropParentheses(text.replace(/[.\s]+$/u, ""))
      .replace(/^(?:in addition|also|finally|moreover|furthermore),?\s/iu, "")
      .replace(/(?<=\s(?:were|included|was)):\s/u, " ")
      .replace(/^[\p{Lu}\s]{5,30}:\s*/u, "");
    const [, name = "", link = "", said = ""] = NAMED.exec(bare) ?? [];
    const value = said
      .replace(/[;:]\s.*$/u, "")
      .replace(/,\s(?:which|as measured|assessed|defined)\s.*$/u, "")
      .trim();
    const words = value.split(" ").length;
    if (name === "" || words < 2 || words > 28 || leansBack(`${name} ${value}`)) return [];
    // "The groups were compared": a deed, asked about elsewhere.
    if (
      /^(?:was|were)$/u.test(link) &&
      /^(?:\p{L}+ly\s)?(?:\p{L}+ed|taken|drawn|given|made|done|set|split|chosen|similar|comparable|not|then|also|based|due|available|able)\b/u.test(
        value,
      )
    )
      return [];
    if (/[<>=±()[\]"“”]/u.test(value)) return [];
    const variants = varyStudy(value, index, context);
    if (!variants || !isOfArticle(variants)) return [];
    const options: DraftOption[] = asDistractors(variants);
    const verb =
      link === "consisted of" || link === "consisted in"
        ? "consist"
        : link === "included"
          ? "include"
          : "comprise";
    const what = `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const stem = /^w/u.test(link)
      ? `What ${link} ${what}?`
      : `What did ${what} ${verb}${verb === "consist" ? " of" : ""}?`;
    return [
      {
        fact: `claim ${index} outcome`,
        way: "outcome",
        sentence: index,
        stem,
        answer: { kind: "single", key: capitalise(value), distractors: options },
        explanation: "The cited sentence names it; each of the others changes a part.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}
