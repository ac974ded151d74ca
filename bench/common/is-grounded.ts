import type { Question, WrittenQuestion } from "../../src/quiz/index.ts";
import { numbersIn, type Sentence } from "../../src/reading/index.ts";

/** Words that options add to what the sentence says: how it is asked, not what is claimed. */
const FRAME =
  /^(?:the|and|that|they|this|was|were|are|has|have|had|did|does|not|with|for|from|its|their|about|than|more|less|abstract|study|series|design|groups|formed)$/u;

/** True when what the stem quotes stands word for word in the sentence that the question cites. */
export function quotesItsSentence(
  { question, sentence }: WrittenQuestion,
  sentences: readonly Sentence[],
): boolean {
  return quotesIt(question.stem, sentences[sentence]?.text ?? "");
}

/** True when the key's words, or its number, stand in the sentence that the question cites. */
export function isGrounded(
  { question, sentence }: WrittenQuestion,
  sentences: readonly Sentence[],
): boolean {
  const cited = sentences[sentence]?.text ?? "";
  if (question.kind === "numeric") return numbersIn(cited).includes(question.value);
  const there = new Set(wordsOf(cited));
  return keysOf(question).every((key) => {
    const numbers = numbersIn(key);
    const stated = numbersIn(cited);
    if (numbers.length > 0 && numbers.every((number) => stated.includes(number))) return true;
    return wordsOf(key).every((word) => there.has(word) || FRAME.test(word));
  });
}

/** Quotations of the stem, without what was spelt out or left out in them, stand in the text. */
function quotesIt(stem: string, cited: string): boolean {
  const plain = (text: string) => text.replace(/\\(?=[^\w\s])/gu, "").replace(/\s+/gu, " ");
  const quotes = [...plain(stem).matchAll(/“([^”]{20,})”/gu)].map(([, quote = ""]) => quote);
  const there = plain(cited).toLowerCase();
  return (
    quotes.length > 0 &&
    quotes
      .flatMap((quote) => quote.split(/\s\[[^\]]*\]|…/u))
      .every((part) => there.includes(part.trim().toLowerCase()))
  );
}

/** What has to be known to answer, without the backslashes of Markdown. */
function keysOf(question: Question): string[] {
  const texts =
    "options" in question
      ? question.options.filter(({ correct }) => correct).map(({ text }) => text)
      : [];
  return texts.map((text) => text.replace(/\\(?=[^\w\s])/gu, ""));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
