import fc from "fast-check";
import { dump, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";
import { writeYaml } from "./write-yaml.ts";
import { YamlError } from "./yaml-value.ts";

const word = fc.constantFrom(
  ...[
    "JAK1",
    "a: b",
    "it's",
    "“q”",
    "#1",
    "a #b",
    "10",
    "1e3",
    "0x1f",
    "null",
    "~",
    "true",
    "yes",
    "",
  ],
  ...[
    "- x",
    "[x]",
    "{a: b}",
    "a, b",
    "x:",
    "*a",
    "&a",
    "!t",
    "|",
    ">",
    "%",
    "@a",
    "`",
    "?",
    "? a",
    "-",
  ],
  ...[
    "2021-03-04",
    " a ",
    "a\nb",
    "a\n\nb\n",
    "\tx",
    "\u00a0x",
    "é",
    "β",
    '"x"',
    "\\n",
    "1-6",
    ".5",
    "0o7",
  ],
);
const text = fc.oneof(
  word,
  fc.string(),
  fc.array(word, { maxLength: 4 }).map((all) => all.join(" ")),
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const fields = fc.dictionary(
  fc.constantFrom("title", "article", "authors", "year", "doi", "lang"),
  fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b"), scalar),
  ),
);
/** js-yaml reads what looks like a date as one; a title may. */
const isDate = (yaml: string) => /\d{4}-\d{1,2}-\d{1,2}/u.test(yaml);

function readTheirs(yaml: string): { isRead: boolean; value?: unknown } {
  try {
    return { isRead: true, value: load(yaml) ?? null };
  } catch {
    return { isRead: false };
  }
}

describe("front matter is read as js-yaml reads it", () => {
  test("whatever js-yaml writes", () => {
    const options = fc.record({
      lineWidth: fc.constantFrom(-1, 20, 80),
      flowLevel: fc.constantFrom(-1, 1),
    });
    fc.assert(
      fc.property(fields, options, (value, how) => {
        const yaml = dump(value, how);
        fc.pre(!isDate(yaml));
        expect(readYaml(yaml)).toEqual(load(yaml));
      }),
      { numRuns: 300 },
    );
  });

  test("whatever a person may write: the same, or a finding", () => {
    const lines = fc.array(
      fc.oneof(
        fc
          .tuple(
            fc.constantFrom("", "  ", "    "),
            fc.constantFrom("title:", "article:", "a:", "-", "- b:", "#", "", '"t":', "- -", "x"),
            text,
          )
          .map(([indent, key, value]) => `${indent}${key} ${value}`),
        fc.constantFrom(
          "title: >-",
          "title: |",
          "authors: [a, 'b', \"c\"]",
          "authors:",
          "- a",
          "  more",
          "",
          "article: {doi: x, year: 2020}",
          "a: [b,",
          "  c]",
          "title: 'it''s",
          "  more'",
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const yaml = all.join("\n");
        fc.pre(!isDate(yaml) && !/[\r\u2028\u2029\u0085\t]/u.test(yaml));
        let mine: unknown;
        try {
          mine = readYaml(yaml);
        } catch (error) {
          expect(error).toBeInstanceOf(YamlError);
          return;
        }
        const theirs = readTheirs(yaml);
        if (theirs.isRead) expect(mine).toEqual(theirs.value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["title: A # comment", { title: "A" }],
    ["title: A\n  goes on\n\n  here", { title: "A goes on\nhere" }],
    ["title: >-\n  folded\n  text\nlang: en", { title: "folded text", lang: "en" }],
    ["authors:\n- A\n- B", { authors: ["A", "B"] }],
    ["authors: [A, 'B, C'] # two", { authors: ["A", "B, C"] }],
    ["article: { doi: 10.1/x, year: 2020 }", { article: { doi: "10.1/x", year: 2020 } }],
    ["title: don't", { title: "don't" }],
    ["'title': \"a\\u00e9\"", { title: "aé" }],
    ["title: 2021-03-04", { title: "2021-03-04" }],
  ])("%j", (yaml, value) => {
    expect(readYaml(yaml)).toEqual(value);
  });

  test.each([
    ["title: a: b", 0],
    ["title: A\ntitle: B", 1],
    ["title: 'A\nlang: en", 0],
    ["lang: en\ntitle: &a b", 1],
    ["title: A\n\tlang: en", 1],
    ["title: A\n  lang: en", 0],
  ])("%j is reported on its line", (yaml, line) => {
    expect(() => readYaml(yaml)).toThrow(expect.objectContaining({ line }));
  });
});

describe("front matter is written", () => {
  test("so that js-yaml and we read it as it was", () => {
    fc.assert(
      fc.property(fields, (value) => {
        const yaml = writeYaml(value);
        expect(readYaml(yaml) ?? {}).toEqual(value);
        if (!isDate(yaml)) expect(yaml === "" ? {} : load(yaml)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  test("as before", () => {
    const front = {
      title: "A: b",
      article: { title: "it's", authors: ["A B"], year: 2020, volume: "10", pages: "1-6" },
      format: 1,
    };
    expect(writeYaml(front)).toBe(dump(front, { lineWidth: -1 }));
  });
});
