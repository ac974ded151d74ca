import { shuffle } from "../../../kernel/index.ts";
import type { Draft, WritingContext } from "../draft.ts";
import { dropParentheses } from "../state-claims.ts";
import { AIM } from "./ask-best-design.ts";
import { quoteSentence, sentencesOf } from "./quote-sentence.ts";

interface AimKind {
  readonly shows: RegExp;
  readonly text: string;
  readonly why: string;
}

/** The most telling first. The kinds of clinical question after Straus et al., Evidence-Based Medicine (2018), and two besides. */
const AIM_KINDS: readonly AimKind[] = [
  {
    shows:
      /\b(?:sensitivity|specificity|accura\p{L}+|diagnostic|validity|validat\p{L}+|reliab\p{L}+|reproducib\p{L}+|agreement|detect(?:s|ion of)?|distinguish|differentiate)\b/iu,
    text: "How far a measurement can be trusted: whether it tells what it should",
    why: "That would be a question of accuracy.",
  },
  {
    shows: /\b(?:predict\p{L}*|prognos\p{L}+|risk of (?:death|recurrence|relapse))\b/iu,
    text: "What is to come: from what the outcome can be told beforehand",
    why: "That would be a question of prognosis.",
  },
  {
    shows:
      /\b(?:associations?|relationships?|correlations?|relation|links?) (?:between|of|with)\b|\b(?:associated|correlated|correlates?|related) (?:with|to)?\b|\brisk factors?\b/iu,
    text: "What goes together: whether one thing is found where another is",
    why: "That would be a question of association.",
  },
  {
    shows:
      /\b(?:effects?|efficacy|effectiveness|benefits?|safety|impact|influence) (?:and \p{L}+ )?(?:of|on)\b|\b(?:improv\p{L}+|reduces?|prevents?|affects?|influences?|increases?|decreases?)\b/iu,
    text: "What something does: whether one thing changes another",
    why: "That would be a question of effect.",
  },
  {
    shows: /\b(?:prevalence|incidence|frequency|how (?:common|often|many)|epidemiolog\p{L}+)\b/iu,
    text: "How often something occurs: how many people are concerned",
    why: "That would be a question of frequency.",
  },
  {
    shows:
      /\b(?:attitudes?|opinions?|views?|perceptions?|knowledge|beliefs?|experiences? of|satisfaction|awareness)\b/iu,
    text: "What people think: what they know, want or believe of something",
    why: "That would be a question of views.",
  },
];

/** An aim that is told as a deed. */
const ASKS =
  /\b(?:we|this (?:study|trial|paper|article|review)|the (?:present|current) (?:study|trial)) (?:\p{L}+ly |also |therefore )?(?:investigat|examin|assess|evaluat|studi|compar|test|ask|analy[sz]|explor|determin|aim|hypothesi)\p{L}*/iu;

/** “The authors set out “to assess …”. What kind of question is this?” */
export function askAimKinds(context: WritingContext): Draft[] {
  return sentencesOf(context, /^(?:objective|background)$/u).flatMap(({ text, index }): Draft[] => {
    const aim = AIM.exec(text)?.[0] ?? "";
    if (aim === "" && !ASKS.test(text)) return [];
    const bare = dropParentheses(aim === "" ? text : aim);
    const fitting = AIM_KINDS.filter(({ shows }) => shows.test(bare));
    const [kind] = fitting;
    const quote = quoteSentence(aim === "" ? text : aim, /^/u);
    if (!kind || !quote) return [];
    // What the aim asks besides is no wrong answer.
    const wrong = shuffle(
      AIM_KINDS.filter((each) => !fitting.includes(each)),
      context.random,
    ).slice(0, 3);
    if (wrong.length < 3) return [];
    return [
      {
        fact: "concept design",
        way: "aim-kind",
        sentence: index,
        stem:
          aim === ""
            ? `The authors write: “${quote}”. What kind of question did they ask?`
            : `The authors set out “${quote.charAt(0).toLowerCase()}${quote.slice(1)}”. What kind of question did they ask?`,
        answer: {
          kind: "single",
          key: kind.text,
          distractors: wrong.map((other) => ({ text: other.text, feedback: other.why })),
        },
        explanation: `The words are “${kind.shows.exec(bare)?.[0] ?? ""}”.`,
        bloom: "analyse",
        difficulty: 2,
      },
    ];
  });
}
