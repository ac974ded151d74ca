import type { Frame, Role } from "../reading.ts";
import type { Tag } from "../words/tag.ts";
import type { Tagged } from "../words/tag-sentence.ts";
import { verbForm } from "../words/verb-forms.ts";
import { type FrameRead, readMatrix } from "./read-matrix.ts";

/** Phrases at the head of a sentence that draw a conclusion. */
const CONCLUDES =
  /^(?:in (?:conclusion|summary|sum)|taken together|together|collectively|to conclude|to summari[sz]e|thus|therefore|hence|conclusions?|altogether)\b/i;

const INTENDS = /^(?:hypothesi[sz]\w*|hypothesis|aims?|aimed|objective|purpose|goal)$/;

/**
 * The frame of the clause whose subject begins at token `from` and whose verb group at `verb`;
 * `undefined` where the text denies the clause or asks how it comes about.
 *
 *     Our results suggest that  X increases Y     concluded
 *     We asked whether          X increases Y     hypothesised
 *                               X increased Y     found, except in the background
 */
export function readFrame(
  sentence: Tagged,
  from: number,
  verb: number,
  raising: number | undefined,
  role: Role | undefined,
): FrameRead | undefined {
  const { tokens, text } = sentence;
  const opener = clauseOpener(sentence, from);
  // "it appears as though X": how strongly is left open.
  const near = tokens.slice(Math.max(0, from - 20), from).map(({ lower }) => lower);
  if (near.some((word, i) => word === "as" && /^(?:though|if)$/.test(near[i + 1] ?? "")))
    return undefined;
  const word = opener < 0 ? "" : (tokens[opener]?.lower ?? "");
  // "only when X reduces Y", "how X reduces Y": not stated to be so.
  if (/^(?:how|why|what|where|unless|when|once|until)$/.test(word)) return undefined;
  if (word === "whether" || word === "if") return { frame: "hypothesised", hedged: false };
  if (word === "that") {
    const matrix = readMatrix(sentence, opener);
    if (matrix === "denied") return undefined;
    if (matrix !== undefined) {
      // "There was evidence that X", among the results: theirs.
      const ends = role === "results" || role === "conclusions";
      const past = /^(?:was|were)$/.test(tokens[opener - 2]?.lower ?? "");
      if (matrix.frame === "reported" && ends && past) return { ...matrix, frame: "found" };
      // "We proposed that X would", before any result: a hypothesis.
      const early = role === "methods" || role === "objective";
      if (early && matrix.frame === "concluded") return { ...matrix, frame: "hypothesised" };
      const settled =
        matrix.frame === "stated" && role === "conclusions" ? "concluded" : matrix.frame;
      return { ...matrix, frame: settled };
    }
  }
  if (tokens.slice(Math.max(0, from - 60), from).some(({ lower }) => INTENDS.test(lower)))
    return { frame: "hypothesised", hedged: true };
  const raised = raising === undefined ? undefined : frameOfRaising(sentence, verb, raising, role);
  if (raised !== undefined) return { frame: raised, hedged: false };
  const start = tokens[0]?.start ?? 0;
  if (CONCLUDES.test(text.slice(start, start + 40))) return { frame: "concluded", hedged: false };
  const isFound =
    role !== "background" &&
    role !== "objective" &&
    (isPast(sentence, verb) ||
      (role === "results" &&
        sentence.tags[verb] !== "modal" &&
        !isDefinition(sentence, from, verb)));
  return {
    frame: isFound ? "found" : role === "conclusions" ? "concluded" : "stated",
    hedged: false,
  };
}

/** The word that opens the clause of the subject at `from`, or -1 for a main clause. */
function clauseOpener({ tokens, tags }: Tagged, from: number): number {
  // True once a verb was passed: a comma to its left then ends another clause.
  let verbs = 0;
  let comma = false;
  for (let i = from - 1; i >= 0 && from - i < 60; i--) {
    const tag = tags[i] as Tag;
    const lower = tokens[i]?.lower ?? "";
    // "whether: (a) X rises; (b) Y falls" asks both.
    const item = tags[i + 1] === "open" && tags[i + 3] === "close";
    if (tag === "stop" && lower !== ":" && !item) return -1;
    if (tag === "comma" && verbs === 0 && tags[i + 1] !== "conj") comma = true;
    if (tag === "verb" || tag === "aux" || tag === "modal") verbs++;
    if (tag !== "sub") continue;
    // "When X rose, Y fell": that clause is over; what governs both stands further left.
    if (verbs > 0 && comma && lower !== "that") continue;
    if (/^(?:whether|if|how|why|what|where|unless|when|once|until)$/.test(lower)) return i;
    // "so that" opens a clause within; what governs stands further left.
    if (lower === "that" && !/^(?:so|such)$/.test(tokens[i - 1]?.lower ?? "")) {
      const joined = tags[i - 1] === "conj" || (tags[i - 1] === "comma" && tags[i - 2] === "conj");
      if (!joined) return i;
    }
  }
  return -1;
}

/** "has been shown to" reports, "was shown to" finds, "is known to" states. */
function frameOfRaising(
  { tokens }: Tagged,
  verb: number,
  raising: number,
  role: Role | undefined,
): Frame | undefined {
  const word = tokens[raising]?.lower ?? "";
  if (
    !/^(?:found|shown|reported|demonstrated|observed|proved|proven|seen|confirmed|known|thought|believed|suggested|considered|proposed|hypothesi[sz]ed|assumed|presumed)$/.test(
      word,
    )
  )
    return undefined;
  if (/^hypothesi[sz]ed$/.test(word)) return "hypothesised";
  if (/^(?:known|thought|believed|considered|assumed|presumed)$/.test(word)) return "stated";
  const auxiliary = tokens[verb]?.lower ?? "";
  if (/^(?:was|were)$/.test(auxiliary)) return word === "reported" ? "reported" : "found";
  // "X is shown to reduce Y", at the end of a paper: by its authors.
  const own = role === "results" || role === "conclusions";
  if (own && /^(?:is|are)$/.test(auxiliary)) return "found";
  return "reported";
}

function isPast({ tokens, tags }: Tagged, verb: number): boolean {
  const word = tokens[verb]?.lower ?? "";
  if (/^(?:was|were|did|had)$/.test(word)) return true;
  if (tags[verb] === "adv" || tags[verb] === "not")
    return isPast({ text: "", tokens, tags }, verb + 1);
  const form = verbForm(word)?.form;
  return tags[verb] === "verb" && (form === "ed" || form === "past");
}

/** "As a chaperone, X plays a key role in Y", among the results: known before. */
function isDefinition({ tokens }: Tagged, from: number, verb: number): boolean {
  return (
    !/^(?:the|our|this|these)$/.test(tokens[from]?.lower ?? "") &&
    /^(?:plays?|is|are)$/.test(tokens[verb]?.lower ?? "") &&
    tokens
      .slice(verb + 1, verb + 7)
      .some(({ lower }) =>
        /^(?:role|roles|part|regulators?|mediators?|drivers?|causes?|inhibitors?|responsible|known|essential|crucial|vital)$/.test(
          lower,
        ),
      )
  );
}
