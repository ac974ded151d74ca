import { hasFiniteVerb, printQuantity, type Quantity } from "../../reading/index.ts";
import {
  capitalise,
  type Draft,
  type Ladder,
  pointsBack,
  sentenceAt,
  type WritingContext,
} from "./draft.ts";
import { type FigureClause, figureClauses, withoutCounts } from "./figure-clause.ts";
import { invertClause } from "./invert-clause.ts";
import { listSlips } from "./number-slips.ts";
import { peelLead } from "./peel-lead.ts";
import { readClause } from "./read-clause.ts";
import { dropParentheses } from "./state-claims.ts";
import { lowerStart } from "./word-case.ts";

/** A question for the number, and the number as the text prints it. */
export interface Asked {
  readonly stem: string;
  readonly key: string;
}

const KINDS: ReadonlySet<string> = new Set([
  "count",
  "percentage",
  "fraction",
  "duration",
  "age",
  "dose",
  "measurement",
  "number",
]);

/**
 * "In what percentage of the children was sepsis present?": a claim of the abstract with its number
 * taken out and asked for, so that the denominator stays in the question.
 */
export function askNumbers(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  const cut = clausesOf(context);
  return reading.quantities.flatMap((quantity): Draft[] => {
    const sentence = sentenceAt(reading, quantity.start);
    const role = reading.sentences[sentence]?.role;
    // Details of procedure are not worth asking for; how many were studied is.
    if (role !== "results" && role !== "conclusions" && !isSample(quantity)) return [];
    if (!KINDS.has(quantity.kind) || quantity.comparator === ">" || quantity.comparator === "<")
      return [];
    const asked = [...(claims[sentence] ?? []), ...(cut.get(sentence) ?? [])]
      .map((claim) => claim.replace(HERE, ""))
      .map((claim) => askFor(quantity, claim, article.abstract))
      .find((each) => each !== undefined);
    // Cut short, a sentence may have lost its verb.
    if (!asked || /,\s+(?:was|were|had|\p{L}+ed|underwent)\b/u.test(asked.stem)) return [];
    // "How many fell ill and the dropouts reached 136": two clauses.
    if (/\bhow many\b.* and (?:the |an? )?[^,]*\d/iu.test(asked.stem)) return [];
    // "Ranging from 5 | and 10 mm" was cut in two.
    if (/\b(?:from|between) \d[\d.,]*\?$/u.test(`${asked.stem.replace(/\?$/u, "")}?`)) return [];
    // "How many performed in 256 patients were analysed".
    if (/\bhow many \p{L}+ed\b.* (?:was|were|had) /iu.test(asked.stem)) return [];
    // "How many patients scheduled to undergo surgery": a participle is no verb.
    const isVerbal = /\bhow many (?:\p{L}+ed|had|did|were)\b/u.test(asked.stem);
    if (!isVerbal && !hasFiniteVerb(asked.stem.replace(PARTICIPLE, " "))) return [];
    // "Children with communicating (and 34 with non-communicating) hydrocephalus".
    if (/\bwith \p{L}+(?:ing|ive|ous|al|ic|ary)\b(?= (?:was|were|did|had)\b|\?$)/u.test(asked.stem))
      return [];
    if (pointsOutside(asked.stem) || asked.stem.split(" ").length > 30) return [];
    const slips = listSlips(asked.key, quantity, reading.quantities, article.abstract);
    const ladder = slips && withinWhole(slips, asked.stem);
    // Too few numbers could be taken for it: it is typed.
    const isShareInWords = quantity.kind === "percentage" && /^\p{L}/u.test(asked.key);
    const isTyped =
      !ladder && (quantity.kind === "count" || isShareInWords) && Number.isInteger(quantity.value);
    if (!ladder && !isTyped) return [];
    const isFinding = role === "results" || role === "conclusions";
    return [
      {
        fact: `number ${quantity.start}`,
        way: ladder ? "number" : "typed",
        sentence,
        stem: asked.stem,
        answer: ladder
          ? { kind: "single", key: asked.key, distractors: [], ladder }
          : { kind: "numeric", value: quantity.value },
        explanation: `The abstract says “${printQuantity(quantity)}” here; the number belongs to the whole that the question names.`,
        // To tell a result from the other numbers of the text one must know what each measures.
        bloom: isFinding ? "understand" : "remember",
        difficulty: isFinding ? 2 : 1,
      },
    ];
  });
}

/** Where all of it was found, which goes without saying. */
const HERE =
  /,? (?:(?:who were |that were )?(?:included|enrolled|studied|analy[sz]ed|evaluated|treated) )?(?:in|within|from|of) (?:this|our|the present|the current) (?:study|series|trial|cohort|analysis|survey|review|sample)\b/gu;

