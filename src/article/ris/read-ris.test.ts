import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { readRis } from "./read-ris.ts";

test("a file that breaks off says in which record", () => {
  const { records, notices } = readRis(
    "TY  - JOUR\nTI  - How nurses sleep\nER  - \n\nTY  - JOUR\nTI  - How doctors sleep\nAB  - We as",
  );
  expect(records.length).toBe(2);
  expect(notices).toEqual([
    "The file breaks off in its last record, “How doctors sleep”; export it again.",
  ]);
});

test("a file whose writer never ends records is whole", () => {
  expect(readRis("TY  - JOUR\nTI  - How nurses sleep\n").notices).toEqual([]);
});

test("a file of empty records is refused", () => {
  expect(() => readRis("TY  - JOUR\nTI  - \nER  - \n")).toThrow(InputError);
});

test("a file of thousands is read as far as one would choose", () => {
  const { records, notices } = readRis("TY  - JOUR\nTI  - How nurses sleep\nER  - \n".repeat(2500));
  expect(records.length).toBe(2000);
  expect(notices[0]).toContain("2,000 of 2,500");
});
