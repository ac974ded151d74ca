import type { QuantityKind } from "../reading.ts";

/** Units by kind. A unit is looked up in lower case, exact case first where case matters. */
const KINDS: readonly (readonly [QuantityKind, string])[] = [
  ["percentage", "% percent per-cent ‰"],
  [
    "duration",
    `s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days wk wks week weeks
    mo mos month months yr yrs y year years decade decades ms millisecond milliseconds night nights`,
  ],
  [
    "dose",
    `mg g μg µg ug ng mcg mg/kg μg/kg µg/kg g/kg mg/day g/day mg/d mg/m2 mg/m² iu iu/kg iu/day units/day gy cgy
    mg/kg/day mg/kg/d mg/l/day mci mbq ml/kg pfu cfu`,
  ],
  [
    "measurement",
    `kg lb l dl ml μl µl cl mm cm μm µm nm m km mm2 mm² cm2 cm² m2 m² mm3 cm3 kg/m2 kg/m² mmhg mm-hg kpa pa cmh2o °c ° c k
    mmol mol μmol µmol nmol pmol mmol/l μmol/l µmol/l nmol/l pmol/l mol/l mm/h mg/dl g/dl g/l mg/l ng/ml pg/ml μg/ml µg/ml
    μg/l µg/l ng/l ng/dl miu/ml miu/l iu/l u/l u/ml meq/l cells/μl cells/µl cells/mm3 bpm beats/min ml/min l/min kcal kj
    kcal/day j w watts hz khz mhz v mv kv a ma μm2 nm2 bp kb mb gb kda da rpm db dB mosm ppm ppb fold times-fold points point
    mpa n/mm g/kg/day copies/ml msv ev d dioptres diopters °f ml/min/1.73 l/min/m2 g/m2 mm/year hours/week cigarettes/day
    m/s km/h mgy μl/min gdw base-pairs`,
  ],
];

const UNITS: ReadonlyMap<string, QuantityKind> = new Map(
  KINDS.flatMap(([kind, units]) => units.split(/\s+/).map((unit) => [unit, kind] as const)),
);

/** One-letter units that are far more often something else unless they touch a measuring word. */
const SHAKY = new Set(["a", "c", "k", "d", "y", "v", "w", "j", "s", "h", "m", "n", "l"]);

/** The kind of quantity that `unit` makes, or `undefined` when it is no unit. */
export function unitKind(unit: string): QuantityKind | undefined {
  if (SHAKY.has(unit.toLowerCase()) && unit !== unit.toLowerCase()) return undefined;
  if (unit === "M" || unit === "mM" || unit === "μM" || unit === "µM" || unit === "nM")
    return "measurement";
  return UNITS.get(unit.toLowerCase());
}
