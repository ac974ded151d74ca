import { shuffle } from "../../kernel/index.ts";
import type { Role } from "../../reading/index.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { stemWords } from "./stem-words.ts";

/** Below this the program itself is not sure what a sentence is there for. */
const SURE = 0.7;
const MOST_WORDS = 18;

/**
 * What is asked for, and which claims of other roles are wrong beyond doubt.
 * Not steps and findings: those are told by the form of their verbs.
 */
interface Ask {
  readonly role: Role;
  /** Two wordings, as a quiz may ask twice. */
  readonly stems: readonly [string, string];
  readonly others: readonly Role[];
}

const ASKS: readonly Ask[] = [
  {
    role: "conclusions",
    stems: [
      "Which of these statements is a conclusion, not background, method or result?",
      "Which of these statements is what the authors draw from their results?",
    ],
    others: ["background", "objective", "methods", "results"],
  },
  {
    role: "background",
    stems: [
      "Which of these statements was known or assumed before the study began?",
      "Which of these statements is a premise of the study, not something that it did or showed?",
    ],
    others: ["methods", "results", "conclusions"],
  },
];

const NAMES: Readonly<Record<Role, string>> = {
  background: "as background",
  objective: "as its aim",
  methods: "as something that was done",
  results: "as a finding",
  conclusions: "as a conclusion",
};

interface Claim {
  readonly text: string;
  readonly role: Role;
  readonly sentence: number;
}

/** Tells claims of one role from claims of others, all of them the abstract's own. */
export function askRoles({ reading, random, claims: cut }: WritingContext): Draft[] {
  const claims = reading.sentences.flatMap(({ role, confidence }, sentence): Claim[] => {
    const claim = (cut[sentence] ?? []).find((each) => playsRole(each, role)) ?? "";
    const isPlain = claim.split(" ").length >= 6 && !leansBack(claim) && confidence >= SURE;
    // Four long statements are read by nobody.
    return isPlain && claim.split(" ").length <= MOST_WORDS
      ? [{ text: claim, role, sentence }]
      : [];
  });
  return ASKS.flatMap(({ role, stems, others: wrong }) =>
    shuffle(
      claims.filter((claim) => claim.role === role),
      random,
    ).flatMap((key, turn): Draft[] => {
      const others = shuffle(
        claims.filter((claim) => wrong.includes(claim.role) && !isRestated(claim, key)),
        random,
      );
      // Beside three steps a conclusion is seen by the form of its verb.
      const steps = others.filter((claim) => claim.role === "methods").slice(1);
      const distractors = pickEven(
        key,
        others.filter((claim) => !steps.includes(claim)),
      );
      if (!distractors) return [];
      return [
        {
          fact: `role ${role} ${key.sentence}`,
          way: "role",
          sentence: key.sentence,
          stem: stems[turn % 2] ?? stems[0],
          answer: {
            kind: "single" as const,
            key: key.text,
            distractors: distractors.map((claim) => ({
              text: claim.text,
              feedback: `The abstract gives this ${NAMES[claim.role]}.`,
            })),
          },
          explanation: `The abstract gives this ${NAMES[key.role]}.`,
          bloom: "analyse" as const,
          difficulty: 3,
        },
      ];
    }),
  );
}

/** True when only the sentences before say what is meant; "we" and "our" are the authors. */
export function leansBack(claim: string): boolean {
  const bare = claim.replace(
    /\b(?:this|these) (?:stud(?:y|ies)|results?|findings?|data|paper|article|review|trial|analysis|survey|insights|observations)\b/giu,
    "",
  );
  if (/^if (?:true|so|confirmed)\b/iu.test(claim)) return true;
  if (LOOSE.test(claim)) return true;
  return /\b(?:this|these|those|they|them|their|its?|he|she|his|her|such|former|latter|here|following|above)\b/iu.test(
    bare,
  );
}

