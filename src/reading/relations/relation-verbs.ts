import type { Sign, Strength } from "../reading.ts";

/** What a verb says of its subject and object. */
export interface RelationVerb {
  readonly sign: Sign;
  readonly strength: Strength;
}

const plain = (sign: Sign, strength: Strength, lemmas: string) =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, { sign, strength }] as const);

/** Verbs with a direct object: what the subject does to it. */
export const DIRECT: ReadonlyMap<string, RelationVerb> = new Map<string, RelationVerb>([
  ...plain(
    "+",
    "causes",
    `drive cause induce promote increase enhance activate upregulate up-regulate elicit trigger stimulate
    accelerate augment boost facilitate potentiate improve elevate raise restore confer enable provoke evoke
    exacerbate aggravate worsen amplify strengthen prolong extend foster reactivate necessitate produce
    initiate preserve stabilize stabilise heighten perpetuate intensify double triple lengthen generate optimize
    optimise maximize maximise`,
  ),
  ...plain(
    "-",
    "causes",
    `reduce decrease inhibit suppress block prevent impair abolish abrogate ablate attenuate diminish lower
    downregulate down-regulate ameliorate alleviate mitigate repress disrupt eliminate deplete weaken shorten
    counteract antagonize antagonise minimise neutralize neutralise hamper hinder impede limit reverse inactivate minimize curb dampen delay arrest
    compromise silence degrade relieve lessen undermine preclude oppose destabilize perturb nullify`,
  ),
  ...plain(
    "0",
    "causes",
    "mediate modulate regulate deregulate dysregulate determine affect influence alter control govern underlie shape modify coordinate",
  ),
  ...plain("0", "associated", "predict"),
]);

/** Verbs whose passive with "by" names a number, a method or a place more often than a cause. */
export const ACTIVE_ONLY: ReadonlySet<string> = new Set(
  "determine predict produce generate control limit extend double triple confer govern amplify".split(
    " ",
  ),
);

/** Verbs that name an event, which happens to them as often as it is done: "X increased". */
export const OF_CHANGE: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ..."increase rise improve grow".split(" ").map((lemma) => [lemma, "+"] as const),
  ..."decrease decline fall diminish drop lessen".split(" ").map((lemma) => [lemma, "-"] as const),
]);

/** A verb that needs a preposition; `swapped` when what stands before it is acted upon. */
interface Prepositional extends RelationVerb {
  readonly prepositions: readonly string[];
  readonly swapped?: true;
  /** True for what a thing needs: "is required for". */
  readonly needs?: true;
}

/** Verbs that need a preposition, in the active voice. */
export const PREPOSITIONAL: ReadonlyMap<string, readonly Prepositional[]> = new Map<
  string,
  readonly Prepositional[]
>([
  ["lead", [{ sign: "+", strength: "causes", prepositions: ["to"] }]],
  [
    "result",
    [
      { sign: "+", strength: "causes", prepositions: ["in"] },
      { sign: "+", strength: "causes", prepositions: ["from"], swapped: true },
    ],
  ],
  ["contribute", [{ sign: "+", strength: "causes", prepositions: ["to"] }]],
  ["culminate", [{ sign: "+", strength: "causes", prepositions: ["in"] }]],
  ["give", [{ sign: "+", strength: "causes", prepositions: ["rise"] }]],
  ["interfere", [{ sign: "-", strength: "causes", prepositions: ["with"] }]],
  ["protect", [{ sign: "-", strength: "causes", prepositions: ["against", "from"] }]],
  ["predispose", [{ sign: "+", strength: "causes", prepositions: ["to"] }]],
  ["correlate", [{ sign: "0", strength: "associated", prepositions: ["with", "to"] }]],
  ["relate", [{ sign: "0", strength: "associated", prepositions: ["to"] }]],
  ["arise", [{ sign: "+", strength: "causes", prepositions: ["from"], swapped: true }]],
  ["stem", [{ sign: "+", strength: "causes", prepositions: ["from"], swapped: true }]],
  ["depend", [{ sign: "0", strength: "causes", prepositions: ["on", "upon"], swapped: true }]],
]);

/** After a form of "be": what the participle says with its preposition. "Associated" never causes. */
export const PASSIVE_LINKS: ReadonlyMap<string, readonly Prepositional[]> = new Map<
  string,
  readonly Prepositional[]
>([
  ...["associated", "correlated", "linked", "related", "connected"].map(
    (word) =>
      [word, [{ sign: "0", strength: "associated", prepositions: ["with", "to"] }]] as const,
  ),
  ["implicated", [{ sign: "0", strength: "suggests", prepositions: ["in"] }]],
  ["involved", [{ sign: "0", strength: "causes", prepositions: ["in"] }]],
  ["required", [{ sign: "+", strength: "causes", prepositions: ["for"], needs: true }]],
  ["needed", [{ sign: "+", strength: "causes", prepositions: ["for"], needs: true }]],
  ["explained", [{ sign: "+", strength: "causes", prepositions: ["by"], swapped: true }]],
  ["attributed", [{ sign: "+", strength: "causes", prepositions: ["to"], swapped: true }]],
]);

/**
 * What may stand between a subject and "to" with an infinitive without changing who acts, and what
 * it does to the statement: "was found to reduce", "appears to reduce", "failed to reduce".
 */
export const RAISING: ReadonlyMap<string, "plain" | "hedge" | "negation"> = new Map([
  ..."found shown reported demonstrated known observed proved proven seen able sufficient confirmed continued continues helped helps help"
    .split(" ")
    .map((word) => [word, "plain"] as const),
  ..."thought believed appears appear appeared seems seem seemed likely suggested tends tend tended expected predicted considered presumed assumed hypothesized hypothesised proposed"
    .split(" ")
    .map((word) => [word, "hedge"] as const),
  ..."failed fails fail unable insufficient unlikely"
    .split(" ")
    .map((word) => [word, "negation"] as const),
]);
