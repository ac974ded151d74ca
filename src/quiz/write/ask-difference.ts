import {
  capitalise,
  type Draft,
  type DraftOption,
  pointsBack,
  type WritingContext,
} from "./draft.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { peelLead } from "./peel-lead.ts";
import { stateClaims } from "./state-claims.ts";
import { trimClaim } from "./trim-claim.ts";
import { lowerStart } from "./word-case.ts";

const NOUN =
  "(difference|association|correlation|relationship|relation|interaction|effect|increase|decrease|reduction|improvement|change|trend|agreement|concordance|link|advantage|benefit)s?";
const KIND =
  "((?:(?:statistically|significant|clear|strong|weak|moderate|high|low|positive|negative|inverse|direct|linear|good|poor|excellent|marked|highly|very|clinically|relevant|meaningful|notable|close|definite|independent|apparent|major|substantial|significantly)\\s+){0,3})";
const SEEN =
  "(?:was|were|is|are|could be|has been|had been)\\s+(?:also\\s+)?(?:found|observed|seen|detected|noted|identified|demonstrated|shown|apparent|evident|present)";
/** "There was no significant difference in survival between A and B" */
const THERE = new RegExp(
  `^There\\s+(?:was|were|is|are|has been|appears to be|appeared to be)\\s+(also\\s+)?(not any|no|an?|)\\s*${KIND}${NOUN}\\s+((?:in|between|of|on|with|among|for|regarding|to|over)\\s+.{5,140})$`,
  "iu",
);
/** "No difference was found in survival between A and B" */
const FOUND = new RegExp(
  `^(No|An?|)\\s*${KIND}${NOUN}\\s+(?:(.{5,120}?)\\s+)?${SEEN}(?:\\s+(.{5,120}))?$`,
  "iu",
);

/** Cheap, for the many sentences that speak of none. */
const LOOKED_FOR = new RegExp(`\\b${NOUN}\\b`, "iu");

/** "We did not find any difference" */
const UNFOUND =
  /^We\s+(?:(?:did not|could not|failed to|were unable to)\s+(?:find|observe|detect|identify|demonstrate|show)\s+(?:an?\s|any\s)?|(?:found|observed|detected|noted|saw)\s+no\s)/iu;

/** A thing looked for between or in others, as the text says it. */
interface Existence {
  readonly negated: boolean;
  readonly kind: string;
  readonly noun: string;
  readonly plural: boolean;
  readonly about: string;
}

/** What was found of a difference or a link: none, one, or the reverse; absence is no proof. */
export function askDifferences(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return reading.sentences.flatMap(({ role, text }, sentence) => {
    if ((role !== "results" && role !== "conclusions") || !LOOKED_FOR.test(text)) return [];
    return stateClaims(text, 45).flatMap((claim): Draft[] => {
      const { lead, main } = peelLead(trimClaim(claim));
      const said = readExistence(main.replace(UNFOUND, "There was no "));
      if (!said || pointsBack(`${lead} ${said.about}`) || !isTold(said, lead)) return [];
      const options = turnExistence(said);
      if (!options) return [];
      const who = role === "conclusions" ? nameAuthors(context) : nameStudy(context);
      const what = said.plural ? `${said.noun}s` : said.noun;
      const isLink =
        !/^(?:difference|increase|decrease|reduction|improvement|change|trend|effect)$/u.test(
          said.noun,
        );
      const an = said.plural ? "" : /^[aeiou]/u.test(what) ? "an " : "a ";
      const topic =
        isLink || said.noun === "effect"
          ? `the ${what} ${said.about}`
          : `${an}${what} ${said.about}`;
      const asked =
        said.noun === "trend" || (!isLink && said.noun !== "effect")
          ? `when they looked for ${topic}`
          : `about ${topic}`;
      const opening = lead === "" ? "" : ` ${lowerStart(lead, article.abstract)}`;
      return [
        {
          fact: `claim ${sentence} ${main}`,
          way: "difference",
          sentence,
          stem:
            lead === ""
              ? `What did ${who} find ${asked}?`
              : `${capitalise(opening.trim())}, what did ${who} find ${asked}?`,
          answer: { kind: "single", key: options.key, distractors: options.others },
          explanation: said.negated
            ? "None was found, which is not proof that there is none."
            : "The abstract reports one, and says of what kind.",
          bloom: "understand",
          difficulty: 2,
        },
      ];
    });
  });
}

/** What nobody set out to find, or holds as a matter of course. */
const ASIDE =
  /\b(?:length of (?:hospital )?(?:stay|follow-?up)|follow-?up (?:time|period|duration)|baseline|demographic\p{L}*|ages?|sex|gender|race|ethnicity|body mass index|BMI|parity|groups at)\b/iu;

