import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { decodeFragment, encodeFragment, looksLikeDeck } from "./index.ts";

const DECK = "---\ntitle: IFNγ “drives” ± µ\n---\n\n# A deck [^1]\n\n[^1]: The sentence.\n".repeat(
  4,
);
/** A link that has been given to people; it must open for ever. */
const GOLDEN =
  "1.d.xlEtBQAAYVNW8HTzO7dZIaUosyy1WKEotTizuCQxLzlVITrOMJaLC0RaKTgqJGcU5edlJifm5FQqZOal5STmpqYo5GYmF-Wn5pVlAuVyU_NKME3R4wIA";

test("decodeFragment() gives back any text that encodeFragment() took", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      expect(decodeFragment(`#${encodeFragment(text)}`)).toBe(text.toWellFormed());
    }),
  );
});

test("a link that was shared on the day the codec shipped still opens", () => {
  expect(decodeFragment(`https://example.org/app/#${GOLDEN}`)).toBe(
    "# IFNγ drives resistance [^1]\n\n[^1]: A chronically inflamed microenvironment drives resistance.\n",
  );
});

test("no change of one character and no cut gives a deck that differs", () => {
  const fragment = encodeFragment(DECK);
  const alphabet = "ABCdefXYZ019-_.#%+ \n";
  fc.assert(
    fc.property(
      fc.nat(fragment.length - 1),
      fc.constantFrom(...alphabet),
      fc.constantFrom("replace", "delete", "insert", "cut"),
      (at, character, damage) => {
        const rest = damage === "cut" ? "" : fragment.slice(damage === "insert" ? at : at + 1);
        const put = damage === "replace" || damage === "insert" ? character : "";
        const mutated = fragment.slice(0, at) + put + rest;
        let opened: string | undefined;
        try {
          opened = decodeFragment(`#${mutated}`);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
        expect(opened === undefined || opened === DECK).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

test("punctuation and line breaks that mail adds are taken off", () => {
  const fragment = encodeFragment(DECK);
  for (const tail of [".", ").", ">", "\n", " ", "”", "!", "_", "**"]) {
    expect(decodeFragment(`#${fragment}${tail}`)).toBe(DECK);
  }
  const broken = fragment.replace(/.{60}/gu, "$&\r\n");
  expect(decodeFragment(`http://localhost/#${broken}`)).toBe(DECK);
});

test("a link of a later version says that it is newer, not that it is damaged", () => {
  expect(() => decodeFragment("#2.d.AAAA")).toThrow(/newer/u);
  expect(() => decodeFragment("#1.z.AAAA")).toThrow(/newer/u);
});

test("looksLikeDeck() tells a deck, even a cut one, from other fragments", () => {
  expect(looksLikeDeck("#1.d.AbC")).toBe(true);
  expect(looksLikeDeck("#1.d")).toBe(true);
  expect(looksLikeDeck("#question-q1")).toBe(false);
  expect(looksLikeDeck("")).toBe(false);
});

test("a mark behind a payload that ends in one itself is taken off alone", () => {
  // Only a long text has codes of its own, by which the last letter can be such a mark.
  const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 1009}`).join(" ");
  const ending = Array.from({ length: 600 }, (_, i) => `${words} ${i}`).find((deck) =>
    /[_-]$/u.test(encodeFragment(deck)),
  );
  if (ending === undefined) throw new Error("no deck ends so: make more of them");
  for (const marks of ["", "_", "*_", "__", "-"]) {
    expect(decodeFragment(encodeFragment(ending) + marks)).toBe(ending);
  }
});
