import { leansBack } from "./ask-role.ts";
import { type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { LIMITATION_TYPES } from "./limitation-types.ts";
import { nameAuthors } from "./name-study.ts";

/** Only of studies in people: these weaknesses are theirs. */
const PEOPLE =
  /\b(?:patients|participants|women|men|children|infants|adults|adolescents|volunteers|respondents|mothers|students)\b/iu;
/** A sentence that names a weakness and not the strength that made up for it. */
const WEAK =
  /\b(?:limit(?:ation|ations|ed)|weakness|drawback|shortcoming|not|no|lack(?:ed)?|small|single|only|may have|might have|could have|bias|caution|unable|cannot|without)\b/iu;
const STRONG =
  /\b(?:strength|overcame|minimi[sz]ed|reduced the|avoid(?:ed)?|prevented|to address|however)\b/iu;
const MOST_WORDS = 24;

/** "Which limitation do the authors name?", among weaknesses that the article does not speak of. */
export function askLimitations(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  if (!PEOPLE.test(article.abstract)) return [];
  let whole: string | undefined;
  return reading.sentences.flatMap(({ role, text }, index): Draft[] => {
    if (role !== "conclusions" || !WEAK.test(text) || STRONG.test(text)) return [];
    const claim = (claims[index] ?? [])[0] ?? "";
    const type = LIMITATION_TYPES.find(({ admits }) => admits.test(claim.toLowerCase()));
    const words = claim.split(" ").length;
    if (!type || words < 5 || words > MOST_WORDS || leansBack(claim) || pointsBack(claim))
      return [];
    if (!WEAK.test(claim)) return [];
    whole ??= [article.abstract, ...article.sections.map((section) => section.text)]
      .join("\n")
      .toLowerCase();
    const other = LIMITATION_TYPES.filter(
      (each) => each !== type && !each.mentions.test(whole ?? ""),
    );
    if (other.length < 3) return [];
    return [
      {
        fact: `limitation ${index}`,
        way: "limitation",
        tellsAll: true,
        sentence: index,
        stem: `Which limitation of their study do ${nameAuthors(context)} name?`,
        answer: {
          kind: "single",
          key: claim,
          distractors: other.slice(0, 3).map(({ said }) => ({
            text: words > 10 ? said[1] : said[0],
            feedback: "The article does not speak of this.",
          })),
        },
        explanation:
          "The others are weaknesses that studies have, but none that the article names.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}
