import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { parseHtml, parseXml } from "./parse-markup.ts";
import { allOf, childAt, firstOf, textOf } from "./walk.ts";

test("entities of HTML and numbered ones are decoded, those in CDATA are not", () => {
  const { root } = parseXml(
    '<?xml version="1.0"?><a x="1 &lt; 2"><b>IFN&gamma; &#8211; &amp;amp;</b><![CDATA[a &lt; b]]></a>',
  );
  expect(childAt(root, "a")?.attributes).toEqual({ x: "1 < 2" });
  expect(textOf(root)).toBe("IFNγ – &amp;a &lt; b");
});

test("elements inside elements of their own name are walked to", () => {
  const { root } = parseXml("<sec><title>A</title><sec><title>B</title></sec></sec>");
  expect(allOf(root, "title").map(textOf)).toEqual(["A", "B"]);
  expect(textOf(firstOf(firstOf(root, "sec"), "sec"))).toBe("B");
});

test("a text that defines entities is refused", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>`;
  const file = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`;
  expect(() => parseXml(bomb)).toThrow(InputError);
  expect(() => parseXml(file)).toThrow(InputError);
  expect(textOf(parseXml("<a>The tag &lt;!ENTITY b> in words</a>").root)).toContain("in words");
});

test("a text that breaks off says what was open", () => {
  const { root, unclosed } = parseXml("<article><body><sec><p>It rose and");
  expect(unclosed).toEqual(["article", "body", "sec", "p"]);
  expect(textOf(root)).toBe("It rose and");
  expect(parseXml("<a><b/></a>").unclosed).toEqual([]);
});

test("scripts and styles of a page are left out", () => {
  const { root } = parseHtml(
    "<p>One<script>var a = '<p>no</p>'</script><style>p{}</style> two<br>three",
  );
  expect(textOf(root)).toBe("One twothree");
});

test("very deep nesting neither throws nor takes the time of its square", () => {
  const { root } = parseXml(`${"<a>".repeat(4_000)}deep${"</a>".repeat(4_000)}`);
  expect(textOf(root)).toBe("deep");
  // What stands deeper than anything a person wrote is not read; half a million elements would be.
  const bottomless = parseXml(`<b>first</b>${"<a>".repeat(500_000)}deep`);
  expect(textOf(bottomless.root)).toBe("first");
  expect(bottomless.unclosed.length).toBeGreaterThan(1_000);
});

test("any text is parsed", () => {
  const piece = fc.constantFrom(
    "<a>",
    "</a>",
    "<b x='",
    "<![CDATA[",
    "]]>",
    "&gamma",
    ";",
    "<!--",
    "-->",
    "<?",
    ">",
    "text",
    "</",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      textOf(parseXml(pieces.join("")).root);
      textOf(parseHtml(pieces.join("")).root);
    }),
  );
});
