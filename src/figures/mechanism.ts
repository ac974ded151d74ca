import { type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";

/** One step of a mechanism: what acts, how, on what. */
export interface MechanismEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Said or shown as cause, or only inferred or associated. */
  readonly inferred: boolean;
  readonly inhibits: boolean;
  /** The footnote marks that end the line, as Markdown. */
  readonly evidence: string;
}

/** What ends an arrow. */
const HEAD = /[>|]/gu;
const MARK = /^\[\^[^\]\s]+\]$/u;

/**
 * Each line of a `mechanism` block is an edge:
 *
 *     IFNγ --activates--> JAK1/2 [^4]      shown
 *     IFNγ -.is associated with.-> relapse inferred
 *     PD-L1 --inhibits--| CD8 T cell       inhibits
 */
export function parseMechanism(body: string): ParsedFigure<MechanismEdge> {
  return parseFigureLines(body, "IFNγ --activates--> JAK1/2 [^4]", (line) => {
    const { rest, evidence } = splitMarks(line);
    const arrow = findArrow(rest);
    const from = rest.slice(0, arrow?.start).trim();
    const to = rest.slice(arrow?.end).trim();
    if (!arrow || from === "" || to === "") return undefined;
    const { label, inferred, inhibits } = arrow;
    return { from, to, label, inferred, inhibits, evidence };
  });
}

/** Takes the footnote marks off the end of a line. */
function splitMarks(line: string): { rest: string; evidence: string } {
  let end = line.length;
  for (;;) {
    const rest = line.slice(0, end).trimEnd();
    const at = rest.lastIndexOf("[^");
    if (at < 0 || !MARK.test(rest.slice(at))) return { rest, evidence: line.slice(end).trim() };
    end = at;
  }
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

/** One row an edge: node, labelled arrow, node. Reads as a sentence without its looks. */
export function drawMechanism(edges: readonly MechanismEdge[], text: RenderText): string {
  const rows = edges.map((edge) => {
    const line = `M2 10H${edge.inhibits ? 116 : 112}`;
    const head = edge.inhibits ? "M116 3V17" : "M106 4L116 10L106 16";
    const dash = edge.inferred ? ' stroke-dasharray="6 5"' : "";
    const arrow = `<svg viewBox="0 0 120 20" aria-hidden="true"><path d="${line}"${dash}/><path d="${head}"/></svg>`;
    const label = `<span class="label">${text(edge.label || (edge.inhibits ? "inhibits" : "leads to"))}</span>`;
    return `<div class="edge"><span class="node">${text(edge.from)}</span><span class="arrow">${label}${arrow}</span><span class="node">${text(edge.to)} ${text(edge.evidence)}</span></div>`;
  });
  const legend = edges.some((edge) => edge.inferred)
    ? '<p class="legend">Dashed: associated or inferred, not shown as cause</p>'
    : "";
  return `<div class="mechanism">${rows.join("")}${legend}</div>`;
}
