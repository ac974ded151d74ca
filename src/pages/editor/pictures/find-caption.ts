/** A line of text on a page; places are shares of the page's width and height from its top left. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FoundCaption {
  /** "Figure 2" */
  readonly label: string;
  readonly text: string;
}

/** "Fig. 2 |", "Figure 2.", "Table 1:", at the beginning of a line. */
const LABEL = /^(Fig(?:ure|\.)?|Table)\s*(\d{1,3})\b/iu;
/** A legend longer than this has run into the text below it. */
const MOST_LINES = 30;
/** From one line to the next; what is farther apart is another paragraph. */
const LEADING = 1.9;

/**
 * The legend that belongs to a part of a page: the nearest below it, or else above it, that begins
 * with the name of a figure or table.
 */
export function findCaption(lines: readonly PageLine[], region: Region): FoundCaption | undefined {
  const distance = ({ x, width, y }: PageLine) => {
    const beside = Math.max(region.x - (x + width), x - (region.x + region.width), 0);
    const below = y - (region.y + region.height);
    // A legend stands below its figure, or within what was drawn; above it rarely.
    const apart = y >= region.y && below <= 0 ? 0 : below > 0 ? below : (region.y - y) * 2;
    return beside * 2 + apart;
  };
  const [start] = lines
    .filter(({ text }) => LABEL.test(text.trim()))
    .sort((a, b) => distance(a) - distance(b));
  if (!start || distance(start) > 0.5) return undefined;
  const column = lines
    .filter((line) => line.y >= start.y && line.x < start.x + Math.max(start.width, 0.2))
    .filter((line) => line.x + line.width > start.x)
    .sort((a, b) => a.y - b.y);
  const taken: PageLine[] = [];
  for (const line of column.slice(0, MOST_LINES)) {
    const last = taken.at(-1);
    if (last && line.y - last.y > Math.max(last.height, line.height) * LEADING) break;
    if (last && LABEL.test(line.text.trim())) break;
    taken.push(line);
  }
  const text = taken
    .map((line) => line.text.trim())
    .join(" ")
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  const [, kind = "", number = ""] = LABEL.exec(text) ?? [];
  return { label: `${/^t/iu.test(kind) ? "Table" : "Figure"} ${number}`, text };
}
