/** Words of direction with their opposites; each is read both ways. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["higher", "lower"],
  ["greater", "smaller"],
  ["larger", "smaller"],
  ["longer", "shorter"],
  ["better", "worse"],
  ["faster", "slower"],
  ["earlier", "later"],
  ["stronger", "weaker"],
  ["older", "younger"],
  ["more", "less"],
  ["fewer", "more"],
  ["increased", "decreased"],
  ["elevated", "reduced"],
  ["reduced", "increased"],
  ["improved", "worsened"],
  ["prolonged", "shortened"],
  ["upregulated", "downregulated"],
  ["overexpressed", "underexpressed"],
  ["enhanced", "impaired"],
  ["raised", "lowered"],
  ["stimulated", "inhibited"],
  ["inhibited", "stimulated"],
  ["suppressed", "enhanced"],
  ["attenuated", "aggravated"],
  ["accelerated", "slowed"],
  ["rose", "fell"],
  ["declined", "increased"],
  ["positively", "inversely"],
  ["negatively", "positively"],
  ["inversely", "positively"],
  ["increases", "decreases"],
  ["reduces", "increases"],
  ["improves", "worsens"],
  ["enhances", "impairs"],
  ["raises", "lowers"],
  ["lowers", "raises"],
  ["prolongs", "shortens"],
  ["inhibits", "stimulates"],
  ["promotes", "inhibits"],
  ["promoted", "inhibited"],
  ["increase", "decrease"],
  ["reduce", "increase"],
  ["improve", "worsen"],
  ["enhance", "impair"],
  ["prolong", "shorten"],
  ["raise", "lower"],
  ["inhibit", "stimulate"],
  ["promote", "inhibit"],
  ["increase", "decrease"],
  ["reduction", "increase"],
  ["decline", "increase"],
  ["improvement", "worsening"],
];

const OPPOSITES: ReadonlyMap<string, string> = (() => {
  const opposites = new Map<string, string>();
  for (const [one, other] of PAIRS) {
    if (!opposites.has(one)) opposites.set(one, other);
  }
  // Read backwards where the word has no line of its own.
  for (const [one, other] of PAIRS) {
    if (!opposites.has(other)) opposites.set(other, one);
  }
  return opposites;
})();

/** The opposite of a word of direction ("higher": "lower"); `undefined` of any other word. */
export function oppositeOf(word: string): string | undefined {
  return OPPOSITES.get(word.toLowerCase());
}
