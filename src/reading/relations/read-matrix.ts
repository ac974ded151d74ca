import type { Frame } from "../reading.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";

/** Who vouches for a statement, and whether its frame weakens it ("suggest that"). */
export interface FrameRead {
  readonly frame: Frame;
  readonly hedged: boolean;
}

type Kind = "finds" | "concludes" | "supposes" | "knows";

const kinds = (kind: Kind, words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const);

/** Lemmas and nouns that "that" completes, by what they make of the clause. */
const REPORTS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...kinds(
    "finds",
    `find show demonstrate observe reveal report identify confirm detect note establish prove discover see
    document illustrate evidence finding observation verify yield exhibit describe`,
  ),
  ...kinds(
    "concludes",
    `conclude suggest indicate imply support propose believe infer argue highlight emphasize emphasise
    underscore recommend conclusion think feel consider suggestion indication notion idea view
    concept likely possible probable possibility probably plausible state appear seem`,
  ),
  ...kinds(
    "supposes",
    "hypothesize hypothesise hypothesis prediction expectation postulate speculate assume assumption presume expect predict suppose posit",
  ),
  ...kinds("knows", "know recognize recognise acknowledge accept fact well-known clear"),
]);

/** What makes a claim weaker than the plain clause. */
const HEDGES =
  /^(?:suggest\w*|propos\w+|hypothes\w+|speculat\w+|postulat\w+|impl(?:y|ies|ied|ying)|believed?|thought|possible|likely|probable|plausible|possibility|notion|idea|concern|support\w*|presum\w+|assum\w+|appear(?:s|ed)?|seem(?:s|ed)?)$/;

/** "No evidence that X", "does not mean that X", "unclear that": X is not stated. */
const DENIES =
  /^(?:no|not|little|weak|insufficient|lack|without|limited|unclear|unknown|never|nor|neither|doubt|unlikely|reject\w*|refute\w*|contradict\w*)$/;

/** Words in the matrix clause that name others as the source. */
const OTHERS =
  /^(?:previous|previously|prior|earlier|recent|recently|several|some|many|others?|literature|al|authors?|they|he|she|researchers|investigators|accumulating|preliminary|growing|increasing|emerging|numerous|epidemiological)$/;
const OWN = /^(?:we|our|present|this|these|here|current|results|findings|i)$/;

/**
 * Reads the clause before the "that" at token `that`: who says it, and how firmly. `undefined` when
 * nothing there reports ("the fact that", "so that"); `denied` when the clause is not stated.
 *
 *     Previous studies have shown that X ...    reported
 *     Our results suggest that X ...            concluded, hedged
 */
export function readMatrix(sentence: Tagged, that: number): FrameRead | "denied" | undefined {
  const { tokens, tags } = sentence;
  // "it seems unlikely that X": denied, whatever reports it.
  const last = tokens.slice(Math.max(0, that - 3), that).map(({ lower }) => lower);
  if (last.some((word) => /^(?:unlikely|unclear|doubtful|unknown)$/.test(word))) return "denied";
  const at = findReport(sentence, that);
  if (at < 0) return undefined;
  const kind = kindOf(tokens[at]?.lower ?? "");
  const start = clauseStart(tags, at);
  // "To demonstrate that X": what was to be shown.
  if (tags[at] === "inf" && start >= at - 2) return { frame: "hypothesised", hedged: false };
  const words = tokens.slice(start, that).map(({ lower }) => lower);
  // "not only show that" denies nothing.
  if (words.slice(-7).some((word, i, near) => DENIES.test(word) && near[i + 1] !== "only"))
    return "denied";
  const hedged = words.slice(-3).some((word) => HEDGES.test(word));
  if (
    kind === "supposes" ||
    words.some((word) => /^(?:aims?|aimed|purpose|objective|goal)$/.test(word))
  )
    return { frame: "hypothesised", hedged: true };
  if (kind === "knows") return { frame: "stated", hedged };
  const studies = words.some((word) =>
    /^(?:studies|reports|research|investigations|trials|meta-analyses|guidelines|experts)$/.test(
      word,
    ),
  );
  const before = words.some((word) => /^(?:previous|previously|prior|earlier)$/.test(word));
  // "In previous work, we found that", "our earlier trial showed that": ours, but not this study's.
  if (/\b(?:in|our) (?:an? |our |the )?(?:previous|prior|earlier)\b/.test(words.join(" ")))
    return { frame: "reported", hedged };
  // "Our results", but "prior results" are others'.
  const own = words.some(
    (word) => OWN.test(word) && !(before && /^(?:results|findings)$/.test(word)),
  );
  const impersonal = words.includes("it") || words.includes("there");
  const perfect = /\b(?:has|have) (?:\w+ly )?been\b/.test(words.join(" "));
  const evidence = words.includes("evidence") && !own;
  if (
    words.some((word) => OTHERS.test(word) && word !== "increasing") &&
    !(own && !words.includes("previously"))
  )
    return { frame: "reported", hedged };
  if ((impersonal && perfect) || evidence || (studies && !own))
    return { frame: "reported", hedged };
  const firm = kind === "finds";
  const concludes = /^(?:conclude|suggest|propose)/.test(tokens[at]?.lower ?? "");
  if (impersonal && /\b(?:is|are)\b/.test(words.join(" ")) && !own && !concludes)
    return { frame: "stated", hedged };
  return { frame: firm ? "found" : "concluded", hedged };
}

/** The nearest word before "that" that reports, at most 12 tokens back in the same clause. */
function findReport({ tokens, tags }: Tagged, that: number): number {
  for (let i = that - 1; i >= 0 && that - i <= 12; i--) {
    const tag = tags[i] as Tag;
    if (tag === "stop" || tag === "sub") return -1;
    if (kindOf(tokens[i]?.lower ?? "") !== undefined) return i;
  }
  return -1;
}

function kindOf(word: string): Kind | undefined {
  return REPORTS.get(word) ?? REPORTS.get(verbForm(word)?.lemma ?? "");
}

/** Where the clause of the reporting word begins: a participle's at itself ("..., suggesting that"). */
function clauseStart(tags: readonly Tag[], at: number): number {
  if (tags[at] === "ing" && tags[at - 1] !== "noun") return at;
  let start = at;
  while (start > 0 && at - start < 30 && !["stop", "sub", "rel"].includes(tags[start - 1] ?? ""))
    start--;
  return start;
}
