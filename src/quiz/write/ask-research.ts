import {
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  type WritingContext,
} from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { readStatements } from "./read-statements.ts";
import { sharesWords } from "./shares-words.ts";

const WORK =
  "(?:stud(?:y|ies)|research|trials?|investigations?|work|experiments?|evaluations?|analyses|analysis|data|follow-up|evidence|surveys?)";
/** "Larger trials with longer follow-up are needed to find the dose" */
const NEEDED = new RegExp(
  `^(.{0,90}?\\b${WORK}\\b.{0,70}?)\\s+(?:is|are|will be|would be|remains?|seems?|appears?)\\s+(?:also |still |therefore |clearly |urgently |now |however |thus )?(?:to be )?(?:needed|required|warranted|necessary|essential|desirable|indicated)(?:\\s+(?:in order )?to\\s+(.{10,170}))?$`,
  "iu",
);
/** "Future studies should examine whether a lower dose is enough" */
const SHOULD = new RegExp(
  `^(?:future|further|additional|more|subsequent|larger|other)\\s.{0,60}?\\b${WORK}\\b.{0,40}?\\s(?:should|must|need to|needs to|ought to|will have to|is needed and should)\\s+(?:also |now |therefore |aim to |attempt to |seek to )?(\\p{Ll}{4,}\\s.{8,170})$`,
  "iu",
);
/** Words for any more work: what is left says of what kind it should be. */
const ANY =
  /\b(?:further|more|additional|future|other|new|the|an?|and|or|some|any|such|well-designed|well designed|careful|extensive|investigations?|stud(?:y|ies)|research|work|evaluations?|data|evidence|analys[ei]s|experiments?|trials?)\b|[,\s]/giu;

/** Steps that studies call for; each is left out where the abstract speaks of the like. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cost|econom)/iu, "To weigh the costs against the benefits"],
  [/\b(?:mechanis|why|cause|pathway)/iu, "To find the mechanism behind the results"],
  [/\b(?:long|durab|follow-up|lasting)/iu, "To learn how long the results last"],
  [/\b(?:prefer|view|perception|attitude|satisf)/iu, "To learn what the people concerned prefer"],
  [
    /\b(?:countr|setting|population|generali[sz])/iu,
    "To test whether the results hold in other countries",
  ],
  [/\b(?:measure|instrument|valid|reliab|reproduc)/iu, "To test how reliable the measurements are"],
];
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/random|controlled|trial/iu, "Randomised controlled trials"],
  [/qualitativ|interview/iu, "Qualitative studies with interviews"],
  [/long|follow/iu, "Studies with longer follow-up"],
  [/animal|laborator|mechanis|vitro|experiment/iu, "Laboratory studies of the mechanism"],
  [/cost|econom/iu, "Cost-effectiveness studies"],
  [/larg|multi|number/iu, "Larger multicentre studies"],
];

/** What the authors leave to be done, among what they did themselves and what others might do. */
export function askResearch(context: WritingContext): Draft[] {
  return readStatements(context).flatMap(({ sentence, isConclusion, claim }): Draft[] => {
    if (!isConclusion) return [];
    const [, subject = "", to = ""] = NEEDED.exec(claim) ?? [];
    const purpose = to !== "" ? to : (SHOULD.exec(claim)?.[1] ?? "");
    const asked =
      purpose === "" ? askKind(subject, context) : askPurpose(purpose, sentence, context);
    if (!asked) return [];
    return [
      {
        fact: `research ${sentence}`,
        way: "research",
        tellsAll: true,
        sentence,
        stem: asked.stem,
        answer: { kind: "single", key: asked.key, distractors: asked.distractors },
        explanation: "The authors name it as work that is still to be done.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

interface Asked {
  readonly stem: string;
  readonly key: string;
  readonly distractors: readonly DraftOption[];
}

function askPurpose(given: string, sentence: number, context: WritingContext): Asked | undefined {
  const purpose = given.replace(/,\s(?:which|and|as well as|so|especially|particularly)\s.*$/u, "");
  // "To confirm these results" is said of everything.
  if (
    /^(?:confirm|validate|verify|substantiate|support|corroborate|clarify|address|prove|elucidate|define|explore|answer|resolve)\s(?:(?:or|and)\s\p{L}+\s)?(?:the|our|these|this|such|those)\s(?:\p{L}+\s)?(?:results?|findings?|observations?|issues?|questions?|hypothes[ei]s|data|effects?|conclusions?|points?)$/iu.test(
      purpose,
    )
  )
    return undefined;
  if (pointsBack(purpose) || purpose.split(" ").length < 4 || /[;:]/u.test(purpose))
    return undefined;
  const key = `To ${purpose}`;
  const own = context.reading.sentences.flatMap(({ role, text }) => {
    const aim = role === "objective" || role === "methods" ? AIM.exec(text)?.[1] : undefined;
    return aim !== undefined &&
      !pointsBack(aim) &&
      !sharesWords(aim, purpose, 0.5) &&
      aim.split(" ").length <= 24
      ? [{ text: `To ${aim}`, feedback: "That is what the study itself set out to do." }]
      : [];
  });
  const distractors = [...own.slice(0, 1), ...pick(STEPS, `${purpose}`, sentence)].slice(0, 3);
  if (distractors.length < 3) return undefined;
  return {
    stem: `What did ${nameAuthors(context)} leave for further research?`,
    key,
    distractors,
  };
}

const AIM =
  /\bto ((?:determine|assess|evaluate|investigate|examine|compare|study|explore|identify|describe|test|analy[sz]e|measure|estimate)\s[^.;:()]{12,150})\.?$/iu;

function askKind(subject: string, context: WritingContext): Asked | undefined {
  const kind = subject.replace(ANY, "");
  if (
    kind.length < 5 ||
    pointsBack(subject) ||
    /\d/u.test(subject) ||
    subject.split(" ").length > 12
  )
    return undefined;
  const distractors = pick(KINDS, subject, subject.length).slice(0, 3);
  if (distractors.length < 3) return undefined;
  return {
    stem: `Which further work did ${nameAuthors(context)} call for?`,
    key: capitalise(subject.replace(/^(?:the|an?)\s+/iu, "").replace(/,$/u, "")),
    distractors,
  };
}

/** Those that the sentence does not speak of, beginning somewhere else each time. */
function pick(
  from: readonly (readonly [RegExp, string])[],
  said: string,
  turn: number,
): DraftOption[] {
  const free = from.filter(([mentions]) => !mentions.test(said));
  const at = turn % Math.max(1, free.length);
  return [...free.slice(at), ...free.slice(0, at)].map(([, text]) => ({
    text,
    feedback: "The authors do not call for that here.",
  }));
}
