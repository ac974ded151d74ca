import { expect, test } from "vitest";
import { findColumnOverflow, splitColumns } from "./columns.ts";
import { parseDeck } from "./parse-deck.ts";
import { layoutOf, renderSlide } from "./render-slide.ts";
import { findOverflow } from "./slide-limits.ts";

const slideOf = (body: string) => {
  const [slide] = parseDeck(`---\ntitle: A\nformat: 1\n---\n\n${body}`).deck.slides;
  if (!slide) throw new Error("the slide was not read");
  return slide;
};

test.each([
  ["two things under headings of their own", "## A\n\n### B\n\n- b\n\n### C\n\n- c", "columns"],
  ["a line above them", "## A\n\nBoth:\n\n### B\n\nb\n\n### C\n\nc", "columns"],
  ["a picture and a list", "## A\n\n![F](f.png)\n\n- b\n- c", "columns"],
  [
    "a list, and a picture with its caption",
    "## A\n\n- b\n- c\n\n![F](f.png)\n\nThe legend.",
    "columns",
  ],
  ["one heading", "## A\n\n### B\n\n- b", "list"],
  ["three headings", "## A\n\n### B\n\n- b\n\n### C\n\n- c\n\n### D\n\n- d", "list"],
  ["a heading without anything below", "## A\n\n### B\n\n### C\n\n- c", "list"],
  ["a picture that is still to come", "## A\n\n![bring it]()\n\n- b", "list"],
  ["a picture alone", "## A\n\n![F](f.png)", "list"],
  [
    "a slide of another kind",
    "<!-- slide kind=terms -->\n## A\n\n### B\n\n- b\n\n### C\n\n- c",
    "terms",
  ],
])("%s", (_, body, layout) => {
  expect(layoutOf(slideOf(body))).toBe(layout);
});

test("what stands above the columns stays above, in the order of the file", () => {
  expect(renderSlide(slideOf("## A\n\n### B\n\nb\n\n### C\n\nc"))).toBe(
    '<h2>A</h2><div class="columns"><div class="column"><h3>B</h3><p>b</p>\n</div><div class="column"><h3>C</h3><p>c</p>\n</div></div>',
  );
});

test("a column that is longer than the slide is reported", () => {
  const long = Array.from({ length: 4 }, () => "- six words or so on each of these lines here");
  const slide = slideOf(`## A\n\n### B\n\n${long.join("\n")}\n${long.join("\n")}\n\n### C\n\n- c`);
  const split = splitColumns(slide);
  expect(split && findColumnOverflow(split)).toHaveLength(1);
  expect(findOverflow(slide).join()).toContain("the longer of the two columns");
  expect(findOverflow(slideOf("## A\n\n### B\n\n- b\n\n### C\n\n- c"))).toEqual([]);
});
