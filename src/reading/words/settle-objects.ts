import { type Draft, indexBefore } from "./tag.ts";

/**
 * An -ed form behind a noun that governs a noun phrase states something, whatever verb seems to
 * stand further right; a second one in its object is then a participle:
 *
 *     Imiquimod increased the expression of genes associated with activation
 *               part      det                     verb              before
 *               verb      det                     part              after
 */
export function settleObjects(draft: Draft): void {
  const { tokens, tags, forms } = draft;
  let said = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i];
    if (tag === "stop" || tag === "sub" || tag === "rel" || tag === "conj") said = false;
    else if (tag === "aux" || tag === "modal" || tag === "comma") said = false;
    else if (tag === "part" && governs(draft, i)) {
      tags[i] = "verb";
      said = true;
    } else if (said && tag === "verb" && forms[i]?.form === "ed") {
      const next = tags[i + 1];
      if (tags[i - 1] === "noun" && (next === "prep" || next === "to")) tags[i] = "part";
      said = false;
    } else if (tag === "verb") said = false;
  }
}

function governs({ tokens, tags, forms }: Draft, i: number): boolean {
  const form = forms[i];
  if (form?.form !== "ed") return false;
  const before = indexBefore(tags, i);
  if (tags[before] !== "noun" && tags[before] !== "close") return false;
  if (tags[i + 1] === "det") {
    return !TWO_OBJECTS.test(form.lemma) && !TIMES.test(tokens[i + 2]?.lower ?? "");
  }
  const object = tags[i + 1] === "noun" || tags[i + 1] === "adj";
  return object && EFFECTS.test(form.lemma);
}

/** Their passive keeps an object: "patients assigned a number", "women offered the test". */
const TWO_OBJECTS =
  /^(?:assign|offer|ask|award|deny|allow|name|call|consider|prescribe|administer)$/;
/** "women treated the day before". */
const TIMES = /^(?:day|week|month|year|night|morning|same|following|previous|next)$/;
/** Verbs that form no compound with the noun before them, unlike "age matched", "drug induced". */
const EFFECTS =
  /^(?:increase|decrease|reduce|improve|enhance|attenuate|exhibit|demonstrate|reveal|receive|require|experience|exceed|achieve|report|produce|prevent|display)$/;
