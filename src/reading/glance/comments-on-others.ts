import type { StudySentence } from "./study-text.ts";

/** "In this commentary", "this editorial": the text names what it is. */
const NAMES_ITSELF =
  /\b(?:this|the present|our) (?:invited |brief |short )?(?:commentary|editorial|perspective|viewpoint|opinion|comment|letter|essay|news (?:and|&) views)\b|\bhere,? (?:we|i) (?:comment on|argue|discuss)\b/i;

/** "In a study published in Cell by Memon et al.", "in this issue of Blood, Lee and colleagues". */
const POINTS_AT_OTHERS =
  /\b(?:in|from) (?:an?|the|their|this) (?:[\w-]+,? ){0,4}(?:study|article|paper|work|report|trial|issue)\b[^.;]{0,80}\b(?:published|by \p{Lu}|of \p{Lu}|led by|reported by|from \p{Lu}|in which)|\bin (?:a |the )?(?:recent |current |previous |latest )?issue of\b|\b(?:in|of) this (?:month's )?issue\b|\b(?:a|an|the) (?:recent |new |landmark )?(?:study|work|article|paper|trial|report) (?:by|from|of) \p{Lu}[\p{L}’'-]+(?: et al| and (?:colleagues|co-?workers)|,)/iu;

/** "They identified", "the authors show", "their data": talk about what others did. */
const THIRD_PERSON =
  /^(?:they|the (?:authors|investigators|researchers)|\p{Lu}[\p{L}’'-]+ (?:et al\.?|and (?:colleagues|co-?workers))|(?:his|her|their) (?:study|work|findings|results|data))\b|\b(?:the authors|their (?:study|findings|data|results|work))\b/iu;

/** "We enrolled", "our patients", "were enrolled", "the aim of this study": the text's own data. */
const OWN_WORK =
  /\bwe (?:\w+ ){0,2}(?:enrol|recruit|measur|collect|analy[sz]|perform|conduct|investigat|examin|compar|assess|evaluat|test|us|develop|identif|found|find|observ|show|demonstrat|stud|determin|generat|report|includ|treat|investigate|sought|aimed|screen|perform|sequenc|obtain|appl)\w*\b(?! (?:by|in) \p{Lu})|\bour (?:\w+ ){0,2}(?:results|data|findings|study|patients|cohort|analysis|experiments|model)\b|\b(?:aims?|objectives?|purpose|goal) of (?:this|the present|our|the current) (?:study|work|trial|analysis)\b|\b(?:this|the present|the current) study (?:was|aims|aimed|investigat|examin|evaluat|assess|show|demonstrat|included|enrolled)/iu;

/**
 * True of a text that talks about a study by others and reports no data of its own. `cites`: a
 * study is cited as its subject or agent. Research that cites others speaks of its own work, too.
 */
export function commentsOnOthers(sentences: readonly StudySentence[], cites: boolean): boolean {
  const some = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text));
  if (some(OWN_WORK)) return false;
  if (sentences.some(({ heading }) => /method|design|participants|patients/.test(heading)))
    return false;
  if (some(NAMES_ITSELF)) return true;
  return some(POINTS_AT_OTHERS) ? cites || some(THIRD_PERSON) : cites && some(THIRD_PERSON);
}
