import type { Sentence } from "../reading.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** A sentence with the heading it stands under, in lower case ("main outcome measures"), or "". */
export interface StudySentence extends Sentence {
  readonly heading: string;
  /** Its tokens; spans are of the abstract. */
  readonly tagged: Tagged;
}

/** Longer "sentences" are tables or text without stops; what is said of the study is not in them. */
const longest = 1500;

/** An abstract says what was done in its first sentences; past so many it is a full text. */
const most = 60;

/**
 * The sentences as the glance reads them. Headings belong to no sentence: they stand between two,
 * and hold for all that follow up to the next.
 *
 *     SETTING: Two hospitals. PATIENTS: Adults with asthma.
 *     -------                 --------
 *
 * `tagged` holds the same sentences, in order; those that were not analysed may be missing.
 */
export function readStudyText(
  abstract: string,
  sentences: readonly Sentence[],
  tagged: readonly Tagged[],
): StudySentence[] {
  let next = 0;
  let heading = "";
  let end = 0;
  const read: StudySentence[] = [];
  for (const sentence of sentences.slice(0, most)) {
    const between = abstract.slice(Math.max(end, sentence.start - 120), sentence.start);
    const printed = /([\p{L}][\p{L} ,/&()-]{2,80})[:.—–-]?\s*$/u.exec(between)?.[1];
    if (printed !== undefined) heading = printed.trim().toLowerCase();
    end = sentence.end;
    // Both are in the order of the text; a sentence without tags was too long to be analysed.
    const words = tagged[next];
    if (words === undefined) break;
    if ((words.tokens[0]?.start ?? sentence.start) >= end) continue;
    next++;
    if (sentence.end - sentence.start > longest) continue;
    const role =
      sentence.role === "background" && DOES.test(sentence.text) ? "methods" : sentence.role;
    read.push({ ...sentence, role, heading, tagged: words });
  }
  return read;
}

/** What a study did is its method, wherever it stands: "We retrospectively studied 145 patients". */
const DOES =
  /\bwe (?:\w+ly )?(?:enrolled|recruited|included|studied|investigated|analy[sz]ed|reviewed|surveyed|evaluated|examined|treated|followed|identified) (?:[\w-]+ ){0,4}\d/i;
