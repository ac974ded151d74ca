import { plainText } from "../../deck/index.ts";
import { type Answer, type Question, rightsOf } from "../../quiz/index.ts";

/**
 * What a person answered, in words, and nothing of what is right: "More than 60%"; the parts of an
 * order or a match in the order of the answer. Empty for an answer that is none to this question.
 */
export function givenAnswer(question: Question, answer: Answer): readonly string[] {
  switch (question.kind) {
    case "single":
    case "several":
      if (answer.kind !== "choice") return [];
      return answer.chosen.map((index) => question.options[index]?.text ?? "");
    case "numeric":
      return answer.kind === "numeric" ? [`${answer.value} ${question.unit ?? ""}`.trim()] : [];
    case "order":
      if (answer.kind !== "order") return [];
      return answer.order.map((index) => question.items[index]?.text ?? "");
    case "match": {
      if (answer.kind !== "match") return [];
      const rights = rightsOf(question);
      return question.pairs.map(
        ({ left }, row) => `${left}: ${rights[answer.matched[row] ?? -1] ?? "–"}`,
      );
    }
    case "cloze":
    case "short":
      return answer.kind === "text" ? answer.texts.map((text) => plainText(text) || "–") : [];
  }
}
