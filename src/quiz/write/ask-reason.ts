import type { Article } from "../../article/index.ts";
import { standsAlone } from "../../reading/index.ts";
import { leansBack, pickEven } from "./ask-role.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { invertClause } from "./invert-clause.ts";
import { nameAuthors } from "./name-study.ts";
import { readClause } from "./read-clause.ts";
import { sharesWords } from "./shares-words.ts";
import { stateClaims } from "./state-claims.ts";

const BECAUSE =
  /^(.{20,220}?),?\s+(?:mainly |probably |partly |simply |possibly )?because\s+(?!of\b)(.{15,170})$/u;

interface Reason {
  readonly sentence: number;
  /** "why were short-chain fatty acids excluded" */
  readonly asked?: string;
  readonly claim: string;
  readonly reason: string;
}

/** "Why was the log-rank test not used?", among the reasons that the article gives for other things. */
export function askReasons(context: WritingContext): Draft[] {
  const pool = findReasons(context);
  if (pool.length < 4) return [];
  return pool.flatMap((each): Draft[] => {
    const { asked, reason, claim } = each;
    const others = pickEven(
      { text: reason },
      pool
        .filter((other) => !sharesWords(other.reason, `${reason} ${claim}`, 0.4))
        .map((other) => ({ text: other.reason, claim: other.claim })),
    );
    if (asked === undefined || !others) return [];
    return [
      {
        fact: `reason ${each.sentence}`,
        way: "reason",
        tellsAll: true,
        sentence: each.sentence,
        stem: `According to the abstract, ${asked}?`,
        answer: {
          kind: "single",
          key: reason,
          distractors: others.map(({ text }) => ({
            text,
            feedback: "That is the reason for something else.",
          })),
        },
        explanation: "The sentence gives the reason after “because”.",
        bloom: "analyse",
        difficulty: 3,
      },
    ];
  });
}

/** Reasons that can be understood by themselves; those whose consequence can be asked for have a question. */
export function findReasons({ article, reading }: WritingContext): Reason[] {
  return reading.sentences.flatMap(({ text }, sentence): Reason[] => {
    const [, before = "", after = ""] = BECAUSE.exec(text.replace(/\.$/u, "")) ?? [];
    const claim = stateClaims(before).at(-1) ?? "";
    const [because, ...more] = stateClaims(after);
    const reason = `Because ${after.trim()}`;
    if (!because || more.length > 0 || leansBack(because) || /^that\b/u.test(after)) return [];
    if (/[()[\]=<>]|\bbecause\b/u.test(reason)) return [];
    const asked = standsAlone(claim) && !leansBack(claim) ? askWhy(claim, article) : undefined;
    return [{ sentence, claim, reason, ...(asked === undefined ? {} : { asked }) }];
  });
}

function askWhy(claim: string, article: Article): string | undefined {
  const clause = readClause(claim);
  if (clause?.lead !== "") return undefined;
  const subject = /^we$/iu.test(clause.subject) ? nameAuthors({ article }) : clause.subject;
  const inverted = invertClause({ subject, predicate: clause.predicate }, article.abstract);
  return inverted && `why ${inverted.text}`;
}
