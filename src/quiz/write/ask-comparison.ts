import { oppositeOf } from "./directions.ts";
import { capitalise, type Draft, type WritingContext } from "./draft.ts";
import { isOpen } from "./is-open.ts";
import { type ReadFinding, readFindings } from "./read-findings.ts";

/** Which of two groups had more of what, as the text says it. */
interface Comparison {
  readonly what: string;
  /** "significantly higher" without its adverbs: "higher". */
  readonly word: string;
  /** "in", "for", "with"; empty where the groups are the subject. */
  readonly link: string;
  readonly one: string;
  readonly other: string;
}

/** "How did women and men compare in blood loss?": who had more, who less, or neither. */
export function askComparisons(context: WritingContext): Draft[] {
  return readFindings(context).flatMap((finding): Draft[] => {
    const comparison = finding.hedge === "" ? readComparison(finding) : undefined;
    // "Longer, although not significantly so" is both.
    if (isOpen(context.reading.sentences[finding.sentence]?.text ?? "")) return [];
    if (!comparison || !areSides(comparison)) return [];
    const { what, word, link, one, other } = comparison;
    const { sentence, fact, lead } = finding;
    const side = (which: string, name: string) => `${capitalise(which)} ${link} ${name}`;
    const opening = lead === "" ? "How" : `${lead}, how`;
    const bare = (name: string) => name.replace(/^(?:the|an?)\s+/iu, "the ");
    const key = side(word, one);
    return [
      {
        fact,
        way: "comparison",
        sentence,
        stem: `${opening} did ${what} compare between ${bare(one)} and ${bare(other)}?`,
        answer: {
          kind: "single",
          key,
          distractors: [
            { text: side(word, other), feedback: "That turns the comparison round." },
            {
              text: `About the same ${link} ${one} and ${other}`,
              feedback: "The abstract reports a difference, and says which way it goes.",
            },
          ],
        },
        explanation: `The abstract says that ${finding.topic} ${finding.predicate}.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

const ADVERBS = "(?:(?:statistically|also|much|still|even|slightly|both|\\p{L}+ly)\\s+){0,3}";
const THAN =
  "(?:than|compared (?:with|to)|as compared (?:with|to)|when compared (?:with|to)|in comparison (?:with|to)|relative to|versus)";
const BETWEEN = new RegExp(
  `^(?:was|were|is|are)\\s+(${ADVERBS})(\\p{L}+)(?:\\s+(common|frequent|likely|severe|prevalent))?\\s+(in|for|with|among|after|during|on|at)\\s+(.{2,60}?),?\\s+${THAN}\\s+(?:(?:in|for|with|among|after|during|on|at|that in|those in|that of|those of)\\s+)?(.{2,60})$`,
  "u",
);
const POSSESSED = new RegExp(
  `^(?:had|has|have|showed|shows|show|exhibited|displayed|experienced|achieved|demonstrated|reported|received|underwent|required)\\s+(?:an?\\s+)?(${ADVERBS})(\\p{L}+)\\s+(.{3,60}?),?\\s+${THAN}\\s+(?:(?:that of|those of|did)\\s+)?(.{2,60})$`,
  "u",
);
/** "mortality in women … was higher than in men" */
const SUBJECT_SIDE = /^(.{3,60}?)\s+(in|for|among|of|after|with)\s+(.{3,60})$/u;
const BARE_THAN = new RegExp(
  `^(?:was|were|is|are)\\s+(${ADVERBS})(\\p{L}+)\\s+${THAN}\\s+(?:that|those)?\\s?(?:in|for|among|of|after|with)\\s+(.{2,60})$`,
  "u",
);

function readComparison({ subject, topic, predicate }: ReadFinding): Comparison | undefined {
  if (/\b(?:not|no|neither|nor|never)\b|\d/u.test(predicate)) return undefined;
  const between = BETWEEN.exec(predicate);
  if (between) {
    const [, , word = "", degree = "", link = "", one = "", other = ""] = between;
    return toComparison(topic, degree === "" ? word : `${word} ${degree}`, link, one, other);
  }
  const bare = BARE_THAN.exec(predicate);
  const inside = bare ? SUBJECT_SIDE.exec(topic) : null;
  if (bare && inside) {
    const [, , word = "", other = ""] = bare;
    const [, what = "", link = "", one = ""] = inside;
    return toComparison(what, word, link === "of" ? "in" : link, one, other);
  }
  const possessed = POSSESSED.exec(predicate);
  if (!possessed || /^(?:the )?(?:use|group|model|analysis)/iu.test(subject)) return undefined;
  const [, , word = "", what = "", other = ""] = possessed;
  return toComparison(what, word, "in", topic, other);
}

function toComparison(
  what: string,
  word: string,
  link: string,
  one: string,
  given: string,
): Comparison | undefined {
  const [first = ""] = word.split(" ");
  if (oppositeOf(first) === undefined) return undefined;
  if (/^(?:more|less|fewer|positively|negatively|inversely)$/u.test(word)) return undefined;
  const other = nameThose(given, one);
  if (other === undefined) return undefined;
  return { what, word, link, one, other };
}

/** "those without": of whom it is said stands on the other side. */
function nameThose(other: string, one: string): string | undefined {
  const match =
    /^(?:those|that|patients|the ones)\s+(who|with|without|receiving|treated|undergoing|not|given|in|of|from|on|at|having)\b/u.exec(
      other,
    );
  if (!/^(?:those|that)\b/u.test(other)) return other;
  const head =
    /^(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?(patients|women|men|children|subjects|participants|people|infants|adults|individuals|cases|students|mothers|boys|girls|mice|rats|animals|groups?)\b/iu.exec(
      one,
    )?.[1];
  return match && head ? other.replace(/^(?:those|that)/u, head) : undefined;
}

/** Two that can be named side by side: no clause, no list, nothing said of both. */
function areSides({ what, one, other }: Comparison): boolean {
  const inside = `${one} ${other}`;
  if (
    /[,;:]|\b(?:and|or|but|while|whereas|although|because|when|if|than|baseline|normal|expected|predicted|average)\b/u.test(
      inside,
    )
  )
    return false;
  if (
    /\b(?:than|compared|and|with|in patients|between)\b/u.test(what) ||
    what.split(" ").length > 9
  )
    return false;
  return one.split(" ").length <= 9 && other.split(" ").length <= 9 && one !== other;
}
