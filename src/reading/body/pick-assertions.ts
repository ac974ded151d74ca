import type { BodyFinding, BodySentence, Topic } from "./body-reading.ts";
import { quoteWhole } from "./quote-whole.ts";
import { type Gist, gistOf, saysAgain } from "./says-again.ts";
import { isHeadline } from "./state-alone.ts";

const MOST = 4;
/** Costly reading is tried on no more sentences under a heading. */
const TRIED = 6;
/** Words that stand beside a picture. */
const BESIDE_WORDS = 26;
/** Of the heading's words, so many are the sentence's, or it speaks of something else. */
const LEAST_COVERED = 0.34;
const FIGURE = /\bfig(?:ure)?s?\b\.?\s?\d/iu;

const DONE =
  /\b(?:we (?:next|then|first|also|therefore|further)?\s?(?:tested|asked|examined|investigated|analy[sz]ed|used|performed|sought|measured|assessed|generated|set out|wanted|hypothesi[sz]ed)|to (?:test|determine|examine|investigate|assess|verify|confirm|explore|understand))\b/iu;

/**
 * For results under headings that are claims themselves, as in most papers from laboratories: the
 * sentence that shows each, with the heading as its topic; in the order of their weight.
 */
export function pickAssertions(
  sentences: readonly BodySentence[],
  topics: readonly (Topic | undefined)[],
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): BodyFinding[] {
  const shown = [...said];
  const picked: { finding: BodyFinding; weight: number }[] = [];
  for (const [section, topic] of topics.entries()) {
    if (!topic?.asserts) continue;
    const claimed = gistOf(topic.text);
    if (saysAgain(claimed, shown)) continue;
    const shows = pickEvidence(sentences, section, claimed, state, said);
    if (shows === undefined) continue;
    shown.push(claimed);
    picked.push({ finding: { ...shows.finding, topic }, weight: shows.weight });
  }
  return picked
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ finding }) => finding);
}

/** The sentence under a heading that says most of what the heading does, best with its figure. */
function pickEvidence(
  sentences: readonly BodySentence[],
  section: number,
  claimed: Gist,
  state: (index: number) => BodyFinding | undefined,
  said: readonly Gist[],
): { finding: BodyFinding; weight: number } | undefined {
  const ranked = sentences
    .flatMap(({ section: place, isResult, text, weight }, index) => {
      if (place !== section || !isResult || text.length > 500 || DONE.test(text)) return [];
      const { stems } = gistOf(text);
      let shared = 0;
      for (const stem of claimed.stems) if (stems.has(stem)) shared++;
      const covers = shared / Math.max(1, claimed.stems.size);
      const sum = weight + covers + (FIGURE.test(text) ? 0.3 : 0) + (/\d/u.test(text) ? 0.1 : 0);
      return covers < LEAST_COVERED ? [] : [{ index, weight: sum }];
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TRIED);
  for (const { index, weight } of ranked) {
    const cut = state(index);
    const isCut = cut !== undefined && isHeadline(cut.claims[0] ?? "");
    const finding = isCut ? cut : quoteWhole(index, sentences[index]?.text ?? "", BESIDE_WORDS);
    if (finding === undefined || saysAgain(gistOf(finding.text), said)) continue;
    return { finding, weight };
  }
  return undefined;
}
