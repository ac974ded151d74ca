import { oppositeOf } from "./directions.ts";
import type { DraftOption } from "./draft.ts";

const UP_SIDE_DOWN = "That turns the direction round.";
const MISSED = "The abstract reports a difference here, and says which way it goes.";

/** "significantly", "more or less": adverbs between verb and direction. */
const ADVERBS = "((?:(?:statistically|also|only|much|still|even|both|\\p{L}+ly)\\s+){0,3})";
const COMPARED = new RegExp(`^(was|were|is|are)\\s+${ADVERBS}(\\p{L}+)(\\s.*)?$`, "u");
const VERBAL = new RegExp(
  `^((?:(?:may|can|could|might|will|did|does|do)\\s+)?)${ADVERBS}(\\p{L}+)(\\s.*)?$`,
  "u",
);
const LINKED =
  /^(was|were|is|are)\s+((?:\p{L}+ly\s+){0,3})(associated with|correlated with|linked to|linked with|related to)\s+(.+)$/u;

/**
 * A predicate with its direction turned round, and with none; an association also read as a cause. `undefined` where it has no direction.
 *
 *     was higher in A than in B → was lower in A than in B · was about as high …
 */
export function varyDirection(predicate: string): DraftOption[] | undefined {
  // "Only in A" has another opposite.
  if (/\b(?:not|no|never|neither|nor|without|none|only)\b/u.test(predicate)) return undefined;
  // "Increased by 12%" with its direction turned round would be a number nobody gave.
  if (/\b(?:by|from)\s+(?:\p{L}+\s+)?\d|\d+-fold|\bfrom\b.*\bto\b.*\d/u.test(predicate))
    return undefined;
  // "Fell in A and rose in B": turning one of two round leaves the other standing.
  const directions = predicate.split(/[^\p{L}]+/u).filter((word) => oppositeOf(word) !== undefined);
  if (directions.length > 1 && /\b(?:and|but|while|whereas)\b/u.test(predicate)) return undefined;
  return (
    varyLink(predicate) ??
    varyComparison(predicate) ??
    varyPossession(predicate) ??
    varyCorrelation(predicate) ??
    varyVerb(predicate)
  );
}

/** "was associated with a higher risk": the direction of the link, or none. */
function varyLink(predicate: string): DraftOption[] | undefined {
  const match = LINKED.exec(predicate);
  if (!match) return undefined;
  const [, be = "", adverbs = "", verb = "", what = ""] = match;
  const plain = adverbs.replace(/\b(?:positively|negatively|inversely|directly)\s+/u, "");
  const none = {
    text: `${be} not ${plain.replace(/\b(?:independently|strongly|also|closely)\s+/u, "")}${verb} ${bareOf(what)}`,
    feedback: "The abstract reports a link.",
  };
  const turned = turnFirst(`${adverbs}${verb} ${what}`, 8);
  const cause = {
    text: `${be} shown to be the cause of ${bareOf(what)}`,
    feedback: "That reads an association as a cause.",
  };
  if (/\b(?:and|or|but)\b/u.test(what) && what.split(" ").length > 8) return undefined;
  const inverse = { text: `${be} inversely ${verb} ${what}`, feedback: UP_SIDE_DOWN };
  return [turned ? { text: `${be} ${turned}`, feedback: UP_SIDE_DOWN } : inverse, none, cause];
}

/** "was significantly higher in A than in B", "were more likely to smoke than B". */
function varyComparison(predicate: string): DraftOption[] | undefined {
  const match = COMPARED.exec(predicate);
  const [, be = "", adverbs = "", word = "", tail = ""] = match ?? [];
  const opposite = oppositeOf(word);
  if (!match || !opposite || /^\s+(?:by|to)\b/u.test(tail)) return undefined;
  if (/^(?:positively|inversely|negatively)$/u.test(word)) return undefined;
  const than = tail.search(/\s+than\b/u);
  const adjective = /^(?:more|less)$/u.test(word) ? (/^\s+\p{L}+/u.exec(tail)?.[0] ?? "") : "";
  // "More than half": no comparison of two.
  if (/^(?:more|less|fewer)$/u.test(word) && !/^\s+(?!than|of|in)\p{L}+/u.test(tail))
    return undefined;
  if (
    /^(?:more|less)$/u.test(word) &&
    /^\s+(?:patients|people|women|men|children|participants|cases|subjects)\b/u.test(tail)
  )
    return undefined;
  const rest = tail.slice(adjective.length);
  const none =
    adjective !== ""
      ? than >= 0
        ? `${be} about as${adjective}${rest.replace(/\bthan\b/u, "as")}`
        : `${be} equally${adjective}${rest}`
      : than >= 0
        ? `${be} about the same${rest.replace(/\bthan\b/u, "as")}`
        : /^(?:better|worse|earlier|later|greater)$/u.test(word) || !/ed$/u.test(word)
          ? `${be} not significantly different${rest}`
          : `${be} unchanged${rest}`;
  return [
    { text: `${be} ${adverbs}${opposite}${tail}`, feedback: UP_SIDE_DOWN },
    { text: none, feedback: MISSED },
  ];
}

const HAD =
  /^((?:had|has|have|showed|shows|show|exhibited|displayed|experienced|achieved|demonstrated|reported)(?:\s+an?)?)\s+((?:\p{L}+ly\s+){0,2})(\p{L}+)\s+(.+)$/u;

