import type { DraftOption } from "./draft.ts";
import { deny, type Infinitive, readInfinitive } from "./read-infinitive.ts";

/** Wrong verdicts on a claim, and what choosing among them is about. */
export interface Verdict {
  readonly others: readonly DraftOption[];
  readonly explanation: string;
}

const TURNED = "The abstract says the opposite.";
const TOO_SURE = "The abstract does not go so far.";
const TOO_WEAK = "The abstract says so outright.";

/**
 * A predicate said more surely, less surely, or denied; `undefined` where that would be no English,
 * or might be true as well.
 *
 *     may reduce mortality → is unlikely to … · has been proven to … · has been proven not to …
 *     should be avoided    → should not be … · need not be … · may be …, but that is yet to be tested
 */
export function turnVerdict(
  predicate: string,
  plural: boolean,
  isConclusion: boolean,
): Verdict | undefined {
  const read = readInfinitive(predicate);
  if (!read || /\d/u.test(predicate) || !isSimple(read.infinitive)) return undefined;
  const { modal, negated } = read;
  if (modal === "may" || modal === "might" || modal === "could") {
    return isConclusion && !negated ? turnPossible(read, plural) : undefined;
  }
  if (modal === "should" || modal === "must") return turnAdvice(read);
  if (modal === "can") return isConclusion || negated ? turnAbility(read, plural) : undefined;
  if (modal !== "") return undefined;
  return (
    turnSignificance(read, plural) ??
    turnSeeming(read, plural) ??
    turnEffect(predicate) ??
    turnPredictor(predicate, plural) ??
    turnAdjectives(predicate) ??
    turnFlat(predicate, read, plural, isConclusion)
  );
}

/** A second clause or a comparison of many is not turned by one "not". */
function isSimple(infinitive: string): boolean {
  return (
    infinitive.split(" ").length <= 22 &&
    !/[;:]|\b(?:because|although|whereas|while|however|but|than that|therefore|which|unless|only|mainly|mostly|solely|even|rather|at least|at most|nor|neither|never|not|unknown|unclear)\b/u.test(
      infinitive,
    )
  );
}

function turnPossible({ infinitive }: Infinitive, plural: boolean): Verdict {
  const be = plural ? "are" : "is";
  const have = plural ? "have" : "has";
  // "May be considered" proven is no English: what is done is not proven.
  const isDone =
    /^be (?:\S+ly )?(?:considered|used|performed|offered|recommended|applied|avoided|given|regarded|employed|treated|indicated|warranted|justified)\b/u.test(
      infinitive,
    );
  if (isDone) {
    const bare = infinitive.replace(/\s(?:successfully|safely|effectively)\b/u, "");
    return {
      others: [
        { text: `must ${bare}`, feedback: TOO_SURE },
        { text: `should not ${bare}`, feedback: TURNED },
        { text: `cannot ${infinitive}`, feedback: TURNED },
      ],
      explanation: "The abstract holds it possible, no more.",
    };
  }
  return {
    others: [
      { text: `${be} unlikely to ${infinitive}`, feedback: TURNED },
      { text: `${have} been proven to ${infinitive}`, feedback: TOO_SURE },
      { text: `${have} been proven not to ${infinitive}`, feedback: TURNED },
    ],
    explanation: "The abstract holds it possible; that is not proof.",
  };
}

function turnAdvice({ infinitive, negated, modal }: Infinitive): Verdict {
  return {
    others: [
      { text: negated ? `${modal} ${infinitive}` : `should not ${infinitive}`, feedback: TURNED },
      { text: `need not ${infinitive}`, feedback: negated ? TOO_SURE : TURNED },
      {
        text: `may ${infinitive}, but that has yet to be tested`,
        feedback: negated ? TURNED : TOO_WEAK,
      },
    ],
    explanation: "That is the advice the abstract gives.",
  };
}

function turnAbility({ infinitive, negated }: Infinitive, plural: boolean): Verdict {
  const be = plural ? "are" : "is";
  return {
    others: [
      { text: `${negated ? "can" : "cannot"} ${infinitive}`, feedback: TURNED },
      {
        text: `might ${infinitive}, but that has yet to be tested`,
        feedback: negated ? TURNED : TOO_WEAK,
      },
      {
        text: negated ? `${be} the only way to ${infinitive}` : `must ${infinitive}`,
        feedback: TOO_SURE,
      },
    ].slice(0, 2),
    explanation: "The abstract says so outright.",
  };
}

