import { describe, expect, it } from "vitest";
import { readTurnedUnits } from "./turned-units.ts";

const turn = (short: string) => readTurnedUnits(short)?.map((unit) => unit.forms[0]);

describe("readTurnedUnits()", () => {
  it("puts the subscript of a quantity before its symbol", () => {
    expect(turn("Vmax")).toEqual(["m", "a", "x", "v"]);
    expect(turn("K(m)")).toEqual(["m", "k"]);
    expect(turn("SvO2")).toEqual(["v", "o", "2", "s"]);
  });

  it("knows what a quantity is called where its symbol does not say", () => {
    expect(readTurnedUnits("INa")?.at(-1)?.forms).toContain("current");
  });

  it("puts the side of the membrane before a concentration", () => {
    expect(turn("[K+]o")?.[0]).toBe("extracellular");
    expect(turn("[CK]")).toEqual(["c", "k", "concentration"]);
  });

  it("puts the number of a questionnaire before its name", () => {
    expect(turn("PHQ-9")).toEqual(["9", "p", "h", "q"]);
  });

  it("takes no plural and no plain short form apart", () => {
    expect(turn("MSCs")).toBeUndefined();
    expect(turn("Ds")).toBeUndefined();
    expect(turn("NSCLC")).toBeUndefined();
  });
});
