import { printQuantity, type Quantity } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { figureClauses } from "./figure-clause.ts";
import { lowerStart } from "./word-case.ts";

/** "ulcers (#2#, #3#)", "ulcers (n = #2#)", "ulcers in #2# (#3#)", "ulcers in #2# patients" */
const MEMBER =
  /(?:^|[,;:] (?:and )?|\band |\bor )((?:[\p{L}\p{N}’'/-]+ ){0,5}[\p{L}\p{N}’'/-]+),? (?:in |for |with )?(?:\((?:[nN] ?= ?|\p{Lu}+; [nN] ?= ?)?#(\d+)#[^()]*\)|(?:in|for) #(\d+)#(?: (?:patients|cases|women|men|children|subjects|participants|eyes|samples))?(?: \([^()]*\))?)(?=$|[,;.]|\s(?:and|or)\s)/gu;
const TOLD =
  /\b(?:most|commonest|main|leading|frequent|common|majority|predominant\p{L}*|followed by|mostly|mainly|highest|largest|than)\b/iu;
const NO_NAME =
  /^(?:and|or|the rest|remaining|others?|total|all|both|patients?|cases|group|men|women|\d+|in|of|with|median|mean)$|\b(?:of|was|were|had|who|which|that|than|respectively|vs|versus|#|mean|median|age|aged)\b/iu;

/** "Which of these was the most frequent?": of a list, each member with its own. */
export function askListHighest(context: WritingContext): Draft[] {
  const { article } = context;
  const done = new Set<number>();
  return figureClauses(context).flatMap(({ text, figures, sentence }): Draft[] => {
    if (TOLD.test(text) || done.has(sentence)) return [];
    const members = readMembers(text, figures);
    const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
    const [first, second] = sorted;
    if (!first || !second || members.length < 3 || members.length > 12) return [];
    if (first.figure.value <= second.figure.value) return [];
    const isOfOne = sorted.every(({ figure }) => figure.kind === first.figure.kind);
    if (!isOfOne || (first.figure.kind !== "count" && first.figure.kind !== "percentage"))
      return [];
    if (new Set(members.map(({ name }) => name.toLowerCase())).size < members.length) return [];
    done.add(sentence);
    const shown = sorted.slice(1, 4);
    const name = (text: string) => capitalise(lowerStart(text, article.abstract));
    return [
      {
        fact: `highest ${first.figure.start}`,
        way: "highest",
        sentence,
        stem: "By the numbers that the abstract gives, which of these was the most frequent?",
        answer: {
          kind: "single",
          key: name(first.name),
          distractors: shown.map((each) => ({
            text: name(each.name),
            feedback: `The abstract gives ${printQuantity(each.figure)} for this, against ${printQuantity(first.figure)}.`,
          })),
        },
        explanation: `The abstract gives ${sorted.map((each) => `${printQuantity(each.figure)} for ${each.name}`).join(", ")}.`,
        bloom: "analyse",
        difficulty: 2,
      },
    ];
  });
}

function readMembers(text: string, figures: readonly Quantity[]) {
  return [...text.matchAll(MEMBER)].flatMap((match) => {
    const figure = figures[Number(match[2] ?? match[3] ?? -1)];
    const name = (match[1] ?? "")
      .replace(/^(?:.*\b(?:included?|including|were|follows|following|comprised)\s)/u, "")
      .replace(/^(?:and|the|an?)\s+/u, "");
    if (!figure || name.length < 3 || NO_NAME.test(name) || pointsBack(name)) return [];
    return [{ name, figure }];
  });
}
