import type { DraftOption } from "./draft.ts";

/**
 * Verbs of acting on something with what would be the other way: past, third person, base. Those with
 * a direction of their own ("increased") are in `directions.ts`.
 */
const OPPOSED: readonly (readonly [verbs: string, others: string])[] = [
  ["abolished abolishes abolish", "strengthened strengthens strengthen"],
  ["eliminated eliminates eliminate", "strengthened strengthens strengthen"],
  ["blocked blocks block", "promoted promotes promote"],
  ["prevented prevents prevent", "promoted promotes promote"],
  ["repressed represses repress", "promoted promotes promote"],
  ["limited limits limit", "promoted promotes promote"],
  ["disrupted disrupts disrupt", "stabilised stabilises stabilise"],
  ["compromised compromises compromise", "strengthened strengthens strengthen"],
  ["destabilized destabilizes destabilize", "stabilized stabilizes stabilize"],
  ["stabilized stabilizes stabilize", "destabilized destabilizes destabilize"],
  ["rescued rescues rescue", "worsened worsens worsen"],
  ["restored restores restore", "further impaired further impairs further impair"],
  ["induced induces induce", "suppressed suppresses suppress"],
  ["triggered triggers trigger", "prevented prevents prevent"],
  ["caused causes cause", "prevented prevents prevent"],
  ["elicited elicits elicit", "prevented prevents prevent"],
  ["provoked provokes provoke", "prevented prevents prevent"],
  ["activated activates activate", "inhibited inhibits inhibit"],
  ["drove drives drive", "suppressed suppresses suppress"],
  ["facilitated facilitates facilitate", "hindered hinders hinder"],
  ["favored favors favor", "hindered hinders hinder"],
  ["favoured favours favour", "hindered hinders hinder"],
];

const FORMS: ReadonlyMap<string, string> = new Map(
  OPPOSED.flatMap(([verbs, others]) => {
    const opposite = others.startsWith("further")
      ? (others.match(/further \S+/gu) ?? [])
      : others.split(" ");
    return verbs.split(" ").map((verb, form) => [verb, opposite[form] ?? ""] as const);
  }),
);
/** Two words that act as one verb. */
const LED: ReadonlyMap<string, string> = new Map([
  ["led to", "prevented"],
  ["leads to", "prevents"],
  ["lead to", "prevent"],
  ["resulted in", "prevented"],
  ["results in", "prevents"],
  ["gave rise to", "prevented"],
  ["gives rise to", "prevents"],
  ["contributed to", "counteracted"],
  ["contributes to", "counteracts"],
  ["contribute to", "counteract"],
  ["protected against", "promoted"],
  ["protects against", "promotes"],
]);
const TURNED = "That turns the effect round.";
const NONE = "The article reports an effect here.";
const BACKWARDS = "That takes the cause for its consequence.";

const EFFECT =
  /^((?:may|can|could|might|did|does|do)\s+)?((?:\p{L}+ly|also|further|completely|partially)\s+)?((?:led|leads|lead|resulted|results|contributed|contributes|contribute|protected|protects)\s+(?:to|in|against)|g[ai]ves?\s+rise\s+to|\p{Ll}+)\s+(.+)$/u;

/** "Led to decreased blood loss": preventing it, or no effect on it, would be said of the loss. */
const DIRECTED =
  /^(?:an?\s+|the\s+)?(?:\p{L}+ly\s+)?(?:\p{L}+(?:er|ier)|(?:de|in)creased|reduced|improved|elevated|enhanced|impaired|more|less|favou?rable|significant|similar)\s|\b(?:effects?|impact|influence)\b|\bby\s+\p{L}+ing\b|\d/u;

/** Adverbs go with what was found, and would not with its opposite. */
const BARE =
  /\b(?:by|from)\s+(?:\p{L}+\s+)?\d|\d\s?%|fold\b|\b(?:but|although|while|whereas|when|because|which|who|that|than|if|leading|resulting|thereby|not|no|only)\b|\band\s+\p{Ll}+(?:ed|s)\b/u;

