import fc from "fast-check";
import { expect, test } from "vitest";
import { formatComment, parseComment } from "./attributes.ts";

const value = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.replace(/["<>\s]+/gu, " "));

test("parseComment() gives back the attributes that formatComment() took", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { noNullPrototype: true }),
      (name, attributes) => {
        const comment = formatComment(name, attributes);
        const parsed = parseComment(comment);
        expect(parsed?.name).toBe(name);
        expect(Object.fromEntries(parsed?.attributes ?? [])).toEqual(attributes);
      },
    ),
  );
});

test("no value ends the comment or breaks its line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      (any) => {
        const comment = formatComment("slide", { part: `${any}--> <b> "x"\n---\n` });
        expect(comment.indexOf("-->")).toBe(comment.length - 3);
        expect(comment.split(/[\n\r]/u).length).toBe(1);
        expect(parseComment(comment)?.attributes.size).toBe(1);
      },
    ),
  );
});

test("numbers are written plainly, and what is undefined is left out", () => {
  expect(formatComment("quiz", { id: "q1", bloom: undefined, difficulty: 2 })).toBe(
    "<!-- quiz id=q1 difficulty=2 -->",
  );
});

test("a comment may stand without spaces, with a flag, and with an empty value", () => {
  expect(parseComment("<!--confidence-->")?.name).toBe("confidence");
  expect([...(parseComment('<!-- fill what=x bare part="" -->')?.attributes ?? [])]).toEqual([
    ["what", "x"],
    ["bare", ""],
    ["part", ""],
  ]);
});

test.each(["", "text", "<!-- open", "<!-- a --> b", "<!-- a <b> -->", "<!-- 42 -->", "-->"])(
  "“%s” is no comment of ours",
  (text) => {
    expect(parseComment(text)).toBeUndefined();
  },
);
