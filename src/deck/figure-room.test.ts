import { expect, test } from "vitest";
import { parseDeck } from "./parse-deck.ts";
import { findOverflow } from "./slide-limits.ts";

function overflow(figure: string, headline = "A headline of one line [^1]"): string[] {
  const body = `## ${headline}\n\n${figure}`;
  const { deck } = parseDeck(`---\ntitle: A\nformat: 1\n---\n\n${body}`);
  return deck.slides.flatMap(findOverflow);
}
const block = (language: string, line: (i: number) => string, count: number) =>
  `\`\`\`${language}\n${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n\`\`\``;

const row = (i: number) => `Outcome ${i}: HR 0.7 (0.6 to 0.9) [^1]`;
const arm = (i: number) => `Stage ${i}: ${90 - i} | Stage ${i}: ${80 - i} [^1]`;
const event = (i: number) => `${2000 + i}: something that matters happened here [^1]`;
const step = (i: number) => `Protein number ${i} --phosphorylates--> Protein number ${i + 1} [^1]`;

test.each([
  ["a share and a line", "```number\n60%: of them [^1]\n```\n\n- a line", 0],
  ["three numbers", block("number", (i) => `${i + 1}0%: of them [^1]`, 3), 0],
  ["a share and six lines", `\`\`\`number\n60%: of them [^1]\n\`\`\`\n\n${"- a\n".repeat(6)}`, 2],
  ["five rows of a forest", block("forest", row, 5), 0],
  ["twelve rows of a forest", block("forest", row, 12), 1],
  ["eight bars", block("chart", (i) => `Arm ${i}: ${i}% (0 to 9) [^1]`, 8), 0],
  ["fourteen bars", block("chart", (i) => `Arm ${i}: ${i}% (0 to 99) [^1]`, 14), 1],
  ["six stages of two arms", block("flow", arm, 6), 0],
  ["nine stages of two arms", block("flow", arm, 9), 1],
  ["six events", block("timeline", event, 6), 0],
  ["twelve events", block("timeline", event, 12), 1],
  ["a mechanism of four steps", block("mechanism", step, 4), 0],
  ["a mechanism of thirteen steps, whose text would be small", block("mechanism", step, 13), 1],
])("%s: %#", (_, figure, count) => {
  expect(overflow(figure).length).toBe(count);
});
