import type { Region } from "./find-caption.ts";

/** A rectangle smaller than this, as a share of the page, is a slip of the hand. */
const LEAST = 0.02;
/** An arrow key's step, and the fine one with Ctrl, as shares of the page. */
const STEP = 0.02;
const FINE = 0.004;

/** What is taken where nothing was drawn yet: the upper half, within the margins. */
export const FIRST_REGION: Region = { x: 0.08, y: 0.08, width: 0.84, height: 0.42 };

/** The rectangle between two corners, within the page. */
export function regionBetween(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): Region | undefined {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const [left, right] = [within(Math.min(a.x, b.x)), within(Math.max(a.x, b.x))];
  const [top, bottom] = [within(Math.min(a.y, b.y)), within(Math.max(a.y, b.y))];
  const region = { x: left, y: top, width: right - left, height: bottom - top };
  return region.width < LEAST || region.height < LEAST ? undefined : region;
}

/**
 * The rectangle after a key: arrows move it, with Shift its lower right corner; with Ctrl by little.
 * `undefined` for any other key.
 */
export function regionAfterKey(
  { x, y, width, height }: Region,
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey">,
): Region | undefined {
  const step = ctrlKey ? FINE : STEP;
  const across = key === "ArrowRight" ? step : key === "ArrowLeft" ? -step : 0;
  const down = key === "ArrowDown" ? step : key === "ArrowUp" ? -step : 0;
  if (across === 0 && down === 0) return undefined;
  const between = (value: number, least: number, most: number) =>
    Math.min(most, Math.max(least, value));
  if (shiftKey) {
    return {
      x,
      y,
      width: between(width + across, LEAST, 1 - x),
      height: between(height + down, LEAST, 1 - y),
    };
  }
  return {
    x: between(x + across, 0, 1 - width),
    y: between(y + down, 0, 1 - height),
    width,
    height,
  };
}
