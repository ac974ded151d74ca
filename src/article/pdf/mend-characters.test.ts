import { expect, test } from "vitest";
import { mendCharacters } from "./mend-characters.ts";

test("ligatures are spelt out, and what cannot be seen is left out", () => {
  expect(mendCharacters("the \ufb01rst e\ufb00ect, \ufb02uid, o\ufb03ce")).toBe(
    "the first effect, fluid, office",
  );
  expect(mendCharacters("a\u00a0b\u2009c\u0000\ue001\u200b")).toBe("a b c");
  expect(mendCharacters("IFNγ – “±” é")).toBe("IFNγ – “±” é");
});

test("a soft hyphen is a hyphen where it ends a run", () => {
  expect(mendCharacters("resis\u00ad")).toBe("resis-");
  expect(mendCharacters("re\u00adsistance")).toBe("resistance");
});

test("letters that Word's fonts joined are parted, and a quarter that equals is an equals sign", () => {
  expect(mendCharacters("informaƟon, aƩenƟon, soŌware")).toBe("information, attention, software");
  expect(mendCharacters("(P ¼ 0.03), in ¼ of them, 2 ¼ cups")).toBe(
    "(P = 0.03), in ¼ of them, 2 ¼ cups",
  );
  expect(mendCharacters("Ōsaka")).toBe("Ōsaka");
});
