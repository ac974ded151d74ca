import { tagSentence } from "../words/tag-sentence.ts";
import { opened } from "./state-alone.ts";

const FEWEST = 2;
const MOST = 10;
/** A subject that only the sentence before names, or nobody. */
const EMPTY =
  /^(?:the |a |an |our |their |its |these |this |those |such |no |all )?(?:(?:significant|main|overall|similar|major|other|present|current|first|second|further|recent|previous|prior|earlier|existing|primary|secondary|aforementioned) ){0,2}(?:it|we|they|this|these|those|there|he|she|i|one|authors?|results?|findings?|differences?|effects?|data|study|studies|trial|analysis|analyses|group|groups|rates?|number|ones?|all|both|most|some|many|others?|experiments?|values?|aims?|objectives?|purpose|primary|review|paper|article|research|work|literature|evidence|reports|observations|insights|approach|method|methods|conclusions?|outcomes?|model|models|parameters?|sections?|figure|tables?)(?: (?:here|study|trial|review|paper|article))?$/iu;
const PHRASE = /^(?:noun|adj|det|prep|num|conj|part|ing|adv)$/u;

/**
 * What a sentence is about: its subject, which claims nothing; `undefined` where that is no phrase
 * of a few words, or one that points back.
 *
 *     In both trials, the relapse rates at week 48 were 5.3% and 3.9%.
 *                     -------------------------- → Relapse rates at week 48
 */
export function nameSubject(sentence: string): string | undefined {
  let rest = opened(sentence);
  // "We found that A was …": the subject is A's.
  const reported =
    /^(?:we|our (?:results|data|findings|study)|(?:the|these|this) (?:results|data|findings|study|analysis))\b.{2,40}?\bthat /iu.exec(
      rest,
    );
  if (reported) rest = rest.slice(reported[0].length);
  const led =
    /^(?:in|at|after|during|among|for|within|with|by|on|of|between|from|to|under|across|when|as|although|while|since|because)\b[^,]{2,120}, /iu.exec(
      rest,
    );
  if (led) rest = rest.slice(led[0].length);
  const { text, tokens, tags } = tagSentence(rest.slice(0, 400));
  const verb = tags.findIndex((tag) => tag === "verb" || tag === "aux" || tag === "modal");
  if (verb < 1 || /^(?:prep|sub|rel|pron|to|conj|ing|adv)$/u.test(tags[0] ?? "")) return undefined;
  const stop = tags.slice(0, verb).findIndex((tag) => !PHRASE.test(tag));
  // "In the 24- and 48-week groups": what a mark breaks off is no subject.
  if (stop >= 0 && !/^(?:open|rel)$/u.test(tags[stop] ?? "")) return undefined;
  const end = stop < 0 ? verb : stop;
  const last = tags[end - 1];
  if (end < 1 || (last !== "noun" && last !== "num")) return undefined;
  const words = text
    .slice(0, tokens[end - 1]?.end)
    .replace(/^(?:the|an?) (?!total|number|few)/iu, "");
  const length = words.split(" ").length;
  if (length < FEWEST || length > MOST || EMPTY.test(words)) return undefined;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
