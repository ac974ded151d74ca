import type { Random } from "../../src/kernel/index.ts";
import type { LabelledAbstract } from "./labelled-abstract.ts";

/** Share of method sentences left out of a variant: unstructured abstracts say little of how. */
const DROPPED_METHODS = 0.45;
/** Share of the remaining ones that move among the results, where "To test this, we …" stands. */
const MOVED_METHODS = 0.55;
/** Share of sentences that lose their parentheses: numbers stand there in structured abstracts. */
const BARE = 0.4;

/** A conclusion that can be told for one by its words, wherever it stands. */
const CONCLUDES =
  /suggest|conclu|indicat|\bthus\b|therefore|implicat|\bmay\b|\bcould\b|\bshould\b|\bmight\b|potential|provid|findings|these (?:data|results)|our (?:data|results)|highlight|together|reveal|support|insight|underst/i;

/**
 * A structured abstract as its authors might have written it without headings: fewer methods,
 * some of them among the results, and conclusions only where words mark them. The shortest that
 * still argues has three sentences; undefined when less is left.
 */
export function varyAbstract(
  abstract: LabelledAbstract,
  random: Random,
): LabelledAbstract | undefined {
  const sentences = abstract.sentences
    .filter(({ role, text }) => {
      if (role === "METHODS") return random() >= DROPPED_METHODS;
      return role !== "CONCLUSIONS" || CONCLUDES.test(text);
    })
    .map(({ role, text }) => ({ role, text: random() < BARE ? dropParentheses(text) : text }));
  if (sentences.length < 3) return undefined;
  for (const sentence of sentences.filter(({ role }) => role === "METHODS")) {
    if (random() >= MOVED_METHODS) continue;
    const from = sentences.indexOf(sentence);
    const results = sentences.flatMap(({ role }, i) => (role === "RESULTS" && i > from ? [i] : []));
    const to = results[Math.floor(random() * results.length)];
    if (to === undefined) continue;
    sentences.splice(from, 1);
    sentences.splice(to - 1, 0, sentence);
  }
  return { ...abstract, sentences };
}

function dropParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, " ").replace(/\s+/g, " ");
}
