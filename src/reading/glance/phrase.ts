import type { Excerpt } from "../reading.ts";
import type { StudySentence } from "./study-text.ts";

/**
 * The sentence with what stands in brackets blanked out, so that patterns see through it; offsets
 * stay.
 *
 *     received bezafibrate (1506 patients) or placebo
 *     received bezafibrate                 or placebo
 */
export function hideBrackets({ text }: { readonly text: string }): string {
  return text.replace(/\([^()]{0,400}\)|\[[^[\]]{0,400}\]/g, (bracket) =>
    " ".repeat(bracket.length),
  );
}

/** Words that no phrase goes on after: they open what is said of it, or the next phrase. */
const STOP =
  /[,;:]|\.(?=\s+[^\p{Ll}]|\s*$)|\s(?:for (?:the )?(?:treatment|treating|prevention|preventing|management|prophylaxis|relief|reduction|reducing|predicting|detecting|controlling|diagnosis|\d|\w+ (?:days?|weeks?|months?|years?))|upon|once|twice|thrice|every|during|before|after|at|over|within|until|by|using|via|through|were|was|is|are|has|have|had|who|whom|which|that|when|if|while|whereas|where|although|because|as|on|among|but|respectively|between|from|into|can|could|may|might|will|would|should|did|does|do|using|starting|prior|followed|respectively|according|regarding|in (?!combination|addition|vivo|vitro)|(?<!\btime )to (?!placebo|control|standard|usual))\b|\s(?:and|or) (?:were|was|to|then|followed|had|is|are|its|their|whether|we|determine|assess|evaluate|investigate|compare|examine|analy[sz]e|identify)\b/iu;

/** Longer phrases are clauses: what they say is not a name for a thing. */
const mostWords = 16;

/** Words that stand before a name and are no part of it. */
const LEAD =
  /^(?:\s|either\b|(?:a |an )?(?:\d+|\w+)[ -](?:days?|weeks?|months?|years?) of (?=treatment|therapy)|treatment with\b|therapy with\b|receiv(?:e|ing)\b|undergo(?:ing)?\b|both\b|received\b|the (?:effects?|efficacy|effectiveness|impact|influence|results|outcomes?) of\b|that of\b|those of\b|those receiving\b|use of\b|the use of\b|be(?=ing)|administration of\b)+/i;

/**
 * The phrase that begins at `from` in `shown` (the sentence, brackets hidden) and ends before
 * `limit` or the first word that ends a phrase. `undefined` where nothing, or a clause, is left.
 */
export function readPhrase(
  sentence: StudySentence,
  shown: string,
  from: number,
  limit = shown.length,
): Excerpt | undefined {
  const rest = shown.slice(from, Math.min(limit, from + 400));
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(lead);
  const stop = STOP.exec(body)?.index ?? body.length;
  const printed = body
    .slice(0, stop)
    .replace(/[\s.,;:–—-]+$/u, "")
    .replace(
      /(?:\s+(?:for up|up|for|plus|minus|based|with|by|to|the|a|an|added|daily|and|or))+$/u,
      "",
    );
  // "the Learning | From Defects tool": a stop word in capitals is part of the name it would cut.
  if (
    DANGLING.test(printed) ||
    /\b(?:vs|versus|compared)\b/i.test(printed) ||
    /^\s\p{Lu}\p{Ll}/u.test(body.slice(stop, stop + 3))
  )
    return undefined;
  // "(18)F-FDG": the bracket that was hidden is part of the name.
  if (/[)\]]$/.test(sentence.text.slice(0, from + lead))) return undefined;
  // "12 mg/m(2)"
  if (/^[([]/.test(sentence.text.slice(from + lead + printed.length)) && /\w$/.test(printed))
    return undefined;
  const excerpt = excerptOf(sentence, from + lead, from + lead + printed.length);
  return excerpt !== undefined && isNominal(sentence, excerpt) ? excerpt : undefined;
}

/** A name begins with no verb or preposition and ends with a noun or what is said of one. */
function isNominal({ tagged: { tokens, tags } }: StudySentence, { start, end }: Excerpt): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? end) <= end) last++;
  if (/^(?:verb|inf|aux|modal|prep|conj|pron|sub|rel|not)$/.test(tags[first] ?? "")) return false;
  return (
    !/^(?:verb|inf|aux|modal|prep|conj|sub|rel|not|adv|part|det)$/.test(tags[last] ?? "") ||
    /^alone$/.test(tokens[last]?.lower ?? "")
  );
}

/** A phrase that lost its noun, or never had one. */
const DANGLING =
  /^(?:with|without|plus|minus|containing|comprising|including|and|or|than|not|total|of)\b|\b(?:of|that|which|in|on)$|^(?:two|three|four|five) (?:[\w-]+ ){0,3}(?:teams|groups|arms|interventions|treatments|conditions|drugs|doses|regimens)\b/i;

/** The words from `from` to `to` of the sentence; `undefined` where they name nothing. */
export function excerptOf(sentence: StudySentence, from: number, to: number): Excerpt | undefined {
  const text = sentence.text.slice(from, to);
  const words = text.split(/\s+/);
  if (!/\p{L}{2}/u.test(text) || words.length > mostWords || NAMELESS.test(text)) return undefined;
  return { start: sentence.start + from, end: sentence.start + to, text };
}

/** Words that point at something named elsewhere. */
const NAMELESS =
  /^(?:it|its|this|these|those|they|them|their|we|our|one|both|each|other|others|such|two|three|four|the (?:two|three|four|same|other|following|study|combination|results?|treatments?|groups?|first|second|third|latter|former)|(?:two|three|four|five|six) (?:\w+ )?(?:groups?|arms?|treatments?)|groups?|treatments?|patients?|participants)$|^(?:the |an? )?(?:intervention|case|cases|study|trial|experimental|treatment|test|other|active|index)s?(?:\/\w+)?(?: (?:groups?|arms?|conditions?|phases?|periods?|program(?:me)?s?)(?: (?:patients|participants|subjects))?)?$|^\d+ (?:\w+ )?(?:groups|arms)\b|\b(?:we|it|they)\b|^(?:their|its|our|this|these|those|his|her|such|any)\s|^\p{L}+['’]s$|^(?:one of|\d+ of|either of|any of)\b/iu;
