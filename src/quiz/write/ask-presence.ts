import { oppositeOf } from "./directions.ts";
import {
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  type WritingContext,
} from "./draft.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { peelLead } from "./peel-lead.ts";
import { readStatements } from "./read-statements.ts";
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
const THERE =
  /^There\s+(?:was|were|is|are)\s+(?:also\s+)?(?:(no|not any)\s+|(an?)\s+|)(\p{L}.{3,140})$/iu;
const WE =
  /^We\s+(?:also\s+)?(?:found|observed|detected|noted|saw|identified)\s+(?!that\b)(?:(no)\s+|(an?)\s+|)(\p{L}.{3,140})$/iu;
/** Where the thing ends, and it begins where or in whom it was. */
const PLACE =
  /\s((?:in|among|at|on|between|during|after|within|with|for|when|across|over|by|under|following|under|reported|found|seen|observed|noted|identified|that|which|who|to)\s.+)$/u;

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
    const question = `what did ${who} find as to ${lowerStart(asked, context.article.abstract)}?`;
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

interface Options {
  readonly asked: string;
  readonly key: string;
  readonly distractors: readonly DraftOption[];
}

function readOptions(main: string): Options | undefined {
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
  const any = /\bor\b/u.test(thing) ? thing.replace(/\bor\b/gu, "and") : thing;
  return {
    asked: `any ${thing}${where === "" ? "" : ` ${where}`}`,
    key: `No ${thing}`,
    distractors: [
      { text: capitalise(`${any} in a minority of cases`), feedback },
      { text: capitalise(`${any} in most cases`), feedback },
    ],
  };
}

/** Differences and links that were looked for. */
const LINK =
  /^(?:(?:statistically|clinically|significant|systematic|clear|major|relevant|consistent|or|within-group|between-group|overall|meaningful|independent|further|other)\s)*(differences?|associations?|correlations?|relationships?)$/iu;

function readUnlinked(thing: string, noun: string, where: string): Options | undefined {
  if (/\bthat\b|\bwe\b/u.test(where) || where.split(" ").length > 26) return undefined;
  const one = noun.replace(/s$/u, "");
  const an = /s$/u.test(noun) ? "" : /^a/u.test(noun) ? "an " : "a ";
  const feedback = "The abstract reports none.";
  return {
    asked: `any ${thing} ${where}`,
    key: `No ${thing}`,
    distractors: [
      { text: capitalise(`${an === "" ? "" : "a "}significant ${noun}`), feedback },
      { text: capitalise(`${an}${noun} that vanished after adjustment`), feedback },
      {
        text: `Proof that there is no ${one}`,
        feedback: "Not finding it is not proof that there is none.",
      },
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

/** "There was a higher rate of relapse in smokers": higher, lower, or the same. */
function readCompared(main: string): Options | undefined {
  const [, no, an = "", rest = ""] = THERE.exec(main) ?? WE.exec(main) ?? [];
  if (
    no !== undefined ||
    rest === "" ||
    /\d|[;:]|\b(?:but|although|while|whereas|because|and (?:an?|lower|higher|more|fewer|less))\b/u.test(
      rest,
    )
  )
    return undefined;
  const match =
    /^((?:(?:statistically|significantly|markedly|slightly|much|consistently|substantially)\s)*)(\p{Ll}+)\s(.+)$/u.exec(
      rest,
    );
  const [, adverbs = "", word = "", what = ""] = match ?? [];
  const isSignificant = word === "significant" ? /^(\p{Ll}+)\s(.+)$/u.exec(what) : null;
  const direction = isSignificant?.[1] ?? word;
  const noun = isSignificant?.[2] ?? what;
  const opposite = oppositeOf(direction);
  if (opposite === undefined || noun.split(" ").length > 22) return undefined;
  const isNoun = /^(?:increase|decrease|reduction|decline|improvement|worsening)$/u.test(direction);
  const tail = isNoun ? noun : (PLACE.exec(` ${noun}`)?.[1] ?? "");
  const thing = isNoun ? "" : tail === "" ? noun : noun.slice(0, noun.length - tail.length).trim();
  if (!isNoun && (thing === "" || /\bthan\b/u.test(thing))) return undefined;
  const say = (which: string) => {
    const article = an === "" ? "" : /^[aeiou]/u.test(adverbs || which) ? "an " : "a ";
    return capitalise(`${article}${adverbs}${which}${thing === "" ? "" : ` ${thing}`}`);
  };
  const feedback = "The abstract reports a difference, and says which way it goes.";
  const than = /^(.*?)\sthan\s(.+)$/u.exec(noun);
  if (than) {
    const [, things = "", other = ""] = than;
    const isMany = /s$|\bpatients\b/u.test(
      things.split(/\s(?:of|in|with|without|for|on|at)\s/u)[0] ?? "",
    );
    if (isNoun || an !== "" || !/^(?:more|fewer|less)$/u.test(direction)) return undefined;
    const turned = direction === "more" ? (isMany ? "fewer" : "less") : "more";
    return {
      asked: things,
      key: capitalise(`${adverbs}${direction} ${things} than ${other}`),
      distractors: [
        {
          text: capitalise(`${adverbs}${turned} ${things} than ${other}`),
          feedback: "That turns the direction round.",
        },
        { text: `About as ${isMany ? "many" : "much"} ${things} as ${other}`, feedback },
      ],
    };
  }
  if (isNoun) {
    if (!/^(?:in|of)\s/u.test(noun)) return undefined;
    const key = isSignificant
      ? `${an === "" ? "" : "a "}significant ${direction}`
      : `${an === "" ? "" : /^[aeiou]/u.test(direction) ? "an " : "a "}${direction}`;
    return {
      asked: noun.replace(/^(?:in|of)\s/u, ""),
      key: capitalise(key),
      distractors: [
        {
          text: capitalise(
            key
              .replace(direction, opposite)
              .replace(/^an? (?=[aeiou])/u, "an ")
              .replace(/^an (?=[^aeiou])/u, "a "),
          ),
          feedback: "That turns the direction round.",
        },
        { text: "No change either way", feedback: "The abstract reports a change." },
      ],
    };
  }
  return {
    asked: `the ${thing} ${tail}`.trim(),
    key: say(direction),
    distractors: [
      { text: say(opposite), feedback: "That turns the direction round." },
      { text: capitalise(`${an === "" ? "" : "a "}similar ${thing}`), feedback },
    ],
  };
}
