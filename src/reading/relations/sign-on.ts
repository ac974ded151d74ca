import type { Sign } from "../reading.ts";

const GOOD =
  /\b(?:prognosis|performance|function|outcomes?|survival|quality|tolerance|recovery|relief|control|management|resistance|response|ability|knowledge|detection|recognition|care|prevention|recall|diagnosis)\b/i;

const BAD =
  /(?:\b(?:symptoms?|pain|fatigue|anxiety|depression|disability|stress|inflammation|severity|burden|stiffness|hyperglyc\p{L}+|dyslipid\p{L}+|hypertension|mortality|risks?|risk factors?|disorders?|diseases?|diabetes|asthma|cancer|infections?|bleeding|deficits?|deficiency|impairments?|damage|injury|insomnia|nausea|congestion|oedema|edema|obesity|adiposity|complications?|abnormalit(?:y|ies)|disturbances?|dysfunction|lesions?|constipation|incontinence|oxidative stress)|(?:itis|algia|emia|aemia|pathy|osis|uria|penia))$/iu;

/** What is better now higher, now lower. */
const EITHER =
  /\b(?:pressure|cholesterol|ldl|glucose|hba1c|lipids?|triglycerides?|profiles?|weight|bmi|circumference|size|hardness|thickness|weight (?:gain|retention|status|change))$/i;

/**
 * The sign of a verb of better or worse on `object`, as more or less of what is named: "worsens
 * pain" raises it, "worsens the prognosis" lowers it, "improves endothelial dysfunction" lowers it.
 */
export function signOn(sign: Sign, verb: string, object: string): Sign {
  if (/^(?:worsen|aggravat|exacerbat)/.test(verb)) return GOOD.test(object) ? "-" : sign;
  // "ameliorates endothelial function", but "ameliorates pain"
  if (/^ameliorat/.test(verb)) return GOOD.test(namesOf(object)[0] ?? "") ? "+" : sign;
  if (!/^(?:improv|beneficial|favou?rable|positive effect)/.test(verb)) return sign;
  const things = namesOf(object);
  if (things.some((each) => EITHER.test(each))) return "0";
  return things.every((each) => BAD.test(each) && !GOOD.test(each.split(" ").at(-1) ?? ""))
    ? "-"
    : sign;
}

/** The things named before the first preposition or parenthesis: "dysfunction or fibrosis" are two. */
function namesOf(object: string): string[] {
  const named = object.split(/ (?:of|in|for|with|to|among|between|from)\b| \(/)[0] ?? "";
  return named.split(/,? (?:and|or) |, /);
}
