import type { Article } from "../article/index.ts";
import { findAbbreviations } from "./abbreviations/find-abbreviations.ts";
import type { ArticleReading } from "./body/body-reading.ts";
import { readBody } from "./body/read-body.ts";
import { listFindings } from "./findings/list-findings.ts";
import { type Unweighed, weighSentences } from "./findings/weigh-sentences.ts";
import { readGlance } from "./glance/read-glance.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import type { Abbreviation, Quantity } from "./reading.ts";
import { findEnumerations } from "./relations/find-enumerations.ts";
import { findRelations } from "./relations/find-relations.ts";
import { assignRoles } from "./roles/assign-roles.ts";
import type { RoleModel } from "./roles/role-model.ts";
import { findBlocks } from "./sentences/find-headings.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { detach, tagSentence } from "./words/tag-sentence.ts";

/** Longer "sentences" are tables or text without stops: they are kept, not analysed. */
const maximumSentence = 4000;

/**
 * Understands an article's abstract, with the model that `loadRoleModel` gives. All offsets are UTF-16 code units into `article.abstract`;
 * printed headings ("Methods:") decide roles and belong to no sentence. Of a full text the body is
 * read too. Pure, total, linear.
 */
export function readAbstract(article: Article, model: RoleModel): ArticleReading {
  const { abstract } = article;
  const unweighed = readSentences(abstract, model);
  const weights = weighSentences(unweighed);
  const sentences = unweighed.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }));
  const analysed = sentences.filter(({ start, end }) => end - start <= maximumSentence);
  const tagged = analysed.map(({ start, end }) => tagSentence(abstract, start, end));
  const abbreviations = findAbbreviations(abstract);
  const found = {
    abbreviations,
    quantities: tagged.flatMap(findQuantities).filter((each) => !isInName(each, abbreviations)),
    relations: tagged.flatMap((sentence, i) => findRelations(sentence, analysed[i]?.role)),
    enumerations: tagged.flatMap(findEnumerations),
  };
  const body = readBody(article, sentences, model);
  return {
    sentences,
    ...found,
    ...(body === undefined ? {} : { body }),
    glance: readGlance(article, sentences, tagged),
    findings: listFindings(sentences, found, (sentence) => {
      const known = tagged[analysed.indexOf(sentence)];
      if (known) return detach(known, sentence.start, sentence.end);
      return tagSentence(sentence.text.slice(0, maximumSentence));
    }),
  };
}

/** "histone deacetylase 3 (HDAC3)": the number is part of a name. */
function isInName({ start, end, text }: Quantity, abbreviations: readonly Abbreviation[]): boolean {
  return abbreviations.some(
    (name) => name.start <= start && end <= name.end && name.short.includes(text),
  );
}

/** "(Funded by X; ClinicalTrials.gov number, NCT01.)": printed with the abstract, not part of it. */
const ASIDE =
  /^[([]?\s*(?:Funded by|Funding:|Supported by|Financial support|ClinicalTrials\.gov|Trial registration|Clinical trial (?:number|registration)|PROSPERO|Registered (?:at|with|in)|©|Copyright)/iu;

function readSentences(abstract: string, model: RoleModel): Unweighed[] {
  const spans = findBlocks(abstract).flatMap((block) =>
    splitSentences(abstract.slice(block.start, block.end))
      .map((span) => ({
        start: block.start + span.start,
        end: block.start + span.end,
        roles: block.roles,
      }))
      .filter(({ start, end }) => !ASIDE.test(abstract.slice(start, end))),
  );
  const texts = spans.map(({ start, end, roles }) => ({ text: abstract.slice(start, end), roles }));
  const assigned = assignRoles(texts, model);
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    text: abstract.slice(start, end),
    role: assigned[i]?.role ?? "background",
    confidence: assigned[i]?.confidence ?? 0,
  }));
}
