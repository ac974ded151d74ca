import { BLOOM_LEVELS, type Question, type WrittenQuestion } from "../../quiz/index.ts";
import { sentenceOf } from "./fill-mechanism.ts";
import type { Filler, Material } from "./hole.ts";

/** The questions on a part of the article that ask most of the room, one a slide. */
export const fillQuestion: Filler = (hole, material) => {
  const fits = aboutSentence(hole.about, material);
  const picked = material.questions
    .filter((written) => !material.usedQuestions.has(written) && fits(written))
    .sort((a, b) => levelOf(b.question) - levelOf(a.question))
    .slice(0, hole.most);
  for (const written of picked) {
    material.usedQuestions.add(written);
    for (const { id, index } of written.notes ?? []) {
      material.quoted.set(id, material.reading.body?.sentences[index]?.text ?? "");
    }
  }
  return picked.map(({ question }) => ({ blocks: [{ type: "question", question }] }));
};

function levelOf({ bloom, difficulty = 0 }: Question): number {
  return (bloom ? BLOOM_LEVELS.indexOf(bloom) : 0) * 10 + difficulty;
}

function aboutSentence(about: readonly string[], { reading, mechanism }: Material) {
  const mechanistic = new Set(mechanism.map((relation) => sentenceOf(relation, reading)));
  const roleOf = ({ sentence, notes }: WrittenQuestion) =>
    (notes ? reading.body?.sentences[notes[0]?.index ?? -1] : reading.sentences[sentence])?.role;
  return (written: WrittenQuestion): boolean =>
    about.includes("any") ||
    (about.includes("mechanism") && mechanistic.has(written.sentence)) ||
    (about.includes(roleOf(written) ?? "") &&
      // The mechanism has its own part; its questions would come before it.
      !(mechanistic.has(written.sentence) && !about.includes("mechanism")));
}
