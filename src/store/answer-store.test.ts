import { expect, test } from "vitest";
import type { Answer, Question } from "../quiz/index.ts";
import { answerKey, createAnswerStore, scoreOf, type TextStorage } from "./answer-store.ts";

/** What a browser keeps from one visit to the next. */
function fakeStorage(): TextStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key),
    write: (key, text) => {
      kept.set(key, text);
    },
  };
}

const question: Question = {
  id: "q1",
  kind: "single",
  stem: "What drives resistance?",
  explanation: "",
  options: [
    { text: "IFNγ", correct: true },
    { text: "IL-6", correct: false },
  ],
};
const counted: Question = {
  id: "q2",
  kind: "numeric",
  stem: "How many?",
  explanation: "",
  value: 5,
  tolerance: 0,
};
const right: Answer = { kind: "choice", chosen: [0] };

test("an answer survives a reload", () => {
  const storage = fakeStorage();
  createAnswerStore(storage).getState().give(question, right);
  const { answers } = createAnswerStore(storage).getState();
  expect(answers[answerKey(question)]).toEqual(right);
});

test("an answer that is taken back stays away", () => {
  const storage = fakeStorage();
  const store = createAnswerStore(storage);
  store.getState().give(question, right);
  store.getState().give(counted, { kind: "numeric", value: 5 });
  store.getState().takeBack(question);
  const { answers } = createAnswerStore(storage).getState();
  expect(answers[answerKey(question)]).toBeUndefined();
  expect(answers[answerKey(counted)]).toBeDefined();
});

test("an edited question does not show the answer to its earlier self", () => {
  const { getState } = createAnswerStore(fakeStorage());
  getState().give(question, right);
  for (const edited of [
    { ...question, stem: "What prevents resistance?" },
    { ...question, options: [...question.options].reverse() },
    { ...question, id: "q9" },
  ]) {
    expect(scoreOf([edited], getState().answers)).toEqual({ asked: 1, answered: 0, points: 0 });
  }
});

test("the score counts what was asked, answered and right", () => {
  const { getState } = createAnswerStore(fakeStorage());
  getState().give(question, right);
  expect(scoreOf([question, counted], getState().answers)).toEqual({
    asked: 2,
    answered: 1,
    points: 1,
  });
  getState().give(question, { kind: "choice", chosen: [1] });
  getState().give(counted, { kind: "numeric", value: 5 });
  expect(scoreOf([question, counted], getState().answers)).toEqual({
    asked: 2,
    answered: 2,
    points: 1,
  });
});

test.each([
  "",
  "{",
  "null",
  "5",
  '"text"',
  "[1,2]",
  '{"a":1}',
  '{"a":null}',
  '{"a":{"kind":"choice"}}',
  '{"a":{"kind":"choice","chosen":["x"]}}',
  '{"a":{"kind":"numeric","value":"5"}}',
  '{"a":{"kind":"other"}}',
  '{"__proto__":{"kind":"odd"}}',
])("storage that holds %j is taken as empty, and works again", (text) => {
  const storage = fakeStorage();
  for (const key of ["journal-club:answers"]) storage.kept.set(key, text);
  const store = createAnswerStore(storage);
  expect(Object.keys(store.getState().answers)).toEqual([]);
  store.getState().give(question, right);
  expect(createAnswerStore(storage).getState().answers[answerKey(question)]).toEqual(right);
});

test("what is whole among what is corrupt is kept", () => {
  const storage = fakeStorage();
  const whole = { [answerKey(question)]: right, odd: 7 };
  storage.kept.set("journal-club:answers", JSON.stringify(whole));
  expect(Object.keys(createAnswerStore(storage).getState().answers)).toEqual([answerKey(question)]);
});