/** "seems to be effective", "appears to reduce": a finding put with care. */
function turnSeeming(read: Infinitive, plural: boolean): Verdict | undefined {
  const { infinitive, negated, past } = read;
  const match = /^(seem|appear) to ((?!not\b).+)$/u.exec(infinitive);
  const [, verb = "", rest = ""] = match ?? [];
  if (!match) return undefined;
  const have = plural ? "have" : "has";
  const said = past ? `${verb}ed` : plural ? verb : `${verb}s`;
  return {
    others: [
      { text: negated ? `${said} to ${rest}` : deny(read, plural), feedback: TURNED },
      { text: `${have} been proven to ${rest}`, feedback: negated ? TURNED : TOO_SURE },
      { text: `${have} been proven not to ${rest}`, feedback: negated ? TOO_SURE : TURNED },
    ],
    explanation: `The abstract says “${verb}”: an impression, not proof.`,
  };
}

/** "had no effect on survival": and neither a good nor a bad one. */
function turnEffect(predicate: string): Verdict | undefined {
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
      { text: say("favourable but short-lived"), feedback },
    ],
    explanation: "None was seen, which is not proof that there is none.",
  };
}

const PREDICTOR =
  /^(is|are|was|were)\s+(an?\s+)?((?:\p{L}+\s+){0,3})(predictors?|risk factors?|determinants?|markers?|prognostic factors?|predictive factors?)\s+(of|for|in)\s+(.+)$/u;

/** "was an independent predictor of death": of what it is one, how, and whether it is a cause. */
function turnPredictor(predicate: string, plural: boolean): Verdict | undefined {
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
      isIndependent
        ? {
            text: `${be} ${article}${noun} ${link} ${what} only before adjustment`,
            feedback: "The abstract calls it independent.",
          }
        : {
            text: `${plural ? "have" : "has"} been proven to cause ${what}`,
            feedback: "What predicts something need not cause it.",
          },
      isRisk
        ? { text: `${be} protective against ${what}`, feedback: TURNED }
        : isIndependent
          ? {
              text: `${plural ? "have" : "has"} been proven to cause ${what}`,
              feedback: "What predicts something need not cause it.",
            }
          : {
              text: `${be} linked to ${what} only before adjustment`,
              feedback: "The abstract sets no such limit.",
            },
    ],
    explanation: "What predicts an outcome need not be its cause.",
  };
}

const JUDGED = /^(is|are|was|were)\s+(an?\s+)?(\p{L}+)(?:,?\s+and|\s+but)\s+(\p{L}+)(\s.+)?$/u;
const JUDGEMENT =
  /^(?:safe|effective|feasible|useful|reliable|accurate|valid|acceptable|sufficient|adequate|beneficial|satisfactory|appropriate|simple|easy|practical|efficient|cost-effective|inexpensive|reproducible|specific|sensitive|tolerable|successful|common|frequent|severe|rare|necessary|quick|fast|noninvasive|durable|stable|consistent|robust|predictable|secure|rapid|cheap|important|independent|significant|efficacious)$/u;

/** "is safe and effective": both, the one, the other, or neither. */
function turnAdjectives(predicate: string): Verdict | undefined {
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

/** What a plain statement can be judged on: a quality, a sufficiency, an effect. */
const WEIGHTY =
  /^(?:\S+ly )?(?:be (?:\S+ly )?(?:an? )?(?:\S+ly )?(?:\p{L}+ )?(?:safe|effective|feasible|useful|reliable|accurate|valid|acceptable|sufficient|adequate|necessary|mandatory|beneficial|appropriate|superior|inferior|predictive|helpful|required|important|efficacious|justified|essential|suitable|preferable|sensitive|specific|robust|good|excellent|warranted|indicated|preserved|method|alternative|option|tool|procedure|technique|treatment|approach|cause|indication|contraindication|indicator|test|factor|means|strategy|measure|able|capable|due to|responsible|unrelated|related)\b|(?:predict|affect|influence|reduce|improve|increase|decrease|prevent|alter|change|modify|detect|provide|lead|contribute|play|help|support|require|correlate|depend|differ|explain|induce|cause|enhance|inhibit|protect|benefit|represent|allow|enable|facilitate|have an?|result|respond|account|produce|achieve|offer|promote|worsen|impair|limit|express|recover|tolerate)\b)/u;

/** What may happen to a small extent. */
const GRADED =
  /^(?:\S+ly )?(?:change|alter|affect|influence|reduce|increase|improve|decrease|differ|correlate|impair|enhance|worsen|contribute|vary|be (?:\S+ly )?(?:related|associated|affected|influenced|different|altered|changed|reduced|increased|improved|impaired))\b/u;

function turnFlat(
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
      return turnLikeness(predicate, read, plural) ?? turnObserved(read, plural);
    }
    return {
      others: [
        { text: deny(read, plural), feedback: TURNED },
        { text: `might ${infinitive}, but that remains unproven`, feedback: TOO_WEAK },
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
        ? {
            text: `${was} shown to ${infinitive.replace(/^(?:\S+ly )+/u, "")}, ${GRADED.test(infinitive) ? "if only slightly" : "but only in a subgroup"}`,
            feedback: "The abstract reports no such effect, not even a small one.",
          }
        : {
            text: `might ${infinitive}, but that remains unproven`,
            feedback: "The abstract denies it outright.",
          },
    ],
    explanation: "The abstract denies it.",
  };
}

