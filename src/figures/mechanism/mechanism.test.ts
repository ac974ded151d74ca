import fc from "fast-check";
import { expect, test } from "vitest";
import { formatEdge, type MechanismEdge, mechanism, parseMechanism } from "./mechanism.ts";

const plain = { label: "", inferred: false, inhibits: false, evidence: "" };

test.each<[string, MechanismEdge]>([
  ["A --> B", { ...plain, from: "A", to: "B" }],
  [
    "IFNγ --activates--> JAK1/2 [^4]",
    { ...plain, from: "IFNγ", label: "activates", to: "JAK1/2", evidence: "[^4]" },
  ],
  [
    "PD-L1 --inhibits--| CD8 T cell [^1] [^2]",
    {
      ...plain,
      from: "PD-L1",
      label: "inhibits",
      to: "CD8 T cell",
      inhibits: true,
      evidence: "[^1] [^2]",
    },
  ],
  [
    "IFNγ -.is associated with.-> relapse",
    { ...plain, from: "IFNγ", label: "is associated with", to: "relapse", inferred: true },
  ],
  ["A -.-| B", { ...plain, from: "A", to: "B", inferred: true, inhibits: true }],
  [
    "non-small cell --down-regulates--> HLA-A*02:01",
    { ...plain, from: "non-small cell", label: "down-regulates", to: "HLA-A*02:01" },
  ],
])("“%s” is an edge", (line, edge) => {
  expect(parseMechanism(line)).toEqual({ data: [edge], findings: [] });
});

test("lines that are no edge are reported, blank ones are not", () => {
  const { data, findings } = parseMechanism("A --> B\n\nA -> B\nA drives B\n--> B");
  expect(data.length).toBe(1);
  expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
    [2, "figure-line"],
    [3, "figure-line"],
    [4, "figure-line"],
  ]);
});

const part = fc
  .array(
    fc.constantFrom(
      "IFNγ",
      "JAK1/2",
      "PD-L1",
      "T cell",
      "(a)",
      "α",
      "HLA-A",
      "p < 0.05",
      "\\[x\\]",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

test("formatEdge() writes what parseMechanism() reads", () => {
  fc.assert(
    fc.property(
      fc.record({
        from: part,
        to: part,
        label: fc.constantFrom("", "drives", "is associated with", "up-regulates", "leads to e.g."),
        inferred: fc.boolean(),
        inhibits: fc.boolean(),
        evidence: fc.constantFrom("", "[^1]", "[^1] [^2]"),
      }),
      (edge) => {
        expect(parseMechanism(formatEdge(edge))).toEqual({ data: [edge], findings: [] });
      },
    ),
  );
});

test("without a layout the mechanism is its sentences, and its caller escapes them", () => {
  const html = mechanism.draw("<A> -.-| B [^1]\nA --> B", (text) => text.replace(/</gu, "&lt;"));
  expect(html).toContain("<li><b>&lt;A></b> inhibits (inferred) <b>B</b> [^1]</li>");
  expect(html).toContain("<b>A</b> leads to <b>B</b>");
});

test("what acts on itself is reported", () => {
  expect(mechanism.check("A --> B\n\nC --> C")).toMatchObject([{ line: 2, rule: "figure-line" }]);
});

test("a line of a hundred thousand characters is read in one pass", () => {
  for (const filling of ["a ", "-", " ", "--a--", "-.a.-", "[^1] ", "--", "| ", " -- ", "-- >"]) {
    const { data, findings } = parseMechanism(`x ${filling.repeat(100_000 / filling.length)} y`);
    expect(data.length + findings.length).toBe(1);
  }
});
