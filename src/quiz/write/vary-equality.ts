import type { DraftOption } from "./draft.ts";

/** Two groups that are compared, as the text says it: "boys" and "girls". */
interface Sides {
  readonly one: string;
  readonly other: string;
}

const SIDES =
  /\b(?:between|in|for|among|with)\s+(?:the\s+)?([^,;:()]{2,50}?)\s+(?:and|or|vs\.?|versus)\s+(?:in\s+|for\s+|with\s+)?(?:the\s+)?([^,;:()]{2,50})$/u;

/** The groups at the end of "did not differ between A and B". */
export function findSides(text: string): Sides | undefined {
  const match = SIDES.exec(text);
  const [, one = "", other = ""] = match ?? [];
  if (!match || /\b(?:and|or|between|both)\b|\d/u.test(`${one} ${other}`)) return undefined;
  if (one.split(" ").length > 6 || other.split(" ").length > 6) return undefined;
  return { one, other };
}

const EQUAL =
  /^(?:did not (?:significantly )?differ|(?:was|were|is|are) (?:not (?:significantly |statistically |statistically significantly )?different|similar|comparable|equal))\b/u;
const UNLINKED =
  /^(was|were|is|are|did|does|do) not (?:\p{L}+ly )?(associated|correlated|related|correlate|affect|influence|increase|reduce|improve|decrease|predict)\b(.*)$/u;

/**
 * A predicate that denies a difference, and the two differences it denies: "no difference" is as
 * good a finding as any. `undefined` where it denies nothing, or the sides are not named.
 *
 *     did not differ between A and B → was higher in A than in B · was lower in A than in B
 */
export function varyEquality(predicate: string, plural: boolean): DraftOption[] | undefined {
  return varyEqual(predicate, plural) ?? varyUnlinked(predicate);
}

function varyEqual(predicate: string, plural: boolean): DraftOption[] | undefined {
  const sides = EQUAL.test(predicate) ? findSides(predicate) : undefined;
  if (!sides) return undefined;
  const be = plural ? "were" : "was";
  const feedback = "The abstract reports no such difference.";
  const say = (which: string) =>
    `${be} significantly ${which} in ${sides.one} than in ${sides.other}`;
  const proved = {
    text: `${be} proved to be identical in ${sides.one} and ${sides.other}`,
    feedback: "That a difference was not found is no proof that there is none.",
  };
  const higher = { text: say("higher"), feedback };
  const lower = { text: say("lower"), feedback };
  return /signific|differ/u.test(predicate) ? [higher, lower, proved] : [higher, lower];
}

const LINKS: Readonly<Record<string, readonly [string, string]>> = {
  associated: ["positively associated", "inversely associated"],
  correlated: ["positively correlated", "inversely correlated"],
};
const EFFECTS: Readonly<Record<string, readonly [string, string]>> = {
  increase: ["increased", "decreased"],
  decrease: ["decreased", "increased"],
  reduce: ["reduced", "increased"],
  improve: ["improved", "worsened"],
  correlate: ["correlated positively", "correlated inversely"],
};

function varyUnlinked(predicate: string): DraftOption[] | undefined {
  const match = UNLINKED.exec(predicate);
  const [, auxiliary = "", verb = "", tail = ""] = match ?? [];
  if (!match || /\b(?:but|although|while|nor)\b/u.test(tail)) return undefined;
  const feedback = "The abstract reports no such effect.";
  const link = LINKS[verb];
  if (link && /^(?:was|were|is|are)$/u.test(auxiliary)) {
    return [
      ...link.map((said) => ({ text: `${auxiliary} ${said}${tail}`, feedback })),
      {
        text: `${auxiliary} shown to be a cause of${tail.replace(/^ (?:with|to)\b/u, "")}`,
        feedback: "Not even an association was found.",
      },
    ];
  }
  const effect = auxiliary === "did" ? EFFECTS[verb] : undefined;
  return effect?.map((said) => ({
    text: `${said}${tail.replace(/^ significantly/u, "")}`,
    feedback,
  }));
}
