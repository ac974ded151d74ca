import { expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { expandTemplate } from "./expand-template.ts";

const fallback = `---
title: Any
minutes: 10/15/20
---

<!-- slide name=why part="Why it matters" minutes=0.5/1/1.5 -->

<!-- fill what=statement role=background max=1/2/3 -->

---

<!-- slide name=discussion kind=prompts minutes=0 -->

## Discussion: 1/2/3 or more?
`;
const own = `---
title: Own
minutes: 10/15/20
---

<!-- take slides=why -->

---

<!-- slide part=PICO minutes=1/1/2 -->

<!-- fill what=pico -->

---

<!-- take slides=discussion -->
`;

test("of three numbers that for the length of the talk stays", () => {
  const [short, usual, long] = ([10, 15, 20] as const).map((minutes) =>
    expandTemplate(fallback, fallback, minutes),
  );
  expect(short).toContain("minutes=0.5 -->");
  expect(short).toContain("max=1 -->");
  expect(usual).toContain("minutes: 15\n");
  expect(usual).toContain("minutes=1 -->");
  expect(long).toContain("max=3 -->");
});

test("words on a slide are no numbers to choose from", () => {
  expect(expandTemplate(fallback, fallback, 10)).toContain("## Discussion: 1/2/3 or more?");
});

test("slides of the fallback stand where they are taken, with their numbers for that length", () => {
  const whole = expandTemplate(own, fallback, 20);
  const order = ["title: Own", "Why it matters", "minutes=1.5", "part=PICO", "## Discussion"];
  const places = order.map((words) => whole.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(whole).not.toContain("take");
});

test("a slide that the fallback does not have is named", () => {
  const wrong = own.replace("slides=why", "slides=why,harms");
  expect(() => expandTemplate(wrong, fallback, 15)).toThrow(InputError);
  expect(() => expandTemplate(wrong, fallback, 15)).toThrow("“harms”");
});
