import type { BodyFinding, BodyReading } from "../../reading/index.ts";
import { headlineOf } from "./cite-body.ts";
import { fillFinding } from "./fill-finding.ts";
import { fillMethods } from "./fill-methods.ts";
import type { Filler } from "./hole.ts";

/**
 * What the sections of a kind add to the abstract: for methods one slide (what was studied, done,
 * measured and analysed), else a slide for each finding, in the order of the text.
 */
export const fillBody: Filler = (hole, material) => {
  const { body, sentences } = material.reading;
  const isOpen = ({ sentence }: BodyFinding) => !material.reserved.body.has(sentence);
  if (body === undefined || (hole.without === "abstract" && sentences.length > 0)) return [];
  return hole.kinds.flatMap((kind) => {
    if (kind === "methods") return fillMethods(body.methods.filter(isOpen), material);
    return findingsOf(kind, body)
      .filter(isOpen)
      .slice(0, hole.most)
      .toSorted((a, b) => a.sentence - b.sentence)
      .flatMap((finding) => fillFinding(finding, material));
  });
};

function findingsOf(kind: string, body: BodyReading): readonly BodyFinding[] {
  // A result that no headline can be cut of is shown in its own words, under what it is about.
  if (kind === "results") return body.results;
  const others = kind === "introduction" ? body.introduction : body.conclusions;
  const isKnown = kind === "introduction" || kind === "conclusions";
  return isKnown ? others.filter((finding) => headlineOf(finding) !== undefined) : [];
}
