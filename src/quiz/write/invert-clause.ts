import { verbForm } from "../../reading/index.ts";
import { lowerStart } from "./word-case.ts";

/** A clause as the end of a question. */
export interface Inverted {
  /** "was sepsis present", "did the primary outcome occur" */
  readonly text: string;
  /** What stood behind the verb. */
  readonly rest: string;
}

const AUXILIARY = /^(is|are|was|were|has|have|had|can|could|may|might|will|would|should)$/u;

/**
 * Subject and predicate in the order of a question, with "do" where the verb needs it; `undefined`
 * where the verb is none that we can inflect.
 */
export function invertClause(
  { subject, predicate }: { readonly subject: string; readonly predicate: string },
  abstract: string,
): Inverted | undefined {
  const topic = lowerStart(subject, abstract);
  const [first = "", ...others] = predicate.split(/\s+/u);
  const rest = others.join(" ");
  const tail = rest === "" ? "" : ` ${rest}`;
  if (/^(?:we|they|it|there|this|these|no|none)$/iu.test(subject)) return undefined;
  if (/\b(?:not|no|never)\b/u.test(rest)) return undefined;
  if (AUXILIARY.test(first) && !(/^ha[sd]|have$/u.test(first) && !isParticiple(others[0] ?? ""))) {
    return { text: `${first} ${topic}${tail}`, rest };
  }
  const adverb = /ly$/u.test(first) ? first : "";
  const word = adverb === "" ? first : (others[0] ?? "");
  const after = adverb === "" ? rest : others.slice(1).join(" ");
  const verb = /^ha(?:d|s|ve)$/u.test(word)
    ? { lemma: "have", form: formOfHave(word) }
    : verbForm(word);
  const auxiliary = { past: "did", ed: "did", s: "does", base: "do" };
  if (!verb || verb.form === "ing" || verb.form === "part") return undefined;
  const middle = adverb === "" ? "" : `${adverb} `;
  const end = after === "" ? "" : ` ${after}`;
  return { text: `${auxiliary[verb.form]} ${topic} ${middle}${verb.lemma}${end}`, rest: after };
}

function formOfHave(word: string): "past" | "s" | "base" {
  return word === "had" ? "past" : word === "has" ? "s" : "base";
}

function isParticiple(word: string): boolean {
  const form = verbForm(word)?.form;
  return word === "been" || form === "ed" || form === "part" || /ed$/u.test(word);
}
