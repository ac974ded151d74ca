import { verbForm } from "../../reading/index.ts";
import { pointsBack, type WritingContext } from "./draft.ts";
import { dropConcession } from "./drop-concession.ts";
import { nameAuthors, nameStudy } from "./name-study.ts";
import { isTopic, PERSONS } from "./other-phrases.ts";
import { resolvePointers } from "./resolve-pointers.ts";
import { stateClaims } from "./state-claims.ts";
import { readClauses, trimClaim } from "./trim-claim.ts";
import { lowerStart } from "./word-case.ts";

/** A claim among results or conclusions, cut so that a question can name its topic. */
export interface ReadFinding {
  readonly sentence: number;
  readonly fact: string;
  /** "The data suggest": as printed but for whose they are; empty where the claim is made outright. */
  readonly hedge: string;
  readonly isConclusion: boolean;
  readonly lead: string;
  readonly subject: string;
  /** The subject as it stands within a sentence. */
  readonly topic: string;
  readonly predicate: string;
  readonly plural: boolean;
  /** "What did the authors conclude about high CPAP?" */
  readonly stem: string;
}

/** What is cut to its core may have been longer before. */
const MOST_WORDS = 60;

const FOUND = new WeakMap<WritingContext, readonly ReadFinding[]>();

/** The claims of results and conclusions that can stand alone, in order; read once a context. */
export function readFindings(context: WritingContext): readonly ReadFinding[] {
  const known = FOUND.get(context);
  if (known) return known;
  const found = context.reading.sentences.flatMap(({ role, text }, sentence) =>
    role === "results" || role === "conclusions"
      ? stateClaims(text, MOST_WORDS).flatMap((claim, at) => {
          const before = at === 0 ? (context.reading.sentences[sentence - 1]?.text ?? "") : "";
          return readFinding(
            resolvePointers(dropConcession(claim), before),
            sentence,
            role === "conclusions",
            context,
          );
        })
      : [],
  );
  FOUND.set(context, found);
  return found;
}

const HEDGE =
  /^(?:(?:these|our|the|this|present|current|preliminary|available|results?|data|findings?|evidence|analys[ei]s|study|stud(?:y|ies)|of|experience|observations?|limited|pilot|retrospective|also|strongly|further|thus)\s+){1,8}?((?:strongly |also )?(?:suggests?|suggested|indicates?|indicated|impl(?:y|ies)))\s+(?:that\s+)?/iu;
const OWNER = /^(?:these|our|this|the)\s+/iu;

function readFinding(
  given: string,
  sentence: number,
  isConclusion: boolean,
  context: WritingContext,
): ReadFinding[] {
  const hedged = HEDGE.exec(given);
  const isSaid = hedged !== null && /^\p{L}/u.test(given.slice(hedged[0].length));
  const shown = isSaid ? undefined : readShown(given);
  const hedge = isSaid
    ? sayHedge(hedged[0])
    : shown && !OUTRIGHT.test(shown.verb)
      ? `${lowerStart(shown.by, context.article.abstract)} ${shown.verb}`
      : "";
  const claim = trimClaim(isSaid ? given.slice(hedged[0].length) : (shown?.claim ?? given));
  return readClauses(claim).flatMap((clause) => {
    const own = OUR.exec(clause.subject);
    const { lead } = clause;
    // "Our model" is the authors' for everybody else.
    const subject = own ? `The authors’ ${clause.subject.slice(own[0].length)}` : clause.subject;
    if (!isNameable(subject) || leansBack({ ...clause, subject })) return [];
    const predicate = clause.predicate
      .replace(JOINING, "$1")
      .replace(/^also\s/u, "")
      // The second of two things that were shown.
      .replace(/^((?:(?!\bthat\b).)+?),?\s+and that\s.*$/u, "$1");
    if (IDIOM.test(predicate)) return [];
    // "Adjusting for age, sex, and stage, survival fell": the lead goes on.
    if (/,/u.test(subject) && /\b(?:adjust|controll|including|such as)/u.test(lead)) return [];
    // "A sustained increase was observed" is not about the increase.
    if (
      /^an?\s/iu.test(subject) &&
      /^\p{L}+ (?:observed|found|seen|noted|detected)\b/u.test(predicate)
    )
      return [];
    // The verb has the last word where it shows number.
    const isOne = /^(?:\p{L}+ly )?(?:is|was|has|does)\b/u.test(predicate);
    const isMany = /^(?:\p{L}+ly )?(?:are|were|have|do)\b/u.test(predicate);
    const isBase =
      verbForm(/^\p{Ll}+/u.exec(predicate)?.[0] ?? "")?.form === "base" && !MODAL.test(predicate);
    // "Drug X and delay did not matter": one thing or two, the verb does not say.
    if (!isOne && !isMany && !isBase && /\s(?:and|or)\s/u.test(subject)) return [];
    const plural = isMany || isBase || (!isOne && isManyHead(subject));
    // "The strategy did not benefit their performance": whose, only the sentences before say.
    if (!plural && /\btheir\b/u.test(predicate)) return [];
    const topic = withArticle(lowerStart(subject, context.article.abstract));
    const who = isConclusion ? nameAuthors(context) : nameStudy(context);
    const verb = isConclusion ? "conclude" : "find";
    return [
      {
        sentence,
        fact: `claim ${sentence} ${subject} ${predicate}`,
        hedge,
        isConclusion,
        lead,
        subject,
        topic,
        predicate,
        plural,
        stem: frameStem(`did ${who} ${verb} about ${topic}`, lead, context),
      },
    ];
  });
}

