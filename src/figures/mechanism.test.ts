import fc from "fast-check";
import { expect, test } from "vitest";
import { drawMechanism, formatEdge, type MechanismEdge, parseMechanism } from "./mechanism.ts";

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

test("a drawing says in words what its arrows show, and escapes by its caller", () => {
  const { data } = parseMechanism("<A> -.-| B [^1]");
  const html = drawMechanism(data, (text) => text.replace(/</gu, "&lt;"));
  expect(html).toContain('<span class="label">inhibits</span>');
  expect(html).toContain("&lt;A>");
  expect(html).toContain("Dashed: associated or inferred");
  expect(html).toContain('aria-hidden="true"');
});

test("a line of a hundred thousand characters is read in one pass", () => {
  for (const filling of ["a ", "-", " ", "--a--", "-.a.-", "[^1] ", "--", "| ", " -- ", "-- >"]) {
    const { data, findings } = parseMechanism(`x ${filling.repeat(100_000 / filling.length)} y`);
    expect(data.length + findings.length).toBe(1);
  }
});
