/** A scale from data to percent of the plot's width, with the places that are named. */
export interface Axis {
  readonly ticks: readonly number[];
  /** 0 to 100; outside of them where the value is beyond the axis. */
  readonly at: (value: number) => number;
}

/** Room at either end of the plot, in percent of its width, for half a tick's label. */
const INSET = 6;
const spread = (share: number) => INSET + share * (100 - 2 * INSET);

/** Steps on which a linear axis may have its ticks, within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** An axis from a round number below all values to one above, with at most `most` + 1 ticks. */
export function linearAxis(values: readonly number[], most = 4): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const raw = (high - low || Math.abs(high) || 1) / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((each) => each * power >= raw * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * step));
  const [from, to] = [first * step, last * step];
  return { ticks, at: (value) => spread((value - from) / (to - from)) };
}

/** Ratios that read well, for axes that span little and much; each with its inverse. */
const NEAR = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
const MIDDLE = [0.1, 0.2, 0.25, 0.33, 0.5, 1, 2, 3, 4, 5, 10];
const FAR = [0.001, 0.01, 0.1, 1, 10, 100, 1000];
/** Wider than so many times the null, an interval ends in an arrow. */
const FARTHEST = 100;

/**
 * A logarithmic axis with 1 on it. `isEven` puts 1 in the middle, so that the sides can be named.
 */
export function ratioAxis(values: readonly number[], isEven: boolean): Axis {
  const within = values.map((value) => Math.min(FARTHEST, Math.max(1 / FARTHEST, value)));
  const reach = Math.max(...within.map((value) => Math.abs(Math.log(value))), Math.log(1.15));
  const high = isEven ? Math.exp(reach) : Math.max(1.1, ...within);
  const low = isEven ? Math.exp(-reach) : Math.min(0.9, ...within);
  const from = Math.log(low) - 0.04 * Math.log(high / low);
  const to = Math.log(high) + 0.04 * Math.log(high / low);
  const named = high / low <= 4 ? NEAR : high / low <= 150 ? MIDDLE : FAR;
  const inside = named.filter((tick) => Math.log(tick) >= from && Math.log(tick) <= to);
  const at = (value: number) => spread((Math.log(value) - from) / (to - from));
  return { ticks: spaceTicks(inside, at), at };
}

/** Ticks whose labels do not touch: 1 first, then the outermost, then what has room. */
function spaceTicks(ticks: readonly number[], at: (value: number) => number): number[] {
  const order = [1, ticks[0] ?? 1, ticks.at(-1) ?? 1, ...ticks];
  const kept: number[] = [];
  for (const tick of order) {
    if (kept.every((each) => Math.abs(at(each) - at(tick)) >= 14)) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

const round = (value: number) => Number(value.toPrecision(12));

/** A tick as it is printed: no spurious digits, a true minus. */
export const printTick = (value: number): string =>
  String(Number(value.toPrecision(4))).replace("-", "−");

/** Percent with two places, as an SVG length. */
export const percent = (share: number): string => `${Number(share.toFixed(2))}%`;

/** The axis below its plot; hidden from who hears the table, which has all its numbers. */
export function drawAxis(axis: Axis, unit: string): string {
  const labels = axis.ticks
    .map(
      (tick) => `<text x="${percent(axis.at(tick))}" y="1.35em">${printTick(tick)}${unit}</text>`,
    )
    .join("");
  const lines = axis.ticks
    .map((tick) => {
      const x = percent(axis.at(tick));
      return `<line x1="${x}" x2="${x}" y1="0" y2="6"/>`;
    })
    .join("");
  const [first = 0, last = 1] = [axis.ticks[0], axis.ticks.at(-1)];
  const rule = `<line x1="${percent(axis.at(first))}" x2="${percent(axis.at(last))}" y1="0" y2="0"/>`;
  return `<svg class="axis" aria-hidden="true">${rule}${lines}${labels}</svg>`;
}
