import { expect, test } from "vitest";
import { draftOf } from "./made-up-draft.ts";
import { rankOthers } from "./rank-others.ts";

const like = draftOf({ way: "share", difficulty: 2 });
const same = draftOf({ way: "share", difficulty: 4 });
const near = draftOf({ way: "link", difficulty: 2 });
const hard = draftOf({ way: "link", difficulty: 3 });
const harder = draftOf({ way: "number", difficulty: 5 });
const drafts = [harder, hard, near, same];

test("alike is asked the same way first, then at about the same level", () => {
  expect(rankOthers(drafts, [], like, "alike")).toEqual([same, near, hard, harder]);
});

test("harder is above it by as little as can be, and never as easy", () => {
  expect(rankOthers(drafts, [], like, "harder")).toEqual([hard, same, harder]);
  expect(rankOthers(drafts, [], harder, "harder")).toEqual([]);
});

test("at one level the way that is worth more comes first", () => {
  const [role, cause] = [draftOf({ way: "role" }), draftOf({ way: "cause" })];
  expect(rankOthers([role, cause], [], like, "alike")).toEqual([cause, role]);
});

test("what is shown already is not asked again, in these words or others", () => {
  const again = draftOf({ fact: hard.fact });
  expect(rankOthers([again, near], [hard], like, "alike")).toEqual([near]);
});

test("the same asked in another way comes last", () => {
  const again = draftOf({ fact: like.fact, way: "share", difficulty: 2 });
  expect(rankOthers([again, harder], [], like, "alike")).toEqual([harder, again]);
});
