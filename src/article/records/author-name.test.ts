import { expect, test } from "vitest";
import { readFiledName, splitFiledNames } from "./author-name.ts";

test.each([
  ["Lima, Ana B.", "Ana B. Lima"],
  ["van den Berg, J.P.", "J.P. van den Berg"],
  ["Roe, Jo, Jr.", "Jo Roe Jr."],
  ["Roe, Jr., Jo", "Jo Roe Jr."],
  ["Lima AB", "AB Lima"],
  ["de la Cruz M", "M de la Cruz"],
  ["Liu R.", "R. Liu"],
  ["Roe J Jr", "J Roe Jr"],
  ["Wu J.-P.", "J.-P. Wu"],
  ["Donald E. Knuth", "Donald E. Knuth"],
  ["D. E. Knuth", "D. E. Knuth"],
  ["World Health Organization,", "World Health Organization"],
  ["{WHO Study Group}", "WHO Study Group"],
  ["Longrich N R", "N R Longrich"],
  ["CAIZHI SHEN", "CAIZHI SHEN"],
  ["Sampson, SD", "SD Sampson"],
  ["Aristotle", "Aristotle"],
  ["van den Hoven, null", "van den Hoven"],
  ["Østby, Kåre", "Kåre Østby"],
])("the filed name %s is %s", (filed, name) => {
  expect(readFiledName(filed)).toBe(name);
});

test("nobody is no author", () => {
  expect(readFiledName("  ")).toBeUndefined();
  expect(readFiledName("null")).toBeUndefined();
  expect(readFiledName("[No authors listed]")).toBeUndefined();
});

test("several names in one field are several authors", () => {
  expect(splitFiledNames("Lima, Ana; Li, Bo")).toEqual(["Ana Lima", "Bo Li"]);
  expect(splitFiledNames("Lima AB, Li B, de la Cruz M")).toEqual([
    "AB Lima",
    "B Li",
    "M de la Cruz",
  ]);
  expect(splitFiledNames("Lima, A., Li, B.-C.")).toEqual(["A. Lima", "B.-C. Li"]);
  expect(splitFiledNames("Roe, Jo, Jr.")).toEqual(["Jo Roe Jr."]);
});
