import { escapeHtml } from "../../deck/index.ts";
import type { ReviewEntry } from "../../library/index.ts";
import { calibrate, type Memory, retentionTarget } from "../../quiz/index.ts";
import { sayReview, spoken } from "../../words/index.ts";
import type { AskedQuestion } from "./collect-questions.ts";
import { forecast, mastery, retentionByWeek } from "./plan-review.ts";
import { drawBars, drawShares } from "./plots.ts";

const DAYS = 7;
const WEEKS = 8;
const DAY = 86_400_000;
/** More decks than fit beside the other figures are not told apart any more. */
const MOST_DECKS = 8;

const percent = (share: number) => `${Math.round(100 * share)}%`;

/** How the reviewing goes, in four small plots. */
export function reviewFigures(
  asked: readonly AskedQuestion[],
  memories: Readonly<Record<string, Memory>>,
  log: readonly ReviewEntry[],
  now: number,
): string {
  const keys = new Set(asked.map(({ key }) => key));
  const mine = asked.flatMap(({ key }) => memories[key] ?? []);
  const entries = log.filter(({ question }) => keys.has(question));
  const parts = [
    figure("load", drawLoad(mine, now)),
    figure("retention", drawRetention(entries, now)),
    figure("calibration", drawCalibration(entries)),
    figure("mastery", drawMastery(asked, memories, now)),
  ];
  return `<h2>${escapeHtml(sayReview("figures"))}</h2><div class="plots">${parts.join("")}</div>`;
}

function figure(key: "load" | "retention" | "calibration" | "mastery", html: string): string {
  return `<figure><figcaption>${escapeHtml(sayReview(key))}</figcaption>${html}</figure>`;
}

const none = (words: string) => `<p class="none">${escapeHtml(words)}</p>`;

function drawLoad(memories: readonly Memory[], now: number): string {
  const counts = forecast(memories, now, DAYS);
  const highest = Math.max(1, ...counts);
  const weekday = new Intl.DateTimeFormat(spoken(), { weekday: "short" });
  const bars = counts.map((count, i) => ({
    share: count / highest,
    below: i === 0 ? sayReview("today") : weekday.format(now + i * DAY),
    above: String(count),
  }));
  const list = bars.map(({ below, above }) => `${below} ${above}`).join(", ");
  return drawBars(bars, sayReview("loadAlt", { list }));
}

function drawRetention(log: readonly ReviewEntry[], now: number): string {
  const weeks = retentionByWeek(log, now, WEEKS);
  if (weeks.every((week) => week === undefined)) return none(sayReview("retentionNone"));
  const day = new Intl.DateTimeFormat(spoken(), { day: "numeric", month: "numeric" });
  const bars = weeks.map((week, i) => ({
    share: week?.remembered ?? 0,
    below: day.format(now - (WEEKS - 1 - i) * 7 * DAY),
    above: week ? percent(week.remembered) : "–",
  }));
  const list = bars.map(({ below, above }) => `${below} ${above}`).join(", ");
  const plot = drawBars(bars, sayReview("retentionAlt", { list }), retentionTarget);
  return `${plot}<p class="none">${escapeHtml(sayReview("aim"))} (– –)</p>`;
}

function drawCalibration(log: readonly ReviewEntry[]): string {
  const rated = log.flatMap(({ confidence, grade }) =>
    confidence === undefined ? [] : [{ confidence, grade }],
  );
  const calibration = calibrate(rated);
  if (!calibration) return none(sayReview("calibrationNone", { n: rated.length }));
  const bars = calibration.levels.map(({ probability, accuracy, answers }) => ({
    share: answers === 0 ? 0 : accuracy,
    below: sayReview("said", { n: Math.round(100 * probability) }),
    above: answers === 0 ? "–" : percent(accuracy),
    mark: probability,
  }));
  const list = bars.map(({ below, above }) => `${below}: ${above}`).join(", ");
  return drawBars(bars, sayReview("calibrationAlt", { list }));
}

function drawMastery(
  asked: readonly AskedQuestion[],
  memories: Readonly<Record<string, Memory>>,
  now: number,
): string {
  const decks = new Map<string, { name: string; keys: string[] }>();
  for (const { key, deck } of asked) {
    const row = decks.get(deck.id) ?? { name: deck.title, keys: [] };
    row.keys.push(key);
    decks.set(deck.id, row);
  }
  const rows = [...decks.values()].map(({ name, keys }) => ({
    name,
    share: mastery(keys, memories, now),
  }));
  rows.sort((a, b) => b.share - a.share);
  return drawShares(rows.slice(0, MOST_DECKS), percent);
}
