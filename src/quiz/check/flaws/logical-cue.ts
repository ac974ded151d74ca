import { NINETEEN, type QuestionFlaw } from "../flaw.ts";
import type { Item, ReadOption } from "../item.ts";
import { areOpposite } from "../text/opposites.ts";
import { phraseOf } from "../text/split-words.ts";
import { stemOf } from "../text/stem-word.ts";

/** Names that say their class: who knows the suffix knows the answer. After the INN stems of the WHO. */
const SUFFIXES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:monoclonal )?antibod(?:y|ies)\b/u, /mab\b/u],
  [/\bkinase inhibitors?\b/u, /nib\b/u],
  [/\bparp inhibitors?\b/u, /parib\b/u],
  [/\bproteasome inhibitors?\b/u, /zomib\b/u],
  [/\b(?:beta|β)[- ]?blockers?\b/u, /olol\b/u],
  [/\bace inhibitors?\b/u, /pril\b/u],
  [/\b(?:angiotensin|at1)(?: ii)? receptor (?:blockers?|antagonists?)\b/u, /sartan\b/u],
  [/\bstatins?\b/u, /statin\b/u],
  [/\bproton pump inhibitors?\b/u, /prazole\b/u],
  [/\bsglt2 inhibitors?\b/u, /gliflozin\b/u],
  [/\bdpp-?4 inhibitors?\b/u, /gliptin\b/u],
  [/\benzymes?\b/u, /\p{L}{3}ase\b/u],
];

export const logicalCue: QuestionFlaw = {
  id: "logical-cue",
  definition:
    "Stem and options let the key be found by reasoning about them alone: two options exclude each other, or only one is of the kind that is asked for.",
  source: NINETEEN,
  remedy: "make all options answers of one kind, none the plain opposite of the key alone",
  find: (item) => findClass(item) ?? findOpposites(item),
};

function findClass({ stem, keys, distractors }: Item): string | undefined {
  const [key] = keys;
  if (key === undefined || keys.length > 1 || distractors.length < 2) return undefined;
  const asked = /\b(?:which|what|whose) (.{1,60})/u.exec(phraseOf(stem.words))?.[1] ?? "";
  // What is asked for stands at once behind the interrogative: "which monoclonal antibody was …".
  const noun =
    asked.split(
      / (?:is|are|was|were|did|does|do|has|have|had|can|could|in|of|on|for|to)\b/u,
      1,
    )[0] ?? "";
  const told = SUFFIXES.some(
    ([asks, suffix]) =>
      asks.test(noun) &&
      suffix.test(phraseOf(key.words)) &&
      !distractors.some(({ words }) => suffix.test(phraseOf(words))),
  );
  return told ? `asks for a kind (“${noun}”) that only the key is of by its name` : undefined;
}

/** Of a statement and its opposite one is right; the options beside them stand for nothing. */
function findOpposites({ kind, options }: Item): string | undefined {
  if (kind !== "single" || options.length < 4 || options.length > 8) return undefined;
  const pairs = options.flatMap((a, i) =>
    options.slice(i + 1).flatMap((b) => (areOpposite(a.words, b.words) ? [[a, b] as const] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || !pair.some(({ correct }) => correct))
    return undefined;
  const others = options.filter((option) => !pair.includes(option));
  return others.some((other) => sharesFrame(other, pair[0]))
    ? undefined
    : `has its key among two opposites (“${pair[0].text}”, “${pair[1].text}”)`;
}

/** At least half of the words: then it is a third value of the same thing ("it stays the same"). */
function sharesFrame(a: ReadOption, b: ReadOption): boolean {
  const stemsOf = ({ words }: ReadOption) =>
    words.filter(({ lower }) => !/^(?:an?|the)$/u.test(lower)).map(({ lower }) => stemOf(lower));
  const [own, others] = [stemsOf(a), stemsOf(b)];
  const shared = own.filter((stem) => others.includes(stem)).length;
  return shared * 2 >= Math.min(own.length, others.length);
}
