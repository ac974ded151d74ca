import { TURNED, type Verdict } from "./verdict.ts";

/** "had no effect on survival": and neither a good nor a bad one. */
export function turnEffect(predicate: string): Verdict | undefined {
  const match =
    /^(had|has|have|showed|shows|did not have|does not have|do not have)\s+(?:no|any|an?)\s+((?:statistically\s+)?(?:significant\s+)?)(effect|impact|influence|benefit)s?\s+(on|in|for)\s+(.+)$/u.exec(
      predicate,
    );
  if (!match || !/\bno\b|\bnot\b/u.test(predicate)) return undefined;
  const [, verb = "", , noun = "", link = "", on = ""] = match;
  if (noun === "benefit") return undefined;
  const has = verb.startsWith("did")
    ? "had"
    : verb.startsWith("does")
      ? "has"
      : verb.startsWith("do")
        ? "have"
        : verb;
  const say = (kind: string) => `${has} a ${kind} ${noun} ${link} ${on}`;
  const feedback = "The abstract reports no such effect.";
  return {
    others: [
      { text: say("favourable"), feedback },
      { text: say("unfavourable").replace(" a un", " an un"), feedback },
    ],
    explanation: "None was seen, which is not proof that there is none.",
  };
}

const PREDICTOR =
  /^(is|are|was|were)\s+(an?\s+)?((?:\p{L}+\s+){0,3})(predictors?|risk factors?|determinants?|markers?|prognostic factors?|predictive factors?)\s+(of|for|in)\s+(.+)$/u;

/** "was an independent predictor of death": of what it is one, how, and whether it is a cause. */
export function turnPredictor(predicate: string, plural: boolean): Verdict | undefined {
  const match = PREDICTOR.exec(predicate);
  if (!match || /\bnot\b/u.test(predicate)) return undefined;
  const [, be = "", , adjectives = "", noun = "", link = "", what = ""] = match;
  const article = plural ? "" : /^[aeiou]/u.test(noun) ? "an " : "a ";
  if (/\b(?:as|to|be)\b/u.test(adjectives)) return undefined;
  const isIndependent = /\bindependent\b/u.test(adjectives);
  const isRisk = /^risk/u.test(noun);
  return {
    others: [
      { text: `${be} not ${article}${noun} ${link} ${what}`, feedback: TURNED },
      ...(isIndependent
        ? [
            {
              text: `${be} ${article}${noun} ${link} ${what} only before adjustment`,
              feedback: "The abstract calls it independent.",
            },
          ]
        : []),
      {
        text: `${plural ? "have" : "has"} been proven to cause ${what}`,
        feedback: "What predicts something need not cause it.",
      },
      ...(isRisk ? [{ text: `${be} protective against ${what}`, feedback: TURNED }] : []),
    ],
    explanation: "What predicts an outcome need not be its cause.",
  };
}

const JUDGED = /^(is|are|was|were)\s+(an?\s+)?(\p{L}+)(?:,?\s+and|\s+but)\s+(\p{L}+)(\s.+)?$/u;
const JUDGEMENT =
  /^(?:safe|effective|feasible|useful|reliable|accurate|valid|acceptable|sufficient|adequate|beneficial|satisfactory|appropriate|simple|easy|practical|efficient|cost-effective|inexpensive|reproducible|specific|sensitive|tolerable|successful|common|frequent|severe|rare|necessary|quick|fast|noninvasive|durable|stable|consistent|robust|predictable|secure|rapid|cheap|important|independent|significant|efficacious)$/u;

/** "is safe and effective": both, the one, the other, or neither. */
export function turnAdjectives(predicate: string): Verdict | undefined {
  const [, be = "", article = "", one = "", other = "", rest = ""] = JUDGED.exec(predicate) ?? [];
  if (!JUDGEMENT.test(one) || !JUDGEMENT.test(other)) return undefined;
  const feedback = `The abstract says “${one} and ${other}”.`;
  const a = (word: string) => (article === "" ? "" : /^[aeiou]/u.test(word) ? "an " : "a ");
  return {
    others: [
      { text: `${be} ${a(one)}${one} but not ${other}${rest}`, feedback },
      { text: `${be} ${a(other)}${other} but not ${one}${rest}`, feedback },
      { text: `${be} ${article === "" ? "" : "a "}neither ${one} nor ${other}${rest}`, feedback },
    ].map((each) => ({ ...each, text: each.text.replace("a neither", "neither a") })),
    explanation: "Both are claimed.",
  };
}