/** Of a difference, between whom; "none", only where a test was done; nothing that was adjusted away. */
function isTold({ noun, negated, kind, about }: Existence, lead: string): boolean {
  if (/\badjust|\bcontroll(?:ed|ing)\b/iu.test(`${lead} ${about}`) || ASIDE.test(about))
    return false;
  if (negated && !/\bsignificant/u.test(kind)) return false;
  return (
    noun !== "difference" ||
    /\b(?:between|among)\s(?!groups?\b|(?:the )?(?:two|three|four|both|all)\b)/u.test(about)
  );
}

function readExistence(main: string): Existence | undefined {
  const there = THERE.exec(main);
  if (there) {
    const [, , no = "", kind = "", noun = "", about = ""] = there;
    return toExistence(main, no, kind, noun, about);
  }
  const found = FOUND.exec(main);
  if (!found) return undefined;
  const [, no = "", kind = "", noun = "", before = "", after = ""] = found;
  return toExistence(main, no, kind, noun, `${before} ${after}`.trim());
}

function toExistence(
  main: string,
  no: string,
  kind: string,
  noun: string,
  about: string,
): Existence | undefined {
  if (!/^(?:in|between|of|on|with|among|for|regarding|to|over)\s/u.test(about)) return undefined;
  if (
    /\d|[;:]|\b(?:but|while|although|whereas|when|because|if|who|which|respectively|there)\b/u.test(
      about,
    )
  )
    return undefined;
  if (about.split(" ").length > 18) return undefined;
  const plural = new RegExp(`\\b${noun}s\\b`, "iu").test(main);
  return {
    negated: /^no/iu.test(no),
    kind: kind.trim(),
    noun: noun.toLowerCase(),
    plural,
    about: about.replace(/,$/u, ""),
  };
}

/** As printed, "no significant differences": the key stands in the sentence. */
function turnExistence({
  negated,
  kind,
  noun,
  plural,
}: Existence): { key: string; others: DraftOption[] } | undefined {
  const things = plural ? `${noun}s` : noun;
  const an = (text: string) =>
    plural ? text : `${/^[aeiou]/iu.test(text.trim()) ? "an" : "a"} ${text.trim()}`;
  const bare = kind
    .replace(/\b(?:statistically|significant|significantly|highly)\b\s*/gu, "")
    .trim();
  const say = (text: string) => capitalise(text.replace(/\s+/gu, " ").trim());
  const isLink = /^(?:association|correlation|relationship|relation|link)$/u.test(noun);
  if (negated) {
    // "We did not find any": the key is not as printed, but is what was found.
    const feedback = "The abstract reports none.";
    return {
      key: say(`no ${kind} ${things}`),
      others: isLink
        ? [
            { text: say(an(`positive ${things}`)), feedback },
            { text: say(an(`negative ${things}`)), feedback },
            {
              text: say(`proof that there is no ${noun}`),
              feedback: "Not finding it is not proof that there is none.",
            },
          ]
        : [
            { text: say(an(`significant ${things}`)), feedback },
            {
              text: say(`proof that there is no ${noun}`),
              feedback: "Not finding it is not proof that there is none.",
            },
          ],
    };
  }
  const isSignificant = /\bsignificant/u.test(kind);
  const missed = {
    text: say(`no ${isSignificant ? "significant" : ""} ${things}`),
    feedback: "The abstract reports one.",
  };
  if (isLink) {
    const isInverse = /negative|inverse/u.test(kind);
    const degree = /\b(?:strong|weak|moderate|high|low|good|poor|close)\b/u.exec(bare)?.[0];
    return {
      key: say(an(`${kind} ${things}`)),
      others: [
        missed,
        {
          text: say(an(isInverse ? `positive ${things}` : `negative ${things}`)),
          feedback: "That turns the link round.",
        },
        degree === undefined
          ? {
              text: "Proof that the one causes the other",
              feedback: "A link is no proof of a cause.",
            }
          : {
              text: say(an(`${WEAKER[degree] ?? "weak"} ${things}`)),
              feedback: `The abstract calls it ${degree}.`,
            },
      ],
    };
  }
  const opposite = TURNED[noun];
  if (opposite !== undefined) {
    return {
      key: say(an(`${kind} ${things}`)),
      others: [
        missed,
        {
          text: say(an(`${kind} ${plural ? `${opposite}s` : opposite}`)),
          feedback: "That turns the direction round.",
        },
        ...(isSignificant
          ? [
              {
                text: say(an(`${things} that was not significant`)),
                feedback: "The abstract calls it significant.",
              },
            ]
          : []),
      ].filter(({ text }) => !(plural && / that was /u.test(text))),
    };
  }
  return undefined;
}

const WEAKER: Readonly<Record<string, string>> = {
  strong: "weak",
  weak: "strong",
  moderate: "weak",
  high: "low",
  low: "high",
  good: "poor",
  poor: "good",
  close: "loose",
};
const TURNED: Readonly<Record<string, string>> = {
  increase: "decrease",
  decrease: "increase",
  reduction: "increase",
  improvement: "deterioration",
};
