import type { Excerpt } from "../reading.ts";
import { excerptOf, hideBrackets } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

const NAME =
  "(?:outcomes?(?: (?:measures?|variables?|parameters?))?|end-?\\s?points?(?: measures?)?|measures? of outcome|measurement outcomes?)";
const RANK = "(?:co-?primary|primary|secondary|main|principal|key|clinical|study|following|major)";

/** "The primary outcome was …", "Main outcome measures: …", "Outcomes measured included …". */
const STATES = new RegExp(
  `\\b(?:${RANK}(?: (?:and|or) ${RANK})? ){0,2}(?:efficacy |safety |effectiveness )?${NAME}(?: (?:of|in) (?:this|the|our) (?:\\w+ )?(?:study|trial|analysis))?(?: were used)?(?:\\s+(?:was|were|is|are|will be|included?|includes|comprised|consisted of)|\\s*:)(?: (?:defined as|measured as|as follows|the following|included|were used))?\\s*:?\\s*`,
  "gi",
);

/** "Overall survival was selected as the primary endpoint". */
const IS_STATED = new RegExp(
  `^(.{3,120}?)\\s+(?:was|were)\\s+(?:selected as |used as |chosen as |defined as |considered |taken as )?(?:the |our )?${RANK} ${NAME}\\b`,
  "i",
);

/** A heading that lists them. */
const HEADED =
  /\b(?:outcomes?|end-?\s?points?)\b.*\b(?:measures?|measured|variables?)\b|main outcomes?|^(?:main )?measure(?:ments|s)$|^(?:primary |secondary )?end-?\s?points?$/;

/** No text needs more, and the sixth is seldom an outcome. */
const most = 6;

/**
 * What the study says it looked at: its stated outcomes or endpoints. What it only reports as a
 * result is not one.
 *
 *     The primary outcome was stroke; secondary outcomes were death and bleeding.
 *                             ^----^                        ^---^     ^------^
 */
export function findOutcomes(sentences: readonly StudySentence[]): Excerpt[] {
  const found: Excerpt[] = [];
  const add = (excerpts: readonly Excerpt[]) => {
    for (const excerpt of excerpts) {
      const known = found.some((each) => each.text.toLowerCase() === excerpt.text.toLowerCase());
      if (!known && found.length < most) found.push(excerpt);
    }
  };
  for (const sentence of sentences) {
    if (sentence.role === "conclusions") continue;
    const shown = hideBrackets(sentence);
    const headed =
      HEADED.test(sentence.heading) &&
      !sentence.tagged.tags.some((tag) => tag === "verb" || tag === "aux" || tag === "modal");
    if (headed) add(readList(sentence, shown, 0));
    for (const match of shown.matchAll(STATES)) {
      const from = match.index + match[0].length;
      // A result: "the primary outcome was 40% in …", "was similar", "was achieved".
      if (RESULT.test(shown.slice(from, from + 60))) continue;
      add(readList(sentence, shown, from));
    }
    const subject = IS_STATED.exec(shown)?.[1];
    if (subject !== undefined) add(readList(sentence, shown.slice(0, subject.length), 0));
  }
  if (found.length === 0) add(sentences.flatMap(readMeasured));
  return found;
}

