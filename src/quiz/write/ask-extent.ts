import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { isPerformed } from "./performed.ts";
import { readStatements } from "./read-statements.ts";

/** Of how many a thing is said, and of what. */
interface Extent {
  readonly which: "all" | "most" | "none" | "both";
  /** "six", where the text counts them. */
  readonly count: string;
  /** "infants" */
  readonly things: string;
}

const SAID: readonly (readonly [Extent["which"], RegExp])[] = [
  [
    "all",
    /^all (?:of )?(?:the )?(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)?(\p{L}.*)$/iu,
  ],
  ["none", /^(?:no|none of the|not one of the|not a single)()\s(\p{L}.*)$/iu],
  [
    "most",
    /^(?:most(?: of the)?|(?:the|a) (?:vast |great |large )?majority of(?: the)?)()\s(\p{L}.*)$/iu,
  ],
  ["both", /^both()\s(?:of )?(?:the )?(\p{L}.*)$/iu],
];

/** Things of which one may ask how many: not "evidence" or "difference". */
const COUNTABLE =
  /(?:patients?|women|woman|men|children|child|infants?|parents?|mothers?|adults?|participants?|subjects?|cases?|tumou?rs?|lesions?|specimens?|samples?|eyes?|knees?|hips?|implants?|grafts?|procedures?|operations?|incisions?|wounds?|clinicians?|physicians?|residents?|surgeons?|students?|nurses?|respondents?|studies|trials?|animals?|rats?|mice|groups?|isolates?|strains?|patients|families|hospitals?|centers?|centres?|practices?|measures?|methods?|models?|markers?|parameters?|instruments?|scales?|tests?|drugs?|treatments?|episodes?|complications?|deaths?|fractures?|teeth|implants?|testicles|testes|kidneys?|adducts?|genes?|proteins?|cells?|arms?|sites?|schools?|countries|regions?|individuals?|people|persons?|users?|carriers?|donors?|recipients?|survivors?|controls?|volunteers?|techniques?|systems?|devices?|devices|screws?|stents?|valves?|hearts?|hands?|feet|limbs?|ears?|fetuses|newborns?|neonates?|pregnancies|deliveries|boys|girls|twins|dogs|pigs|rabbits)$/iu;

/** "Which incisions healed well?": all of them, most, few or none. */
export function askExtents(context: WritingContext): Draft[] {
  return readStatements(context).flatMap(({ sentence, isConclusion, clauses }): Draft[] =>
    clauses.slice(0, 1).flatMap(({ lead, subject, predicate }): Draft[] => {
      const extent = readExtent(subject);
      if (!extent || isPerformed(predicate)) return [];
      const words = predicate.split(" ").length;
      if (
        words < 2 ||
        words > 20 ||
        /\d.*%|\be\.g\.|\b(?:not|no|never|neither|nor|none|only|all|both|respectively|either)\b/u.test(
          predicate,
        )
      )
        return [];
      if (pointsBack(`${lead} ${extent.things} ${predicate.replace(/\b(?:their|its)\b/gu, "")}`))
        return [];
      const things = pluralise(extent.things);
      const opening = lead === "" ? "Which" : `${lead}, which`;
      const of = extent.which === "both" ? `of the two ${things}` : things;
      return [
        {
          fact: `claim ${sentence} ${subject} ${predicate}`,
          way: "extent",
          sentence,
          stem: `${opening} ${of} ${agree(predicate)}?`,
          answer: {
            kind: "single",
            key: capitalise(subject),
            distractors: othersOf(extent, things),
          },
          explanation: `The abstract says so of ${lower(subject)}.`,
          bloom: "understand",
          difficulty: isConclusion ? 2 : 1,
        },
      ];
    }),
  );
}

function readExtent(subject: string): Extent | undefined {
  for (const [which, pattern] of SAID) {
    const [, count = "", things = ""] = pattern.exec(subject) ?? [];
    // "All affected patients": by what, only the sentences before say.
    if (
      /^(?:affected|involved|remaining|other|such|treated|resulting|above|same|corresponding)\b/iu.test(
        things,
      )
    )
      continue;
    if (things === "" || things.split(" ").length > 7 || /,|\band\b|\bor\b/u.test(things)) continue;
    const head = things.replace(
      /\s(?:of|in|with|without|from|who|that|which|on|at|for|to|receiving|undergoing|treated|given|tested|studied|examined|included|evaluated)\s?.*$/u,
      "",
    );
    return COUNTABLE.test(head) ? { which, count, things } : undefined;
  }
  return undefined;
}

function othersOf({ which, count }: Extent, things: string) {
  const feedback = {
    all: "The abstract says so of all of them.",
    none: "The abstract says so of none of them.",
    most: "The abstract says so of most of them.",
    both: "The abstract says so of both.",
  }[which];
  const say = (texts: readonly string[]) => texts.map((text) => ({ text, feedback }));
  if (which === "both") return say(["Only the one, not the other", `Neither of the two ${things}`]);
  const name = count === "" ? things : `of the ${count} ${things}`;
  const of = count === "" ? "" : "of ";
  const all = { text: count === "" ? `All ${things}` : `All ${name}`, which: "all" };
  const most = { text: `Most ${name}`, which: "most" };
  const few = { text: `A minority of ${name.replace(of, "")}`, which: "few" };
  const none = { text: count === "" ? `No ${things}` : `None ${name}`, which: "none" };
  return say([all, most, few, none].filter((each) => each.which !== which).map(({ text }) => text));
}

/** "patient with cancer" as "patients with cancer". */
function pluralise(things: string): string {
  const [head = "", tail = ""] = cutTail(things);
  const many = /(?:s|men|women|children|people|mice|teeth|feet)$/u.test(head)
    ? head
    : /child$/u.test(head)
      ? `${head}ren`
      : /man$/u.test(head)
        ? `${head.slice(0, -2)}en`
        : /[^aeiou]y$/u.test(head)
          ? `${head.slice(0, -1)}ies`
          : `${head}s`;
  return `${many}${tail}`;
}

function cutTail(things: string): [string, string] {
  const at = things.search(
    /\s(?:of|in|with|without|from|who|that|which|on|at|for|to|receiving|undergoing|treated|given|tested|studied|examined|included|evaluated)\b/u,
  );
  return at < 0 ? [things, ""] : [things.slice(0, at), things.slice(at)];
}

function agree(predicate: string): string {
  return predicate
    .replace(/^was\b/u, "were")
    .replace(/^is\b/u, "are")
    .replace(/^has\b/u, "have");
}

function lower(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
