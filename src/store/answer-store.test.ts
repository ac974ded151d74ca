import { expect, test } from "vitest";
import type { Answer, Question } from "../quiz/index.ts";
import {
  answerKey,
  createAnswerStore,
  ratedAnswers,
  scoreOf,
  type TextStorage,
} from "./answer-store.ts";

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

test("what another tab answered in the meantime is kept, and what it took back stays away", () => {
  const storage = fakeStorage();
  const [one, two] = [createAnswerStore(storage), createAnswerStore(storage)];
  one.getState().give(question, right);
  two.getState().give(counted, { kind: "numeric", value: 5 });
  const kept = () => Object.keys(createAnswerStore(storage).getState().answers).length;
  expect(kept()).toBe(2);
  one.getState().takeBack(question);
  two.getState().give(counted, { kind: "numeric", value: 6 });
  expect(kept()).toBe(1);
});

test("where nothing can be written, answers stand as long as the page does", () => {
  const { getState } = createAnswerStore({ read: () => undefined, write: () => undefined });
  getState().give(question, right);
  getState().give(counted, { kind: "numeric", value: 5 });
  expect(Object.keys(getState().answers)).toHaveLength(2);
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
  '{"a":{"kind":"order","order":[0.5]}}',
  '{"a":{"kind":"match","matched":"0"}}',
  '{"a":{"kind":"match","matched":[-1]}}',
  '{"a":{"kind":"text","texts":[7]}}',
  '{"a":{"kind":"choice","chosen":[0],"confidence":"sure"}}',
  '{"__proto__":{"kind":"odd"}}',
])("storage that holds %j is taken as empty, and works again", (text) => {
  const storage = fakeStorage();
  for (const key of ["journal-club:answers"]) storage.kept.set(key, text);
  const store = createAnswerStore(storage);
  expect(Object.keys(store.getState().answers)).toEqual([]);
  store.getState().give(question, right);
  expect(createAnswerStore(storage).getState().answers[answerKey(question)]).toEqual(right);
});

const sequence: Question = {
  id: "q3",
  kind: "order",
  stem: "In which order?",
  explanation: "",
  confidence: true,
  items: [{ text: "IFNγ" }, { text: "JAK1" }, { text: "STAT1" }],
};

test.each<[string, Question, Answer]>([
  ["an order", sequence, { kind: "order", order: [0, 2, 1], confidence: 3 }],
  [
    "a match",
    {
      id: "q4",
      kind: "match",
      stem: "What belongs to what?",
      explanation: "",
      headings: ["Gene", "Loss"],
      pairs: [
        { left: "B2M", right: "MHC class I" },
        { left: "JAK1", right: "response to IFNγ" },
      ],
    },
    { kind: "match", matched: [1, 0] },
  ],
  [
    "typed words",
    { id: "q5", kind: "short", stem: "What?", explanation: "", accepted: ["IFNγ"] },
    { kind: "text", texts: ["IFN-gamma"], confidence: 0 },
  ],
])("%s survives a reload, with how sure the person was", (_, asked, answer) => {
  const storage = fakeStorage();
  createAnswerStore(storage).getState().give(asked, answer);
  const { answers } = createAnswerStore(storage).getState();
  expect(answers[answerKey(asked)]).toEqual(answer);
});

test("the key of a question is the one under which earlier versions kept its answer", () => {
  expect([question, counted].map(answerKey)).toEqual(["q1-0cdb53f1", "q2-5aeabed1"]);
});

test("only answers that were given with a confidence are rated", () => {
  const { getState } = createAnswerStore(fakeStorage());
  getState().give(question, right);
  getState().give(sequence, { kind: "order", order: [0, 1, 2], confidence: 2 });
  expect(ratedAnswers([question, counted, sequence], getState().answers)).toEqual([
    { confidence: 2, grade: 1 },
  ]);
});

test("what is whole among what is corrupt is kept", () => {
  const storage = fakeStorage();
  const whole = { [answerKey(question)]: right, odd: 7 };
  storage.kept.set("journal-club:answers", JSON.stringify(whole));
  expect(Object.keys(createAnswerStore(storage).getState().answers)).toEqual([answerKey(question)]);
});
