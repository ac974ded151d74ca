import { expect, test } from "vitest";
import { isDate } from "./is-date.ts";

test("dates are told from names and headings", () => {
  expect(
    ["May 2022", "3 May 2022", "(May 3rd, 2022)", "Feb. 2010", "2024-05-03"].every(isDate),
  ).toBe(true);
  expect(["Maya 2022", "May Lima", "Results 2022", "2022", "March of Dimes"].some(isDate)).toBe(
    false,
  );
});
