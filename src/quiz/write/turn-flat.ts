import { deny, type Infinitive } from "./read-infinitive.ts";
import { TOO_WEAK, TURNED, type Verdict } from "./verdict.ts";
import { WEIGHTY } from "./weighty.ts";

/** What one can hold or doubt: a judgement, or what something does; not "remains low" or "is mandatory". */
const DEBATABLE =
  /^(?:be (?:(?:very|highly|more|most|quite|\p{L}+ly) )*(?:an? (?:(?:very|highly|\p{L}+ly) )?)?(?:safe|effective|feasible|useful|reliable|accurate|valid|acceptable|sufficient|adequate|beneficial|appropriate|superior|inferior|predictive|helpful|misleading|low|high|common|rare|frequent|similar|comparable|independent|sensitive|specific|robust|suitable|good|poor|excellent|strong|weak|promising|valuable|unreliable|inaccurate|underestimated|overestimated|associated|related|unrelated|efficacious|viable|simple|reproducible|responsible)\b(?! (?:among|in need))|(?:predict|affect|influence|reduce|improve|increase|decrease|prevent|impair|worsen|enhance|inhibit|promote|protect|contribute|cause|facilitate|correlate|depend|differ)\b)/u;

/** A plain statement: the same denied, not shown, or left open. */
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
    // A plain result is so or is not: to ask how sure it is would be to match words.
    if (!isConclusion || past) return turnLikeness(read, plural);
    if (!DEBATABLE.test(infinitive)) return undefined;
    return {
      others: [
        { text: deny(read, plural), feedback: TURNED },
        {
          text: `${plural ? "have" : "has"} not been shown to ${infinitive}`,
          feedback: "The authors hold it shown.",
        },
        {
          text: `may ${infinitive}, but the data do not settle it`,
          feedback: TOO_WEAK,
        },
      ],
      explanation: "The authors say so without reserve.",
    };
  }
  // Of a plain result that was denied, too, only words would be matched.
  if (past && !isConclusion) return undefined;
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
  // "Not significant in nude mice": where, each answer says.
  const [, test = "", tail = ""] =
    /^\S+ ((?:\p{L}+ )*?significan(?:t|ce))(.*)$/u.exec(infinitive) ?? [];
  return {
    others: [
      { text: `${be} ${test.replace(/significance$/u, "significant")}${tail}`, feedback: TURNED },
      {
        text: `${be} proven to be absent${tail}`,
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
  // "Different for both parents": from each other, or from others?
  if (/\b(?:both|all|each|either)\b/u.test(match[2] ?? "") || match[1] === "for") return undefined;
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
