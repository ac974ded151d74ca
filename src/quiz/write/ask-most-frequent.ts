import { printQuantity, type Quantity } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { figureClauses } from "./figure-clause.ts";
import { lowerStart } from "./word-case.ts";

const LIST =
  /^((?:[^\s#,;:()]+\s+){1,9}?)(?:was|were|are|included?|including|comprised|consisted of)\s+(?:as follows\s*)?:?\s*(.+)$/u;
const MEMBER =
  /^([^#(),;:]{3,60}?) ?[([](?:[nN] ?= ?)?#(\d+)#[^()#]*(?:#\d+#[^()#]*)?[)\]](?:,? and |, ?|; ?|$)/u;
/** What is said to be the first already. */
const TOLD =
  /\b(?:most|commonest|main|leading|frequent|common|majority|predominant\p{L}*|followed by|mostly|mainly)\b/iu;

/**
 * "Which of these was the most frequent among the causes of failure?": a list with its numbers, of
 * which the greatest is to be found.
 */
export function askMostFrequent(context: WritingContext): Draft[] {
  const { article } = context;
  return figureClauses(context).flatMap(({ text, figures, sentence }): Draft[] => {
    const [, subject = "", list = ""] = LIST.exec(text) ?? [];
    const members = readMembers(list, figures);
    const topic = lowerStart(subject.trim(), article.abstract).replace(/^(?:the|these)\s+/u, "");
    if (members.length < 3 || members.length > 8 || TOLD.test(text) || pointsBack(topic)) return [];
    const head = topic.split(/\s(?:of|for|in|with|to|after|at)\s/u)[0] ?? "";
    if (!/[^s]s$/u.test(head) || /\b(?:patients|results|scores|means|values|rates)$/u.test(head))
      return [];
    const sorted = [...members].sort((a, b) => b.figure.value - a.figure.value);
    const [first, second] = sorted;
    if (!first || !second || first.figure.value <= second.figure.value) return [];
    const isOfOne = sorted.every(({ figure }) => figure.kind === first.figure.kind);
    if (!isOfOne || first.figure.kind === "duration" || first.figure.kind === "measurement")
      return [];
    return [
      {
        fact: `highest ${first.figure.start}`,
        way: "highest",
        tellsAll: true,
        sentence,
        stem: `By the figures of the abstract, which of these was the most frequent among the ${topic}?`,
        answer: {
          kind: "single",
          key: capitalise(first.name),
          distractors: sorted.slice(1, 4).map(({ name, figure }) => ({
            text: capitalise(name),
            feedback: `The abstract gives ${printQuantity(figure)} for this, against ${printQuantity(first.figure)}.`,
          })),
        },
        explanation: `The abstract gives ${sorted.map(({ name, figure }) => `${printQuantity(figure)} for ${name}`).join(", ")}.`,
        bloom: "analyse",
        difficulty: 2,
      },
    ];
  });
}

function readMembers(list: string, figures: readonly Quantity[]) {
  const members: { name: string; figure: Quantity }[] = [];
  for (let rest = list; rest !== ""; ) {
    const match = MEMBER.exec(rest);
    const figure = figures[Number(match?.[2] ?? -1)];
    if (!match || !figure) return [];
    members.push({ name: (match[1] ?? "").trim().replace(/^(?:and|the|an?)\s+/u, ""), figure });
    rest = rest.slice(match[0].length);
  }
  return members;
}
