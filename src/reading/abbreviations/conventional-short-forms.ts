/**
 * Short forms that do not come from the letters of their long form, as textbooks of chemistry,
 * physiology and pharmacology print them: `short: long | long`. Add those of your field.
 */
const CONVENTIONS = `
Na: sodium
Na+: sodium
K: potassium
K+: potassium
Fe: iron
Cu: copper
Ag: silver
Au: gold
Hg: mercury
Pb: lead
Sn: tin
Sb: antimony
W: tungsten
O2: oxygen
O3: ozone
N2: nitrogen
H2: hydrogen
H2O: water
H2O2: hydrogen peroxide
NH3: ammonia
NH4: ammonium
NH4+: ammonium
NO2: nitrogen dioxide | nitrite
NO3: nitrate
NO3-: nitrate
SO4: sulfate | sulphate
PO4: phosphate
HCO3: bicarbonate
HCO3-: bicarbonate
CO2: carbon dioxide
CH4: methane
CCl4: carbon tetrachloride
NaCl: sodium chloride
KCl: potassium chloride
KNO3: potassium nitrate
NaOH: sodium hydroxide
NaOCl: sodium hypochlorite
NaHCO3: sodium bicarbonate
NaF: sodium fluoride
CaCl2: calcium chloride
CaCO3: calcium carbonate
MgSO4: magnesium sulfate | magnesium sulphate
TiO2: titanium dioxide
EtOH: ethanol
MeOH: methanol
5-HT: serotonin | 5-hydroxytryptamine
NE: noradrenaline
NA: norepinephrine
E: adrenaline
EPI: adrenaline
GSH: glutathione
GSSG: oxidized glutathione | oxidised glutathione | glutathione disulfide
T3: triiodothyronine | tri-iodothyronine
T4: thyroxine
25(OH)D: 25-hydroxyvitamin d3
1,25(OH)2D: 1,25-dihydroxyvitamin d
1,25(OH)2D3: 1,25-dihydroxyvitamin d3
HbA1c: glycated hemoglobin | glycated haemoglobin | glycosylated hemoglobin | glycosylated haemoglobin
HbA1C: glycated hemoglobin | glycated haemoglobin | glycosylated hemoglobin | glycosylated haemoglobin
A1C: glycated hemoglobin | glycated haemoglobin | hemoglobin a1c
E1: estrone | oestrone
E2: estradiol | oestradiol
E3: estriol | oestriol
P4: progesterone
ADH: vasopressin
AVP: vasopressin
ASA: aspirin
APAP: acetaminophen | paracetamol
INH: isoniazid
AZT: zidovudine
3TC: lamivudine
ddI: didanosine
ddC: zalcitabine
d4T: stavudine
DPH: phenytoin
AraC: cytarabine | cytosine arabinoside
5-FU: fluorouracil
6-MP: mercaptopurine
6-TG: thioguanine
CDDP: cisplatin
DDP: cisplatin
ADM: doxorubicin
ADR: doxorubicin
DXR: doxorubicin
CTX: cyclophosphamide
CPT-11: irinotecan
L-OHP: oxaliplatin
VP-16: etoposide
CsA: cyclosporine | cyclosporin | ciclosporin
FK506: tacrolimus
ATRA: tretinoin
NTG: glyceryl trinitrate
GTN: nitroglycerin
VO2: oxygen uptake | oxygen consumption
VO2max: maximal oxygen uptake | maximum oxygen uptake | maximal oxygen consumption | maximal aerobic capacity
VO2peak: peak oxygen uptake | peak oxygen consumption
SpO2: oxygen saturation
SaO2: oxygen saturation
BP: arterial pressure
WBC: leukocyte | leukocytes | leucocytes
RBC: erythrocyte | erythrocytes
`;

/** Long forms, lower case, by short form without hyphens. */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  CONVENTIONS.trim()
    .split("\n")
    .map((line) => {
      const [short = "", longs = ""] = line.split(/: (.*)/);
      return [plain(short), longs.split(" | ").map((long) => long.trim())];
    }),
);

/** Where the long form that `short` conventionally has begins, if `window` ends in one. */
export function findConventionalStart(window: string, short: string): number | undefined {
  const lower = window.toLowerCase();
  for (const long of LONG_FORMS.get(plain(short)) ?? []) {
    const start = lower.length - long.length;
    if (lower.endsWith(long) && !/[\p{L}\p{N}]/u.test(lower[start - 1] ?? " ")) return start;
  }
  return undefined;
}

function plain(short: string): string {
  return short.replace(/[-‐–]/g, "");
}
