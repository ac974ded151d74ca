import type { Sign, Strength } from "../reading.ts";

/** What a verb says of its subject and object. */
export interface RelationVerb {
  readonly sign: Sign;
  readonly strength: Strength;
  /** The preposition that must follow: "lead to", "associated with"; absent for plain objects. */
  readonly preposition?: string;
}

const plain = (sign: Sign, strength: Strength, lemmas: string) =>
  lemmas.split(/\s+/).map((lemma) => [lemma, { sign, strength }] as const);

/** Verbs with a direct object: what the subject does to it. */
export const DIRECT: ReadonlyMap<string, RelationVerb> = new Map<string, RelationVerb>([
  ...plain(
    "+",
    "causes",
    `drive cause induce promote increase enhance activate upregulate up-regulate elicit trigger stimulate
    accelerate augment boost facilitate potentiate improve elevate raise restore confer enable provoke evoke
    exacerbate aggravate worsen amplify strengthen prolong extend foster     reactivate rescue necessitate`,
  ),
  ...plain(
    "-",
    "causes",
    `reduce decrease inhibit suppress block prevent impair abolish abrogate ablate attenuate diminish lower
    downregulate down-regulate ameliorate alleviate mitigate repress disrupt eliminate deplete weaken shorten
    counteract antagonize hamper hinder impede limit reverse inactivate minimize curb dampen delay arrest
    compromise silence degrade relieve lessen undermine preclude protect`,
  ),
  ...plain(
    "0",
    "causes",
    "mediate modulate regulate affect influence alter control govern underlie shape",
  ),
  ...plain("0", "associated", "predict"),
]);

/** Verbs that need a preposition, in the active voice. */
export const PREPOSITIONAL: ReadonlyMap<string, RelationVerb> = new Map<string, RelationVerb>([
  ["lead", { sign: "+", strength: "causes", preposition: "to" }],
  ["result", { sign: "+", strength: "causes", preposition: "in" }],
  ["contribute", { sign: "+", strength: "causes", preposition: "to" }],
  ["culminate", { sign: "+", strength: "causes", preposition: "in" }],
  ["give", { sign: "+", strength: "causes", preposition: "rise" }],
  ["interfere", { sign: "-", strength: "causes", preposition: "with" }],
  ["protect", { sign: "-", strength: "causes", preposition: "against" }],
  ["predispose", { sign: "+", strength: "causes", preposition: "to" }],
  ["correlate", { sign: "0", strength: "associated", preposition: "with" }],
]);

/** After a form of "be": "is associated with". Never causes. */
export const PASSIVE_LINKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["associated", ["with"]],
  ["correlated", ["with", "to"]],
  ["linked", ["to", "with"]],
  ["related", ["to"]],
  ["connected", ["with", "to"]],
]);

/** Passives that keep the order of cause and effect reversed: "is due to", "results from". */
export const REVERSED: ReadonlyMap<string, string> = new Map([
  ["result", "from"],
  ["arise", "from"],
  ["stem", "from"],
]);

/**
 * What may stand between a subject and "to" with an infinitive without changing who acts, and what
 * it does to the statement: "was found to reduce", "appears to reduce", "failed to reduce".
 */
export const RAISING: ReadonlyMap<string, "plain" | "hedge" | "negation"> = new Map([
  ..."found shown reported demonstrated known observed proved proven"
    .split(" ")
    .map((word) => [word, "plain"] as const),
  ..."thought believed appears appear appeared seems seem seemed likely suggested tends tend tended"
    .split(" ")
    .map((word) => [word, "hedge"] as const),
  ..."failed fails fail".split(" ").map((word) => [word, "negation"] as const),
]);
