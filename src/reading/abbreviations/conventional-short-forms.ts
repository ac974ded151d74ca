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
KNO3: potassium nitrate
NaOCl: sodium hypochlorite
NaHCO3: sodium bicarbonate
NaF: sodium fluoride
MgSO4: magnesium sulfate | magnesium sulphate
EtOH: ethanol
B6: c57bl/6 | c57bl/6j
D2: dba/2 | dba/2j
NE: noradrenaline
NA: norepinephrine
EPI: adrenaline
5-HT: serotonin | 5-hydroxytryptamine
NADH: reduced nicotinamide adenine dinucleotide
NAD(P)H: reduced nicotinamide adenine dinucleotide | reduced nicotinamide adenine dinucleotide phosphate
GSH: glutathione
GSH-Px: glutathione peroxidase
T3: triiodothyronine | tri-iodothyronine
T4: thyroxine
25(OH)D: 25-hydroxyvitamin d3
1,25(OH)2D3: 1,25-dihydroxyvitamin d3
HbA1c: glycated hemoglobin | glycated haemoglobin | glycosylated hemoglobin | glycosylated haemoglobin
HbA1C: glycated hemoglobin | glycated haemoglobin | glycosylated hemoglobin | glycosylated haemoglobin
A1C: glycated hemoglobin | glycated haemoglobin | hemoglobin a1c
E2: estradiol | oestradiol
P4: progesterone
ADH: vasopressin
AVP: vasopressin
APAP: acetaminophen | paracetamol
INH: isoniazid
AZT: zidovudine
AraC: cytarabine | cytosine arabinoside
5-FU: fluorouracil
3TC: lamivudine
6-MP: mercaptopurine
ASA: aspirin
DDP: cisplatin
ADM: doxorubicin
DXR: doxorubicin
CTX: cyclophosphamide
CDDP: cisplatin
VP-16: etoposide
CsA: cyclosporine | cyclosporin | ciclosporin
FK506: tacrolimus
ATRA: tretinoin
GTN: nitroglycerin
VO2: oxygen uptake | oxygen consumption
VO2max: maximal oxygen uptake | maximum oxygen uptake | maximal oxygen consumption | maximal aerobic capacity
VO2peak: peak oxygen uptake | peak oxygen consumption | peak aerobic capacity
SpO2: oxygen saturation
SaO2: oxygen saturation
WBC: leukocyte | leukocytes | leucocytes
RBC: erythrocyte | erythrocytes
CXR: chest radiograph | chest radiography | chest x-ray
T1DM: type 1 diabetes
T2DM: type 2 diabetes
LC-MS/MS: liquid chromatography tandem mass spectrometry | liquid chromatography-tandem mass spectrometry | tandem mass spectrometry
LC/MS/MS: liquid chromatography tandem mass spectrometry
t1/2: half-life
T1/2: half-life
`;

/** Long forms, lower case, by short form without hyphens, spaces and round brackets. */
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
  return short.replace(/[-‐–()\s]/g, "");
}
