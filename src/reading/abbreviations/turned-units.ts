import { readUnits, type Unit } from "./short-form-units.ts";

/**
 * The units of a short form whose parts the long form says in another order, if it has such parts:
 *
 *     IFN-gamma, HRmax     gamma-interferon, maximum heart rate
 *     PHQ-9, CR1           nine-item Patient Health Questionnaire, first complete remission
 *     Isc, k(a), SvO2      short-circuit current, association rate, venous oxygen saturation
 *     [Ca2+]i              intracellular Ca2+ concentration
 */
export function readTurnedUnits(short: string): Unit[] | undefined {
  return readConcentration(short) ?? readSymbol(short) ?? readCounted(short) ?? readSwapped(short);
}

/** Chemists write a concentration as a bracket, and the side of the membrane after it. */
function readConcentration(short: string): Unit[] | undefined {
  const parts = /^\[(\p{L}{1,8})[^\]]{0,4}\]\(?(\p{Ll}{0,4})\)?$/u.exec(short);
  if (parts === null) return undefined;
  const [, substance = "", side = ""] = parts;
  const named = [...readUnits(substance), CONCENTRATION];
  const sides = SIDES.get(side);
  if (sides === undefined) return [...readUnits(side), ...named];
  // "extracellular K+ concentration" and "extracellular concentration of K+"
  return [{ kind: "letter", forms: sides }, CONCENTRATION, ...named];
}

const CONCENTRATION: Unit = { kind: "letter", forms: ["concentration", "level"], dropCost: 0.05 };

const SIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ["i", ["intracellular", "cytosolic", "cytoplasmic", "internal"]],
  ["o", ["extracellular", "external"]],
  ["e", ["extracellular", "external"]],
]);

/** "Si", "K(m)", "ICa", "SvO2". Not "Ds", which is a plural. */
const SYMBOL =
  /^(?:(\p{L})\((\p{L}{1,5}\p{N}?)\)|(\p{L})(?!s$)(\p{Ll}{1,4})|([IG])(\p{Lu}\p{Ll}{1,3})|([SP])(\p{Ll}{0,3}C?O\(?2\)?))$/u;

/**
 * Physicists write the symbol of a quantity before its subscript, which MEDLINE puts in brackets;
 * English says them the other way round.
 */
function readSymbol(short: string): Unit[] | undefined {
  const [symbol, subscript] =
    SYMBOL.exec(short)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  if (symbol === undefined || subscript === undefined) return undefined;
  const forms = [symbol.toLowerCase(), ...(QUANTITIES.get(symbol) ?? [])];
  return [...readUnits(subscript), { kind: "letter", forms }];
}

/** What the symbols of quantities stand for where that does not begin with them. */
const QUANTITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["I", ["current"]],
  ["G", ["conductance"]],
  ["K", ["constant", "coefficient"]],
  ["k", ["constant", "coefficient", "rate"]],
  ["P", ["tension"]],
]);

/** A number at the end counts what the rest names; up to three it says which, not how many. */
function readCounted(short: string): Unit[] | undefined {
  const [, name, number] = /^(\p{L}{2,12})[-‐–]?(\p{N}{1,2})$/u.exec(short) ?? [];
  if (name === undefined || number === undefined) return undefined;
  const ordinal = ORDINALS.get(number);
  const count: Unit[] =
    ordinal === undefined ? readUnits(number) : [{ kind: "number", forms: ["", ordinal] }];
  return [...count, ...readUnits(name)];
}

/** "two phytoene synthases (PSY1, PSY2)": "PSY2" is not two of them. */
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ["1", "first"],
  ["2", "second"],
  ["3", "third"],
]);

function readSwapped(short: string): Unit[] | undefined {
  const parts = /^(\p{Lu}+)\s?(?!s$)(\p{Ll}+)$/u.exec(short) ?? /^(\p{L}+)-(\p{L}+)$/u.exec(short);
  return parts === null ? undefined : readUnits(`${parts[2] ?? ""}-${parts[1] ?? ""}`);
}
