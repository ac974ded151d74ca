import { hasFiniteVerb, printQuantity, type Quantity } from "../../reading/index.ts";
import { askFor, pointsOutside } from "./ask-number.ts";
import type { Draft, WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses } from "./figure-clause.ts";
import { listSlips } from "./number-slips.ts";
import { dropParentheses } from "./state-claims.ts";

const MARK = /#(\d+)#/gu;
const WHOLE =
  /^(?:the\s+)?((?:\p{L}[\p{L}-]*\s+){0,3}(?:[^\W\d]{2,}[^s\W]s|people|children|women|men|mice))$/iu;

/**
 * "#17# patients (#25.8%#) had a biopsy" → "In what percentage of the patients …": the share that
 * stands in brackets, asked for with its denominator. The count is asked for elsewhere.
 */
export function askBracketShares(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((clause): Draft[] =>
    rewrite(clause).flatMap(({ share, count, claim }): Draft[] => {
      const asked = askFor({ ...share, comparator: "=" }, claim, article.abstract);
      if (!asked || !hasFiniteVerb(asked.stem) || pointsOutside(asked.stem)) return [];
      if (asked.stem.split(" ").length > 30 || /#|\d\s?%/u.test(asked.stem)) return [];
      const key = printQuantity(share);
      const ladder = listSlips(key, share, reading.quantities, article.abstract);
      if (!ladder) return [];
      return [
        {
          fact: `number ${(count ?? share).start}`,
          way: "bracket",
          sentence: clause.sentence,
          stem: asked.stem,
          answer: { kind: "single", key, distractors: [], ladder },
          explanation: count
            ? `The abstract says “${count.text}”, which is ${key} of the whole that the question names.`
            : `The abstract puts the share at ${key}.`,
          bloom: "understand",
          difficulty: 2,
        },
      ];
    }),
  );
}

interface Rewritten {
  readonly share: Quantity;
  readonly count: Quantity | undefined;
  readonly claim: string;
}

/** The clause with each share in turn brought out of its bracket, before the things it counts. */
function rewrite({ text, figures }: FigureClause): Rewritten[] {
  const found: Rewritten[] = [];
  for (const match of text.matchAll(/ \(#(\d+)#\)/gu)) {
    const share = figures[Number(match[1])];
    if (share?.kind !== "percentage" || share.value <= 0 || share.value >= 100) continue;
    const before = text.slice(0, match.index);
    const after = cutNext(text.slice(match.index + match[0].length));
    if (after === undefined) continue;
    const moved = moveShare(before, after, figures, share);
    if (!moved) continue;
    const printed = moved.text.replace(MARK, (_, at) => figures[Number(at)]?.text ?? "");
    const claim = dropParentheses(printed).replace(/\s+,/gu, ",");
    found.push({ share, count: moved.count, claim });
  }
  return found;
}

/** What follows up to the next number's own clause or member; `undefined` where it cannot be cut. */
function cutNext(after: string): string | undefined {
  const next = after.indexOf("#");
  if (next < 0) return after;
  const cut = after
    .slice(0, next)
    .search(
      /(?:,\s*|,?\s+)(?:and|while|with|but|whereas|or|including|of whom|compared)\s[^,]*$|,\s*$/u,
    );
  return cut > 0 || (cut === 0 && after.length > 0) ? after.slice(0, cut) : undefined;
}

function moveShare(
  before: string,
  after: string,
  figures: readonly Quantity[],
  share: Quantity,
): { text: string; count: Quantity | undefined } | undefined {
  const counted = /^(.*?)#(\d+)#((?: [^\s#(),;:]+){0,4})$/u.exec(before);
  const most =
    /^(.*?\b)?((?:the (?:vast )?majority|(?:about |almost |nearly |more than |over )?(?:half|one third|two thirds|a third|a quarter)) of(?: the)?|most(?: of the)?|many|few) ((?:[^\s#(),;:]+ ?){1,4})$/iu.exec(
      before,
    );
  if (counted) {
    const [, opening = "", at = "", noun = ""] = counted;
    const count = figures[Number(at)];
    if (!count || (count.kind !== "count" && count.kind !== "fraction" && count.kind !== "number"))
      return undefined;
    const plain = opening.replace(/(?:\ba total of|\bonly|\ball) $/iu, "");
    if (noun === "") {
      const of = /^ of (?:the |our )?(?:#\d+# )?/u.exec(after);
      const own =
        /^ ((?:[^\s#(),;:]+ ){0,2}(?:patients|participants|subjects|individuals|women|men|children|cases|adults|infants|respondents|students|samples|lesions|tumou?rs|eyes|people|residents|attempts|mice|animals|families|mothers|isolates))\b/u.exec(
          after,
        );
      if (of) return { text: `${plain}${share.text} of the ${after.slice(of[0].length)}`, count };
      if (own) return { text: `${plain}${share.text} of the ${after.trimStart()}`, count };
      return undefined;
    }
    // "in 17 of 66 patients (25.8%)"
    const whole = noun.replace(/^ (?:(?:out )?of (?:the )?(?:#\d+# )?)?/u, "");
    return WHOLE.test(whole)
      ? { text: `${plain}${share.text} of the ${whole}${after}`, count }
      : undefined;
  }
  if (most) {
    const [, opening = "", , noun = ""] = most;
    return WHOLE.test(noun)
      ? { text: `${opening}${share.text} of the ${noun}${after}`, count: undefined }
      : undefined;
  }
  return undefined;
}
