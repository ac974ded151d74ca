import type { Article } from "../../article/index.ts";
import { foldText, hashText, seededRandom } from "../../kernel/index.ts";
import { type Reading, readPassages } from "../../reading/index.ts";
import type { Draft, DraftOption, WritingContext } from "../write/draft.ts";
import { type PickedPassage, pickPassages } from "./pick-passages.ts";

/** "… about expression?": of what, the page around it said. "How many patient": one of them. */
const NAMELESS =
  /\babout (?:the )?\p{Ll}+(?:\s\p{Ll}+ly)?\?$|\b(?:obtained|observed|found|detected|seen|noted)\?$|^How many \p{L}+[^s\s]\s(?!.*\b(?:people|women|men|children|mice|data)\b)/u;

/** Wrong answers that are other subjects of the text, cut badly; a key of which half is turned round. */
function isClumsy({ way, stem, answer }: Draft): boolean {
  if (answer.kind !== "single") return false;
  if (way === "cause") {
    const asks = stem.replace(/^.*\bwhat\s/u, "").split(" ").length;
    return (
      asks < 4 ||
      answer.distractors.some(({ text }) =>
        /ly$|^(?:much|little|many|more|further|other|another|several|progress)\b/iu.test(text),
      )
    );
  }
  return (
    way === "direction" &&
    /\b\p{L}+ed or \p{L}+|^\p{L}+ (?:is|are|was|were) (?:\p{L}+ly )?\p{L}+ (?:and|yet|but)\b|\bcompare to\b/u.test(
      answer.key,
    )
  );
}

/** Only patients have organs that a slip could mistake; "radial glia" and "the thoracic segment" do not. */
const PEOPLE =
  /\b(?:patients|participants|women|men|children|infants|adults|adolescents|volunteers|respondents|mothers)\b/iu;
const ORGANS = /\bis another (?:part of the|organ|group|population|profession)/u;

const swapsOrgans = ({ answer }: Draft): boolean =>
  answer.kind === "single" && answer.distractors.some(({ feedback }) => ORGANS.test(feedback));

/** Facts of the body are told from those of the abstract by their numbers, which are offsets. */
const APART = 1_000_000;

/**
 * What the writers ask of an abstract, asked of the weightiest sentences of the body. The abstract
 * comes first: what it says again is not asked twice.
 */
export function writeBodyDrafts(
  article: Article,
  reading: Reading,
  writers: readonly ((context: WritingContext) => Draft[])[],
  seed: number,
): Draft[] {
  const passages = pickPassages(article, reading);
  if (passages.length === 0) return [];
  const read = readPassages(passages);
  const first = reading.sentences.length;
  const context: WritingContext = {
    article: { ...article, abstract: read.text },
    reading: {
      ...read,
      abbreviations: [...reading.abbreviations, ...read.abbreviations],
      glance: reading.glance,
      findings: [],
    },
    random: seededRandom(hashText(read.text) + seed),
    claims: passages.map(({ claims }) => claims),
    folded: foldText(surroundings(article, reading, passages)).text,
  };
  return writers
    .flatMap((write) => write(context))
    .filter((draft) => draft.sentence >= 0 && !NAMELESS.test(draft.stem))
    .filter((draft) => !isClumsy(draft))
    .filter((draft) => PEOPLE.test(article.abstract) || !swapsOrgans(draft))
    .sort((a, b) => worthOf(b, passages) - worthOf(a, passages))
    .map((draft) => moveDraft(sayArticle(draft), first, passages));
}

const worthOf = ({ sentence }: Draft, passages: readonly PickedPassage[]): number =>
  passages[sentence]?.value ?? 0;

/** A wrong answer must not be right elsewhere: the abstract, and the paragraphs around. */
function surroundings(
  { abstract }: Article,
  { body }: Reading,
  passages: readonly PickedPassage[],
): string {
  const all = body?.sentences ?? [];
  const place = (index: number) => `${all[index]?.section} ${all[index]?.paragraph}`;
  const places = new Set(passages.map(({ index }) => place(index)));
  const around = all.filter((_, index) => places.has(place(index)));
  return [abstract, ...around.map(({ text }) => text)].join("\n");
}

function moveDraft(draft: Draft, first: number, passages: readonly PickedPassage[]): Draft {
  const cited = draft.cites ?? [draft.sentence];
  return {
    ...draft,
    fact: draft.fact.replace(/\d+/u, (digits) => String(Number(digits) + APART)),
    sentence: draft.sentence + first,
    notes: cited.flatMap((index) => {
      const passage = passages[index];
      return passage ? [{ id: passage.id, index: passage.index }] : [];
    }),
  };
}

/** The writers speak of the abstract; what the body says, the article says. */
function sayArticle(draft: Draft): Draft {
  const { answer } = draft;
  const sayAll = <Each extends DraftOption>(options: readonly Each[]) =>
    options.map((option) => ({ ...option, feedback: say(option.feedback) }));
  return {
    ...draft,
    stem: say(draft.stem),
    explanation: say(draft.explanation),
    answer:
      answer.kind === "single"
        ? {
            ...answer,
            distractors: sayAll(answer.distractors),
            ...(answer.ladder
              ? {
                  ladder: {
                    below: sayAll(answer.ladder.below),
                    above: sayAll(answer.ladder.above),
                  },
                }
              : {}),
          }
        : answer,
  };
}

const say = (text: string) => text.replace(/\b(the|this) abstract\b/giu, "$1 article");
