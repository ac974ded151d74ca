import { verbForm } from "../../reading/index.ts";

/** A claim cut before its main verb. */
export interface CutClaim {
  readonly subject: string;
  readonly predicate: string;
}

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|did|does|do|may|might|can|cannot|could|should|will|would|must)$/u;
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/u;
const OPENS_CLAUSE =
  /^(?:if|when|because|although|though|while|whereas|unless|until|since|whether|how|why|what|than|as|but|not|there|it|they|we|this|these|those|i|he|she|one|to|nor|only|respectively)$/iu;
/** Nouns that look like verbs behind another noun: "the study reports", "risk factors". */
const NOUN_LIKE =
  /^(?:analyses|measures|scores|results|studies|reports|changes|levels|rates|values|tests|controls|needs|ranges|models|uses|benefits|increases|decreases|groups|stages|findings|estimates|costs|visits|returns|displays|outcomes|practices|functions|questions|answers|signals|processes|supports|counts|samples|plans|matches|scans|records|limits|marks|cultures|attacks|causes|effects|aims|forms|points|labels|lines|looks|masks|orders|places|positions|projects|ranks|reasons|releases|runs|screens|sets|sleeps|stains|starts|states|steps|stresses|supplements|supplies|switches|targets|trends|trials|triggers|turns|views|weights|works|yields|cuts|splits|lies|balances|means|grades|hosts|blocks|cares|challenges|covers|crosses|cures|cycles|damages|delays|demands|designs|drops|ends|escapes|exercises|experiences|experiments|faces|falls|feeds|focuses|forces|guides|harms|imports|labels|lacks|loads|maps|mutants|offers|peaks|pools|profiles|protects|purchases|registers|repeats|requests|researches|rests|reviews|rises|risks|scales|searches|sequences|shifts|slows|spreads|stays|tracks|trains|transfers|transports|leaves|last|set|left|cut|put|read|cost|felt|lay)$/u;

/**
 * The claim cut before the verb that its subject governs, what a relative clause within the subject
 * says passed over; `undefined` where participle and past tense cannot be told apart.
 *
 *     Women who had been treated before were younger → Women who had been treated before | were younger
 */
export function findMainVerb(claim: string): CutClaim | undefined {
  const words = claim.split(" ");
  const bare = words.map((word) => word.replace(/^["'“‘]+|[,"'”’]+$/gu, ""));
  if (OPENS_CLAUSE.test(bare[0] ?? "") || /^(?:see|note|see also|please)$/iu.test(bare[0] ?? ""))
    return undefined;
  let pending = 0;
  let doubtful = -1;
  for (let i = 1; i < words.length && i < 26; i++) {
    const word = bare[i] ?? "";
    const before = bare[i - 1] ?? "";
    if (RELATIVE.test(word) && !/^(?:similar|than|to)$/u.test(before)) {
      pending++;
      continue;
    }
    if (word === "but" && bare[i + 1] === "not") continue;
    if (
      OPENS_CLAUSE.test(word) &&
      !/^(?:to|as|not|only|one|those|than|nor|these|this)$/u.test(word)
    )
      return undefined;
    // "who received": behind its pronoun a form in "-ed" is no participle.
    if (pending > 0 && RELATIVE.test(before) && verbForm(word)) {
      pending--;
      continue;
    }
    if (!governs(word, before, bare[i + 1] ?? "")) {
      if (verbForm(word)?.form === "ed" && doubtful < 0 && pending === 0) doubtful = i;
      continue;
    }
    if (pending > 0) {
      pending--;
      i = skipGroup(bare, i);
      continue;
    }
    // "Context influenced the extent to which graduates were able": the first may be the verb.
    if (doubtful >= 0 && !isParticiple(bare[doubtful + 1] ?? "")) return undefined;
    return cutAt(words, i);
  }
  // Only one word can be the verb: "Many children underestimated their weight".
  if (doubtful < 0 || pending > 0 || isParticiple(bare[doubtful + 1] ?? "")) return undefined;
  return cutAt(words, doubtful);
}

/** "discharged from", "treated with", "based on": more often a participle than not. */
function isParticiple(next: string): boolean {
  return /^(?:from|by|with|on|as|via|using|for|at|during|under|after|before|through|to|in|and|or|$)$/u.test(
    next,
  );
}

function cutAt(words: readonly string[], verb: number): CutClaim | undefined {
  let at = verb;
  // An adverb before the verb goes with it.
  while (
    at > 1 &&
    /^(?:\p{Ll}+ly|also|often|still|then|even|both|all)$/u.test(words[at - 1] ?? "") &&
    !/^(?:family|anomaly|early|elderly|assembly|daily|supply)$/u.test(words[at - 1] ?? "")
  )
    at--;
  const subject = words.slice(0, at).join(" ").replace(/,$/u, "");
  const predicate = words.slice(at).join(" ");
  return subject === "" ? undefined : { subject, predicate };
}

/** "had been treated", "did not receive": one verb of several words. */
function skipGroup(bare: readonly string[], at: number): number {
  let i = at;
  while (
    /^(?:not|been|be|also|never|\p{Ll}+ly|\p{Ll}+ed|\p{Ll}+en)$/u.test(bare[i + 1] ?? "") &&
    AUXILIARY.test(bare[at] ?? "")
  )
    i++;
  return i;
}

function governs(word: string, before: string, next: string): boolean {
  if (AUXILIARY.test(word)) return !/^(?:not|to)$/u.test(before);
  if (NOUN_LIKE.test(word) || /^\P{Ll}/u.test(word)) return false;
  if (
    /^(?:to|the|an?|of|in|for|with|and|or|by|on|at|from|no|its|their|more|less|most|all|both|each|high|low)$/u.test(
      before,
    )
  )
    return false;
  const form = verbForm(word);
  if (!form) return false;
  if (form.form === "past")
    return (
      !/^(?:found|shown|seen|known|given|taken|made|held|grown|drawn)$/u.test(word) ||
      /^(?:that|the|an?|no)$/u.test(next)
    );
  // "The rates indicate": only behind a plural.
  if (form.form === "base")
    return !form.ambiguous && /(?:[^su]s|^(?:men|women|children|people|data|mice))$/u.test(before);
  return form.form === "s" && !form.ambiguous;
}
