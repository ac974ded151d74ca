import { shuffle } from "../../kernel/index.ts";
import { type Draft, type DraftOption, sentenceAt, type WritingContext } from "./draft.ts";

/** Words that report work or resemblance, and claim no cause. */
const NEUTRAL: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:analy[sz]ed|examined|investigated|assessed|evaluated|measured|compared|studied)\b/giu,
    "That word names a method; a method is not yet a cause.",
  ],
  [
    /\b(?:identified|found|observed|detected|revealed|showed|noted|reported)\b/giu,
    "That word says that something was seen, not what brought it about.",
  ],
  [
    /\b(?:recapitulated|resembled|correlated|associated|accompanied|differed|matched)\b/giu,
    "That word says that things go together, not which of them acts.",
  ],
];

/** Verbs that claim a cause wherever they stand; "increased" may only describe. */
const CAUSAL =
  /^(?:drives?|drove|causes?|caused|induces?|induced|triggers?|triggered|mediates?|mediated|promotes?|promoted|prevents?|prevented|produces?|produced|provokes?|provoked|inhibits?|inhibited|suppress(?:es|ed)?|abolish(?:es|ed)?|stimulates?|stimulated|enables?|enabled)$/u;

/** "Which of these words claims a cause?": the verb that goes beyond seeing and measuring. */
export function askCausalWords({ article, reading, random }: WritingContext): Draft[] {
  const strong = reading.relations.filter(
    ({ strength, negated, verb }) => strength === "causes" && !negated && CAUSAL.test(verb),
  );
  const [relation] = strong;
  if (!relation) return [];
  // Another word that claims a cause would be a second right answer.
  const claimed = new Set(strong.map(({ verb }) => verb.toLowerCase()));
  const words = NEUTRAL.flatMap(([pattern, feedback]): DraftOption[] =>
    [...new Set([...article.abstract.matchAll(pattern)].map(([word]) => word.toLowerCase()))]
      .filter((word) => !claimed.has(word))
      .slice(0, 2)
      .map((word) => ({ text: `“${word}”`, feedback })),
  );
  if (words.length < 3) return [];
  return [
    {
      fact: "causal word",
      way: "causal-word",
      sentence: sentenceAt(reading, relation.start),
      stem: "Which of these words of the abstract claims that one thing brings about another?",
      answer: {
        kind: "single",
        key: `“${relation.verb}”`,
        distractors: shuffle(words, random).slice(0, 3),
      },
      explanation: `In “${relation.cause} ${relation.verb} ${relation.effect}” the verb claims a cause; whether the data bear it is worth asking.`,
      bloom: "analyse",
      difficulty: 3,
    },
  ];
}
