import { expect, test } from "vitest";
import { composeAccents } from "./compose-accents.ts";

test("an accent drawn before its letter goes onto it", () => {
  expect(composeAccents("Institut f¨ur Statistik, M¨unchen")).toBe(
    "Institut für Statistik, München",
  );
  expect(composeAccents("Jos´e Garc´ıa and Fran¸cois Lefebvre, Universit`a")).toBe(
    "José García and François Lefebvre, Università",
  );
  expect(composeAccents("´Elise ¨Ozt¨urk, Franc¸ois")).toBe("Élise Öztürk, François");
});

test("an acute that is an apostrophe stays one", () => {
  const line = "Student´s t-test, patients´ and D´Amico´s, they don´t";
  expect(composeAccents(line)).toBe(line);
});

test("accents that belong to no letter stay", () => {
  expect(composeAccents("the `lead' paragraph, 5´ end, ˆβ, x˜ q")).toBe(
    "the `lead' paragraph, 5´ end, ˆβ, x˜ q",
  );
});
