import {
  type Drawing,
  defineFigure,
  type ParsedFigure,
  parseFigureLines,
  type RenderText,
} from "../figure.ts";
import { splitMarks } from "../split-marks.ts";
import type { MechanismEdge } from "./edge.ts";
import { estimateScale } from "./estimate-scale.ts";

export type { MechanismEdge };

const FORM = "IFNγ --activates--> JAK1/2 [^4]";
/** What ends an arrow. */
const HEAD = /[>|]/gu;

/**
 * Each line of a `mechanism` block is an edge:
 *
 *     IFNγ --activates--> JAK1/2 [^4]      shown
 *     IFNγ -.is associated with.-> relapse inferred
 *     PD-L1 --inhibits--| CD8 T cell       inhibits
 */
export function parseMechanism(body: string): ParsedFigure<MechanismEdge> {
  return parseFigureLines(body, FORM, (line) => {
    const { rest, evidence } = splitMarks(line);
    const arrow = findArrow(rest);
    const from = rest.slice(0, arrow?.start).trim();
    const to = rest.slice(arrow?.end).trim();
    if (!arrow || from === "" || to === "") return undefined;
    const { label, inferred, inhibits } = arrow;
    return { from, to, label, inferred, inhibits, evidence };
  });
}

/** The first arrow with white space on both sides: `-->`, `--label--|`, `-.->`, `-.label.-|`. */
function findArrow(line: string) {
  let head = -1;
  for (const { index } of line.matchAll(/(?<=\s)-[-.]/gu)) {
    // A label holds no head of an arrow: the next head ends this arrow, or it is none.
    if (head < index) {
      HEAD.lastIndex = index;
      head = HEAD.exec(line)?.index ?? line.length;
    }
    const shaft = line.slice(index, head);
    const inferred = shaft.startsWith("-.");
    const isBare = shaft === (inferred ? "-.-" : "--");
    const isLabelled = shaft.length > 4 && shaft.endsWith(inferred ? ".-" : "--");
    if (!(isBare || isLabelled) || !/\s/u.test(line.charAt(head + 1))) continue;
    const label = isBare ? "" : shaft.slice(2, -2).trim();
    return { start: index, end: head + 1, label, inferred, inhibits: line[head] === "|" };
  }
  return undefined;
}

/** The line of a `mechanism` block; the inverse of `parseMechanism` for one edge. */
export function formatEdge(edge: MechanismEdge): string {
  const head = edge.inhibits ? "|" : ">";
  const arrow = edge.inferred
    ? `-.${edge.label ? `${edge.label}.` : ""}-${head}`
    : `--${edge.label ? `${edge.label}--` : ""}${head}`;
  return [edge.from, arrow, edge.to, edge.evidence].filter((part) => part !== "").join(" ");
}

/** What the arrow says, where no word stands on it. */
export const verbOf = ({ label, inhibits, inferred }: MechanismEdge): string =>
  label || (inhibits ? "inhibits" : inferred ? "may lead to" : "leads to");

/** The drawn diagram where it can be laid out, else its sentences, which say the same. */
function drawMechanism(
  edges: readonly MechanismEdge[],
  text: RenderText,
  { diagram, steps = false }: Drawing,
): string {
  if (diagram && edges.length > 0) return diagram(edges, text, steps);
  const items = edges.map(
    (edge, i) =>
      `<li${steps && i > 0 ? ` class="fragment" data-fragment-index="${i - 1}"` : ""}><b>${text(edge.from)}</b> ${text(verbOf(edge))}${edge.inferred ? " (inferred)" : ""} <b>${text(edge.to)}</b> ${text(edge.evidence)}</li>`,
  );
  return `<figure class="figure mechanism"><ul class="sentences">${items.join("")}</ul></figure>`;
}

/** Height of a diagram on a slide, and of its key. */
const DIAGRAM_HEIGHT = 300;
const KEY_HEIGHT = 34;

/** The estimate is a tenth too hopeful: it knows nothing of the ways of arrows. */
const READABLE = 1.1;

/** What cannot be read at the height that there is, would need more. */
function heightOf(edges: readonly MechanismEdge[]): number {
  if (edges.length === 0) return 0;
  const room = edges.length <= 2 ? 170 : DIAGRAM_HEIGHT;
  return room * Math.max(1, READABLE / estimateScale(edges)) + KEY_HEIGHT;
}

export const mechanism = defineFigure<MechanismEdge>({
  form: FORM,
  parse: parseMechanism,
  claim: ({ from, label, to, evidence }) => [from, label, to, evidence].join(" "),
  flaws: (edges) =>
    edges.flatMap(({ from, to }, at) =>
      from === to
        ? [{ at, what: `“${from}” acts on itself`, remedy: "name what lies between" }]
        : [],
    ),
  draw: drawMechanism,
  height: heightOf,
});
