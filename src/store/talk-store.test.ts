import { expect, test } from "vitest";
import { elapsed, NEW_TALK } from "./talk.ts";
import { createTalkStore, readTalk } from "./talk-store.ts";

function talkAt() {
  let time = 1_000;
  const store = createTalkStore(() => time);
  return {
    store,
    send: store.getState().send,
    talk: () => store.getState().talk,
    pass: (ms: number) => {
      time += ms;
    },
    elapsed: () => elapsed(store.getState().talk.clock, time),
  };
}

test("the clock runs between start and pause, and goes on where it stood", () => {
  const { send, pass, elapsed: taken } = talkAt();
  pass(500);
  expect(taken()).toBe(0);
  send({ do: "start" });
  pass(300);
  send({ do: "start" });
  pass(100);
  expect(taken()).toBe(400);
  send({ do: "pause" });
  pass(10_000);
  expect(taken()).toBe(400);
  send({ do: "start" });
  pass(50);
  expect(taken()).toBe(450);
  send({ do: "reset" });
  expect(taken()).toBe(0);
});

test("hands are counted until the question is locked, and never below none", () => {
  const { send, talk } = talkAt();
  const vote = (option: number, change: number) =>
    send({ do: "vote", question: "q1", option, change });
  vote(2, 1);
  vote(2, 1);
  vote(0, -1);
  expect(talk().polls["q1"]).toEqual({ stage: "open", votes: [0, 0, 2] });
  send({ do: "stage", question: "q1", stage: "locked" });
  vote(2, 1);
  expect(talk().polls["q1"]).toEqual({ stage: "locked", votes: [0, 0, 2] });
  send({ do: "stage", question: "q1", stage: "open" });
  vote(1, 5);
  expect(talk().polls["q1"]?.votes).toEqual([0, 5, 2]);
  send({ do: "close-poll", question: "q1" });
  expect(talk().polls).toEqual({});
});

test("strokes belong to their slide, and are erased with it alone", () => {
  const { send, talk } = talkAt();
  send({ do: "draw", slide: 1, points: [1, 2, 3, 4] });
  send({ do: "draw", slide: 2, points: [5, 6] });
  send({ do: "draw", slide: 1, points: [7, 8] });
  send({ do: "erase", slide: 2 });
  expect(talk().strokes).toEqual({
    1: [
      [1, 2, 3, 4],
      [7, 8],
    ],
  });
});

test("a talk that was stored is taken up again, and nothing else is", () => {
  const { send, talk } = talkAt();
  send({ do: "vote", question: "q1", option: 1, change: 3 });
  send({ do: "arrive", place: { slide: 4, step: 1 } });
  expect(readTalk(JSON.stringify(talk()))).toEqual(talk());
  expect(createTalkStore(() => 0, JSON.stringify(talk())).getState().talk).toEqual(talk());
  for (const text of [undefined, "", "{", "null", "{}", '{"place":{"slide":-1}}']) {
    expect(readTalk(text)).toBeUndefined();
  }
  const broken = { ...NEW_TALK, polls: { q1: { stage: "open", votes: "many" } } };
  expect(readTalk(JSON.stringify(broken))).toBeUndefined();
});
