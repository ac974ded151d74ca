import { leansBack } from "./ask-role.ts";
import { asDistractors, capitalise, type Draft, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import { dropParentheses } from "./state-claims.ts";
import { turnsOnCount, varyStudy } from "./study-sites.ts";

const VERB =
  "(?:determin|assess|evaluat|investigat|examin|compar|stud(?:y|ied)|explor|identif|describ|test|analy[sz]|measur|defin|establish|estimat|clarif|quantif|report|verif|develop|review|find|discover|see|delineat|characteri[sz]|elucidat|document|understand|validat|address|ascertain|confirm|predict|correlat|discuss|demonstrat|present|probe|look|point|summari[sz]e|calculat|detect|check|prove|learn|evaluat|survey|map|monitor|improve|reduce|provide|propose|show|highlight|know|outline|obtain|gain|design|introduc|search|shed|answer|conduct|perform)";

/** "The aim of this study was", "We aimed", "This study was designed": what follows is the aim. */
const FRAMES: readonly RegExp[] = [
  /^(?:the |our |an? )?(?:(?:main|primary|principal|specific|present|overall|secondary|purpose)\s)?(?:objectives?|aims?|purposes?|goals?|intention)\b(?:\s(?:of|in|for)\s[^,]{3,60}?)?\s(?:was|were|is|are)(?:\s(?:twofold|therefore|thus|also|then))?:?\s(?:\(?(?:1|i|a)[.)]\s)?(?=to\s)/iu,
  /^(?:in (?:this|the present|the current) (?:[\p{L}-]+\s){1,2}?,?\s?)?(?:we|this (?:[\p{L}-]+\s){1,3}|the (?:present|current) (?:[\p{L}-]+\s){1,2}|our (?:[\p{L}-]+\s){1,2})(?:therefore |thus |also |further |hence |was |were |is |has been |have )*(?:aimed|aims|sought|set out|wished|wanted|attempted|decided|planned|designed|undertaken|performed|conducted|carried out|intended|attempts|proposed|tried|seeks)(?:\sby\s\p{L}+)?\s(?=to\s)/iu,
  /^(?:we|this (?:[\p{L}-]+\s){1,3}|the (?:present|current) (?:[\p{L}-]+\s){1,2}|our (?:[\p{L}-]+\s){1,2}),?\s(?:conducted|performed|undertook|carried out)\s[^,]{5,60}?\s(?=to\s)/iu,
];

const SAID =
  /^(?:here(?:in)?,?\s|(?:in|with) (?:this|the present|the current|our) (?:[\p{L}-]+\s){0,3}?(?:study|paper|article|work|report|review|analysis|trial|research|investigation),?\s)?(?:we|this (?:[\p{L}-]+\s){0,3}?(?:study|paper|article|work|report|review|analysis|trial|research|investigation)|the (?:present|current) (?:study|paper|article|work|research|analysis))\s(?:therefore\s|also\s|thus\s|further\s|then\s|specifically\s|have\s|prospectively\s|retrospectively\s)*(investigated|examined|evaluated|assessed|explored|compared|studied|analy[sz]ed|tested|asked|evaluates|investigates|examines|explores|assesses|compares|analy[sz]es|describes|reports|addresses|addressed|determined|hypothesi[sz]ed|looked at|measured|reviewed|describe|report|present|investigate|examine|explore|determine|assess|compare|analyse|analyze)\s(.{15,260})$/iu;

/** "What did the authors set out to do?": the aim in its own words among aims that differ from it. */
export function askAims(context: WritingContext): Draft[] {
  const { reading } = context;
  return reading.sentences.flatMap(({ text, role }, index): Draft[] => {
    if (role === "results" || role === "conclusions") return [];
    const aim = readAim(text, role === "objective");
    if (aim === undefined || leansBack(aim.text)) return [];
    const variants = varyStudy(aim.text, index, context);
    if (!variants || turnsOnCount(variants)) return [];
    const who = nameAuthors(context);
    return [
      {
        fact: `claim ${index}`,
        tellsAll: true,
        way: "aim",
        sentence: index,
        stem: aim.stem(who, aim.text.length),
        answer: {
          kind: "single",
          key: capitalise(aim.text),
          distractors: asDistractors(variants),
        },
        explanation: "This is the aim as the abstract words it; the others ask something else.",
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

interface Aim {
  readonly text: string;
  readonly stem: (who: string, turn: number) => string;
}

const TO = new RegExp(`^to\\s(?:\\p{L}+ly\\s|further\\s|better\\s)?${VERB}\\p{L}*\\s`, "iu");
const MOST_WORDS = 34;

/** What the authors wanted to know, as far as one statement of it goes. */
export function readAim(sentence: string, isAim: boolean): Aim | undefined {
  const bare = dropParentheses(sentence.replace(/[.\s]+$/u, ""))
    .replace(/^(?:\(?(?:i{1,3}|[1-3]|[a-c])[.)]\s)/iu, "")
    .replace(/^[\p{Lu}\s/&]{4,20}:\s*(?=\p{Lu})/u, "")
    .replace(
      /^(?:therefore|thus|however|hence|here|specifically|in addition|secondly?|finally|accordingly|consequently|furthermore|as such),?\s/iu,
      "",
    );
  for (const frame of FRAMES) {
    const said = frame.exec(bare)?.[0];
    const rest = said === undefined ? "" : cut(bare.slice(said.length));
    if (rest !== "" && TO.test(rest)) return { text: rest, stem: ofAim };
  }
  if (
    isAim &&
    TO.test(bare) &&
    !/,\s(?:we|the|a|an|this)\s.*\b(?:was|were|\p{L}+ed)\b/u.test(bare)
  ) {
    const rest = cut(bare);
    if (rest !== "") return { text: rest, stem: ofAim };
  }
  const [, verb = "", object = ""] = SAID.exec(bare) ?? [];
  const rest = cut(object.replace(/^for the first time\s/u, ""));
  const base = baseOf(verb);
  if (base === undefined || rest === "" || /^(?:that|a|an|all|\d|data|using|by)\b/u.test(rest))
    return undefined;
  // Which patients they studied is asked elsewhere.
  if (
    !isAim &&
    !/^(?:whether|if|how|the (?:\p{L}+\s)?(?:effects?|impact|influence|role|association|relationship|relation|link|correlation|prevalence|incidence|efficacy|safety|feasibility|accuracy))\b/u.test(
      rest,
    )
  )
    return undefined;
  return {
    text: rest.replace(/^if\b/u, "whether"),
    stem: (who) => `What did ${who} set out to ${base}?`,
  };
}

function ofAim(who: string, turn: number): string {
  const stems = [
    `What did ${who} set out to do?`,
    "What was the study meant to achieve?",
    `Which aim did ${who} state?`,
  ];
  return stems[turn % stems.length] ?? "Which aim did the study have?";
}

function baseOf(verb: string): string | undefined {
  const lower = verb.toLowerCase();
  if (/^hypoth/u.test(lower)) return undefined;
  if (lower === "looked at") return "look at";
  if (/^stud/u.test(lower)) return "study";
  if (/^ask/u.test(lower)) return "find out";
  const stem = lower.replace(/(?:ed|es|s|d)$/u, "");
  const known = [
    "investigate",
    "examine",
    "evaluate",
    "assess",
    "explore",
    "compare",
    "analyse",
    "analyze",
    "test",
    "describe",
    "report",
    "address",
    "determine",
    "measure",
    "review",
    "present",
  ];
  return known.find((word) => word === lower || word === stem || word === `${stem}e`);
}

/** The first of several aims, without what it is for; empty where it is too long or too short. */
function cut(text: string): string {
  const first = text
    .replace(/[,;]?\s(?:and\s)?\(?(?:2|ii|b)[.)]\s.*$/u, "")
    .replace(/[;:]\s.*$/u, "")
    .replace(/,?\sand\s(?:to\s)(?=\p{L}).*$/u, "")
    .replace(
      /,\s(?:which|thereby|with the (?:aim|intent|goal)|in order to|so as to|as well as to|using|based on|by means of)\s.*$/u,
      "",
    )
    .trim();
  const words = first.split(" ").length;
  const isWhole =
    !/[()[\]{}<>=±"“”]|\bvs\b|:/u.test(first) && !/\b(?:of|in|the|and|to|with)$/u.test(first);
  return words >= 5 && words <= MOST_WORDS && isWhole ? first : "";
}
