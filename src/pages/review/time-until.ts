import { spoken } from "../../words/index.ts";

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "in 10 minutes", "in 3 days", in the language of the page; never sooner than in a minute. */
export function timeUntil(at: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(spoken(), { numeric: "always" });
  const wait = Math.max(60_000, at - now);
  const [unit, length] = STEPS.find(([, each]) => wait >= each) ?? ["minute", 60_000];
  return words.format(Math.round(wait / length), unit);
}
