import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { peelLead } from "./peel-lead.ts";
import { readStatements } from "./read-statements.ts";
import {
  LINK,
  PLACE,
  type PresenceOptions,
  readCompared,
  readUnlinked,
  THERE,
  WE,
} from "./turn-presence.ts";
import { lowerStart } from "./word-case.ts";

/** Something said to be there, or not to be. */
interface Presence {
  readonly absent: boolean;
  /** "adverse events" */
  readonly thing: string;
  /** "at either ward": where it was looked for. */
  readonly where: string;
}

const SEEN =
  "(?:found|observed|seen|detected|identified|noted|encountered|recorded|reported|present|demonstrated|documented|evident|visible|needed|required|noticed|indicated|shown)";
const NO_WAS = new RegExp(
  `^No\\s+(.{3,90}?)\\s+(?:was|were|had been|has been)\\s+${SEEN}(?:\\s+(.{3,100}))?$`,
  "iu",
);
const NO_DID =
  /^No\s+(.{3,90}?)\s+(?:occurred|developed|happened|arose|appeared|existed|emerged)(?:\s+(.{3,100}))?$/iu;
/** Links and differences are asked for in words of their own. */
const OF_ITS_OWN =
  /\b(?:differences?|associations?|correlations?|relationships?|relations?|interactions?|changes?|trends?|evidence|doubt|need|reason|room|consensus|proof|indication|significant|link|effects?|impact|benefits?|advantages?|way|information|data|studies|increase|decrease|reduction|improvement)\b/iu;

/** "What did the authors find as to colonic malignancy?": none, in some, in most. */
export function askPresence(context: WritingContext): Draft[] {
  return readStatements(context).flatMap(({ sentence, isConclusion, claim }): Draft[] => {
    const { lead, main } = peelLead(claim);
    const options = readOptions(main);
    if (!options || pointsBack(`${lead} ${main.replace(/^(?:There|We)\b/u, "")}`)) return [];
    const { asked, key, distractors } = options;
    const who = isConclusion ? nameAuthors(context) : nameStudy(context);
    const looked = asked.startsWith("any ") ? "when they looked for" : "as to";
    const question = `what did ${who} find ${looked} ${lowerStart(asked, context.article.abstract)}?`;
    return [
      {
        fact: `claim ${sentence} ${main}`,
        way: "presence",
        sentence,
        stem: capitalise(lead === "" ? question : `${lead}, ${question}`),
        answer: { kind: "single", key, distractors },
        explanation: `The abstract says: ${main.charAt(0).toLowerCase()}${main.slice(1)}.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

function readOptions(main: string): PresenceOptions | undefined {
  if (/\d|[;:]|\b(?:but|although|while|whereas|because|than|respectively)\b/u.test(main)) {
    return readCompared(main);
  }
  const presence = readAbsence(main);
  if (!presence) return readCompared(main);
  const { thing, where } = presence;
  const link = LINK.exec(thing);
  if (link && where !== "") return readUnlinked(thing, link[1] ?? "", where);
  if (OF_ITS_OWN.test(thing) || thing.split(" ").length > 9 || /,|\bno\b/u.test(thing))
    return undefined;
  const feedback = "The abstract reports none.";
  const isOne = !/s$/u.test(thing) && /\b(?:case|patient|episode|event|complication)$/u.test(thing);
  if (isOne) return undefined;
  const named = /\bor\b/u.test(thing) ? thing.replace(/\bor\b/gu, "and") : thing;
  return {
    asked: `${thing}${where === "" ? "" : ` ${where}`}`,
    key: `No ${thing}`,
    distractors: [
      { text: capitalise(`${named} in a minority of cases`), feedback },
      { text: capitalise(`${named} in most cases`), feedback },
    ],
  };
}

function readAbsence(main: string): Presence | undefined {
  const passive = NO_WAS.exec(main) ?? NO_DID.exec(main);
  if (passive) {
    const [, thing = "", where = ""] = passive;
    return { absent: true, thing, where };
  }
  const there = THERE.exec(main) ?? WE.exec(main);
  const [, no, , rest = ""] = there ?? [];
  if (no === undefined) return undefined;
  const where = PLACE.exec(rest)?.[1] ?? "";
  return { absent: true, thing: where === "" ? rest : rest.slice(0, -where.length).trim(), where };
}
