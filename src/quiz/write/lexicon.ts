import text from "./lexicon.txt?raw";
import studyText from "./study-terms.txt?raw";

/** Terms of one type, a line of `lexicon.txt`. */
export interface TermClass {
  /** What taking one of its terms for another is, in feedback: "another immune checkpoint". */
  readonly type: string;
  readonly terms: readonly string[];
  /** The terms that may be exchanged; the others are only offered. */
  readonly from: readonly string[];
}

const SAME_INITIAL = "a word with the same initial";

const CLASSES = parseLexicon(text);

/** One changed word here changes what a claim says. */
export const TERM_CLASSES: readonly TermClass[] = CLASSES.filter(
  ({ type }) => type !== SAME_INITIAL,
);

/** One changed word here changes what a study asked or did; elsewhere it may mean something else. */
export const STUDY_CLASSES: readonly TermClass[] = parseLexicon(studyText);

/** One changed word here gives an expansion that still fits its abbreviation. */
export const INITIAL_CLASSES: readonly TermClass[] = CLASSES.filter(
  ({ type }) => type === SAME_INITIAL,
);

const NAMES: ReadonlySet<string> = new Set(CLASSES.flatMap(({ terms }) => terms));

/** True of a term of the lexicon, as it is printed there: "EGFR". */
export function lexiconHas(term: string): boolean {
  return NAMES.has(term);
}

/** `type: term, term, (only offered)`; lines that begin with `#` are comments. */
function parseLexicon(lines: string): TermClass[] {
  return lines.split("\n").flatMap((line) => {
    const [type = "", list] = line.split(/:\s*/u, 2);
    if (line.startsWith("#") || list === undefined) return [];
    const entries = list.split(/\s*,\s*/u);
    const isOffered = (entry: string) => entry.startsWith("(");
    return [
      {
        type,
        terms: entries.map((entry) => (isOffered(entry) ? entry.slice(1, -1) : entry)),
        from: entries.filter((entry) => !isOffered(entry)),
      },
    ];
  });
}
