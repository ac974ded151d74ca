/** What a footnote cites that is not of the presented article. */
export interface OtherSource {
  /** Verbatim. */
  readonly quotation: string;
  /** "Benci et al. 2016". */
  readonly name: string;
  /** Where the quotation can be read: `https://…`. */
  readonly address: string;
}

const OPEN = "“";
/** Between the quotation and its source. */
const TURN = "” — ";
const ADDRESS = /^https:\/\/[^\s/.]+(?:\.[^\s/.]+)+\S*$/u;

/**
 * Reads a footnote that quotes another source than the presented article; `undefined` where it is
 * a sentence of the article.
 *
 *     “JAK1 and JAK2 …” — Zaretsky et al. 2016. https://pubmed.ncbi.nlm.nih.gov/27433843/
 *      └ quotation ─┘      └ name ───────────┘  └ address ──────────────────────────────┘
 *
 * A part that is missing is empty: `check` asks for it.
 */
export function readOtherSource(text: string): OtherSource | undefined {
  const turn = text.lastIndexOf(TURN);
  if (!text.startsWith(OPEN) || turn < 0) return undefined;
  const cited = text.slice(turn + TURN.length).trim();
  const last = cited.slice(cited.lastIndexOf(" ") + 1);
  const address = ADDRESS.test(last) ? last : "";
  const name = address === "" ? cited : cited.slice(0, -address.length);
  return {
    quotation: text.slice(OPEN.length, turn).trim(),
    name: name.trim().replace(/\.$/u, ""),
    address,
  };
}

/** The words that a footnote brings as evidence, without where they are from. */
export function quotedWords(text: string): string {
  return readOtherSource(text)?.quotation ?? text;
}

/**
 * A claim without the sources that it names as they are cited, which are no part of what it says.
 *
 *     "Loss in two of four (Doe 2016)", of “…” — Doe et al. 2016, abstract.  →  "Loss in two of four ()"
 */
export function withoutSources(claim: string, cited: readonly string[]): string {
  return cited.reduce((rest, text) => {
    const name = readOtherSource(text)?.name ?? "";
    const [, who = "", year = ""] = /^([^\d;]{2,60}?)\s+(\d{4})(?!\d)/u.exec(name) ?? [];
    if (year === "") return rest;
    const words = who.replace(/\s+et al\.?$/u, "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    const named = new RegExp(
      `(?<!\\p{L})${words}(?: et al\\.?)?,? (?:\\(${year}\\)|${year}(?!\\d))`,
      "gu",
    );
    return rest.replace(named, "");
  }, claim);
}
