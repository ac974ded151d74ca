import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import {
  decodeFragment,
  encodeAs,
  encodeFragment,
  looksLikeDeck,
  packFragment,
  readFragment,
  unmixOpening,
} from "./index.ts";

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

const SHORT =
  '---\ntitle: A link for ever\nformat: 1\n---\n\n<!-- slide kind=title minutes=0.5 -->\n\n# A link for ever\n\nAda Lovelace\n\n---\n\n<!-- slide part="The problem" minutes=1.5 -->\n\n## IFNγ drives resistance, or goes with it [^1]\n\nNote:\nAsk which.\n\n---\n\n#### Which of these? <!-- quiz id=q1 bloom=understand difficulty=2 -->\n\n1. [ ] This\n   > The abstract says the opposite.\n2. [x] That – “naïve” 登录 👩🏽‍🔬\n\n> So it says. [^1]\n\n[^1]: A chronically inflamed microenvironment drives resistance.\n';

describe.each([
  [
    "f",
    "1.f.QfIDEleN_AMlA_BB6KBgBXfmwceKAFVygYxOBK48NsRRn2E9Ph3YAEc3h8sxJRF4cAqw8wlsE5O_CwDcXYE2pJCP1gef-45oRaHsSICv94UleCyj15R0uEEJhqT1HeDhDmDhCmpi5iUeXl8GbmQ-n7n76d6pCh_mT1z5YX7_3kcNvR_mT1kDymfBoAVRYPNgC2AguQe4UBFyTxr0SkTQtZSgy-5AVymm5gGv4cvPAy_AwQgvPS4A",
  ],
  [
    "m",
    "1.m.QfIDEleN_HZFEP_D6FqWwPe8gpSWZ_G-yrmXqLOGYlW1N6P-fnDF97Q46ZA6rY0Dzl_reQ7hqnhy7fb7Jv219WOSETymYIwzrFO0roGj469TsVBZ34l2qHYCzLE3rzlyaZyLxEY1g-v-9M-cX9ahv1KDYSt5MJs",
  ],
] as const)("a link of codec %s", (codec, golden) => {
  test("that was shared on the day the codec shipped still opens, and is still written", () => {
    expect(decodeFragment(`#${golden}`)).toBe(SHORT);
    expect(encodeAs(codec, SHORT)).toBe(golden);
  });

  test("gives back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(decodeFragment(encodeAs(codec, text))).toBe(text.toWellFormed());
      }),
      { numRuns: codec === "m" ? 2 : 200 },
    );
  });

  test("opens with whatever mail and chat programs leave in it and behind it", () => {
    const damaged = [
      ...[".", ").", ">", "”", "_", "**", "-", "–", " see you at noon", "&gt;"].map(
        (tail) => golden + tail,
      ),
      golden.replace(/.{60}/gu, "$&=\r\n"),
      golden.replace(/.{60}/gu, "$&\r\n> "),
      golden.replace(/.{30}/gu, "$&\u200b"),
      encodeURIComponent(`#${golden}`).replaceAll("-", "%2D").replaceAll(".", "%2E"),
      golden.replaceAll("_", "\\_"),
    ];
    // To unpack what is mixed takes its time; that all are read alike is asked of `readFragment`.
    const [like] = readFragment(golden);
    for (const link of damaged) {
      const read = readFragment(`Look at #3: <https://example.org/app/#${link.replace(/^#/u, "")}`);
      expect(
        read.some(
          ({ checksum, packed }) =>
            checksum === like?.checksum && packed.join().startsWith(like.packed.join()),
        ),
      ).toBe(true);
    }
    for (const link of codec === "m" ? damaged.slice(8, 9) : damaged) {
      expect(
        decodeFragment(`Look at #3: <https://example.org/app/#${link.replace(/^#/u, "")}`),
      ).toBe(SHORT);
    }
  });
});

test("every damage by one character to a mixed link is detected", () => {
  const fragment = encodeAs("m", SHORT);
  for (let at = 4; at < fragment.length; at += 90) {
    for (const put of [fragment[at] === "A" ? "B" : "A"]) {
      const mutated = fragment.slice(0, at) + put + fragment.slice(at + 1);
      expect(openedOr(mutated, SHORT)).toBe(SHORT);
    }
  }
});

/** The deck that a link opens; `otherwise` where it is refused as it ought to be. */
function openedOr(link: string, otherwise: string): string {
  try {
    return decodeFragment(link);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return otherwise;
  }
}

test("packFragment() writes the shortest: mixed for a deck, deflated for what is long", () => {
  expect(packFragment(SHORT)).toMatch(/^1\.m\./u);
  expect(packFragment(SHORT).length).toBeLessThan(0.4 * SHORT.length);
  expect(packFragment("a".repeat(70_000))).toMatch(/^1\.[df]\./u);
});

test("the opening of a mixed link is there before the rest is unpacked, and only if it is whole", () => {
  const fragment = encodeAs("m", SHORT);
  const [whole] = readFragment(fragment);
  expect(whole && unmixOpening(whole)).toBe(SHORT.slice(0, SHORT.indexOf("<!-- slide part") - 1));
  expect(whole?.asks).toBe(true);
  const [cut] = readFragment(fragment.slice(0, 40));
  expect(cut && unmixOpening(cut)).toBeUndefined();
});

test("a bomb is refused by the length that it claims, and stops where it ends", () => {
  // Two million and one bytes; and a mixed text beyond what a phone unpacks at once.
  expect(() => decodeFragment("1.f.QYGJegAAAAAAAA")).toThrow(/damaged/u);
  expect(() => decodeFragment("1.m.QYGAEAAAAAAAAAAA")).toThrow(/damaged/u);
  const long = encodeAs("f", "a".repeat(70_000));
  expect(decodeFragment(long).length).toBe(70_000);
});
