import { type Cut, cutOf } from "./cut.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";
import { isGiven } from "./is-given.ts";
import { isProcedural } from "./is-procedural.ts";
import { limits } from "./limits.ts";

/** Heads of leading phrases that name the study itself: "In a trial at 112 hospitals, ...". */
const FRAME =
  /^(?:study|studies|trial|paper|article|report|review|analysis|analyses|meta-analysis|work|context|addition|research|investigation|experiment|experiments|conclusion|survey|setting|decade|decades|years|results|findings|data)$/;

const OPENS: ReadonlySet<string> = new Set([
  "prep",
  "to",
  "sub",
  "ing",
  "part",
  "adv",
  "inf",
  "adj",
]);

/**
 * The phrase before the subject, where it frames the sentence, gives a means, an aim or a reason.
 * One that says where or when the claim holds ("In women, ...", "After surgery, ...") is no cut,
 * unless the sentence only says what was done.
 */
export function listLeads(draft: Draft): Cut[] {
  if (!OPENS.has(tagAt(draft, 0) ?? "")) return [];
  const end = leadEnd(draft);
  if (end < 0) return [];
  const first = wordAt(draft, 0);
  const second = wordAt(draft, 1);
  const words = draft.kept.slice(0, end).map((_, k) => wordAt(draft, k));
  const cut = (cost: number) => [cutOf(draft, 0, end + 1, cost)];
  if (/^(?:in|from|throughout|according|over|based|on|within)$/.test(first)) {
    if (words.slice(0, 6).some((word) => FRAME.test(word))) return cut(0.4);
    if (
      words.slice(1, 3).some((word) => /^(?:this|our|the|present)$/.test(word)) &&
      second !== "the"
    )
      return cut(0.4);
  }
  // "Although A, B": B is the claim, unless A takes it back ("although not significant").
  if (/^(?:although|though|while|whereas|despite)$/.test(first)) {
    const denies = words.some((word) => /^signific/.test(word)) || limits(draft, 1, end);
    return denies ? [] : cut(0.7);
  }
  if (limits(draft, 0, end)) return [];
  if (tagAt(draft, 0) === "prep" && isGiven(draft, 0, end)) return cut(1.2);
  if (tagAt(draft, 0) === "to" || (first === "in" && second === "order")) return cut(0.5);
  if (
    /^(?:using|utili[sz]ing|applying|employing|based|because|since|given|considering|by)$/.test(
      first,
    )
  )
    return cut(0.6);
  // "As most research was retrospective, ...": a reason, unlike "As adults, ...".
  const clause = draft.kept
    .slice(0, end)
    .some((_, k) => /^(?:verb|aux|modal)$/.test(tagAt(draft, k) ?? ""));
  if (first === "as" && clause) return cut(0.6);
  if (first === "consistent" || (first === "according" && second === "to")) return cut(0.5);
  if (/^(?:if|when|whenever|unless|once|where)$/.test(first)) return [];
  const rest = { ...draft, kept: draft.kept.slice(end + 1) };
  return tagAt(draft, 0) === "prep" && isProcedural(rest) ? cut(0.8) : [];
}

/** The kept position of the comma that ends the leading phrase: a subject and verb follow it. */
function leadEnd(draft: Draft): number {
  for (let k = 1; k < draft.kept.length - 2; k++) {
    const tag = tagAt(draft, k);
    // A finite verb before the comma is the main one, unless the phrase is a clause itself.
    if ((tag === "verb" || tag === "aux" || tag === "modal") && tagAt(draft, 0) !== "sub") {
      if (!/^(?:since|because|as|given)$/.test(wordAt(draft, 0))) return -1;
    }
    // ", which can be used" has the lead for its subject.
    if (tag !== "comma" || tagAt(draft, k + 1) === "rel") continue;
    // Inside "In A, B, and C, we ...": the comma after which a subject meets its verb.
    for (let j = k + 1; j < draft.kept.length; j++) {
      const tag = tagAt(draft, j);
      if (tag === "verb" || tag === "aux" || tag === "modal") {
        if (j > k + 1) return k;
        break;
      }
      if (tag === "comma" || (tag === "conj" && tagAt(draft, j - 1) === "comma")) break;
    }
  }
  return -1;
}
