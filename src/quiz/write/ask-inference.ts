import { standsAlone } from "../../reading/index.ts";
import { leansBack, pickEven } from "./ask-role.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { nameStudy } from "./name-study.ts";
import { sharesWords } from "./shares-words.ts";
import { stateClaims } from "./state-claims.ts";
import { lowerStart } from "./word-case.ts";

/** "A, which suggests that B": what was seen, and what the authors take it to mean. */
const INFERS =
  /^(.{30,260}?),?\s+(?:(?:and|which|thus|thereby|strongly|clearly|further|again)\s+){0,2}(?:suggest(?:ing|s)|indicat(?:ing|es)|imply(?:ing)|implies|demonstrat(?:ing|es)|confirm(?:ing|s)|supporting the (?:idea|notion|hypothesis|view))\s+that\s+(.{25,170})$/u;

/** An observation and what is inferred from it, in the words of one sentence. */
export interface Inference {
  readonly sentence: number;
  readonly seen: string;
  readonly inferred: string;
}

/** What is inferred from anything, as wrong answers need it. */
const CONCLUDES =
  /\b(?:suggest|indicat|impl|demonstrat|confirm|conclud|propos)(?:ing|s|es|ies|ying|e|y|ed)? that\s+(.{25,170})$/u;

/** The inferences whose two sides can be understood by themselves, in the order of the text. */
export function findInferences({ reading }: WritingContext): Inference[] {
  return reading.sentences.flatMap(({ text, role }, sentence) => {
    if (role === "background" || role === "objective" || text.length > 460) return [];
    const [, before = "", after = ""] = INFERS.exec(text.replace(/\.$/u, "")) ?? [];
    const seen = stateClaims(before).at(-1);
    const inferred = stateOne(after);
    return seen && inferred && isPlain(seen) ? [{ sentence, seen, inferred }] : [];
  });
}

/** Everything that is inferred, from whatever; each once. */
function listInferred({ reading }: WritingContext): string[] {
  const all = reading.sentences.flatMap(({ text, role }) => {
    if (role === "background" || role === "objective" || text.length > 460) return [];
    return stateOne(CONCLUDES.exec(text.replace(/\.$/u, ""))?.[1] ?? "") ?? [];
  });
  return [...new Set(all)];
}

/** The text as one claim that stands alone. */
function stateOne(text: string): string | undefined {
  const [claim, ...more] = stateClaims(text);
  return claim !== undefined && more.length === 0 && isPlain(claim) ? claim : undefined;
}

function isPlain(claim: string): boolean {
  return (
    standsAlone(claim) && !leansBack(claim) && claim.split(" ").length >= 5 && !/^To\b/u.test(claim)
  );
}

/** "What did the authors infer from the finding that …?", among what they infer from others. */
export function askInferences(context: WritingContext): Draft[] {
  const all = findInferences(context);
  const pool = listInferred(context);
  if (pool.length < 4) return [];
  return all.flatMap((each): Draft[] => {
    const others = pickEven(
      { text: each.inferred },
      pool
        .filter((text) => text !== each.inferred && isApart(text, each))
        .map((text) => ({ text })),
    );
    if (!others || each.seen.split(" ").length > 32) return [];
    const seen = lowerStart(each.seen, context.article.abstract);
    return [
      {
        fact: `inference ${each.sentence}`,
        way: "inference",
        tellsAll: true,
        sentence: each.sentence,
        stem: `What did ${nameStudy(context)} infer from the finding that ${seen}?`,
        answer: {
          kind: "single",
          key: each.inferred,
          distractors: others.map(({ text }) => ({
            text,
            feedback: "That is inferred from another finding.",
          })),
        },
        explanation:
          "Finding and inference stand in one sentence; the others rest on other findings.",
        bloom: "analyse",
        difficulty: 3,
      },
    ];
  });
}

/** About something else than this inference: what two findings allow would be right twice. */
function isApart(inferred: string, { seen, inferred: key }: Inference): boolean {
  return !sharesWords(inferred, key, 0.5) && !sharesWords(inferred, seen, 0.5);
}
