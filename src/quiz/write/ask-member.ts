import { shuffle } from "../../kernel/index.ts";
import {
  asDistractors,
  capitalise,
  type Draft,
  sentenceAt,
  siteContext,
  type WritingContext,
} from "./draft.ts";
import { otherPhrases } from "./other-phrases.ts";
import { varyPhrase } from "./vary-phrase.ts";

/** "Which of these does the abstract name as a feature of the subtypes?" */
export function askMembers(context: WritingContext): Draft[] {
  const { reading } = context;
  return reading.enumerations.flatMap(({ head, link, members, start }) => {
    if (head === "") return [];
    const sentence = sentenceAt(reading, start);
    const text = reading.sentences[sentence]?.text ?? "";
    const among = /^(?:with|having|showing|characteri[sz]ed)\b/u.test(link)
      ? `as a feature of the ${bare(head)}`
      : `among the ${bare(head)}`;
    // "They identified …" in a text about another study: that study did.
    const whose =
      /^They\b/u.test(text) && reading.glance.studyCited
        ? ` that ${reading.glance.studyCited} describe`
        : "";
    // Every member offers a wrong variant of itself; the key is a member that offers none, or the last.
    const changed = members.map((member) => oneVariant(clean(member), context));
    const options = changed.flatMap((variant) => (variant ? asDistractors([variant]) : []));
    const keyIndex = changed.indexOf(undefined);
    const key = clean(members[keyIndex < 0 ? members.length - 1 : keyIndex] ?? "");
    const more = varyPhrase(key, siteContext(context)) ?? [];
    const others = otherPhrases(key, /s$/u.test(key), sentence, context) ?? [];
    const distractors = dedupe([...options, ...asDistractors(more), ...others]).slice(0, 3);
    if (key === "" || distractors.length < 3) return [];
    return [
      {
        fact: `member ${start}`,
        way: "member",
        sentence,
        stem: `Which of these does the abstract name ${among}${whose}?`,
        answer: { kind: "single" as const, key: capitalise(key), distractors },
        explanation: `The abstract lists ${members.map((member) => `“${member}”`).join(", ")}.`,
        bloom: "understand" as const,
        difficulty: 2,
      },
    ];
  });
}

/** The member without the parenthesis that gives its short form. */
function clean(member: string): string {
  return member.replace(/\s*\([^()]*\)/gu, "").trim();
}

function bare(head: string): string {
  return head.replace(/^(?:the|a|an|several|some|various)\s+/iu, "");
}

function oneVariant(member: string, context: WritingContext) {
  const variants = varyPhrase(member, siteContext(context));
  return variants ? shuffle(variants, context.random)[0] : undefined;
}

function dedupe<T extends { text: string }>(options: readonly T[]): T[] {
  const seen = new Set<string>();
  return options.filter(({ text }) => !seen.has(text) && seen.add(text));
}
