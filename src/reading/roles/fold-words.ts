/** Longer "sentences" are tables; their first words tell as much. */
const maximumLength = 4000;

/**
 * The words of a sentence as the role model sees them: lower case, numbers as "#", marks of
 * arithmetic apart, other marks dropped, "^" before and "$" after. "@" is PubMed-RCT's number.
 *
 *     Mortality fell by 12% (p < 0.01).   ->   ^ mortality fell by # % ( p < # $
 */
export function foldWords(sentence: string): string[] {
  const folded = sentence
    .slice(0, maximumLength)
    .toLowerCase()
    .replace(/-[lr][rs]b-/g, " ( ")
    .replace(/\d+(?:[.,·]\d+)*|@/g, "#")
    .replace(/[%<>=±()]/g, " $& ")
    .replace(/[^\p{L}\p{M}_#%<>=±(' ]+/gu, " ");
  return ["^", ...folded.split(/\s+/).filter(Boolean), "$"];
}

const FUNCTION_WORDS = new Set(
  (
    "a an the this these that those it its they their we our us i he she his her who which what whether how " +
    "and or but nor as than if while whereas although though because since when where after before during until " +
    "of in on at to for from by with without within between among through into over under against per via about " +
    "is are was were be been being has have had do does did can could may might must shall should will would " +
    "not no none both each all any some most more less many few several other such only also then there here thus " +
    "however therefore furthermore moreover hence yet still # % < > = ± ( ^ $"
  ).split(" "),
);

/** A function word as it is; any other by its ending, so that "were grown" and "were fed" differ less. */
export function shapeOf(word: string): string {
  if (FUNCTION_WORDS.has(word)) return word;
  if (word.includes("#")) return "x#";
  const ending = /(?:ed|ing|ly|tion|sis|ity|ment|s)$/.exec(word)?.[0];
  return ending === undefined ? "x" : `x${ending}`;
}
