import type { BodyFinding, BodyReading, Quantity } from "../../reading/index.ts";
import { citeSentence, fitsHeadline, headlineOf, quoteSentences } from "./cite-body.ts";
import { bullets, type Filler, type Filling, heading, type Material } from "./hole.ts";
import { isTelling, keepFitting, showNumbers } from "./show-numbers.ts";

/**
 * What the sections of a kind add to the abstract: for methods one slide (design, people, number,
 * main measure), else a slide for each sentence, in the order of the text.
 */
export const fillBody: Filler = (hole, material) => {
  const { body, sentences } = material.reading;
  if (body === undefined || (hole.without === "abstract" && sentences.length > 0)) return [];
  return hole.kinds.flatMap((kind) => {
    if (kind === "methods") return fillMethods(body.methods, material);
    return findingsOf(kind, body)
      .filter((finding) => headlineOf(finding) !== undefined)
      .slice(0, hole.most)
      .sort((a, b) => a.sentence - b.sentence)
      .map((finding) => fillFinding(finding, material));
  });
};

function findingsOf(kind: string, body: BodyReading): readonly BodyFinding[] {
  if (kind === "results") return body.results;
  if (kind === "introduction") return body.introduction;
  return kind === "conclusions" ? body.conclusions : [];
}

function fillMethods(findings: readonly BodyFinding[], material: Material): Filling[] {
  const head = findings.find((finding) => headlineOf(finding) !== undefined);
  if (findings.length === 0) return [];
  const claim = head && headlineOf(head);
  const cite = (finding: BodyFinding, words: string) =>
    citeSentence(words, finding.sentence, material);
  const rest = findings
    .filter((finding) => finding !== head)
    .flatMap((finding) => finding.claims.slice(0, 1).map((words) => ({ finding, words })));
  const fitting = keepFitting(
    rest.map(({ words }) => words),
    [],
  );
  const shown = rest.filter(({ words }) => fitting.includes(words));
  if (head === undefined && shown.length === 0) return [];
  const lines = shown.map(({ finding, words }) => cite(finding, words));
  const title =
    head === undefined || claim === undefined
      ? heading("Design and participants")
      : heading(cite(head, claim));
  const used = [...(head ? [head] : []), ...shown.map(({ finding }) => finding)];
  return [
    {
      blocks: lines.length > 0 ? [title, bullets(lines)] : [title],
      note: quoteSentences(
        used.map(({ sentence }) => sentence),
        material,
      ),
    },
  ];
}

/** Counts are said in the headline, if at all; a share or an effect is worth a picture. */
const isResult = (each: Quantity) =>
  isTelling(each) && (each.kind === "percentage" || each.kind === "effect");

/** "cyca2;34 mutants": the number is part of a name. */
const isPartOfName = (text: string, at: number) => /[\p{L}\p{N};:/_-]/u.test(text.charAt(at - 1));

function fillFinding(finding: BodyFinding, material: Material): Filling {
  const { text, claims, quantities, sentence: index } = finding;
  const cite = (words: string) => citeSentence(words, index, material);
  const claim = headlineOf(finding) ?? "";
  const sentence = {
    start: 0,
    end: text.length,
    text,
    role: "results",
    confidence: 1,
    weight: 1,
  } as const;
  // "of species collected while An. gambiae": the stop of a short word ends no label.
  const isCutShort = (line: string) =>
    text.includes(`${line.replace(/^[^:]*: | \[\^.*$/gu, "")}. `);
  const data = showNumbers(
    quantities.filter(isResult).filter(({ start }) => !isPartOfName(text, start)),
    sentence,
    text,
    cite,
  ).filter((line) => !isCutShort(line));
  const items = keepFitting(
    claims.filter((each) => each !== claim && fitsHeadline(each)),
    data,
  ).map(cite);
  const terms = glossesOf(claim, material);
  const glosses = keepFitting(
    terms.map(({ words }) => words),
    [...data, ...items],
  );
  const defined = terms
    .filter(({ words }) => glosses.includes(words))
    .map(({ words, sentence: place }) => citeSentence(words, place, material));
  const lines = [...items, ...defined];
  return {
    blocks: [
      heading(cite(claim)),
      ...(data.length > 0
        ? [{ type: "figure", language: "number", body: data.join("\n") } as const]
        : []),
      ...(lines.length > 0 ? [bullets(lines)] : []),
    ],
    note: quoteSentences([index], material),
  };
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
