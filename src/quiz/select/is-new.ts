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
    one.tellsAll === true ||
    other.tellsAll === true ||
    (isClaim(one) && isClaim(other) && !(isOneOfMany(one) && isOneOfMany(other)))
  );
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
