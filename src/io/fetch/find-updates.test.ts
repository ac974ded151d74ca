import { describe, expect, test } from "vitest";
import europePmc from "./cases/europe-pmc.json" with { type: "json" };
import { listCrossrefUpdates, listPubMedUpdates } from "./find-updates.ts";

/** A record with such links. */
const linked = (...links: readonly (readonly [type: string, reference: string])[]) => ({
  commentCorrectionList: {
    commentCorrection: links.map(([type, reference]) => ({ type, reference, source: "MED" })),
  },
});

describe("Europe PMC's links", () => {
  test("a retraction comes first, once, with where it stands", () => {
    const record = {
      pubTypeList: { pubType: ["Journal Article", "Retracted Publication"] },
      ...linked(
        ["Erratum in", "Lancet. 2004 Mar 6;363(9411):750."],
        ["Retraction in", "Lancet. 2010 Feb 6;375(9713):445."],
        ["Comment in", "BMJ. 2011;342:c7452."],
      ),
    };
    expect(listPubMedUpdates(record)).toEqual([
      "This article has been retracted: Lancet. 2010 Feb 6;375(9713):445.",
      "There is a correction of this article: Lancet. 2004 Mar 6;363(9411):750.",
    ]);
    expect(listPubMedUpdates({ pubTypeList: record.pubTypeList })).toEqual([
      "This article has been retracted.",
    ]);
  });

  test("concerns, new editions and journal versions of preprints are told", () => {
    const record = linked(
      ["Preprint of", ""],
      ["Expression of concern in", "J Med. 2020;1:2."],
      ["Corrected and republished in", "J Med. 2020;1:3."],
    );
    expect(listPubMedUpdates(record)).toEqual([
      "There is an expression of concern about this article: J Med. 2020;1:2.",
      "This article has been corrected and published again: J Med. 2020;1:3.",
      "This is a preprint; the article has been published in a journal.",
    ]);
  });

  test("a notice is said to be none of the article", () => {
    const erratum = europePmc.resultList.result.find(({ id }) => id === "39709208");
    expect(listPubMedUpdates(erratum ?? {})).toEqual([
      "This is a correction, not the article: Lancet. 2024 Sep 28;404(10459):1227-1239. doi: 10.1016/S0140-6736(24)01653-2.",
    ]);
    expect(listPubMedUpdates(linked(["Retraction of", "J Med. 2019;1:1."]))).toEqual([
      "This is the notice of a retraction, not the article: J Med. 2019;1:1.",
    ]);
  });

  test("comments, replies and preprints of the article are nothing to tell", () => {
    const record = linked(
      ["Comment in", "a"],
      ["Comment on", "b"],
      ["Preprint in", "c"],
      ["Update in", "d"],
    );
    expect(listPubMedUpdates(record)).toEqual([]);
    expect(listPubMedUpdates({ commentCorrectionList: "?", pubTypeList: null })).toEqual([]);
  });
});

describe("Crossref's links", () => {
  test("updates are told by their address, the gravest first", () => {
    const work = {
      "updated-by": [
        { type: "correction", DOI: "10.5555/c" },
        { type: "retraction", DOI: "10.5555/r", source: "retraction-watch" },
        { type: "retraction", DOI: "10.5555/r", source: "publisher" },
        { type: "expression_of_concern" },
        { type: "new_version", DOI: "10.5555/v" },
      ],
    };
    expect(listCrossrefUpdates(work)).toEqual([
      "This article has been retracted: https://doi.org/10.5555/r.",
      "There is an expression of concern about this article.",
      "There is a correction of this article: https://doi.org/10.5555/c.",
    ]);
  });

  test("a title may tell alone", () => {
    expect(listCrossrefUpdates({ title: ["RETRACTED: Light and sleep"] })).toEqual([
      "This article has been retracted.",
    ]);
    expect(listCrossrefUpdates({ title: ["Retraction of the nipple"] })).toEqual([]);
  });

  test("a notice is said to be none of the article", () => {
    expect(listCrossrefUpdates({ "update-to": [{ type: "erratum", DOI: "10.5555/a" }] })).toEqual([
      "This is a correction, not the article: https://doi.org/10.5555/a.",
    ]);
    expect(listCrossrefUpdates({ "update-to": [{ type: "new_version" }] })).toEqual([]);
  });
});
