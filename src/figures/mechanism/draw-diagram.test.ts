import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText } from "../escape-text.ts";
import { drawDiagram } from "./draw-diagram.ts";
import type { MechanismEdge } from "./edge.ts";
import { type Diagram, fitDiagram, PHONE, SLIDE } from "./fit-diagram.ts";
import { parseMechanism } from "./mechanism.ts";

/** Marks as the deck shows them: a button with a number. */
const text = (markdown: string) =>
  escapeText(markdown).replace(/\[\^([^\]]+)\]/gu, "<button>$1</button>");
const edges = (body: string) => parseMechanism(body).data;

const NAMES = [
  "IFNγ",
  "JAK1/2",
  "PD-L1",
  "CD8 T cell",
  "a chronically inflamed tumour microenvironment",
  "肿瘤微环境",
  "β₂-microglobulin loss",
  "*IRF1*",
  "electroencephalographically-verylongwithoutanyspace",
  "STAT1",
  "NK cell 👩‍🔬",
  "CXCL9/10",
  "resistance",
  "MHC-I",
];

/** Mechanisms of 2 to 14 nodes, circles and doubled arrows among them. */
const MECHANISM: fc.Arbitrary<MechanismEdge[]> = fc
  .integer({ min: 2, max: NAMES.length })
  .chain((count) => {
    const name = fc.constantFrom(...NAMES.slice(0, count));
    return fc.array(
      fc
        .record({
          from: name,
          to: name,
          label: fc.constantFrom("", "drives", "is associated with the loss of", "inhibits"),
          inferred: fc.boolean(),
          inhibits: fc.boolean(),
          evidence: fc.constantFrom("", "[^1]", "[^12] [^results-14]"),
        })
        .filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 16 },
    );
  });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01;

function outside({ width, height, nodes, edges: arrows }: Diagram): string[] {
  const inX = (x: number, half = 0) => x - half >= -0.5 && x + half <= width + 0.5;
  const inY = (y: number, half = 0) => y - half >= -0.5 && y + half <= height + 0.5;
  const boxes: Box[] = [...nodes, ...arrows.map(({ label }) => label)];
  const marks = arrows.map(({ marks, marksAt }) => ({ ...marksAt, width: marks, height: 20 }));
  boxes.push(...marks.filter((mark) => mark.width > 0));
  const far = boxes.filter((b) => !inX(b.x, b.width / 2) || !inY(b.y, b.height / 2));
  const astray = arrows.flatMap(({ points }) => points).filter(({ x, y }) => !inX(x) || !inY(y));
  return [...far, ...astray].map((each) => JSON.stringify(each));
}

test("no two boxes of a mechanism overlap, and all of it stands in its picture", () => {
  fc.assert(
    fc.property(MECHANISM, fc.constantFrom(SLIDE, PHONE), (mechanism, frame) => {
      const diagram = fitDiagram(mechanism, text, frame);
      expect(outside(diagram)).toEqual([]);
      diagram.nodes.forEach((node, i) => {
        for (const other of diagram.nodes.slice(i + 1)) expect(overlap(node, other)).toBe(false);
        // No word leaves its box.
        for (const line of node.lines)
          expect(line.width * diagram.font).toBeLessThanOrEqual(node.width - 12);
      });
    }),
    { numRuns: 25 },
  );
});

test("the same mechanism gives the same picture", () => {
  fc.assert(
    fc.property(MECHANISM, (mechanism) => {
      expect(drawDiagram(mechanism, text, true)).toBe(drawDiagram(mechanism, text, true));
    }),
    { numRuns: 5 },
  );
});

const PATHWAY = `CD8 T cell --releases--> IFNγ [^1]
IFNγ --activates--> JAK1/2 [^2]
JAK1/2 -.may induce.-> PD-L1 [^3]
PD-L1 --inhibits--| CD8 T cell [^4]`;

test("a pathway fits a slide at 20 pt, with the words on its arrows", () => {
  const diagram = fitDiagram(edges(PATHWAY), text, SLIDE);
  expect(diagram.scale).toBeGreaterThanOrEqual(1);
  expect(diagram.hasWords).toBe(true);
});

test("a chain of seven fits a slide at 20 pt, its words left to who speaks", () => {
  const chain = "CD8 T cell|IFNγ|IFNGR|JAK1/2|STAT1|IRF1|PD-L1".split("|");
  const body = chain.slice(1).map((to, i) => `${chain[i]} --phosphorylates--> ${to} [^30]`);
  const diagram = fitDiagram(edges(body.join("\n")), text, SLIDE);
  expect(diagram.scale).toBeGreaterThanOrEqual(1);
  expect(diagram.hasWords).toBe(false);
});

test("arrows, bars and dashes tell the kinds apart without colour, and a key names them", () => {
  const html = drawDiagram(edges(PATHWAY), text, false);
  expect(html.match(/class="head"/gu)?.length).toBe(2 * 3 + 2);
  expect(html.match(/class="stop"/gu)?.length).toBe(2 + 1);
  expect(html).toContain("inferred, not shown as cause");
});

test("who hears the diagram hears its sentences, each with its mark", () => {
  const html = drawDiagram(edges(PATHWAY), text, false);
  const said = [...html.matchAll(/<li><span class="visually-hidden">(.*?)<\/span>/gu)];
  expect(said.map(([, words]) => words)).toEqual([
    "CD8 T cell releases IFNγ",
    "IFNγ activates JAK1/2",
    "JAK1/2 may induce PD-L1 (inferred)",
    "PD-L1 inhibits CD8 T cell",
  ]);
  expect(html.match(/<button>/gu)?.length).toBe(4);
});

test("in a talk the first arrow stands, and each other is a step, the same in all its parts", () => {
  const html = drawDiagram(edges(PATHWAY), text, true);
  const steps = [...html.matchAll(/<(g|li) class="fragment" data-fragment-index="(\d)"/gu)];
  expect(steps.map(([, tag, step]) => `${tag}${step}`)).toEqual([
    "g0",
    "g1",
    "g2",
    "g0",
    "g1",
    "g2",
    "li0",
    "li1",
    "li2",
  ]);
  expect(drawDiagram(edges(PATHWAY), text, false)).not.toContain("fragment");
});
