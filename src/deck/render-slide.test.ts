import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDiagrams } from "../figures/index.ts";
import { MARKDOWN } from "./arbitrary-deck.ts";
import { parseDeck } from "./parse-deck.ts";
import { layoutOf, renderNote, renderSlide } from "./render-slide.ts";

const slidesOf = (body: string) =>
  parseDeck(`---\ntitle: A\nformat: 1\n---\n\n${body}`).deck.slides;
const render = (body: string) =>
  slidesOf(body)
    .map((slide) => renderSlide(slide))
    .join("");

describe("a slide is laid out by what it holds", () => {
  test.each([
    ["## A claim", "statement"],
    ["## A claim\n\n- a", "list"],
    ["## A claim\n\n- a\n\n```number\n5: a\n```", "figure"],
    ["## A claim\n\n#### Why? <!-- quiz id=q -->\n\n= 5", "question"],
    ["<!-- slide kind=title -->\n# A", "title"],
    ["<!-- slide kind=terms -->\n- a: b", "terms"],
    ["<!-- slide kind=unheard -->\n## A claim", "statement"],
  ])("%j", (body, layout) => {
    expect(slidesOf(body).map(layoutOf)).toEqual([layout]);
  });
});

test("the part stands above the headline, escaped", () => {
  expect(render('<!-- slide part="A & B" -->\n## Claim')).toBe(
    '<p class="part">A &amp; B</p><h2>Claim</h2>',
  );
});

test("a question is left to its element, which knows it by its id alone", () => {
  expect(render("#### Why <b>? <!-- quiz id=q1 -->\n\n= 5")).toBe(
    '<jc-question question="q1"></jc-question>',
  );
});

test("a hole of a template shows nothing", () => {
  expect(render("## A\n\n<!-- fill what=title -->")).toBe("<h2>A</h2>");
});

test("figures are drawn with their evidence marks", () => {
  const html = render(
    "```mechanism\nA --drives--> <b> [^1]\n```\n\n```number\n60%: of *them* [^2]\n```",
  );
  expect(html).toContain('data-evidence="1"');
  expect(html).toContain('data-evidence="2"');
  expect(html).toContain("&lt;b&gt;");
  expect(html).toContain("<em>them</em>");
});

test("notes are rendered as Markdown, and apart", () => {
  const [slide] = slidesOf("## A\n\nNote:\nSay *this*.");
  expect(slide && renderNote(slide)).toBe("<p>Say <em>this</em>.</p>\n");
  expect(render("## A\n\nNote:\nSay *this*.")).toBe("<h2>A</h2>");
});

const TAGS = new Set(
  "p,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,pre,code,em,strong,del,br,hr,table,thead,tbody,tr,th,td,input,a,img,button,div,span,svg,path,circle,line,rect,g,text,tspan,figure,figcaption,b,i,jc-question,jc-mechanism,jc-math".split(
    ",",
  ),
);

const drawDiagram = await loadDiagrams();

test("a mechanism is laid out where the library is given, else left to the page", () => {
  const [slide] = slidesOf("```mechanism\nA --> B [^1]\n```");
  if (!slide) throw new Error("the slide was not read");
  expect(renderSlide(slide)).toContain('<jc-mechanism data="A --&gt; B [^1]">');
  const drawn = renderSlide(slide, { diagram: drawDiagram });
  expect(drawn).toContain('class="figure mechanism drawn"');
  expect(drawn).not.toContain("jc-mechanism");
});

test("whatever stands in the file, only tags of ours come out, and no handlers", () => {
  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    "## <img src=x onerror=alert(1)> [^1]",
    '<!-- slide part="<svg onload=alert(1)>" -->',
    "```number\n5<img onerror=x>: <script>\n```",
    '```mechanism\n<svg> --<b onclick=x--> javascript:y [^"><script>]\n```',
    "```forest\n<svg onload=x>: HR 0.7 (0.6 to <b>) [^1]\n<b onclick=x>: 1 (0 to 2)\n← <i onclick=y> | a →\n```",
    "```chart\n# <script>\n<svg onload=x>: 4 <b> (3 to 5)\n```",
    "```flow\n<b onclick=x>: 5 | - <script> [^1]\n```\n\n```timeline\n<script>: <svg onload=x>\n```",
    "#### <b>? <!-- quiz id=q1 -->\n1. [x] <i>\n2. [ ] b",
    "Note:\n<iframe src=x>",
    "$<script>x</script>$ and $$\\href{javascript:alert(1)}{x}$$",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, MARKDOWN), { maxLength: 4 }), (parts) => {
      for (const slide of slidesOf(parts.join("\n\n"))) {
        const drawn = renderSlide(slide, { diagram: drawDiagram, steps: true });
        const html = renderSlide(slide) + drawn + renderNote(slide);
        for (const [, tag = ""] of html.matchAll(/<\/?([^\s>/]*)/gu)) expect(TAGS).toContain(tag);
        // What stands between the quotation marks of an attribute is text.
        for (const [tag] of html.replace(/"[^"]*"/gu, '""').matchAll(/<[^>]*>/gu))
          expect(tag).not.toMatch(/\son\w+=/iu);
      }
    }),
    { numRuns: 200 },
  );
});
