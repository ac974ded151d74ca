import { expect, test } from "vitest";
import { joinAbstract, readAbstractMarkup, readAbstractText } from "./abstract-paragraphs.ts";

test("headings of HTML and JATS stand before their paragraphs", () => {
  const paragraphs = "Aim: To ask.\n\nMethods: We asked 30 people.";
  expect(readAbstractMarkup("<h4>Aim</h4>To ask.<h4>Methods</h4>We asked 30 people.")).toBe(
    paragraphs,
  );
  expect(
    readAbstractMarkup(
      "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>To ask.</jats:p></jats:sec><jats:sec><jats:title>Methods:</jats:title><jats:p>We asked <jats:italic>30</jats:italic> people.</jats:p></jats:sec>",
    ),
  ).toBe(paragraphs);
  expect(
    readAbstractMarkup("<p><b>Aim</b>: To ask.</p><p><b>Methods.</b> We asked 30 people.</p>"),
  ).toBe(paragraphs);
  expect(
    readAbstractMarkup(
      "&lt;p&gt;Aim: To ask.&lt;/p&gt;&lt;p&gt;Methods: We asked 30 people.&lt;/p&gt;",
    ),
  ).toBe(paragraphs);
});

test("comparisons are no tags, entities of entities are decoded, powers stay powers", () => {
  expect(
    readAbstractMarkup(
      "Of 10<sup>6</sup> cells (p < .001, n<50) some &amp;lt; 5 died &amp;amp; went.",
    ),
  ).toBe("Of 10⁶ cells (p < .001, n<50) some < 5 died & went.");
});

test("one paragraph with headings is as many as it has", () => {
  expect(readAbstractText("BACKGROUND: It is so. SO WHAT?: We asked. RESULTS: DNA: none.")).toBe(
    "BACKGROUND: It is so.\n\nSO WHAT?: We asked.\n\nRESULTS: DNA: none.",
  );
  expect(readAbstractText("AIM To ask. METHODS We asked. RESULTS They said so.")).toBe(
    "AIM: To ask.\n\nMETHODS: We asked.\n\nRESULTS: They said so.",
  );
  expect(readAbstractText("We asked. DNA was there. RNA was not.")).toBe(
    "We asked. DNA was there. RNA was not.",
  );
});

test("the ends of lines are those of paragraphs only where a heading or a blank line says so", () => {
  expect(readAbstractText("Aim: To\nask.\nMethods: We\nasked.")).toBe(
    "Aim: To ask.\n\nMethods: We asked.",
  );
  expect(readAbstractText("Aim\nTo ask.\nMethods\nWe asked.")).toBe(
    "Aim: To ask.\n\nMethods: We asked.",
  );
  expect(readAbstractText("We asked.\n\nThey said so.")).toBe("We asked.\n\nThey said so.");
});

test("what is said of an abstract is no part of it", () => {
  expect(readAbstractText("Abstract: We asked. © 2019 Elsevier Ltd")).toBe("We asked.");
  expect(readAbstractText("We asked. Copyright © 2019 The Authors. All rights reserved.")).toBe(
    "We asked.",
  );
  expect(readAbstractText("We asked. [ABSTRACT FROM AUTHOR]")).toBe("We asked.");
  expect(
    readAbstractText("We asked. (PsycInfo Database Record (c) 2021 APA, all rights reserved)"),
  ).toBe("We asked.");
  expect(readAbstractText("We asked. (ABSTRACT TRUNCATED AT 250 WORDS)")).toBe("We asked.");
  expect(joinAbstract([{ heading: "UNLABELLED", text: "We asked." }])).toBe("We asked.");
  expect(readAbstractText("We asked about the copyright of 2019 works.")).toBe(
    "We asked about the copyright of 2019 works.",
  );
});
