import { asDistractors, capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { dropParentheses } from "./state-claims.ts";
import { isOfArticle, varyStudy } from "./study-sites.ts";

interface Gap {
  readonly shows: RegExp;
  /** Asked of the authors' time before the study; `{who}` is filled in. */
  readonly stem: string;
}

const KNOWN = "(?:known|clear|certain|understood|established)";
const OPEN_WORD =
  "(?:unclear|unknown|uncertain|controversial|debated|disputed|a matter of debate|poorly understood|poorly defined|poorly known|not (?:well |fully |completely |yet )?(?:known|clear|understood|established|defined))";

/** How an abstract says that something was not known: what follows, or stands before, is the gap. */
const GAPS: readonly Gap[] = [
  {
    shows: new RegExp(
      `\\b(?:it|there)\\s(?:is|was|remains|has been)\\s(?:still |yet |as yet |currently |largely |therefore )?(?:${OPEN_WORD}|not (?:yet )?${KNOWN}|debate|controversy|uncertainty)(?:\\s(?:about|on|over|as to|regarding))?\\s((?:whether|if|how|why|which|what|to what)\\s.{12,200})$`,
      "iu",
    ),
    stem: "Which question was open when the study began?",
  },
  {
    shows:
      /\b(?:little|not much|less|nothing|very little|relatively little)\s(?:is|was|has been)\s(?:currently |yet )?(?:known|published|understood)\s(?:about|regarding|on|concerning|of)\s(.{10,200})$/iu,
    stem: "About what was little known when the study began?",
  },
  {
    shows:
      /\b(?:few|no|only a few|only few|limited|scarce|insufficient|very few)\s(?:published |previous |prior |large |prospective |experimental )*(?:studies|data|reports|evidence|information|trials|research|investigations)\s(?:(?:have|has|are|is|exist|exists|were)\s(?:been )?(?:\p{L}+ly )?(?:assessed|examined|investigated|studied|evaluated|explored|addressed|compared|looked at|reported|available|published|focused on|described|analy[sz]ed)|available|exist)?\s?(?:on|about|regarding|concerning)?\s?(.{10,200})$/iu,
    stem: "What had hardly been studied, according to {who}?",
  },
  {
    shows: new RegExp(
      `^(.{10,180}?)\\s(?:is|are|was|were|remains|remain|has been|have been)\\s(?:still |yet |as yet |currently |largely |therefore |often )?(?:${OPEN_WORD}|(?:rarely|seldom|hardly|scarcely|not (?:yet |been )?(?:well |fully |previously |been )?)\\s?(?:studied|explored|investigated|examined|evaluated|reported|assessed|described|compared))\\b`,
      "iu",
    ),
    stem: "What was unsettled when the study began?",
  },
];

/** What was not known before the study: why it was done. */
export function askGaps(context: WritingContext): Draft[] {
  const { reading } = context;
  return reading.sentences.flatMap(({ text, role }, index): Draft[] => {
    if (role !== "background" && role !== "objective") return [];
    const gap = readGap(text);
    if (!gap || pointsBack(gap.text)) return [];
    const variants = varyStudy(gap.text, index, context);
    if (!variants || !isOfArticle(variants)) return [];
    return [
      {
        fact: `claim ${index} gap`,
        way: "gap",
        sentence: index,
        stem: gap.stem.replace("{who}", nameAuthors(context)),
        answer: {
          kind: "single",
          key: capitalise(gap.text),
          distractors: asDistractors(variants),
        },
        explanation: "This gap led to the study; each of the others names another.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

/** What an abstract calls open, in its own words. */
export function readGap(sentence: string): { text: string; stem: string } | undefined {
  const bare = dropParentheses(sentence.replace(/[.\s]+$/u, "")).replace(
    /^(?:however|nevertheless|nonetheless|to date|but|yet|still|unfortunately|currently|at present|therefore),?\s/iu,
    "",
  );
  for (const { shows, stem } of GAPS) {
    const said = shows.exec(bare)?.[1] ?? "";
    const text = said
      .replace(/;\s.*$/u, "")
      .replace(
        /,\s(?:and|but|which|because|despite|although|while|such as|in particular)\s.*$/u,
        "",
      )
      .replace(/^.*\b(?:but|while|although),?\s(?:its |their )?/iu, "")
      .replace(/^if\b/iu, "whether")
      .trim();
    const words = text.split(" ").length;
    if (
      words >= 3 &&
      words <= 28 &&
      !/[<>=()[\]:]/u.test(text) &&
      !/^(?:it|there|this|that|and|to)\b/iu.test(text)
    )
      return { text, stem };
  }
  return undefined;
}
