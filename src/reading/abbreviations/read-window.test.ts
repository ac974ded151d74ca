import { describe, expect, it } from "vitest";
import { findWindowStart } from "./read-window.ts";

/** The window before the mark "|". */
function window(marked: string, words = 10): string {
  const end = marked.indexOf("|");
  return marked.slice(findWindowStart(marked.replace("|", ""), end, words), end).trim();
}

describe("findWindowStart()", () => {
  it("counts words", () => {
    expect(window("one two three |(X)", 2)).toBe("two three");
  });

  it("stays within the sentence and the clause", () => {
    expect(window("It failed. The lung cancer |(LC)")).toBe("The lung cancer");
    expect(window("One: two; lung cancer |(LC)")).toBe("lung cancer");
    expect(window("A heading\nlung cancer |(LC)")).toBe("lung cancer");
  });

  it("does not stop at an initial, nor at the stop right before the bracket", () => {
    expect(window("S. aureus protein A |(SPA)")).toBe("S. aureus protein A");
    expect(window("the British Aircraft Corp. |(BAC)")).toBe("the British Aircraft Corp.");
  });

  it("stays inside its own bracket and passes over those before it", () => {
    expect(window("in half (chronic kidney disease |[CKD])")).toBe("chronic kidney disease");
    expect(window("N-(1-naphthyl) diamine |(ND)")).toBe("N-(1-naphthyl) diamine");
  });
});
