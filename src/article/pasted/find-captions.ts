import type { Span } from "../../kernel/index.ts";
import type { Figure, Table } from "../article.ts";
import { type CaptionLabel, readCaptionLabel } from "./caption-label.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { LabelledLine } from "./line-kinds.ts";
import { readRows } from "./read-rows.ts";

/** The figures and tables of a page, and the lines that belong to them and to no section. */
export interface FoundCaptions {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  readonly used: ReadonlySet<LabelledLine>;
}

/** What pages set below a picture or a table, or between its label and its caption. */
const BUTTON =
  /^(?:full[- ]size (?:image|table)|(?:click to )?(?:open|view|enlarge|expand|download|display|show|see)\b.{0,80}|.{0,40}powerpoint.{0,20}|ppt.{0,40}|png.{0,20}|tif.{0,20}|thumbnail|zoom.{0,20}|expand for more|fig(?:ure|\.)?\s?\d{1,3}|(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)10\.\S+|details are in the caption.*|back to top|image|www\.frontiersin\.org|figure viewer|csv|xls.{0,20})$/iu;
/** A legend of many panels has no more lines. */
const LONGEST = 14;
/** Buttons between a label and its caption. */
const SKIPPED = 6;
/** "(A) Survival of …", "a, Growth": what is below a title belongs to it. */
const LEGEND =
  /^(?:\(?[a-z]\)|[a-z],|\([a-z][,–-]\s?[a-z]\)|bars\b|data are\b|error bars\b|\*+\s?p\b)/iu;

/**
 * Finds the captions of figures and tables, and the rows of a table where its cells are parted by
 * tabs. A caption that a page prints twice is taken once, from where it says most.
 */
export function findCaptions(
  lines: readonly LabelledLine[],
  source: string,
  references: Span | undefined,
): FoundCaptions {
  const figures = new Map<string, Figure>();
  const tables = new Map<string, Table>();
  const used = new Set<LabelledLine>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    // What one caption has taken is not read again, so that no line is walked twice.
    if (
      !line ||
      used.has(line) ||
      (references && line.start >= references.start && line.end <= references.end)
    ) {
      continue;
    }
    const label = readCaptionLabel(line.text);
    if (!label) continue;
    const { caption, taken } = gatherCaption(lines, index, label);
    if (label.kind === "figure") {
      if (caption === "") continue;
      for (const one of taken) used.add(one);
      const graphic = line.graphic === undefined ? {} : { graphic: line.graphic };
      keep(figures, { label: label.label, caption, ...graphic });
      continue;
    }
    const { head, rows, notes, taken: cells } = readRows(lines, source, index + taken.length);
    if (caption === "" && rows.length === 0) continue;
    for (const one of [...taken, ...cells]) used.add(one);
    const table = { label: label.label, caption, head, rows };
    keep(tables, notes === "" ? table : { ...table, notes });
  }
  return { figures: [...figures.values()], tables: [...tables.values()], used };
}

/** The label's line and, as far as they are the caption's, those below it. */
function gatherCaption(
  lines: readonly LabelledLine[],
  from: number,
  { rest, kind, label }: CaptionLabel,
): { readonly caption: string; readonly taken: readonly LabelledLine[] } {
  const pieces: LabelledLine[] = [];
  const taken = lines.slice(from, from + 1);
  const first = lines[from];
  if (first && rest !== "") pieces.push({ ...first, text: rest });
  const open: LabelledLine[] = [];
  let buttons = 0;
  for (let index = from + 1; index < Math.min(lines.length, from + LONGEST); index++) {
    const line = lines[index];
    if (!line || line.row !== undefined || line.text.includes("\t") || line.kind === "heading")
      break;
    if (BUTTON.test(line.text) || line.text === label || line.kind === "noise") {
      // Below the caption a button ends it, before it there may be several.
      taken.push(...open, line);
      pieces.push(...open.splice(0));
      if (pieces.length > 0 && !repeatsLabel(line.text)) break;
      if (++buttons > SKIPPED) break;
      continue;
    }
    const begins = pieces.length === 0 && open.length === 0;
    const isSame = first?.group !== undefined && line.group === first.group;
    if (first?.group !== undefined && !isSame && pieces.length > 0) break;
    if (readCaptionLabel(line.text) || line.kind === "copyright") break;
    if (begins) {
      // A label on a line of its own with a paragraph far below is an entry of a menu.
      pieces.push(line);
      taken.push(line);
    } else if (isSame || (LEGEND.test(line.text) && open.length === 0)) {
      pieces.push(line);
      taken.push(line);
    } else if (kind === "table") {
      break;
    } else {
      open.push(line);
      if (open.length > 4 || open.some((one) => one.level !== undefined)) break;
    }
  }
  return { caption: joinParagraphs(pieces).join(" "), taken };
}

function repeatsLabel(text: string): boolean {
  return /^fig(?:ure|\.)?\s?\d{1,3}$/iu.test(text);
}

function keep<Float extends Figure | Table>(found: Map<string, Float>, float: Float): void {
  const key = float.label
    .toLowerCase()
    .replace(/^fig(?:ure|\.)?/u, "fig")
    .replace(/[\s.]/gu, "");
  const before = found.get(key);
  const size = (one: Float): number =>
    one.caption.length + ("rows" in one ? one.rows.length * 1000 : 0);
  if (!before || size(float) > size(before)) found.set(key, float);
}
