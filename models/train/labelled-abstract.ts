import { ROLES } from "../../src/reading/roles/role-model.ts";

/**
 * An abstract with the roles that its authors' headings give its sentences: one of the five, "BO"
 * where one heading covers background and objective, "MIX" where it covers other roles.
 */
export interface LabelledAbstract {
  readonly id: string;
  readonly licence?: string;
  readonly sentences: readonly { readonly role: string; readonly text: string }[];
}

/** The licences under which we may train weights that we ship. */
export const LICENCES: ReadonlySet<string> = new Set(["cc-by", "cc0", "cc-by-nc"]);

const bit = (role: string) => 1 << (ROLES as readonly string[]).indexOf(role.toLowerCase());
const ANY = (1 << ROLES.length) - 1;
const AIM = bit("BACKGROUND") | bit("OBJECTIVE");

/** "We generated a mouse line …", "cells were cultured …": what was done. */
const DONE =
  /\b(?:(?:we|authors) (?:\w+ ){0,2}|(?:was|were) (?:\w+ ){0,2})(?:generated|constructed|created|performed|used|employed|utili[sz]ed|applied|examined|analy[sz]ed|investigated|tested|measured|studied|compared|developed|established|isolated|cloned|sequenced|screened|treated|assessed|evaluated|deleted|engineered|collected|carried|conducted|determined|explored|introduced|cultured|incubated|transfected|stained|injected|harvested)\b/i;
/** What came out. */
const TOLD =
  /\b(?:show|shows|showed|shown|found|demonstrate|demonstrated|report|reveal|revealed|observed|identified|identify|result|resulted|increased|decreased|reduced|higher|lower|significant|significantly)\b/i;

/**
 * The roles that each sentence may have, as bits. Headings say less than five roles:
 *
 * - A background section without an objective section after it often ends in the aim, so its last
 *   sentence may be either.
 * - A results section without a methods section before it, and any results section of a laboratory
 *   abstract, holds sentences that only say what was done: these are methods.
 */
export function allowedRoles({ sentences }: LabelledAbstract, laboratory: boolean): number[] {
  const roles = sentences.map(({ role }) => role);
  const lastBackground = roles.includes("OBJECTIVE") ? -1 : roles.lastIndexOf("BACKGROUND");
  const mixed = laboratory || !(roles.includes("METHODS") || roles.includes("MIX"));
  return sentences.map(({ role, text }, i) => {
    if (role === "MIX") return ANY;
    if (role === "BO" || i === lastBackground) return AIM;
    if (role === "RESULTS" && mixed && DONE.test(text) && !TOLD.test(text)) return bit("METHODS");
    return bit(role);
  });
}
