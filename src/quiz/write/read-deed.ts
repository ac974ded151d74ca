import { verbForm } from "../../reading/index.ts";
import type { ReadClause } from "./read-clause.ts";
import { lowerStart } from "./word-case.ts";

/** What was done, ready to be asked about. */
export interface Deed {
  /** "randomised", "collected": the participle or past of what was done, in lower case. */
  readonly verb: string;
  /** What it was done to or with; for "we measured BMI", BMI. Empty where it has none. */
  readonly object: string;
  /** What follows, cut where another circumstance begins. */
  readonly parts: readonly Part[];
  /** The question that begins with these words, up to `parts[upTo]`: "How were patients treated". */
  readonly ask: (opening: string, upTo: number) => string;
  /** The question for the object itself: "What did the authors measure", "Which of these were recorded". */
  readonly askObject?: (rest: string) => string;
  /** The object begins the sentence: it agrees with the verb. */
  readonly passive: boolean;
  readonly plural: boolean;
  /** Nothing stands between the verb and the first circumstance. */
  readonly isBare: boolean;
}

/** A circumstance: "using", "a questionnaire". */
export interface Part {
  readonly link: string;
  readonly text: string;
}

const PASSIVE =
  /^(was|were|had been)\s+((?:(?:then|also|first|further|only|subsequently|\p{L}+ly)\s+)*)(\p{L}[\p{L}-]*(?:ed|en|ne|wn|ut|de|lt|nt|et|ad|ld|ht|pt|ung|um|un))(?=\s|$|,)\s*(.*)$/u;
const LINKS =
  /(?:^|,?\s)(according to|based on|on the basis of|by means of|with the use of|in order to|using|by|via|through|with|from|into|to|for|as|between|among|in|on|at|after|before|during|within|over|until|regarding|about|against|under)\s/gu;

/** A clause as a deed, or `undefined` where nothing is done in it. */
export function readDeed(clause: ReadClause, who: string, abstract: string): Deed | undefined {
  const { lead, subject, predicate, plural } = clause;
  // "In parallel the secretion": what stands before the subject has not been cut off.
  if (
    /^(?:in|at|for|with|after|before|during|on|by|from|to|of|one of|some of|most of|none of)\b/iu.test(
      subject,
    )
  )
    return undefined;
  const opening = lead === "" ? "" : `${lead}, `;
  const passive = PASSIVE.exec(predicate);
  if (passive) {
    const [, be = "", adverbs = "", verb = "", rest = ""] = passive;
    if (!isDone(verb)) return undefined;
    const topic = lowerStart(subject, abstract);
    const parts = splitParts(rest);
    // "Were given placebo": what follows the verb at once belongs to it.
    const said = `${adverbs}${verb}${parts.bare === "" ? "" : ` ${parts.bare}`}`;
    const [first = "", been = ""] = be.split(" ");
    const second = been === "" ? "" : `${been} `;
    return {
      verb: verb.toLowerCase(),
      object: subject,
      parts: parts.parts,
      passive: true,
      isBare: parts.bare === "",
      plural,
      ask: (open, upTo) =>
        say(
          `${opening}${opening === "" ? open : lower(open)} ${first} ${topic} ${second}${said}${print(parts.parts, upTo)}`,
        ),
      askObject: (rest) =>
        say(`${opening}${opening === "" ? "Which" : "which"} of these ${be} ${said}${rest}`),
    };
  }
  const [word = "", ...others] = predicate.split(" ");
  const adverb = /ly$|^(?:then|also|first|further)$/u.test(word) ? `${word} ` : "";
  const verb = adverb === "" ? word : (others.shift() ?? "");
  const form = verbForm(verb);
  if (!form || (form.form !== "ed" && form.form !== "past")) return undefined;
  const isOurs = /^(?:we|the authors)$/iu.test(subject);
  if (!isOurs && !ACTIVE.test(verb)) return undefined;
  const topic = isOurs ? who : lowerStart(subject, abstract);
  const { bare, parts } = splitParts(others.join(" "));
  // "The variables collected included": the first was no verb.
  if (/^(?:included|comprised|were|was|consisted|and|that)\b/u.test(bare)) return undefined;
  const kept = bare === "" ? "" : ` ${bare}`;
  return {
    verb: verb.toLowerCase(),
    object: bare,
    parts,
    passive: false,
    isBare: false,
    plural,
    ask: (open, upTo) =>
      say(
        `${opening}${opening === "" ? open : lower(open)} did ${topic} ${adverb}${form.lemma}${kept}${print(parts, upTo)}`,
      ),
    ...(bare === ""
      ? {}
      : {
          askObject: (rest: string) =>
            say(
              `${opening}${opening === "" ? "What" : "what"} did ${topic} ${adverb}${form.lemma}${rest}`,
            ),
        }),
  };
}

/** What patients and studies do; what else they do is what happened. */
const ACTIVE =
  /^(?:received|underwent|completed|included|comprised|used|answered|consumed|contained|assessed|evaluated|examined|compared|measured|performed|recorded|reviewed|employed|involved|enrolled|recruited|covered|took|ingested|followed|applied|administered|analy[sz]ed|tested|rated|scored|targeted|encompassed)$/u;

/** "found", "associated": no deed of the study, but what came out. */
function isDone(verb: string): boolean {
  return !/^(?:found|shown|seen|observed|associated|correlated|related|noted|located|situated|linked|known|considered|expected|needed|required|able|different|consistent|present|absent|apparent|significant|permanent|independent|sufficient|evident|dependent|efficient|equivalent|frequent|even|own|open|often|then|not|about|out)$/iu.test(
    verb,
  );
}

/** What stands before the first link, and each circumstance with its link. */
function splitParts(rest: string): { bare: string; parts: Part[] } {
  const cuts = [...rest.matchAll(LINKS)];
  const first = cuts[0]?.index ?? rest.length;
  const parts = cuts.map((match, i) => ({
    link: match[1] ?? "",
    text: rest.slice(match.index + match[0].length, cuts[i + 1]?.index ?? rest.length).trim(),
  }));
  return { bare: rest.slice(0, first).trim(), parts };
}

/** The parts before `upTo`, as they stood. */
export function print(parts: readonly Part[], upTo: number): string {
  return parts
    .slice(0, upTo)
    .map(({ link, text }) => ` ${link} ${text}`)
    .join("");
}

function say(question: string): string {
  return `${question.charAt(0).toUpperCase()}${question.slice(1).replace(/[\s,]+$/u, "")}?`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
