import { expect, test } from "vitest";
import { varyDirection } from "./vary-direction.ts";
import { varyEquality } from "./vary-equality.ts";

const texts = (predicate: string) => varyDirection(predicate)?.map(({ text }) => text);

test("a comparison is turned round and levelled", () => {
  expect(texts("was significantly higher in boys than in girls")).toEqual([
    "was significantly lower in boys than in girls",
    "was about the same in boys as in girls",
  ]);
  expect(texts("were more common with vaccine than with placebo")).toEqual([
    "were less common with vaccine than with placebo",
    "were about as common with vaccine as with placebo",
  ]);
});

test("an effect is turned round and denied", () => {
  expect(texts("reduced hospital readmission")).toEqual([
    "increased hospital readmission",
    "had no significant effect on hospital readmission",
  ]);
});

test("an association is also taken for a cause", () => {
  expect(texts("was associated with a higher risk of stroke")).toEqual([
    "was associated with a lower risk of stroke",
    "was not associated with a risk of stroke",
    "was shown to be the cause of a risk of stroke",
  ]);
});

test("what denies, gives an amount or turns twice is left alone", () => {
  expect(texts("was not higher in boys")).toBeUndefined();
  expect(texts("increased by 12% in boys")).toBeUndefined();
  expect(texts("increased in boys and decreased in girls")).toBeUndefined();
  expect(texts("was measured twice")).toBeUndefined();
});

test("no difference is told apart from either difference and from proof", () => {
  const options = varyEquality("did not differ between boys and girls", false) ?? [];
  expect(options.map(({ text }) => text)).toEqual([
    "was significantly higher in boys than in girls",
    "was significantly lower in boys than in girls",
    "was proved to be identical in boys and girls",
  ]);
});
