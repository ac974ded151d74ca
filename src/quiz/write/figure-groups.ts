import type { Quantity } from "../../reading/index.ts";
import { pointsBack } from "./draft.ts";
import type { FigureClause } from "./figure-clause.ts";

/** One measure in several groups, or several measures: each number with what it belongs to. */
export interface FigureGroups {
  /** "the infection rate"; empty where each member is a measure of its own. */
  readonly topic: string;
  readonly members: readonly {
    /** "group 1A", "specificity" */
    readonly name: string;
    /** "in group 1A"; empty where the member is itself the measure. */
    readonly phrase: string;
    readonly figure: Quantity;
  }[];
  /** The clause says in words which is the higher. */
  readonly isTold: boolean;
}

const PREP = "(?:in|among|for|with|at|after|during|on|under|before|following|without|from|within)";
const NEXT =
  "(?:,|,?\\s+(?:and|but|versus|vs\\.?|(?:as |when )?compared (?:with|to)|whereas|than|while))";
const ADVERB = "(?:only|about|approximately|significantly|respectively)";
const BE = "(?:was|were|is|are|averaged)";

const INLINE = new RegExp(`^([^#,;:]{4,110}?) ${BE} (?:${ADVERB} )?(#.+)$`, "u");
const SEGMENT = new RegExp(
  `(?:${ADVERB} )?#(\\d+)# (${PREP}) ([^#();:]{2,80}?)(?:${NEXT}\\s+(?=${ADVERB}? ?#)|$)`,
  "uy",
);
const BRACKETED = new RegExp(
  `^([^#();:]{4,110}?) (?:${BE}|occurred|differed) ([^#();:]{0,60}?)(?:^|\\s)(${PREP}) ([^#(),;:]{2,70}?) \\(#(\\d+)#\\)${NEXT}\\s+(?:(${PREP}) )?([^#(),;:]{2,70}?) \\(#(\\d+)#\\)$`,
  "u",
);
const LISTED = new RegExp(
  `^([^#();:]{4,110}?) (?:${BE}) ([^#();:]{0,60}?)(?:^|\\s)(${PREP}) ([^#(),;:]{2,70}?)${NEXT}\\s+(?:(${PREP}) )?([^#(),;:]{2,70}?) \\(#(\\d+)# ?(?:vs\\.?|versus|v|compared (?:with|to)|and|,|to) ?#(\\d+)#(?:,? respectively)?\\)$`,
  "u",
);
const LIST = "([^#();:]{5,150}?)";
const MARKS = "(#\\d+#(?:,? (?:and |vs\\.? |versus )?#\\d+#)+)";
const BEHIND = new RegExp(
  `^([^#,;:]{4,110}?) ${BE} (?:${ADVERB} )?${MARKS},? (${PREP}|of|by|per) ${LIST},? respectively$`,
  "u",
);
const BEFORE = new RegExp(
  `^([^#,;:]{4,90}?) (${PREP}|of|by) ${LIST} ${BE} (?:${ADVERB} )?${MARKS},? respectively$`,
  "u",
);
const MEASURES = new RegExp(
  `^([^#;:()]{6,140}?) ${BE} (?:${ADVERB} )?(#[#\\d, and]+#),? respectively$`,
  "u",
);

/** The numbers of a clause by group; `undefined` where the words do not tell for certain. */
export function figureGroups({
  text: marked,
  figures,
  printed,
}: FigureClause): FigureGroups | undefined {
  const text = withTimes(marked, figures, printed);
  const read = readInline(text) ?? readBrackets(text) ?? readBehind(text) ?? readMeasures(text);
  if (!read || read.members.length < 2) return undefined;
  const members = read.members.map(({ name, prep, at }) => ({
    name: name.trim(),
    phrase: prep === "" ? "" : `${prep} ${name.trim()}`,
    figure: figures[at],
  }));
  const found = members.flatMap(({ figure, ...rest }) => (figure ? [{ ...rest, figure }] : []));
  const [first] = found;
  if (found.length !== members.length || !first || first.figure.kind === "count") return undefined;
  const isLike = found.every(
    ({ figure }) => figure.unit === first.figure.unit || read.topic === "",
  );
  const isNamed = found.every(({ name }) => isName(name));
  // "Patients with grade 0" beside "grade 1": the second has lost its noun.
  const isParallel =
    new Set(found.map(({ name }) => /\s(?:with|of|who|without)\s/u.test(name))).size === 1;
  const isNew = new Set(found.map(({ name }) => name.toLowerCase())).size === found.length;
  return isLike && isNamed && isParallel && isNew && (read.topic === "" || isTopic(read.topic))
    ? { topic: read.topic, members: found, isTold: read.isTold }
    : undefined;
}