/** "Correlation between level and length": as titles have it, and no sentence. */
function withArticle(topic: string): string {
  return /^(?:correlation|association|relationship|comparison|level|presence|absence|use|incidence|prevalence|frequency|rate|risk|number|duration|length|severity|extent|degree|quality|administration|application|addition|introduction|interaction|accuracy|sensitivity|specificity|diagnosis|expression|concentration|performance|occurrence|development|removal)\s(?:between|of|in|with)\b/u.test(
    topic,
  )
    ? `the ${topic}`
    : topic;
}

/** "The low incidence suggests that …": something else than the data as a whole. */
const SHOWN =
  /^((?:(?!that\b|which\b|who\b)[\p{L}\p{N}'’/-]+,?\s){1,14})((?:strongly )?(?:suggests?|suggested|indicates?|indicated|implies|imply|implied|shows?|showed|demonstrates?|demonstrated|reveals?|revealed|confirms?|confirmed))\s+that\s+(\p{L}.{14,220})$/u;
/** What is shown is claimed outright. */
const OUTRIGHT = /^(?:strongly )?(?:show|demonstrate|reveal|confirm)/u;

function readShown(given: string): { by: string; verb: string; claim: string } | undefined {
  const [, subject = "", verb = "", claim = ""] = SHOWN.exec(given) ?? [];
  const by = subject.trim();
  if (by === "" || pointsBack(by) || /^(?:it|there|all|some|most|both|no|yet)\b|,$/iu.test(by))
    return undefined;
  return { by, verb, claim: claim.charAt(0).toUpperCase() + claim.slice(1) };
}

const DESCRIBING =
  /^(?:existing|underlying|remaining|increasing|decreasing|following|growing|leading|ongoing|emerging|competing|circulating|bleeding|feeding|training|screening|operating|living|ag(?:e)?ing|imaging|resulting|corresponding|differing|varying)$/u;

/** "Men born light", "HCCs", "infants born early": the head of the subject decides. */
function isManyHead(subject: string): boolean {
  // "Dividing fractures into types": the deed is one.
  const [first = ""] = subject.toLowerCase().split(" ");
  if (verbForm(first)?.form === "ing" && !DESCRIBING.test(first)) return false;
  // "The number of visits, age, and stage": a list is many.
  if (/,.*,?\s(?:and|or)\s/u.test(subject) && !/\b(?:who|which|that|as well as)\b/u.test(subject))
    return true;
  const head = subject.replace(
    /\s(?:of|in|with|without|from|on|at|for|by|to|among|withdrawn|taken|seen|drawn|found|grown|known|made|held|who|that|which|how|whether|when|between|born|aged|given|compared|having|receiving|undergoing|\p{L}+ed)\s.*$/u,
    "",
  );
  return (
    / and /u.test(head) ||
    /\b(?:men|women|children|people|mice|feet|teeth|criteria|data)$/iu.test(head) ||
    (/[\p{Ll}\p{Lu}]s$/u.test(head) &&
      !/(?:ss|us|is|[Ss]eries|diabetes|species|rabies|herpes|[a-z]ics|scabies|ascites|measles|AIDS|SARS|\bDNAs?)$/u.test(
        head,
      ) &&
      !/(?:^|\s)\p{Lu}+S$/u.test(head))
  );
}

/** What comes before the subject opens the question, or closes it: "…, compared with placebo". */
export function frameStem(question: string, lead: string, context: WritingContext): string {
  if (lead === "") return `What ${question}?`;
  if (
    /^(?:compared|as compared|relative|despite|without|by|using|with|according|adjusted|adjusting)\b/iu.test(
      lead,
    )
  ) {
    const said = lowerStart(lead, context.article.abstract);
    return `What ${question} ${said}?`;
  }
  return `${lead}, what ${question}?`;
}

/** "Our data suggest that" as "The data suggest that". */
function sayHedge(frame: string): string {
  const said = frame
    .trim()
    .replace(/\s+that$/u, "")
    .replace(/\s+(?:of|from) (?:this|our|the present|the current|these) stud(?:y|ies)\b/iu, "")
    .replace(OWNER, "");
  const isBare = /^(?:suggest|indicat|impl)/u.test(said);
  return isBare ? "" : `the ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

const MODAL = /^(?:may|might|can|could|should|must|will|would|cut|put|set|led|read)\b/u;

/** Not "our results": those are of the paper as a whole. */
const OUR =
  /^our\s+(?!(?:\p{L}+\s)?(?:results?|data|findings?|stud(?:y|ies)|analys[ei]s|experience|series|cohort|patients|population|sample|hypothesis|observations?|work)\b)/iu;

/** Turned round, these say nothing: "lowers questions". */
const IDIOM =
  /^(?:rais\p{L}+ (?:the |an? |some |important |further )?(?:questions?|concerns?|possibility|doubts?|issues?|awareness|hopes?)|exist\p{L}*|(?:allow|enabl|help)\p{L}* us)\b/u;

/** "is therefore not": joins the sentence to others. */
const JOINING =
  /^((?:is|are|was|were|has|have|can|could|may|might|should|must|does|do|did)\s)(?:therefore|thus|hence|also|then|indeed)\s/u;

/** The paper's own machinery is no topic, nor is a number or a lone "patients". */
function isNameable(subject: string): boolean {
  const words = subject.split(" ");
  if (
    /^that\s|^an?\s.*\b(?:assay|test|scan|examination|stain|staining|section|specimen|biopsy)$/iu.test(
      subject,
    )
  )
    return false;
  if (
    /^(?:especially|particularly|mainly|notably|significantly|even|much|also|so)\b/iu.test(subject)
  )
    return false;
  if (words.length > 18 || /^\W|^[\d.,]+(?:\s|%|$)|\bn\s*=/u.test(subject)) return false;
  if (
    /\b(?:\p{L}+ed (?:significantly|better|worse|well|poorly)|(?:more|most|less|further|additional|future)\s.*(?:studies|trials|experiments|work)|research|investigations?|limitations?|trend|reasons?|others?)\b|^(?:consideration|attention|caution|care|awareness|priority|efforts?|emphasis|evidence|support)\b/iu.test(
      subject,
    )
  )
    return false;
  if (/^(?:a|an|one|another|any|many|several|more|further|future)\s/iu.test(subject)) {
    return /^an?\s/iu.test(subject) && isConcept(subject);
  }
  if (NUMBER_WORD.test(subject) || MACHINERY.test(subject)) return false;
  // A verb within, or a loose end: the clause was cut in the wrong place.
  if (
    /\b(?:is|are|was|were|has|have|had)\s|\b(?:and|or|but|that)$/u.test(
      subject.replace(/\b(?:who|which|that|whose)\s.*$/u, ""),
    )
  )
    return false;
  if (PERSONS.test(subject)) {
    return (
      (words.length > 1 || /^(?:women|men|boys|girls|children)$/iu.test(subject)) &&
      !/^(?:we|they|there|it|one|i|all|most|some|both|each|no|none|only|half|the majority|those)\b/iu.test(
        subject,
      ) &&
      !/\d/u.test(words[0] ?? "")
    );
  }
  return isTopic(subject) || /^[\p{L}-]{4,}$|^\d-\p{L}+\s\p{L}/u.test(subject);
}

const MACHINERY =
  /^(?:the\s+)?(?:[\p{L}-]+\s)?(?:analys[ei]s|evaluations?|regressions?|comparisons?|statistics?)\b(?!\sof\b)/iu;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b.*|one hundred)\b/iu;

/** "A positive margin": a thing in general, not one case. */
function isConcept(subject: string): boolean {
  return !/\b(?:patient|case|woman|man|child|total|number|majority|minority|proportion|range|variety|further|third|quarter|significant|difference)\b/iu.test(
    subject,
  );
}

/** "their", "its", "those without": resolved by the subject that the question names. */
function leansBack({
  lead,
  subject,
  predicate,
}: {
  readonly lead: string;
  readonly subject: string;
  readonly predicate: string;
}): boolean {
  if (pointsBack(`${lead} ${subject.replace(/\b(?:those|their|such as)\b/giu, "")}`)) return true;
  if (/^(?:those|their)\b/iu.test(subject)) return true;
  const bare = predicate
    // "They improved when they were treated": the subject itself.
    .replace(
      /\b(when|if|that|which|after|before|while|because|once|until|as|who)\s((?:\S+\s){0,6}?)(?:they|it|them)\b/giu,
      "$1 $2",
    )
    .replace(
      /\b(?:those|that) (?:who|with|without|of|in|from|receiving|treated|undergoing|having|not|for|given|on|at|\p{L}+ed)\b/giu,
      " ",
    )
    .replace(/\b(?:their|its|such as)\b/giu, " ");
  return pointsBack(bare);
}