/** The clauses with numbers, what belongs to a test or is a spread left out, by sentence. */
function clausesOf(context: WritingContext): Map<number, string[]> {
  const cut = new Map<number, string[]>();
  for (const clause of figureClauses(context)) {
    const print = ({ text, printed }: FigureClause) =>
      dropParentheses(text.replace(/#(\d+)#/gu, (_, at) => printed[Number(at)] ?? ""));
    const texts = cut.get(clause.sentence) ?? [];
    cut.set(clause.sentence, [...texts, print(clause), print(withoutCounts(clause))]);
  }
  return cut;
}

/** "Of the 40 respondents, how many": nobody takes it for 45. */
function withinWhole(ladder: Ladder, stem: string): Ladder | undefined {
  const whole = Number(/\bof (?:the )?(\d+)\b/iu.exec(stem)?.[1] ?? Number.POSITIVE_INFINITY);
  const above = ladder.above.filter(({ value }) => value < whole);
  return ladder.below.length + above.length < 3 ? undefined : { below: ladder.below, above };
}

const PARTICIPLE =
  /(?<!\b(?:was|were|been|be)(?: \p{L}+ly)?) \b(?:scheduled|admitted|referred|diagnosed|aged|operated|recruited|allocated|assigned|treated|enrolled|presented)(?= (?:to|for|in|with|by|on|at|from)\b)/gu;

/** As `pointsBack`, but "their" may mean the persons that the stem names before. */
export function pointsOutside(stem: string): boolean {
  // "How many principals said that their school": those who are counted.
  if (/\b(?:how many|percentage of)(?: the)? \p{L}/iu.test(stem))
    return pointsBack(stem.replace(/\b(?:their|they|them|themselves)\b/giu, ""));
  const at = PERSONS.exec(stem)?.index ?? stem.length;
  return pointsBack(stem.slice(0, at) + stem.slice(at).replace(/\b(?:their|they|them)\b/giu, ""));
}

const PERSONS =
  /\b(?:patients|participants|women|men|children|adults|infants|families|parents|mothers|students|physicians|respondents|residents|individuals|people|surgeons|nurses|providers|applicants|boys|girls|subjects|recruits|smokers|users|practitioners|doctors)\b/iu;

const STUDIED =
  /\b(?:patients?|participants?|subjects|women|men|children|adults|infants|people|individuals|mice|rats|animals|trials|studies|cases|samples|specimens|isolates|tumou?rs|eyes|families|students|physicians|hospitals|respondents|residents|donors|records|procedures|operations|lesions)\b/iu;

/** How many there were, how old, and how long they were followed. */
function isSample({ kind, of }: Quantity): boolean {
  return kind === "count"
    ? STUDIED.test(of)
    : kind === "age" || kind === "duration" || kind === "percentage";
}

export function askFor(quantity: Quantity, claim: string, abstract: string): Asked | undefined {
  const { lead, main } = peelLead(claim);
  const printed = quantity.text;
  const at = main.indexOf(printed);
  if (at < 0 || main.indexOf(printed, at + 1) >= 0 || /[\p{L}\p{N}]$/u.test(main.slice(0, at)))
    return undefined;
  const before = main.slice(0, at);
  const behind = main.slice(at + printed.length);
  // "12 and 15", "12 to 15": neither number stands alone.
  if (/^\s*(?:and|or|to|vs\.?|versus|–|-|%|±|,|\/)\s*\d|^[-–\p{L}\d]/u.test(behind))
    return undefined;
  // "Four hundred and | ninety-four".
  if (/\b(?:hundred|thousand)(?: and)? $/iu.test(before)) return undefined;
  const after = cutCoordinate(behind);
  if (/\d\s*(?:%\s*)?(?:and|or|to|,)\s*$/u.test(before)) return undefined;
  const asked =
    askSubject(quantity, before, after, /^(?:of|among)\b/iu.test(lead)) ??
    askAttribute(quantity, before, after) ??
    askWithin(quantity, before, after, abstract);
  if (!asked) return undefined;
  const opening = lead === "" ? "" : `${lowerStart(lead, abstract)}, `;
  return { stem: capitalise(`${opening}${asked.stem}?`), key: capitalise(asked.key) };
}

/** " at 1 year and 48.4% at 3 years": what follows has a number, or a clause, of its own. */
function cutCoordinate(given: string): string {
  // "114 were stage I, 68 were stage II".
  const after = /^([^,;]{3,90}?),\s+(?:and\s+)?(?:only\s+)?\d/u.exec(given)?.[1] ?? given;
  const coordinate =
    /^([^,;]{0,90}?),?\s+(?:and|versus|vs\.?|(?:as |when |in )?compar(?:ed|ison) (?:with|to)|but|while|whereas)\s+(?:only\s+|in\s+)?(?:\d|there\b|no\b)/u.exec(
      after,
    )?.[1];
  const clause =
    /^([^,;]{0,120}?),\s+(?:of (?:which|whom)|including|with|which|who|whereas|while|but|and|compared)\b/u.exec(
      coordinate ?? after,
    )?.[1];
  return clause ?? coordinate ?? after;
}

/** "35.3% of the children | survived": the number opens the subject. */
function askSubject(
  { kind, text }: Quantity,
  before: string,
  after: string,
  isOfWhole: boolean,
): Asked | undefined {
  if (/^there were (?:only )?$/iu.test(before) && kind === "count" && isCounted(after)) {
    return after.split(" ").length <= 8 && !/[,;]|\d/u.test(after)
      ? { stem: `how many${after} were there`, key: text }
      : undefined;
  }
  if (
    !/^(?:(?:a total of|in all|only|overall|approximately|about|nearly|almost)\s+)?$/iu.test(before)
  )
    return undefined;
  if (
    /\b(?:and|or)\s+(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/u.test(
      after,
    )
  )
    return undefined;
  if (
    kind === "percentage" &&
    /^\s+(?:of\s|were\s|was\s|had\s|did\s|developed\s|reported\s)/u.test(after)
  ) {
    return { stem: `what percentage${after}`, key: text };
  }
  if (
    kind === "percentage" &&
    isOfWhole &&
    /^\s+(?:\p{L}+ly\s+)?(?:underwent|said|chose|took|gave|died|met|became|\p{L}{2,}ed)\s(?!by\b)/u.test(
      after,
    )
  ) {
    return { stem: `what percentage${after}`, key: text };
  }
  if (
    kind === "count" &&
    isOfWhole &&
    /^\s+(?:were|had|did|underwent|said|chose|took|gave|saw|felt|got|met|became|(?!presented\b|aged\b|based\b)\p{L}{2,}ed)\b(?! by\b)/u.test(
      after,
    )
  ) {
    return { stem: `how many${after}`, key: text };
  }
  if (kind === "count" && /^\s+\p{L}/u.test(after) && isCounted(after)) {
    return { stem: `how many${after}`, key: text };
  }
  const parts = /^(\S+) ((?:out )?of (?:the )?\S+)$/u.exec(text);
  if (kind === "fraction" && parts && isCounted(after)) {
    return {
      stem: `how many ${(parts[2] ?? "").replace(/^out /u, "")}${after}`,
      key: parts[1] ?? "",
    };
  }
  return undefined;
}

const ATTRIBUTE = /^(.+?)\s+(was|were|is|are)\s+(?:only\s+|about\s+|approximately\s+)?$/u;
/** "The rate was 82% in the first group and | 88% in the second". */
const SECOND =
  /^(.+?)\s+(was|were)\s+\d[\d.,%·]*\s?\p{L}*\s+(?:in|for|at|among|after|with)\s[^,;\d]{2,60}(?:,|\s+and|,\s+and|\s+compared (?:with|to)|\s+versus)\s+$/u;

/** "The median survival | was 14.2 months in the treated group". */
function askAttribute(quantity: Quantity, before: string, after: string): Asked | undefined {
  const match = ATTRIBUTE.exec(before) ?? SECOND.exec(before);
  const [, subject = "", be = ""] = match ?? [];
  if (!match || quantity.kind === "count" || quantity.kind === "fraction") return undefined;
  if (!/^$|^\s+(?:in|for|among|at|of|with|after|during|before|per)\s/u.test(after))
    return undefined;
  if (/\b(?:was|were|is|are|that|which|who|and|or)\b/u.test(subject)) return undefined;
  const bare = subject.charAt(0).toLowerCase() + subject.slice(1);
  const isNamed = /^(?:the|a|an|all|each)\s/u.test(bare) || /^\p{Lu}\S*\p{Lu}/u.test(subject);
  const topic = isNamed ? (/^(?:the|an?)\s/u.test(bare) ? bare : subject) : `the ${bare}`;
  const unit = quantity.kind === "percentage" ? "what percentage" : "what";
  // "The cure rate was 85%": the rate is the percentage.
  const isRate =
    /\b(?:rate|rates|sensitivity|specificity|prevalence|incidence|survival|accuracy|value|values|proportion|percentage|risk|reliability|yield|power|coverage|efficacy|uptake|adherence|compliance|agreement|mortality)\b/iu;
  if (quantity.kind === "percentage" && !isRate.test(subject)) return undefined;
  return {
    stem: `${unit === "what" || isRate.test(subject) ? "what" : unit} ${be} ${topic}${after}`,
    key: quantity.text,
  };
}

/** "Sepsis | was present | in 70.6% of the children"; "Scores | rose | by 12%". */
function askWithin(
  { kind, text }: Quantity,
  before: string,
  after: string,
  abstract: string,
): Asked | undefined {
  const preposition =
    /\s(in|among|for|by|on|at|with|after|within|from|of)\s+(?:only\s+|about\s+|approximately\s+|a total of\s+)?$/u.exec(
      before,
    );
  const isDirect = preposition === null;
  const verbal = readClause(before.slice(0, preposition?.index ?? before.length).trim());
  if (!verbal || /\d/u.test(`${verbal.subject} ${verbal.predicate}`)) return undefined;
  // "The most common complications were fistulas": what is named stands behind the verb.
  if (
    /\b(?:common|frequent|complications|reasons|causes|types|symptoms|indications|findings|procedures|events|diagnoses|distribution)\b/iu.test(
      verbal.subject,
    ) &&
    !/\b(?:\p{L}+ed|seen|found|present|absent|made|done|known|given|shown)\b/u.test(
      verbal.predicate,
    )
  )
    return undefined;
  // "Participants were 15 adults": what was counted stands behind the verb.
  if (
    /^(?:the )?(?:participants|subjects|patients|sample|cohort|cases|controls|respondents)$/iu.test(
      verbal.subject,
    ) &&
    isDirect
  )
    return undefined;
  // "…, accounting for 10%", "in all, and with resection in 47": the number belongs to a part only.
  if (verbal.predicate.includes(",")) return undefined;
  // Two verbs share the subject: only one of them would be turned into a question.
  if (/\band\s+(?:\p{L}+\s+)?\p{L}+ed\b/u.test(verbal.predicate)) return undefined;
  // "30 of 72 responding patients": of how many stands in the question.
  const parts = /^(\S+) (?:out )?of (?:the )?(\S+)$/u.exec(text);
  if (kind === "fraction" && parts && !isDirect && isCounted(after) && isObject(after)) {
    const turned = invertClause(verbal, abstract);
    const [, count = "", whole = ""] = parts;
    return turned && Number.isNaN(Number(whole)) === false
      ? { stem: `${preposition[1]} how many of the ${whole}${after} ${turned.text}`, key: count }
      : undefined;
  }
  const isShare = kind === "percentage" && /^\s+of\s/u.test(after);
  const isCount = kind === "count" && /^\s+\p{L}/u.test(after) && isCounted(after);
  const asked = isShare ? "what percentage" : isCount ? "how many" : undefined;
  if (isDirect) {
    if (asked === undefined || !isObject(after)) return undefined;
    const inverted = invertClause(verbal, abstract);
    return inverted && inverted.rest === ""
      ? { stem: `${asked}${after} ${inverted.text}`, key: text }
      : undefined;
  }
  const word = preposition[1] ?? "";
  // "The sample consisted of 366 educators".
  if (
    word === "of" &&
    (!isCount || !/^(?:consisted|(?:was|were) (?:composed|comprised))$/u.test(verbal.predicate))
  )
    return undefined;
  if (word === "of") {
    const of = invertClause(verbal, abstract);
    return of && isObject(after)
      ? { stem: `of how many${after} ${of.text}`, key: text }
      : undefined;
  }
  const inverted = invertClause(verbal, abstract);
  if (!inverted) return undefined;
  if (
    word === "by" &&
    CHANGE.test(inverted.text) &&
    (kind === "percentage" || kind === "measurement") &&
    !/^\s+of\b/u.test(after)
  ) {
    return { stem: `by how much ${inverted.text}${after}`, key: text };
  }
  const isPlace = /^(?:in|among|for|by|on|with|from)$/u.test(word);
  if (asked === undefined || !isPlace || !isObject(after)) return undefined;
  return { stem: `${word} ${asked}${after} ${inverted.text}`, key: text };
}

const CHANGE =
  /\b(?:increase|decrease|reduce|fall|rise|drop|decline|improve|lower|grow|exceed|differ|shorten|prolong|change)d?\b/u;

/** One of the first words is a plural noun, which the number counts. */
function isCounted(after: string): boolean {
  const words = after
    .trim()
    .split(/[\s,]+/u)
    .slice(0, 6);
  const stop = words.findIndex((word) => BREAK.test(word));
  return words
    .slice(0, stop < 0 ? words.length : stop)
    .some((word) => /(?:[^s]s|men|people|children|mice|criteria)$/iu.test(word));
}

const BREAK =
  /^(?:with|of|from|in|who|undergoing|at|on|for|aged|without|receiving|were|was|had|that|and|is|are|or)$/u;

/** A noun phrase that can be moved to the front: short, and without a clause or number of its own. */
function isObject(after: string): boolean {
  return (
    after.split(" ").length <= 10 &&
    !/\d|[,;:]|\b(?:was|were|is|are|had|has|have|and)\b/u.test(after)
  );
}
