import { leansBack } from "./ask-role.ts";
import { asDistractors, capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { nameAuthors } from "./name-study.ts";
import type { ReadClause } from "./read-clause.ts";
import { type Deed, type Part, print, readDeed } from "./read-deed.ts";
import { stateClaims } from "./state-claims.ts";
import { turnsOnCount, varyStudy } from "./study-sites.ts";
import { readClauses } from "./trim-claim.ts";
import type { Variant } from "./vary-phrase.ts";

const PERSONS =
  /\b(?:patients?|participants?|persons?|subjects|women|men|children|adults|individuals?|controls?|students?|physicians?|nurses?|volunteers?|infants?|mothers?|parents?|residents?|families|boys|girls|people|survivors?|donors?|recipients?|adolescents?|neonates?)\b/iu;

/** How numbers were tested is trivia, and so is what they were typed into. */
export const STATISTICS =
  /\b(?:chi|t[- ]tests?|Student|Mann|Whitney|Wilcoxon|Fisher|ANOVA|p[- ]?values?|SPSS|SAS|Stata|software|statistical(?:ly)? significan|Kruskal|Bonferroni|approved|consent)\b/iu;

/** "Into which groups were the rats divided?": how, from what, for what a step was taken. */
export function askSteps(context: WritingContext): Draft[] {
  const { article, reading, claims } = context;
  const who = nameAuthors(context);
  return reading.sentences.flatMap(({ role, text }, index): Draft[] => {
    if (role !== "methods" && role !== "objective" && role !== "background") return [];
    const cut = claims[index] ?? [];
    // What is too long to be an option may still be asked about in part.
    return (cut.length > 0 ? cut : longClaims(text)).flatMap((claim) =>
      readSteps(claim).flatMap((clause): Draft[] => {
        if (leansBack(`${clause.lead} ${clause.subject} ${clause.predicate}`)) return [];
        if (STATISTICS.test(claim)) return [];
        if (/\d.*\band\b.*\d.*\band\b.*\d/u.test(claim)) return [];
        const deed = readDeed(clause, who, article.abstract);
        if (!deed) return [];
        return [...askParts(deed, index, claim, context), ...askWhat(deed, index, claim, context)];
      }),
    );
  });
}

const OURS = /\b(?:our|ours|we|us)\b/iu;

const LONGEST = 46;

function longClaims(text: string): string[] {
  return stateClaims(
    text.replace(/(?<=\b(?:following|groups|variables|outcomes|included|were)[^:]{0,40}):/u, ""),
    LONGEST,
  );
}

const WE =
  /^(?:([^,]{5,70}), )?(?:we|the authors)\s((?:also |then |first |next |further |\p{L}+ly )?\p{Ll}+\s.{8,})$/iu;

/** The clauses of a claim; what "we" did needs no search for its subject. */
function readSteps(claim: string): ReadClause[] {
  const [, lead = "", predicate] = WE.exec(claim) ?? [];
  if (predicate === undefined) return readClauses(claim);
  if (
    /^(?:\p{L}+ly |also |therefore )?(?:aimed|sought|wished|wanted|hypothes|decided|planned|attempted|tried|intended|proposed|found|believe|conclud|suggest|report|present|describe|hope|assumed|failed)/u.test(
      predicate,
    )
  )
    return [];
  return [
    {
      lead,
      subject: "we",
      predicate: predicate.replace(/,?\sand\s(?:then\s|also\s)?\p{Ll}+ed\b.*$/u, ""),
      plural: true,
    },
  ];
}

/** A question for each circumstance that has an opening of its own. */
function askParts(deed: Deed, index: number, claim: string, context: WritingContext): Draft[] {
  return deed.parts.flatMap((part, at): Draft[] => {
    const opening = openingOf(part, deed);
    if (opening === undefined || !isFree(deed.parts, at)) return [];
    // What follows goes with it: "by the same nurse at baseline and after a year".
    const rest = `${part.text}${printRest(deed.parts, at)}`;
    const words = rest.split(" ").length;
    if (words > 22 || pointsBack(rest)) return [];
    const variants = varyStudy(rest, index, context);
    const stem = deed.ask(opening, at);
    // “Our” stands for somebody whom the question does not name.
    if (!variants || turnsOnCount(variants) || OURS.test(stem)) return [];
    const isNamed = /^(?:Into which groups|Which groups|Between which groups)/u.test(opening);
    const keep = isNamed ? "" : `${part.link} `;
    return [draftOf(index, `${claim} ${part.link}`, stem, `${keep}${rest}`, variants, keep)];
  });
}

/** What stands behind another circumstance may belong to a noun in it: "symptoms confirmed by glucose". */
function isFree(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  if (!before) return true;
  if (/(?:ed|\band|\bor|,)$/u.test(before.text) || /^(?:as|for|between|of)$/u.test(before.link))
    return false;
  return /^(?:using|by means of|with the use of|according to|based on|on the basis of|in order to|at|after|before|during|by)$/u.test(
    parts[at]?.link ?? "",
  );
}

/** "Which of these were recorded?", "What did the authors measure in the dogs?" */
function askWhat(deed: Deed, index: number, claim: string, context: WritingContext): Draft[] {
  if (!deed.askObject || deed.object.split(" ").length > 20) return [];
  const rest = print(deed.parts, deed.parts.length);
  const isBare =
    /^(?:data|analyses|(?:the )?results|(?:the )?(?:patients|study|participants|subjects))$/iu.test(
      deed.object,
    );
  if (
    isBare ||
    /^(?:a total|all|both|each|\d)/iu.test(deed.object) ||
    rest.split(" ").length > 20 ||
    (!deed.passive && rest.includes(","))
  )
    return [];
  // "Which of these were performed?" asks for nothing.
  if (
    deed.passive &&
    rest === "" &&
    !/^(?:record|measur|assess|evaluat|collect|calculat|document|not|analy|compar|regist|determin|examin|exclud|includ|obtain)/u.test(
      deed.verb,
    )
  )
    return [];
  const variants = varyStudy(deed.object, index, context);
  const stem = deed.askObject(rest);
  if (!variants || turnsOnCount(variants) || OURS.test(stem)) return [];
  return [draftOf(index, claim, stem, deed.object, variants, "")];
}

function draftOf(
  index: number,
  fact: string,
  stem: string,
  key: string,
  variants: readonly Variant[],
  link: string,
): Draft {
  const options = asDistractors(variants);
  return {
    fact: `claim ${index} ${fact}`,
    way: "step",
    sentence: index,
    stem,
    answer: {
      kind: "single",
      key: capitalise(key),
      distractors: options.map(({ feedback }, at) => ({
        text: capitalise(`${link}${variants[at]?.text ?? ""}`),
        feedback,
      })),
    },
    explanation:
      "The cited sentence says so of the methods; each of the others changes what was done.",
    bloom: "understand",
    difficulty: 2,
  };
}

function printRest(parts: readonly Part[], at: number): string {
  return print(parts.slice(at + 1), parts.length);
}

const SORTED =
  /^(?:divid|classif|categori|stratif|group|separat|subdivid|allocat|randomi|assign|sort|split|distribut)/u;
const MEASURED =
  /^(?:measur|assess|evaluat|analy|determin|examin|test|perform|conduct|calculat|compar|estimat|quantif|identif|collect|obtain|record|record|detect|stud|diagnos|monitor|treat|confirm|record|score|rated|model|record|investigat|explor|review|carried|done|made|undertaken|follow|select|recruit|survey|interview|stain|defin|characteri|genotyp|gather|administer|induc|creat|visuali|contact|screen|search|document|observ|establish)/u;

/** How a question for this circumstance begins. */
function openingOf({ link, text }: Part, { verb, passive, isBare }: Deed): string | undefined {
  const isPerson = PERSONS.test(text);
  switch (link) {
    case "using":
    case "by means of":
    case "with the use of":
    case "via":
    case "through":
      return "How";
    case "by":
      if (isPerson || /ists?\b|ers?\b|authors?\b|ors?\b/u.test(text)) return "By whom";
      return SORTED.test(verb) ? "By what" : "How";
    case "with":
      if (/^compar/u.test(verb)) return isPerson ? "With whom" : "With what";
      return passive && isBare && MEASURED.test(verb) ? "How" : undefined;
    case "from":
      return /^(?:collect|obtain|retriev|extract|deriv|access|taken|drawn|gather|recruit|identif|select|abstract|acquir|enrol|isolat|sampl)/u.test(
        verb,
      )
        ? isPerson
          ? "From whom"
          : "From what source"
        : undefined;
    case "into":
      return SORTED.test(verb) ? "Into which groups" : undefined;
    case "to":
      if (/^(?:randomi|assign|allocat|expos|subject|refer)/u.test(verb)) return "To what";
      return /^[a-z]+\b/u.test(text) && MEASURED.test(verb) && isVerb(text) ? "Why" : undefined;
    case "in order to":
      return "Why";
    case "according to":
    case "based on":
    case "on the basis of":
      return "On what basis";
    case "as":
      return /^(?:defin|consider|regard|classif|express|assess|measur|diagnos|calculat|counted|score|report)/u.test(
        verb,
      )
        ? "How"
        : undefined;
    case "for":
      return /^(?:test|screen|examin|analy|evaluat|assess|adjust|control|match|search|review|record|compar|monitor|correct|stain)/u.test(
        verb,
      )
        ? "For what"
        : undefined;
    case "between":
    case "among":
      if (
        /^(?:the |these |both )?(?:two |three |four |both |all |\d )?(?:\p{L}+ )?groups$/u.test(
          text,
        )
      )
        return undefined;
      return /^(?:compar|perform|conduct|carried|calculat|measur|assess|analy)/u.test(verb)
        ? `${capitalise(link)} ${isPerson ? "whom" : "what"}`
        : undefined;
    case "in":
    case "on":
      return MEASURED.test(verb) &&
        !/^(?:addition|order|terms|19|20|the (?:same|present|study)|a (?:blind|prospective|retrospective)|each)/u.test(
          text,
        ) &&
        isPerson
        ? `${capitalise(link)} whom`
        : undefined;
    case "at":
    case "after":
    case "before":
    case "during":
      return /\b(?:weeks?|months?|years?|days?|hours?|minutes?|baseline|admission|discharge|surgery|operation|treatment|birth|delivery|intervention|follow-up|diagnosis|therapy|injection|exercise|sleep|pregnancy|procedure|presentation|visit|visits)\b/u.test(
        text,
      ) && !/\b(?:19|20)\d\d\b/u.test(text)
        ? "When"
        : undefined;
    default:
      return undefined;
  }
}

function isVerb(text: string): boolean {
  return /^(?:determine|assess|test|examine|investigate|evaluate|explore|identify|compare|measure|quantify|estimate|confirm|verify|detect|analy[sz]e|control|ensure|adjust|predict|calculate|define|find|model|describe|establish|characteri[sz]e|obtain|study|visuali[sz]e)\b/u.test(
    text,
  );
}
