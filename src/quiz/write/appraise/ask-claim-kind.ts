import { shuffle } from "../../../kernel/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { nameAuthors } from "../name-study.ts";
import { CLAIM_KINDS } from "./claim-kinds.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

/** Where two kinds meet, a reader may see the one or the other. */
const MIXED =
  /\b(?:but|however|although|whereas|while|therefore|thus|if|whether|because|since|which|that)\b|[;:]/iu;
const MOST_WORDS = 32;

/** “The authors conclude: “…”. What kind of statement is this?”: advice, cause, link, or a call for more. */
export function askClaimKinds(context: WritingContext): Draft[] {
  return sentencesOf(context, ["conclusions"]).flatMap(({ text, index }): Draft[] => {
    const quote = quoteSentence(text, /^/u);
    if (!quote || quote.includes("…") || quote.split(" ").length > MOST_WORDS) return [];
    if (MIXED.test(quote)) return [];
    const fitting = CLAIM_KINDS.filter(({ shows }) => shows.test(quote));
    const [kind] = fitting;
    // Two kinds in one sentence, "is associated with increased …": either may be held to be meant.
    if (!kind || fitting.length > 1) return [];
    if (/\band (?:could|can|may|might|is|are|causes?)\b|^[•·-]/iu.test(quote)) return [];
    // What the sentence does besides is no wrong answer.
    const wrong = shuffle(
      CLAIM_KINDS.filter((each) => !fitting.includes(each)),
      context.random,
    ).slice(0, 3);
    if (wrong.length < 3) return [];
    return [
      {
        fact: "concept claim",
        way: "claim-kind",
        tellsAll: true,
        sentence: index,
        stem: `${capital(nameAuthors(context))} conclude: “${quote}”. What kind of statement is this?`,
        answer: {
          kind: "single",
          key: kind.text,
          distractors: wrong.map(({ text: other, why }) => ({ text: other, feedback: why })),
        },
        explanation: `The words are “${kind.shows.exec(quote)?.[0] ?? ""}”. ${kind.why}`,
        bloom: "analyse",
        difficulty: 3,
      },
    ];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