/** "#0# and #1# at 5 and 10 years": when it was measured names a member, and is no figure. */
function withTimes(text: string, figures: readonly Quantity[], printed: readonly string[]): string {
  return text.replace(
    /\b((?:at|after|within|by|over|during|for) (?:the )?(?:age of )?)((?:#\d+#(?:,? and |, )?)+)/gu,
    (all: string, prep: string, marks: string) => {
      const at = [...marks.matchAll(/#(\d+)#/gu)].map((match) => Number(match[1]));
      const kind = figures[at.at(-1) ?? -1]?.kind;
      return kind === "duration" || kind === "age"
        ? `${prep}${marks.replace(/#(\d+)#/gu, (_, index) => printed[Number(index)] ?? "")}`
        : all;
    },
  );
}

interface Parsed {
  readonly topic: string;
  readonly members: readonly {
    readonly name: string;
    readonly prep: string;
    readonly at: number;
  }[];
  readonly isTold: boolean;
}

/** "The rate was #0# in group 1A and #1# in group 1B" */
function readInline(text: string): Parsed | undefined {
  const [, topic = "", rest = ""] = INLINE.exec(text) ?? [];
  if (rest === "") return undefined;
  const members: Parsed["members"][number][] = [];
  SEGMENT.lastIndex = 0;
  let end = 0;
  for (let match = SEGMENT.exec(rest); match; match = SEGMENT.exec(rest)) {
    members.push({ at: Number(match[1]), prep: match[2] ?? "", name: match[3] ?? "" });
    end = SEGMENT.lastIndex;
  }
  return end === rest.length ? { topic, members, isTold: false } : undefined;
}

/** "Pain was lower with A (#0#) than with B (#1#)", "was lower with A than with B (#0# vs #1#)" */
function readBrackets(text: string): Parsed | undefined {
  const apart = BRACKETED.exec(text);
  const joined = LISTED.exec(text);
  const [, topic = "", said = "", prep = "", one = ""] = apart ?? joined ?? [];
  const [at, other, otherPrep, otherAt] = apart
    ? [apart[5], apart[7], apart[6], apart[8]]
    : [joined?.[7], joined?.[6], joined?.[5], joined?.[8]];
  if (topic === "" || at === undefined || other === undefined) return undefined;
  return {
    topic,
    members: [
      { name: one, prep, at: Number(at) },
      { name: other, prep: otherPrep ?? prep, at: Number(otherAt) },
    ],
    isTold: !/^(?:found|seen|observed|noted|present|reported|detected|recorded|diagnosed)?$/u.test(
      said.trim(),
    ),
  };
}

const SHARED =
  /\s(groups|patients|women|men|children|years|weeks|months|days|cohorts|arms|samples|populations?|lesions|studies|cases|levels|steps|carriers|subjects|participants|eyes|tumou?rs)$/iu;

/** "was #0# and #1# in A and B, respectively", "in A and B was #0# and #1#, respectively" */
function readBehind(text: string): Parsed | undefined {
  const behind = BEHIND.exec(text);
  const before = behind ? undefined : BEFORE.exec(text);
  const [topic, prep, list, marks] = behind
    ? [behind[1], behind[3], behind[4], behind[2]]
    : [before?.[1], before?.[2], before?.[3], before?.[4]];
  if (!topic || !prep || !list || !marks) return undefined;
  const at = [...marks.matchAll(/#(\d+)#/gu)].map((match) => Number(match[1]));
  const names = list
    .split(/,\s+(?:and\s+)?|\s+(?:and|versus|vs\.?)\s+/u)
    .map((name) => name.replace(/^(?:in|for|with|at)\s/u, ""));
  const [one = ""] = names;
  const last = names.at(-1) ?? "";
  if (names.length !== at.length || names.some((name) => name.length < 1)) return undefined;
  // "in A and B groups": the noun belongs to all.
  const noun = SHARED.exec(last)?.[1];
  const isShared =
    noun !== undefined && !one.endsWith(noun.replace(/s$/u, "")) && !one.endsWith(noun);
  const single = noun !== undefined && /^(?:groups|cohorts|arms)$/u.test(noun);
  const own = isShared ? ` ${single ? noun.slice(0, -1) : noun}` : "";
  const isThe = /^the /u.test(one) || /^(?:group|cohort|arm)$/u.test(own.trim());
  return {
    topic,
    members: names.map((name, index) => {
      const isLast = index === names.length - 1;
      const whole = !isLast ? `${name}${own}` : isShared && single ? name.slice(0, -1) : name;
      return {
        name: `${isThe && !/^the /u.test(whole) ? "the " : ""}${whole}`,
        prep,
        at: at[index] ?? -1,
      };
    }),
    isTold: false,
  };
}

/** "The sensitivity, specificity and accuracy were #0#, #1# and #2#, respectively" */
function readMeasures(text: string): Parsed | undefined {
  const [, list = "", marks = ""] = MEASURES.exec(text) ?? [];
  if (list === "" || /\b(?:of|in|for) [^,]*\band\b/u.test(list)) return undefined;
  const names = list.replace(/^the\s+/iu, "").split(/,\s+(?:and\s+)?|\s+and\s+/u);
  const at = [...marks.matchAll(/#(\d+)#/gu)].map((match) => Number(match[1]));
  if (names.length !== at.length) return undefined;
  const members = names.map((name, index) => ({
    name:
      index === 0 && !/^\p{Lu}\S*\p{Lu}/u.test(name)
        ? name.charAt(0).toLowerCase() + name.slice(1)
        : name,
    prep: "",
    at: at[index] ?? -1,
  }));
  return members.every(({ name }) => MEASURE.test(name))
    ? { topic: "", members, isTold: false }
    : undefined;
}

export const MEASURE =
  /\b(?:rates?|mean|median|average|scores?|times?|levels?|lengths?|duration|mortality|incidence|prevalence|sensitivity|specificity|accuracy|values?|survival|proportion|percentage|frequency|risk|volumes?|concentrations?|index|ratio|age|weight|pressure|thickness|counts?|agreement|reliability|yield|number|cost|costs|stay|dose|loss|morbidity|height|diameter|size|width|depth|density|BMI|PPV|NPV|temperature|adherence|coverage|uptake)\b/iu;

function isName(name: string): boolean {
  return (
    name.split(" ").length <= 10 &&
    !/\b(?:was|were|had|which|who|than|compared|respectively|if|when|that in|averaging|overall)\b/u.test(
      name,
    ) &&
    !/^(?:baseline|a|the|an|order|addition|contrast|comparison)$/iu.test(name) &&
    !pointsBack(name.replace(/^those (?=with|without|who|in|undergoing|receiving|treated)/u, ""))
  );
}

const PERSONS =
  /^(?:(?:the|all|most|more|these)\s+)?(?:\p{L}+\s+)?(?:patients|participants|subjects|women|men|children|adults|people|infants|cases|we|there|it|differences?)\b/iu;

function isTopic(topic: string): boolean {
  return (
    topic.split(" ").length <= 12 &&
    !PERSONS.test(topic) &&
    !pointsBack(topic) &&
    !/\b(?:was|were|is|are|that|which|who|had|has|and|or|respectively|than|difference|differences)\b/u.test(
      topic,
    )
  );
}
