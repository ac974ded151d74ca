import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import { parseDeck } from "../../deck/index.ts";
import { testTools } from "../test-tools.ts";
import { pptx } from "./index.ts";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const read = (slug: string) => textOf(`../../../decks/acquired-resistance-nsclc/${slug}.md`);
const everyLayout = textOf("../cases/every-layout.md");
const everyKind = textOf("../cases/every-kind.md");

async function write(markdown: string): Promise<Record<string, string>> {
  const bytes = await pptx.write({ deck: parseDeck(markdown).deck, markdown }, testTools());
  const files = unzipSync(bytes as Uint8Array);
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
}

interface Shape {
  readonly name: string;
  readonly alt: string;
  readonly isText: boolean;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

const slidesOf = (files: Record<string, string>) =>
  Object.keys(files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    .sort((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)));

/** The shapes of a slide with their places in points. */
function shapesOf(xml: string): Shape[] {
  return [...xml.matchAll(/<p:(sp|cxnSp|graphicFrame|pic)>[\s\S]*?<\/p:\1>/gu)].map(([shape]) => {
    const of = (pattern: RegExp) => pattern.exec(shape)?.[1] ?? "";
    const [x, y] = [of(/<a:off x="(\d+)"/u), of(/<a:off x="\d+" y="(\d+)"/u)].map(toPoints);
    const [w, h] = [of(/<a:ext cx="(\d+)"/u), of(/<a:ext cx="\d+" cy="(\d+)"/u)].map(toPoints);
    const words = [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text).join("");
    return {
      name: of(/<p:cNvPr id="\d+" name="([^"]*)"/u),
      alt: of(/ descr="([^"]*)"/u),
      isText: shape.includes('txBox="1"') || shape.includes('type="title"'),
      words,
      x: x ?? 0,
      y: y ?? 0,
      right: (x ?? 0) + (w ?? 0),
      bottom: (y ?? 0) + (h ?? 0),
    };
  });
}

const toPoints = (emu: string) => Number(emu) / 12_700;

describe.each([
  ["every layout", everyLayout],
  ["every kind of question", everyKind],
  ["the example deck", read("deck")],
  ["the edited talk", read("talk")],
])("the slides of %s", (_, markdown) => {
  let files: Record<string, string> = {};
  beforeAll(async () => {
    files = await write(markdown);
  });

  it("are well-formed XML in every part", () => {
    for (const [path, xml] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/u.test(path)) continue;
      const open: string[] = [];
      const parser = new Parser(
        {
          onopentag: (name) => void open.push(name),
          onclosetag: (name, isImplied) => {
            expect([path, open.pop(), isImplied && !xml.includes(`<${name}`)]).toEqual([
              path,
              name,
              false,
            ]);
          },
        },
        { xmlMode: true },
      );
      parser.end(xml);
      expect(open).toEqual([]);
    }
  });

  it("have no object of the same id or name twice", () => {
    for (const path of slidesOf(files)) {
      const found = [...(files[path] ?? "").matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/gu)];
      const names = found.map(([, , name]) => name);
      expect([path, new Set(found.map(([, id]) => id)).size]).toEqual([path, found.length]);
      expect([path, [...new Set(names)]]).toEqual([path, names]);
    }
  });

  it("keep all that stands on them inside, and no text over other text", () => {
    for (const path of slidesOf(files)) {
      const shapes = shapesOf(files[path] ?? "");
      for (const { name, x, y, right, bottom } of shapes) {
        expect([path, name, x >= -1 && y >= -1 && right <= 961 && bottom <= 541]).toEqual([
          path,
          name,
          true,
        ]);
      }
      const texts = shapes.filter(({ isText, words }) => isText && words.trim() !== "");
      for (const [index, a] of texts.entries()) {
        for (const b of texts.slice(index + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.x, b.x);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y);
          expect([path, a.words, b.words, across > 5 && down > 5]).toEqual([
            path,
            a.words,
            b.words,
            false,
          ]);
        }
      }
    }
  });

  it("have each a title, notes, and words for every picture", () => {
    for (const path of slidesOf(files)) {
      const xml = files[path] ?? "";
      expect([path, (xml.match(/type="title"/gu) ?? []).length <= 1]).toEqual([path, true]);
      expect(files[path.replace("slides/slide", "notesSlides/notesSlide")]).toBeDefined();
      for (const [, alt] of xml.matchAll(/<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"/gu)) {
        expect(alt?.length).toBeGreaterThan(10);
      }
    }
  });

  it("say paragraph by paragraph what they are: one mark of a paragraph, before its runs", () => {
    for (const path of slidesOf(files)) {
      for (const [paragraph] of (files[path] ?? "").matchAll(/<a:p>[\s\S]*?<\/a:p>/gu)) {
        expect((paragraph.match(/<a:pPr/gu) ?? []).length).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("a talk as a PPTX", () => {
  it("has the sentences of a slide in its notes, and its speaker's words, one below the other", async () => {
    const files = await write(everyLayout);
    const notes = files["ppt/notesSlides/notesSlide2.xml"] ?? "";
    const lines = [...notes.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, line]) => line);
    expect(lines.slice(0, 3)).toEqual([
      "Say this.",
      "The sentences behind this slide:",
      "[1] Abstract, sentence 1: “Persistent interferon signalling was found in most tumours.”",
    ]);
  });

  it("asks without the answer, and gives it with its reason on the slide after", async () => {
    const files = await write(everyKind);
    const asked = files["ppt/slides/slide2.xml"] ?? "";
    const told = files["ppt/slides/slide3.xml"] ?? "";
    expect(asked).not.toContain("✓");
    expect(asked).not.toContain("found in most of them");
    expect(told).toContain('<p:cSld name="2 answer"');
    const right = shapesOf(told).find(({ words }) => words === "B ✓");
    const option = shapesOf(told).find(({ words }) => words.startsWith("Persistent interferon"));
    expect(right?.y).toBe(option?.y);
    expect(told).toContain("found in most of them");
  });

  it("has charts with their numbers and intervals, arrows that hold on, and tables", async () => {
    const files = await write(everyLayout);
    const chart = files["ppt/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<c:v>45</c:v>");
    expect(chart).toMatch(/<c:plus>[\s\S]*?<c:v>6<\/c:v>[\s\S]*?<c:minus>[\s\S]*?<c:v>6<\/c:v>/u);
    const all = slidesOf(files).map((path) => files[path] ?? "");
    const mechanism = all.find((xml) => xml.includes('name="IFNγ"')) ?? "";
    const [, from, to] =
      /<a:stCxn id="(\d+)" idx="3"\/><a:endCxn id="(\d+)" idx="1"\/>/u.exec(mechanism) ?? [];
    expect(mechanism).toContain(`<p:cNvPr id="${from}" name="IFNγ"`);
    expect(mechanism).toContain(`<p:cNvPr id="${to}" name="JAK1/2"`);
    expect(mechanism).toContain('descr="IFNγ activates JAK1/2"');
    expect(all.some((xml) => xml.includes("<a:tbl>"))).toBe(true);
    expect(all.join("")).toMatch(/name="Dots" descr="more than 60%, as 100 dots\./u);
  });

  it("takes colours and faces from its theme", async () => {
    const files = await write(everyLayout);
    const slide = files["ppt/slides/slide2.xml"] ?? "";
    expect(slide).toContain('<a:latin typeface="+mj-lt"/>');
    expect(slide).not.toContain('typeface="Georgia"');
    expect(slide).toContain('<a:schemeClr val="accent1"/>');
    expect(files["ppt/theme/theme1.xml"]).toContain('<a:accent1><a:srgbClr val="005860"/>');
  });
});
