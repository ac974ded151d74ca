import {
  asDistractors,
  capitalise,
  type Draft,
  pointsBack,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { nameStudy } from "./name-study.ts";
import { dropParentheses } from "./state-claims.ts";
import { varyPhrase } from "./vary-phrase.ts";

const NUMBER =
  /^(?:(?:a total of|all|approximately|about)\s+)?(?:\d[\d,.\s]*|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|thousand|and)(?:-\p{L}+)?\s+)+)/iu;

/** "Whom did the authors study?": the population among populations that differ in a word. */
export function askPopulation(context: WritingContext): Draft[] {
  const { reading } = context;
  const { population } = reading.glance;
  if (!population || population.text.includes("\n")) return [];
  // How many they were is asked for elsewhere.
  const who = dropParentheses(population.text)
    .replace(NUMBER, "")
    .replace(/^the\s+/iu, "")
    .trim();
  if (/\band \d|\band (?:one|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(who))
    return [];
  if (pointsBack(who) || who.split(" ").length < 2 || who.split(" ").length > 18) return [];
  const variants = varyPhrase(who, siteContext(context));
  if (!variants) return [];
  const whom =
    /\b(?:mice|rats|cells|animals|samples|trials|studies|records|specimens|hospitals|charts|reports|eyes|teeth|articles)\b/iu.test(
      who,
    )
      ? "What did"
      : "Whom did";
  return [
    {
      fact: "population",
      way: "population",
      sentence: sentenceAt(reading, population.start),
      stem: `${whom} ${nameStudy(context)} study?`,
      answer: {
        kind: "single",
        key: capitalise(who),
        distractors: asDistractors(variants),
      },
      explanation: `The abstract names ${who}; what was found in them need not hold for others.`,
      bloom: "understand",
      difficulty: 2,
    },
  ];
}
