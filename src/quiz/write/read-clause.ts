import { splitClause, verbForm } from "../../reading/index.ts";
import { peelLead } from "./peel-lead.ts";

/** A claim cut where a question about its subject can begin. */
export interface ReadClause {
  /** "In the placebo group"; empty if there is none. */
  readonly lead: string;
  readonly subject: string;
  readonly predicate: string;
  readonly plural: boolean;
}

/** Nouns that look like verbs behind another noun: "regression analyses included". */
const NOUN_LIKE =
  /^(?:analyses|measures|scores|results|studies|reports|changes|levels|rates|values|tests|controls|needs|ranges|models|uses|benefits|increases|decreases|groups|stages|findings|estimates|costs|visits|returns|displays|outcomes|practices|functions|questions|answers|signals|processes|supports|counts|samples|plans|matches|scans|records|limits|marks|cultures|attacks)$/u;

/**
 * A claim as lead, subject and predicate; `undefined` where the finite verb cannot be told for
 * certain. An adverb before the verb goes with the verb.
 */
export function readClause(claim: string): ReadClause | undefined {
  if (READ.has(claim)) return READ.get(claim);
  const clause = cutClause(claim);
  if (READ.size >= KEPT) READ.clear();
  READ.set(claim, clause);
  return clause;
}

/** Ten ways of asking cut the same claims; those of one article are kept. */
const READ = new Map<string, ReadClause | undefined>();
const KEPT = 400;

function cutClause(claim: string): ReadClause | undefined {
  const { lead, main } = peelLead(claim);
  const clause = splitClause(main);
  if (!clause) return undefined;
  const adverb = /\s(\p{Ll}+ly|also|often|still|then|only|even)$/u.exec(clause.subject)?.[1] ?? "";
  const isAdverb =
    adverb !== "" && !/^(?:family|anomaly|early|elderly|assembly|daily|supply|only)$/u.test(adverb);
  const subject = isAdverb ? clause.subject.slice(0, -adverb.length).trim() : clause.subject;
  const predicate = isAdverb ? `${adverb} ${clause.predicate}` : clause.predicate;
  const [verb = "", next = ""] = clause.predicate.split(" ");
  // "Infants discharged from hospital": a participle, as far as the words tell.
  const isParticiple = /^\p{L}+ed$/u.test(verb) && /^(?:from|by)$/u.test(next);
  if (subject === "" || NOUN_LIKE.test(verb) || isParticiple || /n['’]t\b/u.test(subject))
    return undefined;
  // A second finite verb without a link shows that the first was a participle.
  if (/\b(?:that|which|who|whose)$/u.test(subject) || hasStrayVerb(clause.predicate))
    return undefined;
  return { lead, subject, predicate, plural: isMany(clause.predicate, clause.plural) };
}

/** The verb decides where it shows number, else the noun. */
function isMany(predicate: string, plural: boolean): boolean {
  if (/^(?:is|was|has|does)\b/u.test(predicate)) return false;
  if (/^(?:are|were|have|do)\b/u.test(predicate)) return true;
  const form = verbForm(/^\p{Ll}+/u.exec(predicate)?.[0] ?? "");
  return form?.form === "s" ? false : form?.form === "base" ? true : plural;
}

/** "discharged from the unit were …": the finite verb comes later. */
function hasStrayVerb(predicate: string): boolean {
  const [first = ""] = predicate.split(" ");
  if (
    /^(?:is|are|was|were|has|have|had|may|can|could|might|did|does|do|will|would|should)$/u.test(
      first,
    )
  )
    return false;
  const later = /\s(?:was|were|is|are|had|has|have)\s/u.exec(predicate)?.index ?? -1;
  return (
    later > 0 &&
    !/\b(?:that|which|who|whose|when|where|while|because|if|as|and|but|than|whether)\b/u.test(
      predicate.slice(0, later),
    )
  );
}
