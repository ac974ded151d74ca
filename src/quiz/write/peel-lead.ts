/** A claim, with what stands before its subject. */
export interface Peeled {
  /** "In the placebo group", without its comma; empty if there is none. */
  readonly lead: string;
  readonly main: string;
}

const LEAD =
  /^((?:in|among|after|during|within|at|of|with|following|before|by|for|on|over|between|from|under|without|compared with|compared to|using|across|despite|according to|adjusted for|adjusting for|relative to|even in|even after|as compared with|as compared to|when|if|once|until)\b(?:[^,;:]|,(?=\d{3}\b)){3,90}),\s+(?=\S)/iu;

const CLAUSE =
  /^(?:when|if|once|until|after|before|even|in whom)\b|\b(?:who|which|that|when|where|whom)\b/iu;

/** "In the placebo group, pain was lower" cut at its comma; a second one may follow it. */
export function peelLead(claim: string): Peeled {
  const lead = LEAD.exec(claim)?.[1] ?? "";
  if (lead === "" || lead.split(" ").length > 12) return { lead: "", main: claim };
  // "In vitro outcome is linked with age, stage, and sex": a subject with its verb, and a list.
  if (/\s(?:is|are|was|were)\s/u.test(lead) && !CLAUSE.test(lead)) return { lead: "", main: claim };
  return { lead, main: claim.slice(lead.length).replace(/^,\s+/u, "") };
}
