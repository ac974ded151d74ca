import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, renderInline, renderMarkdown, safeLink } from "./markdown.ts";

/** The tags that our Markdown may give, and the attributes of each. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "p,h1,h2,h3,h4,h5,h6,ul,li,blockquote,pre,code,em,strong,del,br,hr,table,thead,tbody,tr"
      .split(",")
      .map((tag) => [tag, []]),
  ),
  ol: ["start"],
  th: ["align"],
  td: ["align"],
  input: ["type", "checked", "disabled"],
  a: ["href", "rel"],
  img: ["src", "alt"],
  button: ["type", "class", "data-evidence", "aria-label"],
};

/** Every tag in the HTML as [name, attributes]; throws on a `<` that is no well-formed tag. */
function tagsOf(html: string): [string, [string, string][]][] {
  return html
    .split("<")
    .slice(1)
    .map((part) => {
      const tag = /^(\/?[a-z]\w*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/u.exec(part);
      if (!tag) throw new Error(`no tag of ours: <${part.slice(0, 60)}`);
      const attributes = [...(tag[2] as string).matchAll(/([a-z-]+)="([^"]*)"/gu)];
      return [
        (tag[1] as string).replace("/", ""),
        attributes.map(([, name = "", value = ""]): [string, string] => [name, value]),
      ];
    });
}

function expectSafe(html: string): void {
  for (const [tag, attributes] of tagsOf(html)) {
    expect(Object.keys(ALLOWED)).toContain(tag);
    for (const [name, value] of attributes) {
      expect(ALLOWED[tag]).toContain(name);
      if (name === "href") expect(value).toMatch(/^(?:https?:|mailto:)/iu);
      if (name === "src") expect(value).toMatch(/^(?:data:image\/\w+;base64,|[\w.][\w./-]*$)/u);
    }
  }
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'<script>|</script>|<img src=x onerror=alert(1)>|<svg/onload=|<a href=|<!--|-->|<![CDATA[|<?x|javascript:|data:text/html,|](|![|[|]: |"|\'|>|<|&lt;|&#106;|`|```\n|\n\n|\n|- [x] |1. |> |    |\t|| a | b |\n|-|-|\n|[^1]|[^<b>]|~~|**|__|http://a.b?q="onclick=|<https://x.y>|<a@b.c>|\\|#|x'.split(
        "|",
      ),
    ),
    fc.constantFrom(..."ab <>\"'&()[]!\\`*_~\n|:-"),
  ),
  maxLength: 30,
});

describe("no HTML but ours comes out", () => {
  test("of arbitrary blocks", () => {
    fc.assert(
      fc.property(hostile, (text) => expectSafe(renderMarkdown(text))),
      { numRuns: 600 },
    );
  });

  test("of arbitrary lines", () => {
    fc.assert(
      fc.property(hostile, (text) => expectSafe(renderInline(text))),
      { numRuns: 600 },
    );
  });

  test("the test itself sees what is not ours", () => {
    for (const html of ["<script>", '<p onclick="x">', '<a href="javascript:x">', "<p x>"]) {
      expect(() => expectSafe(html)).toThrow();
    }
  });
});

test.each([
  ["https://a.b/c?d=e&f", "https://a.b/c?d=e&amp;f"],
  ["mailto:a@b.c", "mailto:a@b.c"],
  ["HTTP://A.B", "HTTP://A.B"],
  ['https://a.b/"><b>', "https://a.b/&quot;&gt;&lt;b&gt;"],
  ["javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["\u0001javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["//evil.org", undefined],
  ["vbscript:x", undefined],
  ["", undefined],
])("safeLink(%j) gives %j", (href, link) => {
  expect(safeLink(href)).toBe(link);
});

test.each([
  ["[a](javascript:alert(1))", "<p>a</p>\n"],
  ["[a][1]\n\n[1]: javascript:alert(1)", "<p>a</p>\n"],
  ["<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"],
  ["![a](https://evil.org/pixel.png)", "<p>a</p>\n"],
  ["![a](//evil.org/pixel.png)", "<p>a</p>\n"],
  ["![a](/pixel.png)", "<p>a</p>\n"],
  ["![a](data:image/svg+xml;base64,AAAA)", "<p>a</p>\n"],
  ["![a](figure-1.png)", '<p><img src="figure-1.png" alt="a"></p>\n'],
  ["a <!-- hidden --> b", "<p>a  b</p>\n"],
  ["<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"],
])("%j is rendered as %j", (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test("an evidence mark is a button, and never begins a line", () => {
  expect(renderInline("relapse [^3]")).toBe(
    'relapse\u00a0<button type="button" class="evidence-mark" data-evidence="3" aria-label="Source 3">3</button>',
  );
});

test.each([
  ["*P* < 0.05 & **all** [^3]", "P < 0.05 & all"],
  ["[doi](https://doi.org/1) `x`", "doi x"],
  ["a<!-- b --> c", "a c"],
  ["one  \ntwo", "one two"],
])("plainText(%j) is %j", (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
