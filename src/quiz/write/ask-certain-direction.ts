import { oppositeOf } from "./directions.ts";
import { capitalise, type Draft, type DraftOption, type WritingContext } from "./draft.ts";
import { nameStudy } from "./name-study.ts";
import { nameTopic } from "./name-topic.ts";
import { bareResults } from "./state-result.ts";
import { lowerStart } from "./word-case.ts";

/** A test was done, and was positive. */
const SIGNIFICANT =
  /\bp\s*(?:-?\s*values?)?\s*(?:<|=|≤|&lt;)\s*0?[.·,]0[0-4]|\bp\s*[<≤]\s*0?[.·,]05|\b(?:statistically )?significant(?:ly)?\b/iu;
const OPEN =
  /\bnot?\b[^.;]{0,30}\bsignifican|non-?significan|insignifican|\bp\s*[=>]\s*0?[.·](?:0[5-9]|[1-9])|\bn\.?s\.?\b|\btrend|\btended|\bunchanged\b|\bsimilar|\bno\b|\bnot\b|\bnor\b|\bneither\b|\balthough\b|\bbut\b|\bexcept/iu;
/** Between the groups it would be doubtful which word is turned round. */
const COMPARED =
  /\b(?:than|compared (?:with|to)|relative to|versus|between|after|from baseline|over time|during|in)\b/iu;
const DOUBTED = ", though chance may account for that";

/**
 * Which way it went, and whether a test bore it out, crossed: "higher", "lower", and either "though
 * chance may account for that". For comparisons that name no measure as their subject.
 */
export function askCertainDirections(context: WritingContext, asked: ReadonlySet<number>): Draft[] {
  const { article, reading } = context;
  return reading.sentences.flatMap((given, sentence): Draft[] => {
    const { role, text } = given;
    if ((role !== "results" && role !== "conclusions") || asked.has(sentence)) return [];
    if (!SIGNIFICANT.test(text) || OPEN.test(text)) return [];
    for (const { text: claim } of bareResults(given, sentence)) {
      const turned = COMPARED.test(claim) ? turnRound(claim) : undefined;
      if (turned === undefined) continue;
      const topic = nameTopic({ sentence, text: claim, figures: [], printed: [] });
      const on = topic === undefined ? "" : ` on ${lowerStart(topic, article.abstract)}`;
      return [
        {
          fact: `claim ${sentence} ${claim}`,
          way: "certain",
          tellsAll: true,
          sentence,
          stem: `Which ${on === "" ? "of these results" : "result"}${on} did ${nameStudy(context)} report?`,
          answer: { kind: "single", key: claim, distractors: wrongOf(claim, turned) },
          explanation: "The abstract says which way it went, and that a test bore it out.",
          bloom: "understand",
          difficulty: 2,
        },
      ];
    }
    return [];
  });
}

function wrongOf(claim: string, turned: string): DraftOption[] {
  const doubt = "The abstract reports it as significant.";
  const round = "That turns the direction round.";
  return [
    { text: turned, feedback: round },
    { text: doubted(claim), feedback: doubt },
    { text: doubted(turned), feedback: round },
  ];
}

function doubted(claim: string): string {
  const bare = claim.replace(/\b(?:statistically )?significantly /iu, "");
  return `${capitalise(bare.replace(/\ba (?=[aeiou])/u, "an "))}${DOUBTED}`;
}

/** The claim with its only word of direction exchanged; `undefined` where there are more. */
export function turnRound(claim: string): string | undefined {
  const words = claim.split(" ");
  const found = words.flatMap((word, at) => {
    const bare = word.replace(/[^\p{L}]+$/u, "").toLowerCase();
    const opposite = oppositeOf(bare);
    return opposite === undefined ? [] : [{ at, bare, opposite }];
  });
  const [only] = found;
  if (!only || found.length !== 1) return undefined;
  // "More than half", "no longer", "an increased risk factor": no direction.
  const next = words[only.at + 1] ?? "";
  const before = words[only.at - 1] ?? "";
  if (
    /^than$/u.test(next) &&
    !/^(?:was|were|is|are|longer|often)$/iu.test(before) &&
    /^(?:more|less|fewer)$/u.test(only.bare)
  )
    return undefined;
  if (
    /^(?:the|no|or)$/iu.test(before) &&
    /^(?:more|less|longer|increase|decrease|reduction|improvement|decline)$/u.test(only.bare)
  )
    return undefined;
  if (/, (?:with|and|who|which) /u.test(claim)) return undefined;
  const given = words[only.at] ?? "";
  const opposite = inPlace(only.bare, only.opposite, before, next);
  const turned = words.with(only.at, given.toLowerCase().replace(only.bare, opposite));
  if (/^an?$/u.test(before)) turned[only.at - 1] = /^[aeiou]/u.test(opposite) ? "an" : "a";
  return capitalise(turned.join(" "));
}

/** "Fewer patients", "waited for less time than": as the words around it want it. */
function inPlace(word: string, opposite: string, before: string, next: string): string {
  if (word === "more" && /(?:[^s]s|people|children|women|men)$/u.test(next)) return "fewer";
  const isVerb = !/^(?:was|were|is|are|be|been|an?|the|\p{L}+ly)$/iu.test(before);
  return word === "longer" && isVerb && (next === "than" || next === "")
    ? "for less time"
    : opposite;
}
