import { type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { dropParentheses } from "./state-claims.ts";

const P =
  /\bp(?:\s*-?\s*values?)?\s*(?:of\s+)?([<>=≤≥]|&lt;|&gt;)\s*(0?[.·]\d{1,6})\b(?!\s*(?:-|–|to|and)\s*0?[.·]?\d)/giu;
const LIMIT = 0.05;

/** Of several claims the one that the text has come to: its words stand before the p value. */
function claimBefore(claims: readonly string[], before: string): string {
  const words = dropParentheses(`${before.replace(/[([][^()[\]]*$/u, "")}`).split(/\s+/u);
  const last = words.slice(-3).join(" ").replace(/[,;]$/u, "").toLowerCase();
  const fitting = claims.filter((claim) => claim.toLowerCase().includes(last));
  return fitting.length === 1 ? (fitting[0] ?? "") : "";
}

/**
 * "The abstract reports “…” (p = 0.718). What does this p value say?" The wrong answers are what
 * p values are most often taken for (Greenland et al. 2016, Eur J Epidemiol 31:337).
 */
export function askPValues({ reading, claims }: WritingContext): Draft[] {
  return reading.sentences.flatMap(({ text, role }, index): Draft[] => {
    const found = [...text.matchAll(P)];
    const [first] = found;
    const [, sign = "", printed = ""] = first ?? [];
    // Several p values would leave open which is meant.
    if (!first || found.length !== 1 || role === "methods") return [];
    const claim = claimBefore(claims[index] ?? [], text.slice(0, first.index));
    if (claim.split(" ").length < 5 || pointsBack(claim) || /["“”]/u.test(claim)) return [];
    const value = Number(printed.replace("·", "."));
    if (!(value > 0 && value < 1) || /[>≥]/u.test(sign)) return [];
    const isBelow = sign !== "=";
    const be = isBelow ? `below ${printed}` : `of ${printed}`;
    const is = isBelow ? `below ${printed}` : printed;
    const isSignificant = value <= LIMIT;
    return [
      {
        fact: "concept p",
        way: "p-value",
        tellsAll: true,
        sentence: index,
        stem: `The abstract reports: “${claim}” (p ${isBelow ? "<" : "="} ${printed}). What does this p value say?`,
        answer: {
          kind: "single",
          key: `If nothing but chance were at work, data at least this extreme would have a probability ${be}`,
          distractors: [
            {
              text: `The probability that nothing but chance is at work in these data is ${is}`,
              feedback: "A p value takes chance for granted; it cannot say how probable chance is.",
            },
            isSignificant
              ? {
                  text: `The effect is large enough to matter to patients, as the p value is ${is}`,
                  feedback: "A small p value says nothing of the size or the worth of an effect.",
                }
              : {
                  text: `The absence of any effect is proved by these data, as the p value is ${is}`,
                  feedback: "Not finding an effect is no proof that there is none.",
                },
            {
              text: `The probability that a repeat of the study would contradict this finding is ${is}`,
              feedback: "A p value says nothing of what a repeat would find.",
            },
          ],
        },
        explanation: `A p value is worked out as if there were no effect; it tells how unusual the data would then be.`,
        bloom: "apply",
        difficulty: 4,
      },
    ];
  });
}
