import { type Deck, evidenceIds, questionsOf, renderInline } from "../../deck/index.ts";
import { kindOf, type Prompt, type Question } from "../../quiz/index.ts";
import { listSentences } from "./list-sentences.ts";
import { letterOf } from "./print-question.ts";
import { withoutButtons } from "./without-buttons.ts";

/** Every question with what is right, why, and the sentence that says so; empty without questions. */
export function answerSheet(deck: Deck): string {
  const questions = questionsOf(deck);
  if (questions.length === 0) return "";
  const items = questions.map((question) => {
    const why = question.explanation;
    return `<li><h3>${renderInline(question.stem)}</h3><p class="key">${keyOf(question)}</p>${why && `<p>${renderInline(why)}</p>`}${listSentences(deck, new Set(evidenceIds(why)))}</li>`;
  });
  return withoutButtons(`<h2>Answers</h2><ol class="answers">${items.join("")}</ol>`);
}

/** The key with the letters under which it was asked. */
function keyOf(question: Question): string {
  const kind = kindOf(question);
  const prompt = kind.prompt(question);
  if (question.kind === "single" || question.kind === "several") {
    const right = question.options.flatMap(({ correct, text }, i) =>
      correct ? [`<b>${letterOf(i)}</b> ${renderInline(text)}`] : [],
    );
    return right.join("; ");
  }
  if (question.kind === "match") {
    return question.pairs
      .map(
        ({ left, right }) =>
          `${renderInline(left)}: <b>${letterOfChoice(prompt, right)}</b> ${renderInline(right)}`,
      )
      .join("; ");
  }
  const key = kind.key(question).map(renderInline);
  return question.kind === "order"
    ? key.map((text, i) => `<b>${i + 1}</b> ${text}`).join("; ")
    : `<b>${key.join("; ")}</b>`;
}

function letterOfChoice(prompt: Prompt, right: string): string {
  const choices = prompt.form === "match" ? prompt.choices : [];
  return letterOf(choices.findIndex(({ text }) => text === right));
}
