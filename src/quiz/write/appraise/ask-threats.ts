import { shuffle } from "../../../kernel/index.ts";
import type { Role } from "../../../reading/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { type Feature, SAFEGUARDS, WEAKNESSES } from "./plan-features.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";
import { THREATS, type Threat } from "./threats.ts";

/** Where a plan is told: what “retrospective” says among results is of others. */
const PLAN: readonly Role[] = ["methods", "objective"];
const PLAN_OR_RESULTS: readonly Role[] = [...PLAN, "results"];

/** “… were randomly assigned …”: against which error this guards, among errors it does nothing about. */
export function askSafeguards(context: WritingContext): Draft[] {
  return askFeatures(context, SAFEGUARDS, "safeguard", PLAN_OR_RESULTS, ({ near }) =>
    near === undefined ? false : near.test(context.article.abstract),
  );
}

/** “… retrospectively reviewed …”: what a study of this kind is open to, among what it is not. */
export function askWeaknesses(context: WritingContext): Draft[] {
  return askFeatures(
    context,
    WEAKNESSES,
    "weakness",
    PLAN,
    ({ arises }) => !arises.test(context.article.abstract),
  );
}

function askFeatures(
  context: WritingContext,
  features: readonly Feature[],
  way: "safeguard" | "weakness",
  roles: readonly Role[],
  isWrong: (threat: Threat) => boolean,
): Draft[] {
  const { abstract } = context.article;
  let pool: readonly Threat[] | undefined;
  const places = sentencesOf(context, roles);
  return features.flatMap(
    ({ shows, threat, name = "this", also, tempting = [], unless }): Draft[] => {
      if (!shows.test(abstract) || unless?.test(abstract)) return [];
      const key = THREATS.find(({ id }) => id === threat);
      const [place] = places.flatMap(({ text, index }) => {
        const quote = quoteSentence(text, shows);
        return quote ? [{ text, index, quote }] : [];
      });
      const quote = place?.quote;
      const printed = place && shows.exec(place.text)?.[0];
      if (!key || !place || !quote || !printed) return [];
      // "Retrospective analysis", "To examine …": neither says what was done to whom.
      if (quote.split(" ").length < 7 || /^to\s/iu.test(quote)) return [];
      pool ??= THREATS.filter(isWrong);
      const others = pool.filter(({ id }) => id !== threat && !also.includes(id));
      const wrong = shuffle(others, context.random)
        .sort((a, b) => Number(tempting.includes(b.id)) - Number(tempting.includes(a.id)))
        .slice(0, 3);
      if (wrong.length < 3) return [];
      const say = ({ text, again = text }: Threat) => (context.random() < 0.5 ? text : again);
      return [
        {
          fact: `concept ${threat}`,
          way,
          sentence: place.index,
          stem:
            way === "safeguard"
              ? `The authors write: “${quote}”. Against which error does ${name} guard?`
              : `The authors write: “${quote}”. To which error is a study of this kind most open?`,
          answer: {
            kind: "single",
            key: say(key),
            distractors: wrong.map((each) => ({ text: say(each), feedback: each.why })),
          },
          explanation: `The words are “${tidy(printed)}”. ${key.why}`,
          bloom: "evaluate",
          difficulty: 4,
        },
      ];
    },
  );
}

function tidy(printed: string): string {
  return printed.replace(/\s+/gu, " ").trim();
}