/** "was not statistically significant": the test, not the thing. */
function turnSignificance(
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
      { text: `${be} significant only before adjustment`, feedback: TURNED },
      {
        text: `${be} proven to be absent`,
        feedback: "What is not significant is not proven to be absent.",
      },
    ],
    explanation: "Not significant is not the same as absent.",
  };
}

/** "was similar for both parents": alike, different, or alike only as long as nothing is adjusted for. */
function turnLikeness(
  predicate: string,
  { infinitive, past }: Infinitive,
  plural: boolean,
): Verdict | undefined {
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
      { text: `${predicate} only before adjustment`, feedback: "The abstract sets no such limit." },
      {
        text: `${be} proven to be identical${link === "" ? "" : ` ${link} ${what}`}`,
        feedback: "That no difference was seen does not prove that there is none.",
      },
    ].slice(0, /identical|the same/u.test(infinitive) ? 2 : 3),
    explanation: "No difference was reported, which is not proof that there is none.",
  };
}

/** What was done with the patients or the data is no finding. */
const PERFORMED =
  /\b(?:use|include|perform|conduct|record|collect|add|divide|assign|measure|assess|calculate|enrol|enroll|complete|submit|undergo|receive|randomi[sz]e|follow|recruit|analy[sz]e|consist|comprise|consider|define|available|eligible|invite|exclude|review|report|respond)(?:d|ed)?\b/u;
/** How things turned out to be. */
const OBSERVED =
  /^(?:\S+ly )?(?:be (?:\S+ly )?(?:superior|inferior|interested|concerned|confident|reluctant|limited|restricted|confined|localized|located|evident|apparent|distinct|characterized|characterised|typical|variable|heterogeneous|homogeneous|asymptomatic|symptomatic|benign|malignant|severe|mild|positive|negative|undetectable|detectable|absent|present|normal|abnormal|rare|common|stable|robust|temporary|transient|substantial|satisfactory|excellent|good|poor|successful|feasible|safe|effective|well tolerated|accurate|reliable|predictive|sensitive|specific|independent|unrelated|visible|preserved|impaired|elevated|suppressed|expressed|affected|unaffected|influenced|explained|caused|improved|reduced|inadequate|adequate|insufficient|sufficient|acceptable|able|unable|aware|unaware|satisfied|willing|at risk|resistant|susceptible|abolished|inhibited|blocked|prevented|predicted|deemed|rated|judged|regarded|a \S+)\b|(?:have|show|appear|remain|correlate|lead|result in|persist|disappear|relieve|influence|affect|predict|improve|reduce|prevent|induce|cause|protect|demonstrate|exhibit|develop|experience|account for|explain|reveal|suffer|provide|allow|achieve|produce|contribute|depend|vary|occur|decrease|increase|tend|prefer|recognize|identify|detect|confirm|agree|believe|outperform)\b)/u;

/** A result with no direction: so it was, it was not, or only in some. */
function turnObserved(read: Infinitive, plural: boolean): Verdict | undefined {
  const { infinitive } = read;
  if (PERFORMED.test(infinitive) || !(OBSERVED.test(infinitive) || WEIGHTY.test(infinitive)))
    return undefined;
  if (
    /\b(?:all|some|most|many|several|each|every|no|any|half|majority|few|one|two|three|case|than|compared|subgroups?|either|further|additional|aim|range)\b/u.test(
      infinitive,
    )
  )
    return undefined;
  // "Fell in A and rose in B" cannot be denied at once.
  if (
    /\band (?:\S+ly )?\p{L}+ed (?:in|by|to|the|with|at|an?)\b|^have to\b|^(?:show|reveal|demonstrate) that\b/u.test(
      infinitive,
    )
  )
    return undefined;
  if (infinitive.split(" ").length < (infinitive.startsWith("be ") ? 2 : 3)) return undefined;
  return {
    others: [
      { text: deny(read, plural), feedback: TURNED },
      {
        // Not "…, but only in a subgroup": the key would stand between the other two.
        text: `${deny(read, plural)}, except in a subgroup`,
        feedback: "The abstract sets no such limit.",
      },
    ],
    explanation: "The abstract reports it without reserve.",
  };
}
