import { describe, expect, it } from "vitest";
import { readUnits } from "./short-form-units.ts";

const forms = (short: string) => readUnits(short).map((unit) => unit.forms[0]);

describe("readUnits()", () => {
  it("takes letters one by one, Greek letters and their names as one, numbers whole", () => {
    expect(forms("TNF-α")).toEqual(["t", "n", "f", "α"]);
    expect(forms("IFN-gamma")).toEqual(["i", "f", "n", "gamma"]);
    expect(forms("SF-36")).toEqual(["s", "f", "36"]);
  });

  it("reads no Greek name into a longer word", () => {
    expect(forms("alphabet")).toEqual([..."alphabet"]);
  });

  it("lets plurals, signs and inner numbers go unsaid, but no first number and no letter", () => {
    const may = (short: string) => readUnits(short).map(({ dropCost }) => dropCost !== undefined);
    expect(may("IIPs")).toEqual([false, false, false, true]);
    expect(may("ER+")).toEqual([false, false, true]);
    expect(may("cdc2")).toEqual([false, false, false, true]);
    expect(may("5-HT")).toEqual([false, false, false]);
  });
});
