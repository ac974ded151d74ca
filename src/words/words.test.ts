import { afterEach, describe, expect, it } from "vitest";
import * as parts from "./index.ts";
import { LANGUAGES, loadLanguage, matchLanguage } from "./languages.ts";
import { definePart, type Phrase, speak } from "./words.ts";
import { zh } from "./zh/index.ts";

afterEach(() => speak("en", {}));

const say = definePart("parts-of-a-test", {
  decks: { one: "{n} deck", other: "{n} decks" },
  named: "Deleted “{title}”",
});

describe("what is said", () => {
  it("has the number's own form, and the number as the language writes it", () => {
    expect(say("decks", { n: 1 })).toBe("1 deck");
    expect(say("decks", { n: 1200 })).toBe("1,200 decks");
  });

  it("keeps what a person wrote as it is, and shows a hole that was left", () => {
    expect(say("named", { title: "{n} $& <b>" })).toBe("Deleted “{n} $& <b>”");
    expect(say("named")).toBe("Deleted “{title}”");
  });

  it("falls back on English, phrase by phrase", () => {
    speak("zh-CN", { "parts-of-a-test": { decks: { other: "{n} 份" } } });
    expect(say("decks", { n: 1 })).toBe("1 份");
    expect(say("named", { title: "x" })).toBe("Deleted “x”");
  });
});

describe("Chinese", () => {
  const english = Object.values(parts).filter(
    (each): each is ReturnType<typeof definePart<string>> =>
      typeof each === "function" && "english" in each,
  );

  it("has parts to say", () => expect(english.length).toBeGreaterThan(0));

  it.each(english.map((each) => [each.part, each] as const))(
    "says all of %s, with the same holes",
    (part, { english }) => {
      const said = zh[part] ?? {};
      expect(Object.keys(said).sort()).toEqual(Object.keys(english).sort());
      for (const [key, phrase] of Object.entries(english)) {
        expect(holesOf(said[key] ?? ""), key).toEqual(holesOf(phrase));
      }
    },
  );

  it("is chosen by what a person reads", async () => {
    expect(matchLanguage(["fr", "zh-TW", "en"])).toBe("zh-CN");
    expect(matchLanguage(["fr"])).toBe("en");
    expect(Object.keys(LANGUAGES)).toContain("zh-CN");
    await loadLanguage("zh-CN");
    expect(parts.sayCommon("cancel")).toBe("取消");
  });
});

function holesOf(phrase: Phrase): string[] {
  const text = typeof phrase === "string" ? phrase : phrase.other;
  return [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();
}