/** "Tooth sensitivity was assessed by …": the subject of a method that measures. */
const MEASURED =
  /^((?:[\p{L}\p{N}()/'’-]+ ){1,6})(?:was|were) (?:then |also |\w+ly )?(?:measured|assessed|evaluated|quantified|scored|documented)\b(?! for )/u;

/** Subjects that are no outcome: who or what was measured, or how. */
const NOT_MEASURED =
  /\b(?:patients?|participants?|subjects|animals|mice|rats|children|women|men|samples?|specimens?|data|records?|studies|articles|they|we|it|all|both|each|results?|differences?|analys[ie]s|criteria|quality|bias|models?|questionnaires?|tests?|methods?|groups?|cases|this|these|images?|scans?|predictors|factors|associations?|relationships?|correlations?|effects?|hypothes[ie]s|eyes|knees|hearts|tumou?rs|feasibility|heterogeneity|variables|parameters|characteristics|outcomes?|risk factors|expression|staining|status|demographics?|baseline|trials?|study|that|which)\b/iu;

function readMeasured(sentence: StudySentence): Excerpt[] {
  if (sentence.role !== "methods") return [];
  const subject = MEASURED.exec(sentence.text)?.[1]?.trimEnd();
  if (subject === undefined || NOT_MEASURED.test(subject)) return [];
  const excerpt = excerptOf(sentence, 0, subject.length);
  return excerpt === undefined ? [] : [excerpt];
}

const RESULT =
  /^\s*(?:not |also |then |significantly |lower|higher|similar|better|worse|achieved|met|reached|observed|available|assessed|evaluated|compared|analy[sz]ed|recorded|collected|measured|obtained|determined|calculated|estimated|reported|seen|no\b|more|less|statistically|clinically|\d|associated|improved|increased|reduced|documented|noted|favou?rable|good|poor|based|selected)/i;

/** Members of a list, each a phrase: "A, B, and C"; "(i) A; (ii) B"; a bracketed rest is kept. */
function readList(sentence: StudySentence, shown: string, from: number): Excerpt[] {
  const rest = shown.slice(from);
  const end = rest.search(
    /\.(?=\s|$)|\s(?:whereas|while|which|with the hypothesis|although|but|as (?:measured|assessed|defined|determined)|(?:classified|categori[sz]ed|graded|rated|expressed|recorded|reported) (?:as|by|on|with|according)|determined by|scored (?:by|on|with|using)|measured (?:by|with|at|using)|assessed (?:by|with|at|using)|defined as|evaluated (?:by|at|using)|using|calculated)\b|\bsecondary (?:outcome|end)/i,
  );
  const clause = end < 0 ? rest : rest.slice(0, end);
  // "catheter failure | , a composite of occlusion, leakage, and pain": its members are its parts.
  const list = /^.*?(?=,\s+(?:an? |the )?composite\b)/is.exec(clause)?.[0] ?? clause;
  const excerpts: Excerpt[] = [];
  let at = 0;
  for (const part of splitList(list)) {
    const lead =
      /^(?:[\s,;:—–]|and\b|or\b|(?:the|a) (?=rate|proportion|percentage|incidence|frequency)|\p{L}\)\s)*/iu.exec(
        part,
      )?.[0].length ?? 0;
    const text = part.slice(lead).replace(/[\s,;:.—–-]+$/u, "");
    const start = from + at + lead;
    at += part.length;
    if (
      text.length < 2 ||
      /^(?:respectively|with|without|based|statistically|clinically|\p{L}+(?:ed|zed) (?:with|by|using|at|to|as|between|among|for|in))\b|\b(?:outcomes?|end-?points?) (?:included?|were|was)\b|^(?:assessed|evaluated|compared|measured|recorded)\b/iu.test(
        text,
      )
    )
      continue;
    const excerpt = excerptOf(sentence, start, start + text.length);
    if (excerpt === undefined) continue;
    // A finite verb: the list is a sentence on what came out, not on what was looked at.
    if (tellsResult(sentence, excerpt)) return [];
    if (!/^to\b|^(?:in|on|at|by|for|of|from|with)\s/i.test(excerpt.text)) excerpts.push(excerpt);
  }
  return excerpts;
}

function tellsResult(
  { tagged: { tokens, tags } }: StudySentence,
  { start, end }: Excerpt,
): boolean {
  return tokens.some(
    (token, i) =>
      token.start >= start &&
      token.end <= end &&
      (/^(?:was|were|had|has|have|is|are)$/.test(token.lower) ||
        (/^(?:reduced|increased|decreased|improved|enhanced|showed|differed|remained|fell|rose|occurred)$/.test(
          token.lower,
        ) &&
          tags[i] === "verb")),
  );
}

/**
 * Splits at semicolons where there are any, else at commas; the last "and" parts members only where
 * a comma or a second "and" shows a list, and never in "time from A to B and C".
 */
function splitList(whole: string): string[] {
  // "associations between A, B and C" is one member.
  const pairing = whole.search(/\b(?:between|among)\b/i);
  if (pairing > 0) {
    const parts = splitList(whole.slice(0, pairing));
    return [...parts.slice(0, -1), (parts.at(-1) ?? "") + whole.slice(pairing)];
  }
  const list = whole;
  const mark = /;/.test(list) ? /(?<=;)/ : /(?<=,)/;
  const parts = list.split(mark);
  const last = parts.at(-1) ?? "";
  const joint = /\s(?:and|as well as)\s/i.exec(last);
  if (
    parts.length > 1 &&
    !/^\s*(?:and|or)\b/i.test(last) &&
    joint !== null &&
    mark.source.includes(",")
  )
    return [...parts.slice(0, -1), last.slice(0, joint.index), last.slice(joint.index)];
  // "death and bleeding": two short names.
  const words = list.trim().split(/\s+/);
  if (
    parts.length === 1 &&
    joint !== null &&
    words.length <= 12 &&
    /^(?:\S+\s+){1,5}$/.test(`${list.slice(0, joint.index).trimStart()} `)
  )
    return [list.slice(0, joint.index), list.slice(joint.index)];
  return parts;
}
