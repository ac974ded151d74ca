import type { Abbreviation } from "../reading.ts";
import { REPORTS } from "./find-clauses.ts";
import { type Draft, tagAt, without, wordAt } from "./headline-draft.ts";

/** Drops "long form (" and ")" around each short form that the sentence defines. */
export function keepShortForms(draft: Draft, abbreviations: readonly Abbreviation[]): Draft {
  const drop = new Set<number>();
  for (const { short, long } of abbreviations) {
    for (let open = 1; open < draft.tokens.length - 2; open++) {
      if (draft.tags[open] !== "open") continue;
      const openAt = draft.tokens[open]?.start ?? 0;
      const close = findClose(draft, open);
      if (close < 0) continue;
      const inside = draft.sentence.slice(openAt + 1, draft.tokens[close]?.start);
      if (inside !== short && inside !== `${short}s`) continue;
      const before = draft.sentence.slice(0, openAt).trimEnd();
      if (!before.endsWith(long)) continue;
      const from = before.length - long.length;
      // "99mTc-white blood cell (WBC)": half of the long form would be left over.
      if (draft.tokens.some(({ start, end }) => start < from && end > from)) continue;
      draft.tokens.forEach((token, index) => {
        if (token.start >= from && token.end <= before.length) drop.add(index);
      });
      drop.add(open);
      drop.add(close);
      break;
    }
  }
  return without(draft, (index) => drop.has(index));
}

function findClose(draft: Draft, open: number): number {
  for (let i = open + 1; i < draft.tokens.length && i - open < 12; i++)
    if (draft.tags[i] === "close") return i;
  return -1;
}

/** Drops what is in brackets, and the brackets; "(-)-loliolide" and "poly(A)" are one word. */
export function dropParentheses(draft: Draft): Draft {
  let depth = 0;
  let glued = false;
  return without(draft, (index) => {
    if (draft.tags[index] === "open" && depth++ === 0) glued = isGlued(draft, index);
    const inside = depth > 0 && !glued;
    if (draft.tags[index] === "close" && depth > 0) depth--;
    return inside;
  });
}

/** True for a bracket with a letter or hyphen right before it or right behind its end. */
function isGlued({ sentence, tokens, tags }: Draft, open: number): boolean {
  const close = tags.indexOf("close", open);
  const before = sentence[(tokens[open]?.start ?? 0) - 1] ?? " ";
  const after = close < 0 ? " " : (sentence[tokens[close]?.end ?? 0] ?? " ");
  return /[\p{L}-]/u.test(before) || /[\p{L}\p{N}-]/u.test(after);
}

/** Headline style: no articles. The rest of the grammar stands without them. */
export function dropArticles(draft: Draft): Draft {
  return without(draft, (index) => {
    const token = draft.tokens[index];
    if (token === undefined || draft.tags[index] !== "det" || !/^(?:the|a|an)$/.test(token.lower))
      return false;
    // "once a day", "20 mg a week".
    const rate = /^(?:day|week|month|year|hour)$/.test(draft.tokens[index + 1]?.lower ?? "");
    if (rate && /^(?:noun|adv|num|mark)$/.test(draft.tags[index - 1] ?? "")) return false;
    if (rate && /^(?:once|twice|times)$/.test(draft.tokens[index - 1]?.lower ?? "")) return false;
    // "An. gambiae" is a species.
    if (draft.tokens[index + 1]?.text === ".") return false;
    // "a few", "the more ... the more", "a 23% rise" keep theirs.
    return !/^(?:few|more|less|lot|same|number|third|quarter|half|total|variety|range|series|majority|minority|median|mean)$/.test(
      draft.tokens[index + 1]?.lower ?? "",
    );
  });
}

export const CONNECTIVES =
  /^(?:however|moreover|furthermore|therefore|thus|hence|additionally|consequently|accordingly|nevertheless|nonetheless|meanwhile|also|finally|interestingly|importantly|unfortunately|notably|remarkably|surprisingly|similarly|likewise|indeed|overall|altogether|specifically|intriguingly|strikingly|besides|secondly|first|firstly|second|third|thirdly|fourth|lastly|conversely|collectively|then|here|still|further|subsequently|and|but|yet|so|instead|recently|currently|today|unexpectedly|fortunately|together|interestingly)$/;
const CONNECTIVE_PHRASES: readonly (readonly string[])[] = [
  "in conclusion",
  "in addition",
  "in contrast",
  "by contrast",
  "in summary",
  "as a result",
  "for example",
  "for instance",
  "in fact",
  "in particular",
  "in this study",
  "in the present study",
  "in this context",
  "in this paper",
  "in this article",
  "on the other hand",
  "in turn",
  "taken together",
  "to our knowledge",
  "to the best of our knowledge",
  "in general",
  "as expected",
  "on the contrary",
  "in our study",
  "in this work",
  "in this report",
  "in this review",
  "to this end",
  "in short",
  "in brief",
  "after all",
  "even though",
  "even so",
  "more importantly",
  "most importantly",
  "in other words",
  "at the same time",
].map((phrase) => phrase.split(" "));

/**
 * Drops what opens a sentence without being part of its claim: connectives always, and with
 * `reports` also "We found that", "These results demonstrate that". "Suggest" and other hedges
 * stay, since the claim would be stronger without them.
 */
export function dropOpeners(draft: Draft, reports: boolean): Draft {
  let from = /^[•·▪●*–—-]$/u.test(wordAt(draft, 0)) ? 1 : 0;
  for (let changed = true; changed; ) {
    changed = false;
    const phrase = CONNECTIVE_PHRASES.find((words) =>
      words.every((word, k) => wordAt(draft, from + k) === word),
    );
    const length = phrase?.length ?? (CONNECTIVES.test(wordAt(draft, from)) ? 1 : 0);
    const after = tagAt(draft, from + length);
    // "Here we show", "Also we found" and "Thus X" need no comma; "Further studies are" is no opener.
    const loose =
      length === 1 &&
      /^(?:here|thus|therefore|hence|and|but|so)$/.test(wordAt(draft, from)) &&
      (after === "det" || after === "pron" || after === "noun");
    if (length > 0 && (after === "comma" || loose || (phrase !== undefined && after === "pron"))) {
      from += length + (after === "comma" ? 1 : 0);
      changed = true;
    }
    if (tagAt(draft, from) === "sub" && wordAt(draft, from) === "that" && from > 0) from++;
    if (!changed && reports) {
      const end = reportEnd(draft, from);
      if (end > from) {
        from = end;
        changed = true;
      }
    }
  }
  const dropped = new Set(draft.kept.slice(0, from));
  return from >= draft.kept.length ? draft : without(draft, (index) => dropped.has(index));
}

/** Where the claim begins after "We found that" or "Our results clearly show that", else `from`. */
function reportEnd(draft: Draft, from: number): number {
  for (let k = from; k < draft.kept.length && k - from < 14; k++) {
    const tag = tagAt(draft, k);
    if (tag === "comma" || tag === "modal" || tag === "not" || tag === "stop") return from;
    // "the first trial that shows that".
    const relative = tag === "rel" && !REPORTS.test(wordAt(draft, k - 1));
    if (wordAt(draft, k) === "that" && k > from && !relative) {
      const report = REPORTS.test(wordAt(draft, k - 1));
      const subject = tagAt(draft, from);
      return report &&
        (subject === "pron" || subject === "det" || subject === "noun" || subject === "adj")
        ? k + 1
        : from;
    }
  }
  return from;
}