/** "had significantly higher scores than B", "showed a reduced response". */
function varyPossession(predicate: string): DraftOption[] | undefined {
  const [, verb = "", adverbs = "", word = "", rest = ""] = HAD.exec(predicate) ?? [];
  const opposite = oppositeOf(word);
  if (!opposite || /^(?:than|patients|of)\b/u.test(rest) || /^rose|fell$/u.test(word))
    return undefined;
  const bare = verb.replace(/\s+an?$/u, "");
  const article = verb === bare ? "" : /^[aeiou]/u.test(opposite) ? " an" : " a";
  const isSome = article === "" ? "" : " a";
  const none = /\bthan\b/u.test(rest)
    ? `${bare} about the same ${rest.replace(/\bthan\b/u, "as")}`
    : `${bare}${isSome} similar ${rest}`;
  if (article !== "" && /\bthan\b/u.test(rest)) return undefined;
  return [
    {
      // "Significantly" stands between the article and the word.
      text: `${bare}${adverbs === "" ? article : article === "" ? "" : " a"} ${adverbs}${opposite} ${rest}`,
      feedback: UP_SIDE_DOWN,
    },
    { text: none, feedback: MISSED },
  ];
}

/** "correlated significantly with word reading". */
function varyCorrelation(predicate: string): DraftOption[] | undefined {
  const match = /^((?:\p{L}+ly\s+)?)correlated\s+((?:\p{L}+ly\s+)?)with\s+([^,;]{3,90})$/u.exec(
    predicate,
  );
  if (!match) return undefined;
  const [, before = "", behind = "", what = ""] = match;
  const adverb = `${before}${behind}`.trim();
  const isInverse = /inversely|negatively/u.test(adverb);
  return [
    {
      text: isInverse ? `correlated positively with ${what}` : `correlated inversely with ${what}`,
      feedback: UP_SIDE_DOWN,
    },
    { text: `did not correlate with ${what}`, feedback: "The abstract reports a correlation." },
    {
      text: `proved to be the cause of ${what}`,
      feedback: "That reads a correlation as a cause.",
    },
  ];
}

/** "increased mortality", "improved significantly after surgery". */
function varyVerb(predicate: string): DraftOption[] | undefined {
  const match = VERBAL.exec(predicate);
  const [, modal = "", adverbs = "", word = "", tail = ""] = match ?? [];
  const opposite = oppositeOf(word);
  // An adjective has no such place; a comparative without "be" is part of something else.
  if (!match || !opposite || !/(?:ed|rose|fell|s)$/u.test(word) === (modal === ""))
    return undefined;
  if (/er$|^(?:more|less|fewer)$/u.test(word)) return undefined;
  const isIntransitive =
    tail === "" ||
    /^\s+(?:in|by|from|to|with|at|during|after|over|among|between|significantly|\p{L}+ly|for|as|when|until|within|on|following|across|and|before|compared)\b/u.test(
      tail,
    );
  const turned = { text: `${modal}${adverbs}${opposite}${tail}`, feedback: UP_SIDE_DOWN };
  if (isIntransitive) {
    if (/^\s+(?:to|and|as)\b/u.test(tail)) return undefined;
    const still = tail.replace(/^\s+(?:significantly|\p{L}+ly)\b/u, "");
    const none =
      modal === ""
        ? /s$/u.test(word)
          ? "does not change"
          : "did not change"
        : `${modal}not change`;
    return [turned, { text: `${none} significantly${still}`, feedback: MISSED }];
  }
  const have = modal === "" ? (/s$/u.test(word) ? "has" : "had") : `${modal}have`;
  const effect = /\b(?:than|and\s+\p{L}+ed)\b/u.test(tail) ? undefined : tail;
  if (effect === undefined) return undefined;
  return [turned, { text: `${have} no significant effect on${effect}`, feedback: MISSED }];
}

/** The first word of direction within so many words exchanged. */
function turnFirst(text: string, within: number): string | undefined {
  const words = text.split(" ");
  const at = words.findIndex((word, index) => index < within && oppositeOf(word) !== undefined);
  const opposite = oppositeOf(words[at] ?? "");
  if (at < 0 || opposite === undefined) return undefined;
  const turned = words.with(at, opposite);
  // "A higher" and "an increased" have the article of the word.
  const before = words[at - 1] ?? "";
  if (/^an?$/u.test(before)) turned[at - 1] = /^[aeiou]/u.test(opposite) ? "an" : "a";
  return turned.join(" ");
}

/** "a higher risk of stroke": the thing without its direction. */
function bareOf(what: string): string {
  const words = what.split(" ");
  const at = words.findIndex((word, index) => index < 3 && oppositeOf(word) !== undefined);
  if (at < 0) return what;
  // "A reduction in the risk": the risk.
  if (/^(?:in|of)$/u.test(words[at + 1] ?? "")) return words.slice(at + 2).join(" ");
  // "Significantly increased" goes as a whole.
  const before = words
    .slice(0, at)
    .filter((word) => !/ly$/u.test(word))
    .map((word) => (/^an$/u.test(word) ? "a" : word));
  return [...before, ...words.slice(at + 1)].join(" ");
}
