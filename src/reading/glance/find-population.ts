import type { ArticleType } from "../../article/index.ts";
import type { Excerpt } from "../reading.ts";
import { STUDIES } from "./is-not-all.ts";
import { type Mention, readMentions } from "./read-mentions.ts";
import type { StudySentence } from "./study-text.ts";

/** They do the work as often as they are studied. */
const STAFF =
  /^(?:physicians|nurses|doctors|practitioners|clinicians|surgeons|dietitians|educators|managers|teachers|workers|trainees|members|users|parents|caregivers|laboratories|practices)$/;

/**
 * Who or what was studied: the first that the methods count ("1,201 patients with NSCLC"), else
 * that they describe, else that the results count, else that the aim describes.
 */
export function findPopulation(
  type: ArticleType,
  sentences: readonly StudySentence[],
): Excerpt | undefined {
  // They study nobody themselves; whom the study commented on counted, the text says with a number.
  if (type === "review" || type === "commentary")
    return first(
      sentences.filter(({ role }) => role === "methods"),
      (each) => each.counted && each.being,
    );
  const under = (heading: RegExp) => sentences.filter((each) => heading.test(each.heading));
  const role = (name: string) => sentences.filter((each) => each.role === name);
  const printed = under(
    /^(?:.*\b)?(?:patients?|participants?|subjects|population|animals|sample)\b/,
  );
  // What was looked at, and how it was reckoned, names those it was looked at in by the way.
  const methods = role("methods").filter(({ heading }) => !BY_THE_WAY.test(heading));
  const counted = (each: Mention) =>
    each.counted && (type === "meta-analysis" || !STUDIES.test(each.head));
  const described = (each: Mention) => each.described && each.being;
  const count =
    first(printed, (each) => counted(each) || described(each)) ?? first(methods, counted);
  if (count !== undefined)
    return isOutnumbered(count, [...methods, ...role("results").slice(0, 2)]) ? undefined : count;
  return (
    first(methods, described) ??
    first(
      methods,
      (each) =>
        each.being &&
        !STAFF.test(each.head) &&
        each.head !== "cases" &&
        /\s/.test(each.excerpt.text),
    ) ??
    first(role("results").slice(0, 2).filter(saysWho), counted) ??
    first(role("objective").filter(saysAim), described) ??
    first(sentences.filter(isOwnAim), described)
  );
}

const BY_THE_WAY = /\b(?:outcomes?|measure(?:ment)?s?|interventions?|analys[ie]s|statistic\w*)\b/;

/** "A total of 182 patients", "we enrolled 40 men"; not "it was found in two children". */
function saysWho({ text }: StudySentence): boolean {
  return (
    /^(?:(?:in total|overall|altogether|between|from|during)\b[^.;]{0,60}?,? )?(?:an? (?:total|sample|cohort) of |the (?:study|final|sample|cohort)\b[^.;]{0,60}? |(?:data|records|results) (?:from|of|on|for) )?(?:\d|\p{L}+(?:-\p{L}+)? (?:hundred|\p{Ll}+s)\b)/iu.test(
      text,
    ) || /\b(?:included|enrolled|recruited|participated|analy[sz]ed|randomi[sz]ed)\b/i.test(text)
  );
}

/** An aim, not what is known, though "Purpose:" stands over both. */
function saysAim({ text }: StudySentence): boolean {
  return /^To \p{Ll}|\b(?:aim(?:s|ed)?|objectives?|purpose|goals?|we|our|this (?:study|trial|work|paper)|the (?:present|current) (?:study|trial)|whether)\b|\bto (?:determine|assess|evaluate|investigate|compare|examine|study|test|explore|analy[sz]e|describe|identify)\b/iu.test(
    text,
  );
}

function isOwnAim({ role, text }: StudySentence): boolean {
  return (
    role !== "conclusions" &&
    /\b(?:aim|objective|purpose|goal|to (?:determine|assess|evaluate|investigate|compare))\b/i.test(
      text,
    )
  );
}

function first(
  sentences: readonly StudySentence[],
  fits: (mention: Mention) => boolean,
): Excerpt | undefined {
  for (const sentence of sentences) {
    const mentions = readMentions(sentence);
    const mention = mentions.find(fits);
    // "30 patients had A and 40 patients B": either is one arm, and the text gives no whole.
    if (mention !== undefined && !isArm(mention, mentions)) return mention.excerpt;
  }
  return undefined;
}

/** "10 patients" were recruited in each unit, "98 patients" in all: the number is of a part. */
function isOutnumbered({ text, start }: Excerpt, sentences: readonly StudySentence[]): boolean {
  const [, number = "", head = ""] =
    /^(\d{1,3}(?:[, \u2009\u00a0]\d{3})+|\d+) (?:.*? )??(patients|participants|subjects|women|men|children|adults|infants|individuals|volunteers|adolescents|students)\b/.exec(
      text,
    ) ?? [];
  if (number === "") return false;
  const value = (digits: string) => Number(digits.replace(/\D/g, ""));
  return sentences.some((each) =>
    [
      ...each.text.matchAll(
        /(?<![\d.,(=-]|\d\s)(\d{1,3}(?:[, \u2009\u00a0]\d{3})+|\d+) (?:[\p{L}-]+ ){0,3}?(patients|participants|subjects|women|men|children|adults|infants|individuals|volunteers|adolescents|students)\b/gu,
      ),
    ].some(
      (match) =>
        match[2] === head &&
        each.start + match.index !== start &&
        value(match[1] ?? "") > value(number) &&
        !/\b(?:screened|approached|invited|eligible|identified|database|registry|registered)\b/i.test(
          each.text,
        ),
    ),
  );
}

/** True of a counted mention beside another of the same noun that it does not hold. */
function isArm(mention: Mention, mentions: readonly Mention[]): boolean {
  if (!mention.counted || /^all\b/i.test(mention.excerpt.text)) return false;
  const rest = mentions.filter(
    (each) => each !== mention && each.counted && each.head === mention.head,
  );
  const sum = rest.reduce((total, each) => total + each.count, 0);
  const isFirst = rest.every((each) => each.excerpt.start > mention.excerpt.start);
  return rest.length > 0 && !(isFirst && mention.count >= sum);
}
