import { expect, test } from "vitest";
import { readRoute } from "./route.ts";
import { ROUTES } from "./routes.ts";

test.each([
  ["#/decks", "decks", "", ""],
  ["#/deck/k3f9abc", "deck", "k3f9abc", ""],
  ["#/deck/k3f9abc&slide=7", "deck", "k3f9abc", "slide=7"],
  ["#/new?doi=10.1016/j.ccell.2023.12.013", "new", "", "doi=10.1016%2Fj.ccell.2023.12.013"],
  ["#/doi/10.1016/j.ccell.2023.12.013", "doi", "10.1016/j.ccell.2023.12.013", ""],
  ["#/deck/%E0%A4%A", "deck", "%E0%A4%A", ""],
])("%s names a page, what it is of, and what is asked of it", (hash, page, rest, query) => {
  const route = readRoute(hash);
  expect([route?.page, route?.rest, route?.query.toString()]).toEqual([page, rest, query]);
});

test.each(["", "#", "#1.d.abc", "#slide=7", "#/", "#/1"])("%j names no page", (hash) => {
  expect(readRoute(hash)).toBeUndefined();
});

test("what every object has is no page", () => {
  for (const name of ["constructor", "toString"]) {
    expect(Object.hasOwn(ROUTES, name)).toBe(false);
  }
});
