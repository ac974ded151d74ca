import { verbForm } from "../../reading/index.ts";

/** A predicate apart from its certainty, its denial and its tense. */
export interface Infinitive {
  /** "may", "should"; empty if there is none. */
  readonly modal: string;
  readonly negated: boolean;
  /** "be a safe method", "reduce mortality": fits behind "to" and behind any modal. */
  readonly infinitive: string;
  readonly past: boolean;
}

const MODAL = /^(may|might|can|could|should|must|will|would|cannot)$/u;
const ADVERB = /^(?:also|often|still|only|even|then|thus|therefore|\p{L}+ly)$/u;
/** Adverbs that say how something was said, not what. */
const FILLER = /^(?:also|still|then|thus|therefore|even|indeed|actually|probably|clearly)$/u;

/**
 * The infinitive in a predicate; `undefined` where the verb is none that we can inflect.
 *
 *     did not reduce mortality → negated, past, "reduce mortality"
 *     is a safe method         → "be a safe method"
 */
export function readInfinitive(predicate: string): Infinitive | undefined {
  const words = predicate.split(" ");
  const adverbs: string[] = [];
  const skip = () => {
    while (ADVERB.test(words[0] ?? "") && !verbForm(words[0] ?? "")) {
      const adverb = words.shift() ?? "";
      if (!FILLER.test(adverb)) adverbs.push(adverb);
    }
  };
  skip();
  const first = words.shift() ?? "";
  const say = (verb: string) => [...adverbs, verb, ...words].join(" ");
  if (MODAL.test(first)) {
    skip();
    const negated = first === "cannot" || words[0] === "not";
    if (words[0] === "not") words.shift();
    skip();
    const verb = words.shift() ?? "";
    if (verb !== "be" && verb !== "have" && verbForm(verb)?.form !== "base") return undefined;
    return {
      modal: first === "cannot" ? "can" : first,
      negated,
      infinitive: say(verb),
      past: first === "could",
    };
  }
  const be = /^(?:is|are|was|were)$/u.test(first);
  const have = /^(?:has|have|had)$/u.test(first);
  const make = /^(?:did|does|do)$/u.test(first);
  const past = /^(?:was|were|had|did)$/u.test(first);
  if (be || have || make) {
    skip();
    const negated = words[0] === "not";
    if (negated) words.shift();
    if (make) {
      if (!negated) return undefined;
      skip();
      const verb = words.shift() ?? "";
      if (verbForm(verb)?.form !== "base" && verb !== "have") return undefined;
      return { modal: "", negated, infinitive: say(verb), past };
    }
    return { modal: "", negated, infinitive: say(be ? "be" : "have"), past };
  }
  const form = verbForm(first);
  if (!form || form.form === "ing" || form.form === "part") return undefined;
  const isPast = form.form === "past" || form.form === "ed";
  return { modal: "", negated: false, infinitive: say(form.lemma), past: isPast };
}

/** "did not reduce", "is not", "do not have": the infinitive denied in its own tense. */
export function deny({ infinitive, past }: Infinitive, plural: boolean): string {
  const match = /^((?:\S+ly )*)(be|have) (.*)$/u.exec(infinitive);
  const [, adverbs = "", verb = "", rest = ""] = match ?? [];
  if (verb === "be") {
    const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
    return `${be} not ${adverbs}${rest}`;
  }
  // "Had increased morbidity": what they had, not what they did.
  const isPossession =
    /^(?:increased|decreased|reduced|elevated|improved|impaired|prolonged|raised|lowered|altered|enhanced|limited|advanced)\s(?!(?:in|by|from|since|over|with|to|after|during|significantly|the|an?|their|its)\b)\p{L}/u.test(
      rest,
    );
  const isPerfect =
    !isPossession && verb === "have" && isParticiple(rest.replace(/^(?:\S+ly )*/u, ""));
  if (isPerfect) return `${past ? "had" : plural ? "have" : "has"} not ${adverbs}${rest}`;
  return `${past ? "did" : plural ? "do" : "does"} not ${infinitive}`;
}

function isParticiple(rest: string): boolean {
  const [word = ""] = rest.split(" ");
  return /^(?:been|\p{L}+ed)$/u.test(word) || verbForm(word)?.form === "part";
}
