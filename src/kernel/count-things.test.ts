import { expect, test } from "vitest";
import { countThings } from "./count-things.ts";

test("one thing is one, and all other numbers are several", () => {
  expect(countThings(1, "question")).toBe("1 question");
  expect(countThings(0, "question")).toBe("0 questions");
  expect(countThings(21, "slide")).toBe("21 slides");
  expect(countThings(1201, "child", "children")).toBe("1,201 children");
});
