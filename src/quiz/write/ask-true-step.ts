import { hashText, shuffle } from "../../kernel/index.ts";
import type { Role } from "../../reading/index.ts";
import { leansBack, pickEven, playsRole } from "./ask-role.ts";
import { asDistractors, capitalise, type Draft, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { sharesWords } from "./shares-words.ts";
import { findStudySites } from "./study-sites.ts";
import { exchange } from "./vary-phrase.ts";

/** A claim of the abstract, and the same with a word exchanged. */
interface Turned {
  readonly role: Role;
  readonly sentence: number;
  readonly claim: string;
  readonly text: string;
  readonly feedback: string;
}

interface Ask {
  readonly role: Role;
  /** Whose claims, changed, are wrong answers. */
  readonly from: readonly Role[];
  readonly stems: readonly string[];
}

const ASKS: readonly Ask[] = [
  {
    role: "methods",
    from: ["methods"],
    stems: [
      "Which of these was done in the study as it is put here?",
      "Which of these describes correctly how {who} proceeded?",
      "Which step is described as {who} took it?",
    ],
  },
  {
    role: "background",
    from: ["background", "objective", "conclusions"],
    stems: [
      "Which of these did {who} take as their starting point?",
      "On which of these premises did {who} build their study?",
    ],
  },
  {
    role: "objective",
    from: ["background", "objective", "conclusions"],
    stems: [
      "Which of these did {who} take as their starting point?",
      "On which of these premises did {who} build their study?",
    ],
  },
];

const FEWEST_WORDS = 6;
const MOST_WORDS = 26;

/** A true claim on premise or method among others of the abstract that are each changed in a word. */
export function askTrueSteps(context: WritingContext): Draft[] {
  const turned = turnClaims(context);
  const who = nameAuthors(context);
  return ASKS.flatMap(({ role, from, stems }) => {
    const pool = turned.filter((each) => from.includes(each.role));
    return plainClaims(context, role).flatMap(({ sentence, claim }): Draft[] => {
      const others = shuffle(
        pool.filter(
          (each) =>
            each.sentence !== sentence &&
            // Changed, it must not come near to what the key says.
            !sharesWords(each.text, claim, 0.6),
        ),
        context.random,
      );
      const distinct = others.filter(
        (each, at) => others.findIndex((other) => other.sentence === each.sentence) === at,
      );
      const picked = pickEven({ text: claim }, distinct);
      if (!picked) return [];
      const stem = stems[hashText(claim) % stems.length] ?? "";
      return [
        {
          fact: `claim ${sentence} ${claim}`,
          way: "true-step",
          tellsAll: true,
          sentence,
          stem: stem.replace("{who}", who),
          answer: {
            kind: "single",
            key: claim,
            distractors: picked.map(({ text, feedback }) => ({ text, feedback })),
          },
          explanation: "The abstract says so; in each of the others a word is changed.",
          bloom: "understand",
          difficulty: 3,
        },
      ];
    });
  });
}

function plainClaims(
  { reading, claims }: WritingContext,
  role: Role,
): { sentence: number; claim: string }[] {
  return reading.sentences.flatMap((each, sentence) => {
    if (each.role !== role) return [];
    const kind = role === "objective" ? "background" : role;
    const claim = (claims[sentence] ?? []).find(
      (said) =>
        isPlain(said) && (kind === "background" ? playsRole(said, "background") : !AIM.test(said)),
    );
    return claim === undefined ? [] : [{ sentence, claim: capitalise(claim) }];
  });
}

const AIM =
  /\b(?:aim|aimed|aims|objective|purpose|sought|goal)\b|^To\s|\b(?:significan|approved|consent|SPSS|software|t[- ]tests?|chi)\b/iu;

function isPlain(claim: string): boolean {
  const words = claim.split(" ").length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    !leansBack(claim) &&
    !/\d.*\d.*\d.*\d.*\d/u.test(claim)
  );
}

/** Each claim that has something to exchange, with one exchange. */
function turnClaims(context: WritingContext): Turned[] {
  const roles: readonly Role[] = ["methods", "background", "objective", "conclusions"];
  return roles.flatMap((role) =>
    plainClaims(context, role).flatMap(({ sentence, claim }): Turned[] => {
      // What the authors say of their own results gives itself away among premises.
      if (
        role === "conclusions" &&
        /\b(?:we|our|results?|findings|data|further|future|research|study|patient)\b/iu.test(claim)
      )
        return [];
      const [site] = findStudySites(claim, sentence, context);
      const to = site?.others[0];
      if (!site || to === undefined) return [];
      const [option] = asDistractors([exchange(claim, [{ site, to }])]);
      return option ? [{ role, sentence, claim, ...option }] : [];
    }),
  );
}
