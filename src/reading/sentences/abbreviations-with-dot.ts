/**
 * Abbreviations that are printed with a full stop, by what may follow them.
 *
 * Words in capitals throughout are never looked up here: "CF", "ED", "MS", "IE", "NO", "ST" are
 * cystic fibrosis, a department, a disease, a heart, a gas and a stretch of the ECG.
 */
export type AbbreviationKind =
  | "linking"
  | "numbered"
  | "title"
  | "name-part"
  | "citation"
  | "loose";

const words = (list: string) => list.split(/\s+/);

/** Something always follows: "vs. placebo". */
const LINKING = words(
  "e.g i.e eg ie cf c.f vs viz approx ca resp subsp ssp cv n.b w.r.t q.v a.k.a esp",
);

/** A number or a label follows, or else it is an ordinary word: "Fig. S2", "no. 7", "vol. 3". */
const NUMBERED = words(
  "fig figs eq eqs eqn eqns ref refs no nos vol vols pp ch chap chaps sect sects exp expt expts tab suppl art cat tel",
);

/** A name follows; printed with a capital: "Dr. Smith", "St. Louis". */
const TITLES = words("Dr Drs Prof Profs Mr Mrs Ms Mt St Messrs Capt Lt Sgt Rev Hon");

/** Part of the name of a journal or an institution: "Proc. Natl. Acad. Sci. USA", "Univ. Hospital". */
const NAME_PARTS = words(
  `Proc Natl Acad Sci Biol Chem Physiol Clin Engl Mol Assoc Soc Lett Ann Eur Pharmacol Biochem Biophys
  Immunol Microbiol Neurol Psychiatr Nat Res Am Br Exp Environ Epidemiol Genet Oncol Cardiol Surg Pathol
  Univ Dept Inst Dist Int Med Gen Var Natn Hosp Div Lab Labs univ dept inst dist`,
);

/** Names cited or left open: "Lee et al. 2019", "Candida spp." */
const CITATIONS = words("al sp spp");

/** Ends a sentence as readily as it stands inside one: "for 5 min. Cells", "Roche Inc. (Basel)". */
const LOOSE = words(
  `etc inc ltd co corp pty bros jr sr min max sec hr hrs wk wks mo mos yr yrs wt var ed eds str est incl excl
  avg std conc temp dil ibid equiv Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
);

const KINDS = new Map<string, AbbreviationKind>();
const enter = (list: readonly string[], kind: AbbreviationKind, ...cases: Casing[]) => {
  for (const word of list) for (const as of cases) KINDS.set(as(word), kind);
};
type Casing = (word: string) => string;
const asIs: Casing = (word) => word;
const capitalised: Casing = (word) => word.charAt(0).toUpperCase() + word.slice(1);
enter(LOOSE, "loose", asIs, capitalised);
enter(CITATIONS, "citation", asIs);
enter(NAME_PARTS, "name-part", asIs);
enter(NUMBERED, "numbered", asIs, capitalised);
enter(LINKING, "linking", asIs, capitalised);
enter(TITLES, "title", asIs);

/** Printed in capitals in captions and headings: "FIG. 2", "NO. 7". */
const SHOUTED = new Set(words("FIG FIGS EQ NO NOS VOL REF TAB VS SUPPL"));

/** The kind of abbreviation that `word` is, printed without its last dot; undefined if it is none. */
export function readAbbreviation(word: string): AbbreviationKind | undefined {
  if (SHOUTED.has(word)) return word === "VS" ? "linking" : "numbered";
  // "tumours.Fig" has lost a space.
  return KINDS.get(word) ?? KINDS.get(/\p{Ll}{3}\.(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1] ?? "");
}
