import { type BodyFinding, nameSubject, type Quantity, type Topic } from "../../reading/index.ts";
import { countWords, maximumWords } from "../slide-limits.ts";
import { citeQuoted, citeSentence, fitsHeadline, headlineOf, quoteSentences } from "./cite-body.ts";
import { numbersOfClaim } from "./claim-numbers.ts";
import { placePicture } from "./fill-figures.ts";
import { bullets, type Filling, heading, type Material, prose } from "./hole.ts";
import { nameQuotation } from "./name-quotation.ts";
import { pointToFigure } from "./point-to-figure.ts";
import { contextOf } from "./section-context.ts";
import { isTelling, keepFitting, showNumbers } from "./show-numbers.ts";

/** Words of a claim that stand beside a picture, which says how to bring it. */
const BESIDE_WORDS = 22;

/**
 * The slide of a finding of the body: under its section's heading where that is a claim, under its
 * own claim or, where none can be cut, in its own words under what it is about. None where nothing
 * tells what it is about.
 */
export function fillFinding(finding: BodyFinding, material: Material): Filling[] {
  const { article, reading, quoted } = material;
  const place = reading.body?.sentences[finding.sentence];
  const around = place && contextOf(place.section, article.sections);
  const rest = {
    note: quoteSentences([finding.sentence], material),
    ...(around === undefined ? {} : { part: around }),
  };
  const { topic } = finding;
  if (topic?.asserts) return [{ blocks: showAsserted(finding, topic, material), ...rest }];
  const claim = headlineOf(finding);
  if (claim !== undefined) return [{ blocks: showClaim(finding, claim, material), ...rest }];
  const [words = ""] = finding.claims;
  // A section heads one slide; another of it is named by its own subject.
  const isTaken = topic !== undefined && quoted.has(topic.id);
  const title = nameQuotation(
    isTaken ? subjectOf(finding, material) : topic,
    material,
    (label, { id, heading: printed }) => citeQuoted(label, id, printed, material),
  );
  if (title === undefined || countWords(words) > maximumWords("quote")) return [];
  const quotation = `> ${citeSentence(words, finding.sentence, material)}`;
  return [{ blocks: [heading(title), prose(quotation)], ...rest }];
}

function subjectOf({ sentence, text }: BodyFinding, { reading }: Material) {
  const { id = "", text: printed = "" } = reading.body?.sentences[sentence] ?? {};
  const subject = nameSubject(text);
  return subject === undefined ? undefined : { id, text: subject, heading: printed };
}

/** The authors' own assertion, the sentence that shows it, and the figure that it points to. */
function showAsserted(finding: BodyFinding, topic: Topic, material: Material) {
  const { article, reading, shownFigures } = material;
  const title = heading(citeQuoted(topic.text, topic.id, topic.heading, material));
  const [words = ""] = finding.claims;
  const cited = citeSentence(words, finding.sentence, material);
  const printed = reading.body?.sentences[finding.sentence]?.text ?? "";
  const pointed = pointToFigure(printed, article.figures);
  const fits = countWords(words) <= BESIDE_WORDS;
  if (pointed === undefined || !fits || shownFigures.has(pointed.id)) {
    return [title, bullets([cited])];
  }
  shownFigures.add(pointed.id);
  return [title, prose(`- ${cited}\n\n${placePicture(pointed.figure, pointed.id, material)}`)];
}

/** Counts are said in the headline, if at all; a share or an effect is worth a picture. */
const isResult = (each: Quantity) =>
  isTelling(each) && (each.kind === "percentage" || each.kind === "effect");

/** "cyca2;34 mutants": the number is part of a name. */
const isPartOfName = (text: string, at: number) => /[\p{L}\p{N};:/_-]/u.test(text.charAt(at - 1));

function showClaim(finding: BodyFinding, claim: string, material: Material) {
  const { text, claims, quantities, sentence: index } = finding;
  const cite = (words: string) => citeSentence(words, index, material);
  const others = claims.filter((each) => each !== claim);
  const sentence = { start: 0, end: text.length, text, role: "results" } as const;
  // "of species collected while An. gambiae": the stop of a short word ends no label.
  const isCutShort = (line: string) =>
    text.includes(`${line.replace(/^[^:]*: | \[\^.*$/gu, "")}. `);
  const own = numbersOfClaim(claim, others, text, quantities.filter(isResult));
  const shown = showNumbers(
    own.filter(({ start }) => !isPartOfName(text, start)),
    { ...sentence, confidence: 1, weight: 1 },
    text,
    cite,
  );
  const data = shown.lines.filter((line) => shown.language === "forest" || !isCutShort(line));
  const items = keepFitting(others.filter(fitsHeadline), data).map(cite);
  const terms = glossesOf(claim, material);
  const glosses = keepFitting(
    terms.map(({ words }) => words),
    [...data, ...items],
  );
  const defined = terms
    .filter(({ words }) => glosses.includes(words))
    .map(({ words, sentence: place }) => citeSentence(words, place, material));
  const lines = [...items, ...defined];
  const picture = { type: "figure", language: shown.language, body: data.join("\n") } as const;
  return [
    heading(cite(claim)),
    ...(data.length > 0 ? [picture] : []),
    ...(lines.length > 0 ? [bullets(lines)] : []),
  ];
}

/** The short forms of a headline that the body spells out and the abstract does not. */
function glossesOf(claim: string, { reading, quoted }: Material) {
  // What a slide before has spelt out need not be said again.
  const isCited = (sentence: number) => quoted.has(reading.body?.sentences[sentence]?.id ?? "");
  const words = new Set(claim.split(/[^\p{L}\p{N}-]+/u));
  return (reading.body?.terms ?? [])
    .filter(({ short, sentence }) => words.has(short) && !isCited(sentence))
    .map(({ short, long, sentence }) => ({ words: `${short}: ${long}`, sentence }));
}
