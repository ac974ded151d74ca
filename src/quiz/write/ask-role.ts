import { shuffle } from "../../kernel/index.ts";
import type { Role } from "../../reading/index.ts";
import { type Draft, pointsBack, type WritingContext } from "./draft.ts";

/** Below this the program itself is not sure what a sentence is there for. */
const SURE = 0.7;

const STEMS: Readonly<Partial<Record<Role, string>>> = {
  conclusions: "Which of these do the authors conclude, rather than assume, do or find?",
  results: "Which of these did the authors find, rather than assume, do or conclude?",
  background: "Which of these is where the work starts from, rather than what it adds?",
};

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
  const numbers = reading.quantities.map(({ text }) => text);
  const claims = reading.sentences.flatMap(({ role, confidence }, sentence): Claim[] => {
    const claim = cut[sentence]?.[0] ?? "";
    const isPlain = claim.split(" ").length >= 5 && !pointsBack(claim) && confidence >= SURE;
    // A number here would answer the question that asks for it.
    return isPlain && !numbers.some((number) => claim.includes(number))
      ? [{ text: claim, role, sentence }]
      : [];
  });
  return Object.entries(STEMS).flatMap(([role, stem]) => {
    const key = claims.find((claim) => claim.role === role);
    const others = shuffle(
      claims.filter((claim) => claim.role !== role),
      random,
    ).slice(0, 3);
    const isEven = others.every(
      ({ text }) => Math.abs(text.length - (key?.text.length ?? 0)) <= 45,
    );
    if (!key || others.length < 3 || !isEven) return [];
    return [
      {
        fact: `role ${role}`,
        sentence: key.sentence,
        stem,
        answer: {
          kind: "single" as const,
          key: key.text,
          distractors: others.map((claim) => ({
            text: claim.text,
            feedback: `The abstract gives this ${NAMES[claim.role]}.`,
          })),
        },
        explanation: `The abstract gives this ${NAMES[key.role]}.`,
        bloom: "analyse" as const,
        difficulty: 3,
      },
    ];
  });
}
