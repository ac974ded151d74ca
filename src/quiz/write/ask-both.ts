import type { Draft, DraftOption, WritingContext } from "./draft.ts";
import { isPerformed } from "./performed.ts";
import { type ReadFinding, readFindings } from "./read-findings.ts";
import { deny, readInfinitive } from "./read-infinitive.ts";

/** "Which of the two holds of the lens?": two things said of one subject, each held or denied. */
export function askBoth(context: WritingContext): Draft[] {
  const findings = readFindings(context);
  return findings.flatMap((first, at): Draft[] => {
    const second = findings[at + 1];
    if (second?.sentence !== first.sentence || second.subject !== first.subject) return [];
    const [one, other] = [first, second].map(readHalf);
    if (!one || !other || first.lead !== second.lead) return [];
    if (one.said.split(" ").length + other.said.split(" ").length > 28) return [];
    const { stem, sentence, isConclusion, plural, subject, topic } = first;
    const say = (a: string, b: string, isSame: boolean) =>
      `${plural ? "They" : "It"} ${a}${isSame ? " and" : ", but"} ${b}`;
    const isSame = one.negated === other.negated;
    const option = (a: string, b: string, same: boolean, feedback: string): DraftOption => ({
      text: say(a, b, same),
      feedback,
    });
    const rest = "The abstract says otherwise of";
    return [
      {
        fact: `claim ${sentence} ${subject} both`,
        way: "both",
        sentence,
        stem,
        answer: {
          kind: "single",
          key: say(one.said, other.said, isSame),
          distractors: [
            option(one.said, other.denied, !isSame, `${rest} the second part.`),
            option(one.denied, other.said, !isSame, `${rest} the first part.`),
            option(one.denied, other.denied, isSame, `${rest} both parts.`),
          ],
        },
        explanation: `The abstract says that ${topic} ${one.said}${isSame ? " and" : ", but"} ${other.said}.`,
        bloom: isConclusion ? "evaluate" : "understand",
        difficulty: 3,
      },
    ];
  });
}

interface Half {
  readonly said: string;
  readonly denied: string;
  readonly negated: boolean;
}

/** A predicate and its denial, where both are plain. */
function readHalf({ predicate, plural, hedge }: ReadFinding): Half | undefined {
  const read = readInfinitive(predicate);
  if (!read || hedge !== "" || isPerformed(predicate)) return undefined;
  if (
    /[;:,]|\d|\b(?:and|or|but|no|nor|neither|never|only|all|some|most|any|several|respectively|because|although|while)\b/u.test(
      read.infinitive,
    )
  )
    return undefined;
  if (read.infinitive.split(" ").length < 2) return undefined;
  const { modal, negated, infinitive } = read;
  if (/^(?:may|might|could|will|would)$/u.test(modal)) return undefined;
  if (modal !== "")
    return {
      said: predicate,
      denied: negated
        ? `${modal} ${infinitive}`
        : modal === "can"
          ? `cannot ${infinitive}`
          : `${modal} not ${infinitive}`,
      negated,
    };
  if (negated) {
    const affirmed = affirm(predicate, infinitive, plural);
    return affirmed === undefined ? undefined : { said: predicate, denied: affirmed, negated };
  }
  return { said: predicate, denied: deny(read, plural), negated };
}

/** "was not safe" as "was safe"; "did not fall" has no form that we could be sure of. */
function affirm(predicate: string, infinitive: string, plural: boolean): string | undefined {
  const be = /^(?:\p{Ll}+ly )?(was|were|is|are) not /u.exec(predicate)?.[1];
  if (be !== undefined) return `${be} ${infinitive.replace(/^((?:\S+ly )*)be /u, "$1")}`;
  return /^did not /u.test(predicate)
    ? `${plural ? "were" : "was"} found to ${infinitive}`
    : undefined;
}
