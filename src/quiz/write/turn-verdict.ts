import { deny, type Infinitive, readInfinitive } from "./read-infinitive.ts";
import { turnFlat, turnSignificance } from "./turn-flat.ts";
import { turnAdjectives, turnEffect, turnPredictor } from "./turn-noun-verdict.ts";
import { TOO_SURE, TOO_WEAK, TURNED, type Verdict } from "./verdict.ts";

/**
 * A predicate said more surely, less surely, or denied; `undefined` where that would be no English,
 * or might be true as well.
 *
 *     may reduce mortality → is unlikely to … · has been proven to … · has been proven not to …
 *     should be avoided    → should not be … · need not be … · may be …
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
  if (modal === "should" || modal === "must")
    return DONE.test(read.infinitive) ? turnAdvice(read) : undefined;
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

/** What one can do or leave: "be used", not "be alert". */
const DONE =
  /^be (?:\S+ly )?(?:considered|used|performed|offered|recommended|applied|avoided|given|employed|treated|screened|tested|measured|monitored|included|excluded|administered|discontinued|delayed|adopted|abandoned|reserved|restricted|limited|stopped|started|continued|investigated|encouraged|discouraged|routine\p{L}*)\b/u;

function turnPossible({ infinitive }: Infinitive, plural: boolean): Verdict | undefined {
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
  // "Proven to be improved by clear rules" is no English.
  if (/^be (?:\p{L}+ly )?\p{L}+ed (?:by|with|through)\b/u.test(infinitive)) return undefined;
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
        text: `may ${infinitive}`,
        feedback: negated ? TURNED : "The abstract advises it, and does not only allow it.",
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
        text: `might ${infinitive}`,
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
