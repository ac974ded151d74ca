import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDeck, questionsOf } from "../../deck/index.ts";
import { loadDiagrams } from "../../figures/index.ts";
import { handoutHtml } from "./handout.ts";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const kinds = parseDeck(textOf("../cases/every-kind.md")).deck;
const layouts = parseDeck(textOf("../cases/every-layout.md")).deck;

it("asks all questions behind the text, and tells none of the answers before its last part", () => {
  const html = handoutHtml(kinds);
  const [text = "", asked = ""] = html.split('<section class="asked">');
  const [questions = "", answers = ""] = asked.split('<section class="solutions">');
  expect(questions.match(/class="stem"/gu)?.length).toBe(questionsOf(kinds).length);
  expect(text).not.toContain('class="stem"');
  expect(questions).not.toContain("found in most of them");
  expect(answers).toContain("found in most of them");
  expect(answers).toContain("<b>B</b> Persistent interferon signalling");
});

it("has every figure, table and sentence of the slides, and no button", async () => {
  const html = handoutHtml(layouts, await loadDiagrams());
  for (const part of [
    "figure chart",
    "figure forest",
    "figure flow",
    "figure timeline",
    "figure mechanism drawn",
    "<table>",
    "The sentences behind it",
  ]) {
    expect(html).toContain(part);
  }
  expect(html).not.toContain("<button");
  expect(html).not.toContain("jc-question");
  expect(html.match(/<h1/gu)?.length).toBe(1);
});

it("prints the heading of a list that goes on over slides once", () => {
  const slide = (n: number) => `<!-- slide kind=references -->\n\n## References\n\n${n}. A work.`;
  const { deck } = parseDeck(
    `---\ntitle: T\nformat: 1\n---\n\n${[1, 2, 3].map(slide).join("\n\n---\n\n")}\n`,
  );
  expect(handoutHtml(deck).match(/References/gu)?.length).toBe(1);
});
