import { expect, test } from "vitest";
import { tagSentence } from "../words/tag-sentence.ts";
import { isProcedural } from "./is-procedural.ts";

function draftOf(sentence: string) {
  const { tokens, tags } = tagSentence(sentence);
  return { sentence, tokens, tags, kept: tokens.map((_, i) => i) };
}

test.each([
  "We compared drug A with drug B in 40 adults.",
  "Blood pressure was measured in both arms.",
  "The aim of the study was to describe the pain of patients.",
  "To determine whether sleep predicts relapse.",
])("“%s” says what was done or asked", (sentence) => {
  expect(isProcedural(draftOf(sentence))).toBe(true);
});

test.each([
  "Drug A was superior to drug B in 40 adults.",
  "Mutations were detected in 12 of 40 tumours.",
  "We found no difference in 40 adults.",
  "Blood pressure was not measured in both arms.",
])("“%s” claims what is the case", (sentence) => {
  expect(isProcedural(draftOf(sentence))).toBe(false);
});