/** Joined to what stands before: "also", "the other groups", "the charts described"; a head without its tail. */
const LOOSE =
  /\b(?:also|too|then|hence|thus|therefore|moreover|however|likewise|instead|the others?|(?:the )?(?:other|two|three|four|both|remaining|same) (?:\p{L}+ )?(?:groups?|methods?|techniques?|tests?|arms?|cohorts?|procedures?|measures?|patients|cases|parameters)|the \p{L}+ (?:described|mentioned|used|presented)|respectively)\b|^\p{L}+, \p{L}+ \p{L}+, we\b/iu;

const DEED =
  /\b(?:(?:was|were) (?:\p{L}+ly )?(?:\p{L}+ed|drawn|undertaken|taken|given|done|made|chosen|sent|asked)|we \p{L}+ed|conducted|performed|underwent|received|completed|retrospectively|prospectively)\b/iu;
const PROCEDURE =
  /\b(?:(?:was|were) (?:\p{L}+ly |also |then )?(?:enrol+ed|recruited|randomi[sz]ed|assigned|measured|assessed|analy[sz]ed|evaluated|performed|conducted|collected|reviewed|used|included|excluded|divided|calculated|interviewed|studied|examined|selected|obtained|undertaken|carried out|matched|invited|approached|eligible|screened|followed)|consisted of|comprised|we \p{L}+ed)\b/iu;

/** What stands under a heading is not always of its kind: a result under "Methods", an aim under "Background". */
export function playsRole(claim: string, role: Role): boolean {
  const isAim =
    /\b(?:aim|aimed|aims|(?:is|are) (?:presented|described|reported)|we (?:present|describe|report)|objective|purpose|sought|goal|we (?:investigated|examined|studied|assessed|evaluated))\b|^To\s/iu.test(
      claim,
    );
  const isPast = /\b(?:was|were|had|did|showed|found|occurred|developed|\p{L}{3,}ed)\b/u.test(
    claim,
  );
  const isDeed = DEED.test(claim);
  const isProcedure = PROCEDURE.test(claim);
  const isLink =
    /\b(?:associated|correlated|compared|increased|decreased|reduced|observed|found|detected|identified|improved)\b/iu.test(
      claim,
    );
  if (role === "background")
    return !isAim && !isDeed && !isProcedure && !/\b(?:this study|we)\b/iu.test(claim);
  // Who took part is no finding.
  if (
    role === "results" &&
    /\b(?:participa\p{L}+|respond\p{L}+|response rate|mean age|(?:was|were) (?:enrol+ed|included|recruited|eligible|followed|admitted|referred|selected|considered|performed))\b/iu.test(
      claim,
    )
  )
    return false;
  if (role === "results") return !isAim && isPast && (!isProcedure || isLink);
  if (role === "methods") return !isAim && isDeed && !isLink;
  if (role === "conclusions")
    return !isAim && !isDeed && !/\b(?:unknown|unclear|controversial|registered)\b/iu.test(claim);
  return true;
}

interface HasText {
  readonly text: string;
}

/**
 * Three options whose length does not give the key away: it is neither a fifth longer than the
 * longest of them, nor less than half of the shortest.
 */
export function pickEven<Item extends HasText>(
  key: HasText,
  others: readonly Item[],
): Item[] | undefined {
  const off = ({ text }: HasText) => Math.abs(text.length - key.text.length);
  const near = [...others].sort((a, b) => off(a) - off(b)).slice(0, 3);
  const lengths = near.map(({ text }) => text.length);
  const isEven =
    key.text.length <= Math.max(...lengths) * 1.2 && key.text.length >= Math.min(...lengths) * 0.5;
  return near.length === 3 && isEven ? near : undefined;
}

/** A conclusion that says a result again would be right as well. */
function isRestated(claim: Claim, key: Claim): boolean {
  const words = stemWords(key.text);
  const shared = [...stemWords(claim.text)].filter((word) => words.has(word)).length;
  return shared > words.size / 2;
}
