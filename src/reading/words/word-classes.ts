/** The closed word classes of English, as far as abstracts use them. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(`the a an this these those each every all both either neither no any
  some such another its their our his her my your whose several various many most few fewer
  more less much numerous certain other half`);

export const PREPOSITIONS = set(`of in with for by on at from into between among amongst through
  during within without across over under after before against via per toward towards upon onto
  about above below behind beneath beside besides beyond despite until till throughout amid along
  around near off out than as versus vs like unlike including excluding regarding concerning
  following using alongside underneath inside outside except plus`);

/** Words that open a clause with a verb of its own. */
export const SUBORDINATORS = set(`although though because whereas while whilst since if unless
  whether when whenever where wherever once lest how why what so`);

export const RELATIVES = set("which who whom");

export const CONJUNCTIONS = set("and or but nor yet and/or &");

export const PRONOUNS = set(`i we you he she it they them us him me itself themselves one ones
  this these those there nothing something anything everything none others`);

export const MODALS = set("can could may might must shall should will would cannot");

export const BE = set("is are was were be been being am");
export const HAVE = set("has have had having");
export const DO = set("do does did");

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);

export const TENS_WORDS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);

/** Adverbs without -ly; those in -ly are told by their ending. */
export const ADVERBS = set(`also however therefore thus hence moreover furthermore nevertheless
  nonetheless meanwhile indeed often never always sometimes rather quite very too still even only
  just further here there then now already again ever almost likewise otherwise instead
  together well respectively twice once today similarly far least thereby hereby namely alone apart thereby hereby namely alone apart`);

/** Nouns and adjectives that end in -ly, -ed or -ing and would be taken for something else. */
export const NOT_ADVERBS =
  set(`family assembly anomaly supply reply early likely unlikely daily weekly
  monthly yearly hourly friendly elderly costly butterfly july italy fly bodily lively timely`);
export const NOUNS_IN_ING = set(`signaling signalling finding findings imaging screening training
  testing sequencing smoking feeding breastfeeding ageing aging bleeding breeding setting settings
  meeting being beings funding functioning wellbeing well-being staining profiling scoring
  monitoring processing binding hearing learning building engineering timing mapping modelling
  modeling drinking counselling counseling teaching nursing housing clearing offspring spring
  string ring morning evening thing nothing something anything swelling vomiting coughing wheezing
  splicing editing silencing trafficking folding coating dressing wording reading writing eating
  sampling pricing planning parenting coping living everything king reasoning decision-making understanding outbreeding wellbeing meaning beginning warning rating ratings labeling labelling networking recycling cloning genotyping phenotyping sequencing`);
export const NOT_PARTICIPLES = set(
  "need seed breed speed feed bed red hundred indeed exceed proceed succeed weed bleed shed embed sacred kindred",
);

/** Plurals without -s. */
export const PLURALS =
  set(`patients mice data women men children people we they these those both rats
  criteria phenomena bacteria fungi nuclei loci foci larvae hypotheses analyses others few many
  media mitochondria strata spectra staff police feet teeth youth us participants`);

/** Adjectives that no ending tells. */
export const ADJECTIVES =
  set(`significant important different recent present consistent persistent frequent
  independent relevant resistant dominant efficient sufficient prevalent current apparent subsequent transient
  recurrent concurrent dependent evident excellent potent malignant pregnant constant abundant insufficient
  inconsistent subsequent permanent urgent convenient equivalent divergent high low higher lower highest lowest
  new old older younger large larger small smaller great greater good better best worse worst poor poorer early
  earlier late later long longer short shorter major minor main key severe mild moderate acute normal common rare similar same
  murine immune human female male young elderly total overall whole single double broad wide strong stronger weak
  rapid slow robust adverse diverse complex simple safe stable unstable mature likely unlikely first second third final
  initial due aware unclear clear unknown known healthy sick obese lean overweight underweight adequate
  inadequate accurate inaccurate appropriate inappropriate moderate intermediate separate ultimate definite absolute
  remote intact novel crude pure true false wrong right left upper lower inner outer deep shallow bilateral distinct
  correct direct indirect exact strict absent cheap hard soft dense fast slow bad worse free open close near ready
  able unable prone alive dead alone fewer rich sparse scarce serious proper regular irregular particular tough thin thick
  uncommon rheumatoid lymphoid myeloid steady heavy primary secondary`);

/** Nouns that end as adjectives do. */
export const NOT_ADJECTIVES =
  set(`survival arrival approval removal trial hospital animal interval signal
  referral renewal denial proposal withdrawal material individual mammal capital journal goal meal metal
  chemical appraisal dispersal reversal retrieval rival crystal pedestrian terminal coal festival manual principal
  professional total clinic epidemic pandemic antibiotic critic topic traffic music fabric public logic arithmetic metric
  statistic characteristic diagnostic therapeutic analgesic anesthetic anaesthetic antipsychotic diuretic narcotic
  objective alternative incentive perspective initiative narrative olive additive relative native derivative
  adjective motive archive fixative sedative preservative table variable vegetable cable syllable summary library salary boundary
  secretary capillary ovary diary commentary documentary history memory laboratory category theory factory inventory
  story territory directory repository trajectory observatory steroid thyroid amyloid opioid organoid spheroid adenoid
  colloid corticosteroid glucocorticoid cannabinoid alkaloid flavonoid retinoid handful spoonful mineral
  rationale deal seal renewal portal dial vial burial ideal`);
