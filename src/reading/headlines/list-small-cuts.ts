import { type Cut, cutOf } from "./cut.ts";
import { dropArticles, dropOpeners, dropParentheses } from "./drop-words.ts";
import { type Draft, tagAt, wordAt } from "./headline-draft.ts";

/** Adverbs inside a clause that only join it to its neighbours. */
const JOINING =
  /^(?:also|therefore|thus|hence|furthermore|moreover|additionally|consequently|however|indeed|accordingly)$/;

/** Words that the claim says as well without: connectives, "(n = 20)", "We found that", articles. */
export function listSmallCuts(draft: Draft): Cut[] {
  const cuts: Cut[] = [];
  const add = (from: number, to: number, cost: number) => {
    cuts.push(cutOf(draft, from, to, cost));
  };
  cuts.push(...difference(draft, dropParentheses(draft), 0.1));
  cuts.push(...listReport(draft));
  cuts.push(...difference(draft, dropArticles(draft), 0.35));
  const denied = draft.kept.some((_, k) => /^(?:not|no|nor|only|without)$/.test(wordAt(draft, k)));
  // "A total of 40 cycles was given" would lose its agreement.
  const singular = draft.kept.some((_, k) => /^(?:was|is|has)$/.test(wordAt(draft, k)));
  const hedged = hedgedReport(draft);
  const aim = aimEnd(draft);
  if (aim > 0) add(0, aim, 0.15);
  if (hedged > 0) add(0, hedged, 0.5);
  draft.kept.forEach((_, k) => {
    const word = wordAt(draft, k);
    const next = wordAt(draft, k + 1);
    if (JOINING.test(word) && k > 0) {
      const inCommas = tagAt(draft, k - 1) === "comma" && tagAt(draft, k + 1) === "comma";
      if (inCommas) add(k - 1, k + 2, 0.05);
      else if (tagAt(draft, k - 1) !== "comma" && tagAt(draft, k + 1) !== "comma")
        add(k, k + 1, 0.1);
    }
    if (word === "respectively") add(tagAt(draft, k - 1) === "comma" ? k - 1 : k, k + 1, 0.05);
    if (word === "statistically" && next.startsWith("significant")) add(k, k + 1, 0.05);
    if (word === "in" && next === "order" && wordAt(draft, k + 2) === "to") add(k, k + 2, 0.05);
    if (word === "as" && next === "compared") add(k, k + 1, 0.05);
    // "was found to be higher" says what "was higher" does; "reported to be" would name a source.
    if (
      /^(?:found|shown|observed|noted|seen|proven|proved|demonstrated)$/.test(word) &&
      next === "to" &&
      wordAt(draft, k + 2) === "be" &&
      /^(?:is|are|was|were)$/.test(wordAt(draft, k - 1))
    )
      add(k, k + 3, 0.15);
    if (word === "both" && joins(draft, k)) add(k, k + 1, 0.15);
    // "Our results suggest early treatment is": the conjunction can stay unsaid.
    if (word === "that" && tagAt(draft, k) === "sub" && SAYS.test(wordAt(draft, k - 1)))
      add(k, k + 1, 0.25);
    if (
      word === "of" &&
      next === "the" &&
      STUDY.test(wordAt(draft, k + 2)) &&
      tagAt(draft, k + 3) === "aux"
    )
      add(k, k + 3, 0.2);
    const present = next === "the" && /^(?:present|current)$/.test(wordAt(draft, k + 2));
    if (/^(?:of|in|from)$/.test(word) && k > 0 && (present || /^(?:this|our)$/.test(next))) {
      const noun = present ? k + 3 : k + 2;
      if (STUDY.test(wordAt(draft, noun)) && tagAt(draft, noun + 1) !== "noun")
        add(k, noun + 1, 0.2);
    }
    // "patients who were diagnosed after surgery": the participle says it alone.
    if (
      tagAt(draft, k) === "rel" &&
      tagAt(draft, k - 1) === "noun" &&
      /^(?:is|are|was|were)$/.test(next) &&
      /^(?:part|ing)$/.test(tagAt(draft, k + 2) ?? "")
    )
      add(k, k + 2, 0.15);
    // "significantly higher" where nothing is denied: "not significantly higher" is another claim.
    if (
      INTENSE.test(word) &&
      !denied &&
      tagAt(draft, k - 1) !== "conj" &&
      tagAt(draft, k - 1) !== "adv" &&
      (/^(?:part|verb|adj)$/.test(tagAt(draft, k + 1) ?? "") || /^(?:more|less|fewer)$/.test(next))
    )
      add(k, k + 1, 0.4);
    if (!singular && word === "a" && next === "total" && wordAt(draft, k + 2) === "of")
      add(k, k + 3, 0.15);
  });
  return cuts;
}

