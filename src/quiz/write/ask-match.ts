import { printQuantity, type Quantity } from "../../reading/index.ts";
import { leansBack } from "./ask-role.ts";
import { capitalise, type Draft, pointsBack, sentenceAt, type WritingContext } from "./draft.ts";
import { findPurposes, type Purpose } from "./find-purposes.ts";
import { sharesWords } from "./shares-words.ts";

const FEWEST = 3;
const MOST = 5;
/** Words of all cells: a table of more is not read from the back of a room. */
const MOST_WORDS = 80;

/** Questions in which things are put together with what belongs to them, of one kind each. */
export function askMatches(context: WritingContext): Draft[] {
  return [...matchValues(context), ...matchPurposes(context)];
}

/** "Match each group with its response rate": values of one measure and one unit, in one sentence. */
function matchValues({ reading }: WritingContext): Draft[] {
  const bySentence = new Map<string, Quantity[]>();
  for (const quantity of reading.quantities) {
    const { group, of, kind, unit, start } = quantity;
    if (group === undefined || of === "") continue;
    const key = `${sentenceAt(reading, start)} ${kind} ${unit} ${of}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), quantity]);
  }
  return [...bySentence.values()].flatMap((quantities): Draft[] => {
    const [first] = quantities;
    if (!first || quantities.length < FEWEST || quantities.length > MOST) return [];
    if (!["percentage", "measurement", "duration", "dose", "effect", "number"].includes(first.kind))
      return [];
    const groups = new Set(quantities.map(({ group }) => group?.toLowerCase()));
    const values = new Set(quantities.map(({ value }) => value));
    if (groups.size < quantities.length || values.size < quantities.length) return [];
    // What orders the groups orders the values too: "low, medium, high".
    if (quantities.some(({ group = "" }) => !isGroup(group) || /\d/u.test(group))) return [];
    if (pointsBack(first.of) || first.of.split(" ").length > 10 || /\d/u.test(first.of)) return [];
    const sentence = sentenceAt(reading, first.start);
    return [
      {
        fact: `match ${first.start}`,
        way: "match",
        tellsAll: true,
        sentence,
        stem: `Which figure for ${first.of} belongs to which group?`,
        answer: {
          kind: "match",
          headings: ["Group", capitalise(first.of)],
          pairs: quantities.map((quantity) => ({
            left: capitalise(groupOf(quantity)),
            right: printQuantity(quantity),
            feedback: "",
          })),
        },
        explanation: `All ${["", "", "", "three", "four", "five"][quantities.length]} figures stand in one sentence, each with its group.`,
        bloom: "understand",
        difficulty: 3,
      },
    ];
  });
}

const groupOf = ({ group = "" }: Quantity) => group.replace(/^the\s+/iu, "");

function isGroup(group: string): boolean {
  return group.split(" ").length <= 7 && !pointsBack(group) && !/[()[\]]/u.test(group);
}

/** "What was each of these done for?": deeds and purposes that share no word which would tell. */
function matchPurposes(context: WritingContext): Draft[] {
  const chosen: Purpose[] = [];
  let words = 0;
  for (const each of findPurposes(context)) {
    const deed = each.deed.replace(/^we\s+/iu, "We ");
    const length = `${deed} ${each.purpose}`.split(" ").length;
    const isShort = deed.split(" ").length <= 14 && each.purpose.split(" ").length <= 16;
    if (each.asked === undefined || !isShort || leansBack(deed) || words + length > MOST_WORDS)
      continue;
    // A word in both columns gives the pair away; one purpose in two rows makes two right answers.
    if (sharesWords(each.purpose, deed, 0.3)) continue;
    const isApart = chosen.every(
      (other) =>
        !sharesWords(each.purpose, `${other.purpose} ${other.deed}`, 0.34) &&
        !sharesWords(other.purpose, `${each.purpose} ${each.deed}`, 0.34),
    );
    if (!isApart || chosen.length === MOST - 1) continue;
    chosen.push(each);
    words += length;
  }
  const [first] = chosen;
  if (!first || chosen.length < FEWEST) return [];
  return [
    {
      fact: `match ${first.sentence} purposes`,
      way: "match-purpose",
      sentence: first.sentence,
      cites: chosen.map(({ sentence }) => sentence),
      stem: "What was each of these steps done for?",
      answer: {
        kind: "match",
        headings: ["Step", "Purpose"],
        pairs: chosen.map(({ deed, purpose }) => ({
          left: capitalise(deed),
          right: purpose,
          feedback: "",
        })),
      },
      explanation: "Each step is reported together with its purpose.",
      bloom: "analyse",
      difficulty: 3,
    },
  ];
}
