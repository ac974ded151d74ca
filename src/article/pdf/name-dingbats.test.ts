import { expect, test } from "vitest";
import { nameDingbats } from "./name-dingbats.ts";
import { makePage, typeset } from "./typeset.ts";

const textOf = (line: string) =>
  nameDingbats([makePage(typeset([line], { x: 50, y: 700 }))])[0]?.runs[0]?.text;

test("letters that came out as ornaments are letters again", () => {
  expect(textOf("P❡♥❛❧✐③❡❞ ❧❡❛st sq✉❛r❡s ✈❡rs✉s ❣❡♥❡r❛❧✐③❡❞, ♠♦❞❡❧s ✇✐t❤ ❡✛❡❝ts")).toBe(
    "Penalized least squares versus generalized, models with effects",
  );
});

test("ornaments among letters stay", () => {
  expect(textOf("■ Yes ● No ✉ write to us ★★★")).toBe("■ Yes ● No ✉ write to us ★★★");
});
