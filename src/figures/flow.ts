import { defineFigure, type ParsedFigure, parseFigureLines, type RenderText } from "./figure.ts";
import { splitMarks } from "./split-marks.ts";
import { bareText, countLines } from "./text-width.ts";
import { drawTitle, formatTitle, readTitle, type TitleLine } from "./title-line.ts";

/** `Randomised: 650 [^4]`, or with `-` before it, who leaves here. */
export interface FlowBox {
  readonly label: string;
  /** As printed; empty where the article gives none. */
  readonly count: string;
  readonly leaves: boolean;
  readonly evidence: string;
}

/** A stage: one box, or one for each arm. */
export interface FlowStage {
  readonly type: "stage";
  readonly boxes: readonly FlowBox[];
}

export type FlowLine = TitleLine | FlowStage;

const FORM = "Randomised: 650 [^4]";
const MAXIMUM_ARMS = 4;

/**
 * Each line of a `flow` block is a stage; `|` parts arms, `-` begins who leaves.
 *
 *     Assessed: 1,062 [^3]
 *     - Not eligible: 412 [^3]
 *     Randomised: 650 [^4]
 *     New drug: 325 | Placebo: 325 [^4]
 */
export function parseFlow(body: string): ParsedFigure<FlowLine> {
  return parseFigureLines(body, FORM, (line) => readTitle(line) ?? readStage(line));
}

function readStage(line: string): FlowStage | undefined {
  const boxes = line.split(/\s\|\s/u, MAXIMUM_ARMS + 1).map(readBox);
  if (boxes.length > MAXIMUM_ARMS || boxes.some((box) => box === undefined)) return undefined;
  return { type: "stage", boxes: boxes.filter((box) => box !== undefined) };
}

function readBox(text: string): FlowBox | undefined {
  const leaves = /^\s*-\s/u.test(text);
  const { rest, evidence } = splitMarks((leaves ? text.trim().slice(1) : text).trim());
  const at = rest.lastIndexOf(": ");
  const behind = rest.slice(at + 2).trim();
  const isCount = at > 0 && /\d/u.test(behind) && behind.length <= 24;
  const label = (isCount ? rest.slice(0, at) : rest).trim();
  if (!/[\p{L}\p{N}]/u.test(label) || label.startsWith("|")) return undefined;
  return { label, count: isCount ? behind : "", leaves, evidence };
}

export function formatFlowLine(line: FlowLine): string {
  if (line.type === "title") return formatTitle(line);
  return line.boxes
    .map(({ label, count, leaves, evidence }) => {
      const words = count === "" ? label : `${label}: ${count}`;
      return [leaves ? "-" : "", words, evidence].filter((part) => part !== "").join(" ");
    })
    .join(" | ");
}

const stagesOf = (data: readonly FlowLine[]) =>
  data.filter((line): line is FlowStage => line.type === "stage");

/** How many columns there are; one more than stages need where somebody leaves to the side. */
function countColumns(stages: readonly FlowStage[]): number {
  const arms = Math.max(1, ...stages.map(({ boxes }) => boxes.length));
  return stages.some(isAside) ? Math.max(2, arms) : arms;
}

/** Who leaves before the arms part stands beside the stream; after, in the column of the arm. */
const isAside = ({ boxes }: FlowStage) => boxes.length === 1 && boxes[0]?.leaves === true;

/** Boxes from top to bottom, arms side by side, who leaves to the right. */
function drawFlow(data: readonly FlowLine[], text: RenderText): string {
  const stages = stagesOf(data);
  const columns = countColumns(stages);
  const hasAside = stages.some(isAside);
  const whole = toCount(stages[0]?.boxes[0]?.count ?? "");
  const items = stages.flatMap((stage, row) =>
    stage.boxes.map((box, arm) => {
      const before = stages[row - 1];
      const forks = stage.boxes.length > 1 && before?.boxes.length === 1 && hasAside;
      const kinds = [
        "box",
        ...(box.leaves ? ["leaves"] : []),
        ...(isAside(stage) ? ["aside"] : []),
        ...(row === 0 ? ["first"] : []),
        ...(forks && arm > 0 ? ["forked"] : []),
      ];
      const wide =
        stage.boxes.length === 1 && !hasAside ? `1 / -1` : `${isAside(stage) ? 2 : arm + 1}`;
      const share = whole > 0 && !box.leaves ? toCount(box.count) / whole : Number.NaN;
      const bar =
        share > 0 && share <= 1
          ? `<i class="part-of-whole" style="width:${Number((100 * share).toFixed(1))}%"></i>`
          : "";
      const count = box.count === "" ? "" : `<b class="count">${text(box.count)}</b> `;
      const said = box.leaves ? '<span class="visually-hidden">Leaving: </span>' : "";
      return `<li class="${kinds.join(" ")}" style="grid-row:${row + 1};grid-column:${wide}"><div>${said}${count}${text(`${box.label} ${box.evidence}`.trim())}</div>${bar}</li>`;
    }),
  );
  return `<figure class="figure flow">${drawTitle(data, text)}<ol class="boxes" style="--columns:${columns}">${items.join("")}</ol></figure>`;
}

/** "1,201" is a number of people, "more than 60%" is not. */
function toCount(printed: string): number {
  return /^\d{1,3}(?:,\d{3})*$|^\d+$/u.test(printed)
    ? Number(printed.replaceAll(",", ""))
    : Number.NaN;
}

/** As present-figures.css sets them: boxes of 20 pt text, 14 pt apart. */
function heightOf(data: readonly FlowLine[]): number {
  const stages = stagesOf(data);
  const columns = countColumns(stages);
  const hasAside = stages.some(isAside);
  const rows = stages.map((stage) => {
    const span = stage.boxes.length === 1 && !hasAside ? 1 : columns;
    const width = ((848 - (span - 1) * 28) / span - 34) / 20;
    const lines = stage.boxes.map(({ label, count, evidence }) =>
      countLines(`${count} ${bareText(label)}${evidence === "" ? "" : " 00"}`, width - 1),
    );
    return 14 + 14 + 25 * Math.max(...lines);
  });
  const title = data.some(({ type }) => type === "title") ? 40 : 0;
  return rows.reduce((sum, row) => sum + row, title);
}

export const flow = defineFigure<FlowLine>({
  form: FORM,
  parse: parseFlow,
  claim: (line) =>
    line.type === "stage"
      ? line.boxes
          .map(({ label, count, evidence }) => `${label} ${count} ${evidence}`.trim())
          .join("; ")
      : undefined,
  flaws: (data) => {
    const whole = toCount(stagesOf(data)[0]?.boxes[0]?.count ?? "");
    return data.flatMap((line, at) => {
      if (line.type !== "stage") return [];
      const sum = line.boxes.reduce((total, { count }) => total + (toCount(count) || 0), 0);
      if (!(sum > whole)) return [];
      const what = `${sum} take part here, but ${whole} at the start`;
      return [{ at, what, remedy: "correct the numbers, or start with the whole" }];
    });
  },
  draw: drawFlow,
  height: heightOf,
});