/** "We found that", "These results demonstrate that". */
export function listReport(draft: Draft): Cut[] {
  return difference(draft, dropOpeners(draft, true), 0.2);
}

function difference(draft: Draft, shorter: Draft, cost: number): Cut[] {
  const kept = new Set(shorter.kept);
  const drop = draft.kept.filter((index) => !kept.has(index));
  return drop.length > 0 ? [{ drop, cost }] : [];
}

const INTENSE =
  /^(?:significantly|highly|strongly|very|markedly|dramatically|substantially|considerably|greatly|widely)$/;
const SAYS =
  /^(?:suggests?|suggested|shows?|showed|indicates?|indicated|demonstrates?|demonstrated|reveals?|revealed|found|find|concluded|believe)$/;
const STUDY =
  /^(?:study|survey|trial|cohort|series|sample|analysis|review|meta-analysis|report|paper|population|setting)$/;

/** "both A and B" can lose its "both", "both groups" cannot. */
function joins(draft: Draft, both: number): boolean {
  for (let k = both + 2; k < both + 8; k++) {
    if (wordAt(draft, k) === "and") return true;
    if (/^(?:comma|verb|aux|modal)$/.test(tagAt(draft, k) ?? "")) return false;
  }
  return false;
}

/** Where the claim begins after "Our results suggest that" when it is hedged itself ("may"). */
function hedgedReport(draft: Draft): number {
  for (let k = 1; k < 10; k++) {
    const tag = tagAt(draft, k);
    if (tag === "modal" || tag === "not" || tag === "comma") return -1;
    if (wordAt(draft, k) !== "that") continue;
    if (!/^suggest/.test(wordAt(draft, k - 1))) return -1;
    for (let j = k + 1; j < draft.kept.length; j++) {
      const tag = tagAt(draft, j);
      if (tag !== "modal" && tag !== "verb" && tag !== "aux") continue;
      return /^(?:may|might|could|appears?|seems?)$/.test(wordAt(draft, j)) ? k + 1 : -1;
    }
  }
  return -1;
}

const AIMS =
  /^(?:aim(?:s|ed)?|objectives?|purposes?|goals?|sought|designed|conducted|undertaken|performed)$/;

/** Where the aim itself begins: "The objective of the study was | to test", "We aimed | to test". */
function aimEnd(draft: Draft): number {
  let aims = false;
  for (let k = 0; k < 16; k++) {
    const tag = tagAt(draft, k);
    if (
      tag === "sub" ||
      tag === "rel" ||
      (tag === "comma" && tagAt(draft, k - 1) !== "adj") ||
      tag === "not" ||
      tag === "modal"
    )
      return -1;
    if (AIMS.test(wordAt(draft, k))) aims = true;
    if (aims && tag === "to" && tagAt(draft, k + 1) === "inf") {
      const last = wordAt(draft, k - 1);
      return /^(?:is|was|were|are)$/.test(last) || AIMS.test(last) ? k : -1;
    }
  }
  return -1;
}
