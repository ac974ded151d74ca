import { escapeHtml } from "../../deck/index.ts";

/** One bar: how long, what stands below it and above it. */
export interface Bar {
  readonly share: number;
  readonly below: string;
  readonly above: string;
  /** Where a mark across it stands, as a share: what was aimed at, or said. */
  readonly mark?: number;
}

const WIDTH = 300;
const HEIGHT = 120;
const TOP = 18;
const BOTTOM = 22;

/**
 * Upright bars with their numbers, as an SVG that scales with its text.
 *
 * @param alt what is heard in its place
 * @param line where a line across all bars stands, as a share of the height
 */
export function drawBars(bars: readonly Bar[], alt: string, line?: number): string {
  const room = WIDTH / Math.max(1, bars.length);
  const plot = HEIGHT - TOP - BOTTOM;
  const y = (share: number) => TOP + plot * (1 - Math.min(1, Math.max(0, share)));
  const drawn = bars.map(({ share, below, above, mark }, i) => {
    const x = i * room + room * 0.18;
    const width = room * 0.64;
    const middle = (i + 0.5) * room;
    const across =
      mark === undefined
        ? ""
        : `<line class="mark" x1="${x - 4}" x2="${x + width + 4}" y1="${y(mark)}" y2="${y(mark)}"/>`;
    return `<rect class="bar" x="${x}" y="${y(share)}" width="${width}" height="${TOP + plot - y(share)}"/>${across}<text x="${middle}" y="${y(Math.max(share, mark ?? 0)) - 4}">${escapeHtml(above)}</text><text class="below" x="${middle}" y="${HEIGHT - 6}">${escapeHtml(below)}</text>`;
  });
  const aim =
    line === undefined
      ? ""
      : `<line class="aim" x1="0" x2="${WIDTH}" y1="${y(line)}" y2="${y(line)}"/>`;
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(alt)}">${aim}<line class="ground" x1="0" x2="${WIDTH}" y1="${TOP + plot}" y2="${TOP + plot}"/>${drawn.join("")}</svg>`;
}

/** Lying bars, one for each name; the names and numbers are text of the page. */
export function drawShares(
  rows: readonly { readonly name: string; readonly share: number }[],
  words: (share: number) => string,
): string {
  const items = rows.map(
    ({ name, share }) =>
      `<li><span class="name">${escapeHtml(name)}</span> <span class="value">${escapeHtml(words(share))}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="100" height="4"/><rect class="bar" width="${(100 * share).toFixed(1)}" height="4"/></svg></li>`,
  );
  return `<ul class="shares">${items.join("")}</ul>`;
}
