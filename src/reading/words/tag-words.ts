import { settleObjects } from "./settle-objects.ts";
import { settleParticiples } from "./settle-participles.ts";
import { promoteVerbs, settleVerb } from "./settle-verbs.ts";
import type { Draft, Tag } from "./tag.ts";
import { settlePointing, tagClosedClass } from "./tag-closed-classes.ts";
import { guessOpenClass } from "./tag-open-classes.ts";
import type { Token } from "./tokenize.ts";
import { verbForm } from "./verb-forms.ts";

/**
 * Tags each token of one sentence, by rules: closed classes and endings first, then each open
 * question (pointing words, nouns that may be verbs, participles) in a pass of its own. Linear.
 *
 *     Murine models exposed to chronic IFNγ recapitulated these features
 *     noun   noun   part    to adj     noun verb          det   noun
 */
export function tagWords(tokens: readonly Token[]): Tag[] {
  const forms = tokens.map((token) => verbForm(token.lower));
  const tags = tokens.map(
    (token, i) => tagClosedClass(tokens, i) ?? guessOpenClass(token, forms[i]),
  );
  const draft: Draft = { tokens, tags, forms };
  for (let i = 0; i < tokens.length; i++) settlePointing(tokens, tags, i);
  for (let i = 0; i < tokens.length; i++) settleVerb(draft, i);
  settleParticiples(draft);
  settleObjects(draft);
  promoteVerbs(draft);
  return tags;
}
