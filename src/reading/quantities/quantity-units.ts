import type { QuantityKind } from "../reading.ts";

/** Units by kind. A unit is looked up in lower case, exact case first where case matters. */
const KINDS: readonly (readonly [QuantityKind, string])[] = [
  ["percentage", "% percent per-cent ‰"],
  [
    "duration",
    `s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days wk wks week weeks
    mo mos month months yr yrs y year years decade decades ms msec millisecond milliseconds night nights
    fortnight century centuries person-years patient-years person-months patient-months`,
  ],
  [
    "dose",
    `mg g gm gms gram grams μg µg ug mcg microgram micrograms milligram milligrams iu miu gy cgy mgy mci mbq gbq pfu cfu
    msv sv units`,
  ],
  [
    "measurement",
    `kg kilogram kilograms ng pg fg ton tons lb lbs l dl ml cc μl µl ul cl litre litres liter liters milliliter milliliters
    millilitres mm cm μm µm um nm m km millimeter millimeters millimetre millimetres centimeter centimeters centimetres inches
    inch feet ft miles mile meters metres micron microns mm2 mm² cm2 cm² m2 m² mm3 mm³ cm3 cm³ m3 km2 ha hectares mmhg mm-hg
    kpa hpa pa mbar cmh2o °c °f ° c k degrees degree mmol mol μmol µmol umol nmol pmol fmol micromol
    millimol nanomol microm micromolar millimolar nanomolar mm/h bpm beats kcal cal kj joules j w watts kw hz khz mhz ghz v mv kv ma μa μm2 nm2 bp kb mb gb
    kda da rpm db dbs mosm ppm ppb fold times-fold points point mpa gpa n/mm nmol/l ev mev d dioptres diopters dioptre diopter
    base-pairs nt mu torr meq eq lux cd decibels logmar hu t tesla dollars usd eur euros gbp euro cents pack-years
    ml/min/1.73 copies cells/hpf fr french`,
  ],
];

const UNITS: ReadonlyMap<string, QuantityKind> = new Map(
  KINDS.flatMap(([kind, units]) => units.split(/\s+/).map((unit) => [unit, kind] as const)),
);

/** What stands under the bar: "mg/kg", "beats/min", "cells/μl", "mg/m2". */
const PER =
  /^(?:k?g|mg|[mdμµuc]?l|litre|liter|m[23²³]?|cm[23²³]?|mm[23²³]?|min|minute|s|sec|h|hr|hour|d|day|wk|week|mo|month|y|yr|year|person-years?|mol|mmol|dose|cycle|fraction|bed|night|cell|animal|mouse|person|patient|hpf|protein|creatinine|kcal|1|10|100|1000)$/;

const BODY = /^(?:k?g|kg|m2|m²|d|day|wk|week|dose|h|hr|hour|min|cycle|fraction|animal|mouse)$/;

/** One-letter units that are far more often something else unless they are lower case. */
const SHAKY = new Set(["a", "c", "k", "d", "y", "v", "w", "j", "s", "h", "m", "n", "l", "t", "cd"]);

/** Capitals that are units of concentration. */
const MOLAR = /^(?:[mμµnpu]?M|K|V|kV|mV|W|J|N|D|T|Fr|L|A|mA)$/;

/** Words that are units only right after digits that touch or precede them, never names. */
const NEVER = /^(?:D|T|A|K|V|N|J|W|L)$/;

/** The kind of quantity that `unit` makes, or `undefined` when it is no unit. */
export function unitKind(unit: string): QuantityKind | undefined {
  if (MOLAR.test(unit) && !NEVER.test(unit)) return "measurement";
  if (SHAKY.has(unit.toLowerCase()) && unit !== unit.toLowerCase())
    return unit === "L" || unit === "D" ? "measurement" : undefined;
  const lower = unit.toLowerCase();
  return UNITS.get(lower) ?? (lower.includes("/") ? rateKind(lower) : undefined);
}

/** "mg/kg/day" is a dose, "mg/dl" a measurement. */
function rateKind(unit: string): QuantityKind | undefined {
  const [above = "", ...below] = unit.split("/");
  if (below.length === 0 || below.length > 3 || !below.every((part) => PER.test(part)))
    return undefined;
  const kind = UNITS.get(above);
  if (
    kind === undefined &&
    !/^(?:beats|cells|breaths|copies|u|units|counts|events|steps|cigarettes|hours|times|drinks|patients|cases|deaths)$/.test(
      above,
    )
  )
    return undefined;
  if (kind === "percentage") return "percentage";
  const given = kind === "dose" || /^(?:ng|units|u|ml)$/.test(above);
  return given && below.every((part) => BODY.test(part)) ? "dose" : "measurement";
}
