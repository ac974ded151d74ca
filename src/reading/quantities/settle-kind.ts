import type { QuantityKind } from "../reading.ts";
import type { Token } from "../words/tokenize.ts";

const YEARS = /^(?:y|yr|yrs|years?)$/i;
const AGES = /^(?:y|yr|yrs|years?|months?|mo|mos|weeks?|wks?|wk|days?|d)$/i;
const AGE_WORD = /^(?:age|aged|ages|older|younger|old)$/;
/** Words after which years are a time that passed, whatever was said of age before. */
const TIME_WORD =
  /^(?:for|during|after|within|every|survival|follow-up|followup|followed|duration|period|per|later|ago|last|past|since|interval)$/;

/**
 * The kind of a quantity with this unit, as the words around it say: years are an age or a duration,
 * milligrams a dose or a measurement.
 *
 * @param from token of the number, or of its comparator
 * @param to token after the unit
 */
export function settleKind(
  tokens: readonly Token[],
  unit: { readonly text: string; readonly kind: QuantityKind },
  from: number,
  to: number,
): QuantityKind {
  if (unit.kind === "duration") return isAge(tokens, unit.text, from, to) ? "age" : "duration";
  if (unit.kind === "dose") return isGiven(tokens, unit.text, from, to) ? "dose" : "measurement";
  return unit.kind;
}

function isAge(tokens: readonly Token[], unit: string, from: number, to: number): boolean {
  if (!AGES.test(unit)) return false;
  const next = tokens[to]?.lower ?? "";
  if (/^-?olds?$/.test(next) || /^(?:older|younger)$/.test(tokens[to - 1]?.lower ?? ""))
    return true;
  if (next === "of" && tokens[to + 1]?.lower === "age") return true;
  if (next === "or" && /^(?:older|younger)$/.test(tokens[to + 1]?.lower ?? "")) return true;
  if (/^gestation(?:al)?$/.test(next) || /^gestation/.test(tokens[to + 1]?.lower ?? ""))
    return true;
  // "DFI>1 year": a sign binds its number to the word before it.
  if (/^[<>≤≥⩽⩾]$/.test(tokens[from]?.text ?? "") && /^\p{L}/u.test(tokens[from - 1]?.text ?? ""))
    return AGE_WORD.test(tokens[from - 1]?.lower ?? "") || tokens[from - 1]?.text === "GA";
  // "older than 2 weeks" and "aged 3 months", but "at a mean age of 50 years, 3 months before".
  const reach = YEARS.test(unit) ? 11 : 9;
  for (let i = from; i >= 0 && from - i < reach; i--) {
    const word = tokens[i]?.lower ?? "";
    if (AGE_WORD.test(word) || word === "gestational" || tokens[i]?.text === "GA") return true;
    if (TIME_WORD.test(word) || word === ";" || word === ".") return false;
  }
  return false;
}

const DOSED =
  /^(?:dose|doses|dosage|dosages|received|receive|receiving|given|administered|administration|injected|injection|oral|orally|intravenous|intravenously|treated|daily|twice|once|infusion|mg|tablets?|supplementation|supplemented|loading|taking|took|bolus|fed|placebo|per|every|bid|tid|iv|radiation|irradiation|irradiated|radiotherapy|medication|therapy|treatment)$/;
const WEIGHED =
  /^(?:weight|weights|birthweight|weighed|weighing|loss|excretion|level|levels|concentration|concentrations|serum|intake|blood|protein|tissue|mass|albumin|proteinuria|heavier|lighter|specimen|output|content)$/;

function isGiven(tokens: readonly Token[], unit: string, from: number, to: number): boolean {
  const isMass = /^(?:mg|g|gm|gms|grams?|μg|µg|ug|mcg|micrograms?|milligrams?)$/i.test(unit);
  const around = tokens.slice(Math.max(0, from - 12), to + 5).map((token) => token.lower);
  // A flow is measured, save that of an infusion.
  if (/^[mμµ]?l\//i.test(unit)) return around.some((word) => /^infus/.test(word));
  if (!isMass) return true;
  if (around.some((word) => WEIGHED.test(word)))
    return around.some((word) => /^dos(?:e|es|age)$/.test(word));
  if (around.some((word) => DOSED.test(word))) return true;
  // A drug is dosed in milligrams, a thing weighs grams.
  return !/^(?:g|gm|gms|grams?)$/i.test(unit);
}
