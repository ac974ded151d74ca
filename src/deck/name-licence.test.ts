import { expect, test } from "vitest";
import { nameLicence } from "./name-licence.ts";

test.each([
  ["http://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"],
  ["https://creativecommons.org/licenses/by-nc-nd/3.0", "CC BY-NC-ND 3.0"],
  ["https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"],
  [
    "This is distributed under the Creative Commons Attribution License, which permits all.",
    "Creative Commons Attribution License",
  ],
  [
    "under the Creative Commons Attribution Non-Commercial License (see there)",
    "Creative Commons Attribution Non-Commercial License",
  ],
])("%s is called %s", (licence, name) => {
  expect(nameLicence(licence)?.name).toBe(name);
});

test("a link goes to the licence itself, by https", () => {
  expect(nameLicence("see http://creativecommons.org/licenses/by/2.0.")?.address).toBe(
    "https://creativecommons.org/licenses/by/2.0/",
  );
});

test("other terms have no short name", () => {
  expect(nameLicence("All rights reserved.")).toBeUndefined();
});
