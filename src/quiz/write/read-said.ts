import { pointsBack } from "./draft.ts";
import type { FigureClause } from "./figure-clause.ts";
import { isTopic } from "./other-phrases.ts";
import { peelLead } from "./peel-lead.ts";
import { readClause } from "./read-clause.ts";
import { dropParentheses } from "./state-claims.ts";

/** A clause with numbers, cut where a question about its subject begins. */
export interface Said {
  readonly lead: string;
  readonly subject: string;
  /** Its numbers marked: "was lower with A (#0#) than with B (#1#)". */
  readonly predicate: string;
  readonly plural: boolean;
  /** The clause as printed, without its brackets. */
  readonly bare: string;
}

const MARK = /#(\d+)#/gu;
const MOST_WORDS = 24;
/** Longer leads than this are not worth looking through. */
const LONGEST_HEAD = 260;

const VERBAL =
  /^((?:[^\s#,;:()]+\s+){1,11}?)((?:was|were|is|are|had|has|have|showed|averaged|occurred|increased|decreased|reduced|improved|fell|rose|dropped|ranged|varied|developed|received|underwent|ordered|reached|required|included?|consisted|comprised|declined|changed|achieved|accounted|correlated|lasted|yielded|revealed|resulted|presented|gained|lost|experienced|took|differed)\s.*)$/u;

/** `undefined` where the subject cannot be told, points back, or has a number itself. */
export function readSaid({ text, printed }: FigureClause): Said | undefined {
  const print = (marked: string) => marked.replace(MARK, (_, at) => printed[Number(at)] ?? "");
  const bare = dropParentheses(print(text));
  const clause = readClause(bare.replace(/,? respectively$/u, "")) ?? cutAtVerb(text);
  if (!clause) return undefined;
  const { subject, plural } = clause;
  const lead = print(clause.lead);
  const at = endOfHead(text, lead === "" ? subject : `${lead}, ${subject}`, print);
  const isNumbered = text.slice(0, at).slice(-subject.length).includes("#");
  if (at === undefined || isNumbered || /[\d#]/u.test(subject) || subject.split(" ").length > 12)
    return undefined;
  if (!isTopic(subject) || pointsBack(`${lead} ${subject}`)) return undefined;
  const predicate = text.slice(at).trim();
  return isShowable(predicate, `${lead} ${subject}`) && !isPart(subject)
    ? { lead, subject, predicate, plural, bare }
    : undefined;
}

/** Where the clause is not read for certain: cut before its first verb, if that can be no participle. */
function cutAtVerb(text: string): Pick<Said, "lead" | "subject" | "plural"> | undefined {
  const { lead, main } = peelLead(text);
  const [, before = "", predicate = ""] = VERBAL.exec(main) ?? [];
  const subject = before.trim().replace(/\s(?:also|only|\p{Ll}+ly)$/u, "");
  const isLate = /\b(?:that|which|who|whose|when|where|if|while|to|than|as)\b|(?:ed|ing)$/u;
  if (subject === "" || isLate.test(subject)) return undefined;
  if (/^\p{L}+ed\s+(?:with|by|from|for|to)\b/u.test(predicate)) return undefined;
  const verb = /^\p{L}+/u.exec(predicate)?.[0] ?? "";
  const head = subject.split(/\s(?:of|in|for|with|at|to|from|among|after|by|on)\s/u)[0] ?? "";
  const plural =
    /^(?:were|are|have)$/u.test(verb) ||
    (!/^(?:was|is|has)$/u.test(verb) && /(?:[^s]s|men|people|children|mice)$/u.test(head));
  return { lead, subject, plural };
}

/** Index in the marked text at which these printed words end. */
function endOfHead(text: string, head: string, print: (marked: string) => string) {
  const wanted = head.toLowerCase();
  for (let at = 1; at <= Math.min(text.length, LONGEST_HEAD); at++) {
    if (print(text.slice(0, at)).toLowerCase() === wanted) return at;
  }
  return undefined;
}

/** "A majority of residents": a part of people is no thing that has figures. */
function isPart(subject: string): boolean {
  return /^(?:(?:a|the) )?(?:vast )?(?:respective|majority|most|half|proportion|number)\b/iu.test(
    subject,
  );
}

/** A predicate that stands by itself as an answer, and holds when its numbers change. */
export function isShowable(predicate: string, head: string): boolean {
  if (pointsBack(predicate) || predicate.split(" ").length > MOST_WORDS) return false;
  if (/^\(|[:;[\]]|\)%|\(\s*$/u.test(predicate)) return false;
  if (predicate.split("(").length !== predicate.split(")").length) return false;
  // "Twice as high": the numbers must agree with that.
  if (/\b(?:times|fold|twice|doubled?|tripled?|thrice|halved)\b|-fold/u.test(predicate))
    return false;
  // A ratio must agree with the shares that it compares; "follicle<or = 6" has lost its number.
  if (/\b(?:ratio|OR|HR|RR)\b[^()#]*\d|[<>]\s*(?:$|\(|or\b)/u.test(predicate)) return false;
  // "Almost identical": so must the wrong numbers be.
  if (
    /\b(?:identical|similar|comparable|equal|same|unchanged|constant|stable|nearly)\b/u.test(
      predicate,
    )
  )
    return false;
  // "In males from 21 to 60 years".
  if (/\b(?:aged|males|females|men|women|children|patients) (?:from|between)\b/u.test(predicate))
    return false;
  // "Were 76% and 81%, respectively": of what, another sentence says.
  const words = predicate.replace(/#[^\p{L}]*(?:and|vs\.?|versus)[^\p{L}]*#/gu, "");
  return (
    !/\brespectively\b/u.test(predicate) || /\b(?:and|vs\.?|versus|or)\b/u.test(`${head} ${words}`)
  );
}
