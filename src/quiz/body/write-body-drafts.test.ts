import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { writeQuestions } from "../write/write-questions.ts";

const article = makeArticle({
  title: "Loss of Rab9 in the larval gut",
  authors: ["Ana Lindqvist", "Bo Ek", "Cy Wu"],
  year: 2020,
  abstract: "The larval gut is a model of transport. We describe it.",
  sections: [
    {
      heading: "Introduction",
      kind: "introduction",
      level: 1,
      text: "Rab5 abolished endosome fusion in yeast cells [3]. The gut of the larva is simple.",
    },
    {
      heading: "Results",
      kind: "results",
      level: 1,
      text:
        "Loss of Rab9 abolished the uptake of albumin in the midgut (Fig. 2A). It was then stained. " +
        "Clearance of albumin was significantly lower in mutant larvae than in control larvae.",
    },
    {
      heading: "Discussion",
      kind: "discussion",
      level: 1,
      text: "Rab9 is required for the transport of albumin across the midgut.",
    },
  ],
});
const reading = readAbstract(article, await loadRoleModel());
const written = writeQuestions(article, reading);

test("an abstract with nothing to ask about has its questions from the body, each with its place", () => {
  const notes = written.flatMap((each) => each.notes?.map(({ id }) => id) ?? []);
  expect(notes).toContain("results-1");
  expect(notes).toContain("results-3");
  for (const { question, notes: cited } of written) {
    for (const { id } of cited ?? []) expect(question.explanation).toContain(`[^${id}]`);
  }
});

test("the sentence that a note names has the words of the key", () => {
  for (const { question, notes } of written) {
    if (question.kind !== "single" || !notes) continue;
    const key = question.options.find(({ correct }) => correct)?.text ?? "";
    const cited = notes.map(({ index }) => reading.body?.sentences[index]?.text).join(" ");
    for (const word of key.match(/\p{L}{5,}/gu) ?? []) {
      expect(cited.toLowerCase()).toContain(word.toLowerCase());
    }
  }
});

test("what others found is not put down to these authors, and the abstract is not what says it", () => {
  for (const { question, notes } of written) {
    if (notes?.some(({ id }) => id.startsWith("introduction"))) {
      expect(question.stem).not.toContain("Lindqvist");
    }
    if (notes) expect(`${question.stem} ${question.explanation}`).not.toMatch(/abstract/u);
  }
});
