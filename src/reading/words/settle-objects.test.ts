import { expect, test } from "vitest";
import { tagWords } from "./tag-words.ts";
import { tokenize } from "./tokenize.ts";

function tagOf(word: string, sentence: string) {
  const tokens = tokenize(sentence);
  return tagWords(tokens)[tokens.findIndex(({ text }) => text === word)];
}

test.each([
  ["increased", "verb", "Imiquimod increased the expression of genes associated with activation."],
  ["associated", "part", "Imiquimod increased the expression of genes associated with activation."],
  ["decreased", "verb", "The strategy decreased the rate of complications and shortened the stay."],
  ["responded", "verb", "Examiners responded to such words, suggesting stereotypes were active."],
  ["assigned", "part", "Patients assigned the lower dose had fewer complications."],
  ["related", "adj", "We studied nucleic acid related processes in yeast."],
])("%s is a %s in its sentence", (word, tag, sentence) => {
  expect(tagOf(word, sentence)).toBe(tag);
});
