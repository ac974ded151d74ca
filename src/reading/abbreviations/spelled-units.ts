/** Greek letters and their names, as chemistry and immunology spell them. */
export const GREEK: ReadonlyMap<string, readonly string[]> = new Map([
  ["α", ["alpha", "alfa"]],
  ["β", ["beta"]],
  ["γ", ["gamma"]],
  ["δ", ["delta"]],
  ["ε", ["epsilon"]],
  ["ζ", ["zeta"]],
  ["η", ["eta"]],
  ["θ", ["theta"]],
  ["κ", ["kappa"]],
  ["λ", ["lambda"]],
  ["μ", ["mu", "micro"]],
  ["µ", ["mu", "micro"]],
  ["π", ["pi"]],
  ["σ", ["sigma"]],
  ["τ", ["tau"]],
  ["φ", ["phi"]],
  ["χ", ["chi"]],
  ["ψ", ["psi"]],
  ["ω", ["omega"]],
]);

/** Greek letters that a Latin one of a short form stands for: "TNF-a". */
export const LATIN_FOR: ReadonlyMap<string, string> = new Map([
  ["a", "α"],
  ["b", "β"],
  ["g", "γ"],
  ["d", "δ"],
  ["k", "κ"],
]);

/**
 * What a letter stands for by convention although it is not its first letter: "OVX" for
 * ovariectomized, "XLA" for cross-linked, "HSCTx" for transplantation.
 */
export const CONVENTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["x", ["ectom", "cross", "trans"]],
  ["e", ["oe"]], // "ER" of oestrogen receptor
  ["k", ["cardio", "potassium"]], // "EKG", after the German; "GIK", after the symbol
]);

/** The words and prefixes that say a number. */
export const NUMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["1", ["one", "first", "mono", "single", "uni", "i"]],
  ["2", ["two", "second", "di", "bi", "double", "dual", "ii"]],
  ["3", ["three", "third", "tri", "triple", "iii"]],
  ["4", ["four", "fourth", "tetra", "quadr", "iv"]],
  ["5", ["five", "fifth", "penta", "quint", "v"]],
  ["6", ["six", "sixth", "hexa", "vi"]],
  ["7", ["seven", "seventh", "hepta", "vii"]],
  ["8", ["eight", "eighth", "octa", "viii"]],
  ["9", ["nine", "ninth", "nona", "ix"]],
  ["10", ["ten", "tenth", "deca", "x"]],
  ["11", ["eleven", "eleventh", "xi"]],
  ["12", ["twelve", "twelfth", "dodeca", "xii"]],
]);
