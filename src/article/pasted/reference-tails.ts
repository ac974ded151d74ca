const YEAR = "(?<year>(?:19|20)\\d{2})[a-z]?";
const VOLUME = "(?<volume>[A-Z]?\\d{1,4}[A-Z]?)";
const PAGE = "[a-zA-Z]{0,5}\\d{1,9}[a-zA-Z]?(?:\\.e?\\d{1,4})?";
const PAGES = `(?:pp?\\.?\\s?)?(?<pages>${PAGE}(?:\\s?[-–—]\\s?${PAGE})?)`;
const ISSUE = "(?:\\s?\\([^)]{1,30}\\))?";
const MONTH = "(?:[ ,]{1,2}[A-Z][a-z]{2,8}\\.?(?:[-–/ ][A-Z][a-z]{2,8})?(?:\\s\\d{1,2})?)?";

/** A shape of what follows the journal's name; `dated` when the year stood before the title. */
export interface Tail {
  readonly shape: RegExp;
  readonly dated: boolean;
}

/** The common orders of year, volume and pages, the most telling first. */
export const REFERENCE_TAILS: readonly Tail[] = [
  // Cell2017;168:707-23 · J Hepatol. 2021 May; 75(2): 442– 53
  tail(
    `[.,]?\\s*\\(?${YEAR}\\)?${MONTH}\\s*;\\s*${VOLUME}${ISSUE}(?:\\s?Suppl\\.? ?\\w{0,4})?\\s*[:,]\\s*${PAGES}`,
  ),
  // 2021;14:
  tail(`[.,]?\\s*\\(?${YEAR}\\)?${MONTH}\\s*;\\s*${VOLUME}${ISSUE}`),
  // Nat Rev Dis Primers (2021) 7(1):6
  tail(`[.,]?\\s*\\(${YEAR}\\)\\s*${VOLUME}${ISSUE}\\s*[:,]\\s*${PAGES}`),
  // A Cancer Journal for Clinicians. (2018) 68, no. 6, 394–424
  tail(`[.,]?\\s*\\(${YEAR}\\)\\s*${VOLUME}\\s*,\\s*no\\.\\s?\\w{1,6}\\s*,\\s*${PAGES}`),
  // J. Am. Coll. Cardiol., 63 (2014), pp. 2335-2345
  tail(`[.,]*\\s*${VOLUME}${ISSUE}?\\s*\\(${YEAR}\\)\\s*,?\\s*(?:Article )?${PAGES}`),
  // Nature 590, 290–299 (2021)
  tail(`[.,]?\\s+${VOLUME}${ISSUE}\\s*[,:]\\s*${PAGES}\\s*\\(${YEAR}\\)`),
  // Lancet 2012, 379, 1056–1067
  tail(`[.,]?\\s+${YEAR},\\s*${VOLUME}${ISSUE}(?:,\\s*no\\. \\d+)?\\s*,\\s*${PAGES}`),
  // Trends in Cognitive Sciences, 13(10), 447–454 · Nature Neuroscience 17:647–651
  tail(`[.,]?\\s+${VOLUME}${ISSUE}\\s*[,:]\\s*${PAGES}[.\\s]*$`, true),
];

function tail(pattern: string, dated = false): Tail {
  return { shape: new RegExp(pattern, "u"), dated };
}