/**
 * A predicate that says what something does to something else, made wrong in three ways: the other
 * way round, no effect, and the cause taken for the consequence. `undefined` where it says no such thing.
 *
 *     abolished surface expression of MHC I → strengthened … · had no effect on … · was a consequence of …
 */
export function varyEffect(predicate: string, plural: boolean): DraftOption[] | undefined {
  const match = EFFECT.exec(predicate);
  const [, modal = "", adverb = "", verb = "", object = ""] = match ?? [];
  const opposite = FORMS.get(verb) ?? LED.get(verb.replace(/\s+/gu, " "));
  if (!match || !opposite || /^did\s/u.test(modal) || BARE.test(object)) return undefined;
  // "Caused by" is a participle; "cause in 12 of 20" counts.
  if (/^(?:by|in|to|at|of|with|and|or|as|for|on|upon|after)\b/u.test(object)) return undefined;
  if (object.split(" ").length > 14 || DIRECTED.test(object)) return undefined;
  const isPast =
    /ed$|^(?:drove|led|gave)/u.test(verb) || /^(?:resulted|contributed|led)/u.test(verb);
  const be = isPast ? (plural ? "were" : "was") : plural ? "are" : "is";
  const have = isPast ? "had" : plural ? "have" : "has";
  const may = modal === "" ? "" : modal;
  // "No effect on an increase in X" is said of X.
  const what = object.replace(
    /^(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:increases?|decreases?|reductions?|rise|fall|changes?|loss|improvements?|decline)\s+(?:in|of)\s+/u,
    "",
  );
  return [
    { text: `${may}${adverb}${opposite} ${object}`, feedback: TURNED },
    { text: `${may === "" ? have : `${may}have`} no effect on ${what}`, feedback: NONE },
    { text: `${may === "" ? be : `${may}be`} a consequence of ${object}`, feedback: BACKWARDS },
  ];
}

const NEED =
  /^(is|are|was|were)\s+(?:(?:\p{L}+ly|also|both)\s+)?(required|necessary|essential|needed|indispensable|sufficient|dispensable)\s+(for|to)\s+(.+)$/u;

/**
 * What is needed taken for what is enough, and the other way: "is required for X" → "is sufficient by
 * itself for X", "is dispensable for X", "is a consequence of X".
 */
export function varyNeed(predicate: string): DraftOption[] | undefined {
  const match = NEED.exec(predicate);
  const [, be = "", need = "", link = "", rest = ""] = match ?? [];
  if (!match || BARE.test(rest) || rest.split(" ").length > 14) return undefined;
  if (/\b(?:sufficient|necessary|required)\b/u.test(rest)) return undefined;
  // "Essential to development" takes a noun.
  if (link === "to" && /^(?:the|an?|our)\b|^\p{L}+(?:ment|tion|ing)\b/u.test(rest))
    return undefined;
  const alone = /^(?:are|were)$/u.test(be) ? "by themselves" : "by itself";
  const because = { text: `${be} a consequence of ${rest}`, feedback: BACKWARDS };
  const least = link === "for" ? [because] : [];
  if (need === "sufficient") {
    return [
      {
        text: `${be} not enough ${alone} ${link} ${rest}`,
        feedback: "The article says that it is enough.",
      },
      {
        text: `${be} required, but not enough, ${link} ${rest}`,
        feedback: "What is enough need not be required.",
      },
      ...least,
    ];
  }
  if (need === "dispensable") {
    return [
      { text: `${be} required ${link} ${rest}`, feedback: "The article says the opposite." },
      {
        text: `${be} sufficient ${alone} ${link} ${rest}`,
        feedback: "The article says that it can be done without.",
      },
      ...least,
    ];
  }
  return [
    {
      text: `${be} sufficient ${alone} ${link} ${rest}`,
      feedback: "What is needed need not be enough: necessity is not sufficiency.",
    },
    { text: `${be} not needed ${link} ${rest}`, feedback: "The article says that it is needed." },
    ...least,
  ];
}
