import { CONVENTIONS, GREEK, LATIN_FOR, NUMBERS } from "./spelled-units.ts";

/** What must be found again in the long form: a letter, a Greek letter or a whole number. */
export interface Unit {
  readonly kind: "letter" | "greek" | "number";
  /** What it may stand as in the long form, lower case; the first is the unit as printed. */
  readonly forms: readonly string[];
  /** What it costs that the long form does not say it; absent where it must. */
  readonly dropCost?: number;
}

/**
 * A number may be the member of a series that the long form names as a whole, as in "cell division
 * control (cdc2)"; as dear as a content word, so that two of them are bearable to long ones only.
 */
const numberDropCost = 1;

/** The "2" of "FiO2" and "PaCO2" belongs to the gas, which the long form calls oxygen. */
const formulaDropCost = 0.2;
const FORMULA = /O\(?$/;

/** The plural of "IIPs" is seldom more than an ending of the long form, often not even that. */
const pluralDropCost = 0.1;

/** Greek names in short forms end where the lower case ends: "TNF-alpha", "IFNgammaR". */
const GREEK_NAME =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|sigma|omega)(?!\p{Ll})/u;

/**
 * The units of a short form, in order; punctuation is left out:
 *
 *     TNF-α → t n f α     IFN-gamma → i f n γ     PAR 2 → p a r 2     DSM-IV → d s m 4
 */
export function readUnits(short: string): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < short.length; ) {
    const unit = short[i] as string;
    const number = /^\p{N}+/u.exec(short.slice(i, i + 8))?.[0];
    const name = GREEK_NAME.exec(short.slice(i, i + 9))?.[0];
    const roman = /^[-\s](II|III|IV|V|VI)(?=-|$)/.exec(short.slice(Math.max(0, i - 1), i + 4))?.[1];
    if (number !== undefined) {
      const inFormula = number === "2" && FORMULA.test(short.slice(Math.max(0, i - 2), i));
      const drop = inFormula ? formulaDropCost : numberDropCost;
      units.push({ ...numberUnit(number), ...(i > 0 ? { dropCost: drop } : {}) });
      i += number.length;
    } else if (roman !== undefined) {
      units.push({ kind: "number", forms: ROMAN.get(roman) ?? [] });
      i += roman.length;
    } else if (/^OH/.test(short.slice(i, i + 2)) && /[-([\p{N}]/u.test(short[i - 1] ?? "")) {
      units.push(HYDROXY);
      i += 2;
    } else if (name !== undefined && !/\p{Ll}/u.test(short[i - 1] ?? "")) {
      units.push(greekUnit(name));
      i += name.length;
    } else {
      if (isCharge(short, i)) units.push(unit === "+" ? POSITIVE : NEGATIVE);
      else if (GREEK.has(unit.toLowerCase())) units.push(greekUnit(unit.toLowerCase()));
      else if (/\p{L}/u.test(unit)) units.push(letterUnit(unit, isPlural(short, i)));
      i++;
    }
  }
  return units;
}

/** "DSM-IV" is the fourth edition, "BDI-II" the second. */
const ROMAN: ReadonlyMap<string, readonly string[]> = new Map(
  [...NUMBERS].map(([digits, names]) => [names.at(-1)?.toUpperCase() ?? "", [digits, ...names]]),
);

const POSITIVE: Unit = { kind: "letter", forms: ["positive", "plus"], dropCost: 0.5 };
const NEGATIVE: Unit = { kind: "letter", forms: ["negative", "minus"], dropCost: 0.5 };

/** The sign that ends "CrB(+)", "ER+" and "ER(−)"; a hyphen is one at the very end only. */
function isCharge(short: string, i: number): boolean {
  const rest = short.slice(i);
  return /^[+−-]$/.test(rest) || (/^[+−–-]\)$/.test(rest) && short[i - 1] === "(");
}

/** "25(OH)D", "8-OHdG", "Ca(OH)2". */
const HYDROXY: Unit = { kind: "letter", forms: ["oh", "hydroxy", "hydroxide"] };

function numberUnit(digits: string): Unit {
  return { kind: "number", forms: [digits, ...(NUMBERS.get(digits) ?? [])] };
}

function greekUnit(letterOrName: string): Unit {
  for (const [letter, names] of GREEK) {
    if (letter === letterOrName || names.includes(letterOrName)) {
      return { kind: "greek", forms: [letterOrName, letter, ...names] };
    }
  }
  return { kind: "greek", forms: [letterOrName] };
}

function letterUnit(letter: string, plural: boolean): Unit {
  const lower = letter.toLowerCase();
  const greek = LATIN_FOR.get(lower);
  const forms = [lower, ...(greek === undefined ? [] : [greek]), ...(CONVENTIONS.get(lower) ?? [])];
  return { kind: "letter", forms, ...(plural ? { dropCost: pluralDropCost } : {}) };
}

/** The "s" at the end of "IIPs" and of "CD4s", but not that of "NaS" or "mins". */
function isPlural(short: string, i: number): boolean {
  return short[i] === "s" && i === short.length - 1 && /[\p{Lu}\p{N}]/u.test(short[i - 1] ?? "");
}
