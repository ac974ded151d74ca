/** What a sentence says of its own place in the argument. */
export interface Cues {
  /** It names a purpose: "to determine", "the aim". */
  readonly aims: boolean;
  /** It speaks of this work: "we", "here", "this study". */
  readonly own: boolean;
  /** It announces what came out: "we show", "the authors report". */
  readonly shows: boolean;
  /** It draws a conclusion: "suggest", "thus", "these findings". */
  readonly infers: boolean;
  /** As `infers`, by words that hardly stand elsewhere. */
  readonly closes: boolean;
  /** 1 past, 2 present, 3 both, 0 neither is plain. */
  readonly tense: number;
  /** How many numbers it has. */
  readonly numbers: number;
}

/** What single words tell, as bits. */
const [AIMS, OWN, TELLERS, SHOWS, INFERS, CLOSES, PAST, PRESENT] = [1, 2, 4, 8, 16, 32, 64, 128];
const SIGNS = new Map<string, number>();
for (const [sign, words] of [
  [
    AIMS,
    "aim aims aimed objective objectives purpose goal sought hypothesise hypothesised hypothesize hypothesized " +
      "hypothesis investigate investigated evaluate determine assess examine explore test",
  ],
  [OWN, "we our here study paper article"],
  [TELLERS, "authors they"],
  [
    SHOWS,
    "show shows showed shown find finds found demonstrate demonstrates demonstrated report reports reported identify " +
      "identified observed reveal revealed reveals discovered uncovered present detected",
  ],
  [
    INFERS,
    "suggest suggests suggesting conclude conclusion conclusions findings thus therefore should may indicate highlight " +
      "highlights implications future",
  ],
  [
    CLOSES,
    "suggest suggests suggesting conclude conclusion conclusions thus therefore indicate indicates highlight " +
      "highlights implicate implicates implications together collectively overall insight insights underscore " +
      "underscores provide provides summary establish support supports",
  ],
  [PAST, "was were had did"],
  [PRESENT, "is are has have does do can may"],
] as const)
  for (const word of words.split(" ")) SIGNS.set(word, (SIGNS.get(word) ?? 0) | sign);

/** Reads the cues of a sentence's folded words. */
export function readCues(words: readonly string[]): Cues {
  let signs = 0;
  let numbers = 0;
  for (const word of words) {
    signs |= SIGNS.get(word) ?? 0;
    if (word.includes("#")) numbers++;
  }
  const has = (sign: number) => (signs & sign) !== 0;
  const verb = words.findIndex((word) => word.endsWith("ed"));
  const did = has(PAST) || /^(?:we|they|authors)$/.test(words[verb - 1] ?? "");
  return {
    aims: has(AIMS),
    own: has(OWN),
    shows: has(OWN | TELLERS) && has(SHOWS),
    infers: has(INFERS),
    closes: has(CLOSES),
    tense: (did ? 1 : 0) + (has(PRESENT) ? 2 : 0),
    numbers,
  };
}

const LABORATORY: ReadonlySet<string> = new Set(
  (
    "mice mouse murine rat rats cell cells gene genes genome genomic protein proteins mrna expression signaling " +
    "signalling receptor receptors knockdown knockout mutant mutants mutation mutations vitro vivo pathway pathways " +
    "transcription transcriptional apoptosis phosphorylation neuron neurons kinase molecular induced mediated"
  ).split(" "),
);

/** Whether an abstract speaks the language of the laboratory, which argues unlike a trial report. */
export function isLaboratory(abstract: readonly (readonly string[])[]): boolean {
  let terms = 0;
  for (const words of abstract) for (const word of words) if (LABORATORY.has(word)) terms++;
  // One term in three sentences: of PubMed Central's abstracts about one in nine.
  return terms >= 0.35 * abstract.length;
}
