import { deny, type Infinitive } from "./read-infinitive.ts";
import { turnObserved, WEIGHTY } from "./turn-observed.ts";
import { TOO_WEAK, TURNED, type Verdict } from "./verdict.ts";

/** A plain statement: the same denied, doubted, or said to be unlikely. */
export function turnFlat(
  predicate: string,
  read: Infinitive,
  plural: boolean,
  isConclusion: boolean,
): Verdict | undefined {
  const { infinitive, negated, past } = read;
  if (
    infinitive.split(" ").length < 2 ||
    /^be (?:planned|needed|warranted|required|described|discussed|presented|reported|recommended for|one of|among|to)\b/u.test(
      infinitive,
    )
  )
    return undefined;
  if (!negated && !/\bno\b/u.test(predicate)) {
    if (!isConclusion || past) {
      return turnLikeness(read, plural) ?? turnObserved(read, plural);
    }
    return {
      others: [
        { text: deny(read, plural), feedback: TURNED },
        { text: `may ${infinitive}`, feedback: TOO_WEAK },
        { text: `${plural ? "are" : "is"} unlikely to ${infinitive}`, feedback: TURNED },
      ],
      explanation: "The abstract says so outright.",
    };
  }
  if (!negated || /\bany\b/u.test(infinitive) || (past && !WEIGHTY.test(infinitive)))
    return undefined;
  const was = past ? (plural ? "were" : "was") : plural ? "are" : "is";
  return {
    others: [
      { text: `${was} shown to ${infinitive}`, feedback: TURNED },
      past
        ? { text: `seemed to ${infinitive}`, feedback: "The abstract reports no such impression." }
        : { text: `may ${infinitive}`, feedback: "The abstract denies it outright." },
    ],
    explanation: "The abstract denies it.",
  };
}

/** "was not statistically significant": the test, not the thing. */
export function turnSignificance(
  { infinitive, negated, past }: Infinitive,
  plural: boolean,
): Verdict | undefined {
  if (
    !/^(?:be|reach|attain) (?:statistically |clinically )?(?:significant|significance)\b/u.test(
      infinitive,
    )
  )
    return undefined;
  const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
  if (!negated) return undefined;
  return {
    others: [
      { text: `${be} significant`, feedback: TURNED },
      {
        text: `${be} proven to be absent`,
        feedback: "What is not significant is not proven to be absent.",
      },
    ],
    explanation: "Not significant is not the same as absent.",
  };
}

/** "was similar for both parents": alike, different, or proven to be identical. */
function turnLikeness({ infinitive, past }: Infinitive, plural: boolean): Verdict | undefined {
  const match =
    /^be (?:\S+ly )?(?:similar|comparable|equivalent|identical|the same)(?: (in|for|between|among|across|with|to|at)\s(.+))?$/u.exec(
      infinitive,
    );
  if (!match || /\badjust/u.test(infinitive)) return undefined;
  const [, link = "", what = ""] = match;
  const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
  const tail = link === "" ? "" : ` ${/^(?:with|to)$/u.test(link) ? "from" : link} ${what}`;
  return {
    others: [
      { text: `${be} significantly different${tail}`, feedback: TURNED },
      {
        text: `${be} proven to be identical${link === "" ? "" : ` ${link} ${what}`}`,
        feedback: "That no difference was seen does not prove that there is none.",
      },
    ].slice(0, /identical|the same/u.test(infinitive) ? 1 : 2),
    explanation: "No difference was reported, which is not proof that there is none.",
  };
}
