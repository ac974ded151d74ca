import type { Draft } from "../write/draft.ts";

/** True when no other question asks for the same, or would have its answer given away. */
export function isNew(draft: Draft, others: readonly Draft[]): boolean {
  // The order of statements asks for none of them, and gives none away.
  if (draft.way === "order") return others.every(({ way }) => way !== "order");
  return others.every(
    (other) =>
      other.way === "order" ||
      (other.fact !== draft.fact &&
        other.stem !== draft.stem &&
        !(other.sentence === draft.sentence && asksAlike(draft, other)) &&
        !givesAway(draft, other) &&
        !givesAway(other, draft)),
  );
}

/** Two questions on one sentence with one key, or of which one tells what the other asks for. */
function asksAlike(one: Draft, other: Draft): boolean {
  return (
    keyText(one) === keyText(other) ||
    (isClaim(one) && isClaim(other) && !(isOneOfMany(one) && isOneOfMany(other))) ||
    ((one.tellsAll === true || other.tellsAll === true) && (tells(one, other) || tells(other, one)))
  );
}

/** What sets the key of `asked` off from its other options stands in what `told` shows. */
function tells(told: Draft, asked: Draft): boolean {
  const shown = wordsOf(told);
  const telling = tellingWords(asked);
  return telling.size === 0 || [...telling].some((word) => shown.has(word));
}

const SHOWN = new WeakMap<Draft, ReadonlySet<string>>();

/** The words of stem and key. */
function wordsOf(draft: Draft): ReadonlySet<string> {
  const known = SHOWN.get(draft) ?? new Set(cutWords(`${draft.stem} ${keyText(draft)}`));
  SHOWN.set(draft, known);
  return known;
}

const TELLING = new WeakMap<Draft, ReadonlySet<string>>();

/** The words of the key that some other option has not; of what has no options, all of them. */
function tellingWords(draft: Draft): ReadonlySet<string> {
  const known = TELLING.get(draft);
  if (known) return known;
  const others = otherTexts(draft).map((text) => new Set(cutWords(text)));
  const words = cutWords(keyText(draft)).filter(
    (word) => others.length === 0 || others.some((other) => !other.has(word)),
  );
  TELLING.set(draft, new Set(words));
  return new Set(words);
}

function otherTexts({ answer }: Draft): string[] {
  if (answer.kind !== "single") return [];
  const { ladder, distractors } = answer;
  const rungs = ladder ? [...ladder.below, ...ladder.above] : distractors;
  return rungs.map(({ text }) => text);
}

/** Numbers, and words of three letters and more. */
function cutWords(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:[.,·]\d+)*|\p{L}{3,}/gu) ?? [];
}

function isClaim({ fact }: Draft): boolean {
  return /^(?:claim|role|relation|evidence)\b/u.test(fact);
}

/** A sentence may make several claims; the fact of each says which. */
function isOneOfMany({ fact }: Draft): boolean {
  return /^claim \d+ \S/u.test(fact);
}

/** The key of one stands in the stem of the other, long enough not to be chance. */
function givesAway(one: Draft, other: Draft): boolean {
  const key = keyText(one).toLowerCase();
  if (key.length < 4) return false;
  const texts = [other.stem.toLowerCase(), keyText(other).toLowerCase()];
  return key.length < 12
    ? texts[0]?.includes(` ${key}`) === true
    : texts.some((text) => text.includes(key));
}

function keyText({ answer }: Draft): string {
  switch (answer.kind) {
    case "single":
      return answer.key;
    case "numeric":
      return String(answer.value);
    case "order":
      return answer.items.map(({ text }) => text).join(" ");
    case "match":
      return answer.pairs.map(({ left, right }) => `${left} ${right}`).join(" ");
  }
}
