import { expect, test } from "vitest";
import type { Article } from "../article.ts";
import { readJats } from "./read-jats.ts";

function read(xml: string): Article {
  const [record] = readJats(xml).records;
  if (!record) throw new Error("no article");
  return record.article;
}

const front = (meta: string) =>
  read(
    `<article><front><article-meta><title-group><article-title>T</article-title></title-group>${meta}</article-meta></front></article>`,
  );
const body = (xml: string) =>
  read(`<article><front><article-meta/></front><body><p>x</p>${xml}</body></article>`);
const back = (xml: string) =>
  read(`<article><front><article-meta/></front><body><p>x</p></body><back>${xml}</back></article>`);

test("NLM 2: a title without a group, citations of their own names", () => {
  const article = read(`<article article-type="review-article"><front>
    <journal-meta><journal-title>Old Notes</journal-title></journal-meta>
    <article-meta><title-group><article-title>A thing</article-title></title-group>
    <pub-date pub-type="collection"><year>2004</year></pub-date>
    <copyright-year>2005</copyright-year></article-meta></front>
    <back><ref-list><ref><nlm-citation citation-type="journal"><article-title>One</article-title>
    <source>Notes</source><year>1990</year></nlm-citation></ref></ref-list></back></article>`);
  expect(article).toMatchObject({ journal: "Old Notes", year: 2004, type: "review" });
  expect(article.references).toMatchObject([{ text: "One. Notes. 1990", journal: "Notes" }]);
});

test("the year is that of the issue, not of its deposit", () => {
  const date = (type: string, year: number) => `<pub-date ${type}><year>${year}</year></pub-date>`;
  expect(front(date('pub-type="pmc-release"', 2021) + date('pub-type="epub"', 2019)).year).toBe(
    2019,
  );
  expect(
    front(
      date('date-type="pub" publication-format="electronic"', 2019) +
        date('date-type="pub" publication-format="print"', 2020),
    ).year,
  ).toBe(2020);
  expect(front("<permissions><copyright-year>2018</copyright-year></permissions>").year).toBe(2018);
});

test("headings of an abstract that are only bold get a colon", () => {
  const { abstract } = front(
    "<abstract><p><bold>Background</bold> It is common.</p><p><bold>Results:</bold> It fell.</p></abstract>",
  );
  expect(abstract).toBe("Background: It is common.\n\nResults: It fell.");
});

test("a teaser alone is no abstract", () => {
  expect(front('<abstract abstract-type="teaser"><p>Read this.</p></abstract>').abstract).toBe("");
});

test("tables of OASIS span from column to column", () => {
  const { tables } = body(
    `<table-wrap><label>Table 1</label><oasis:table xmlns:oasis="x"><oasis:tgroup>
    <oasis:colspec colname="a"/><oasis:colspec colname="b"/><oasis:colspec colname="c"/>
    <oasis:thead><oasis:row><oasis:entry morerows="1">G</oasis:entry><oasis:entry namest="b" nameend="c">N</oasis:entry></oasis:row>
    <oasis:row><oasis:entry>1</oasis:entry><oasis:entry>2</oasis:entry></oasis:row></oasis:thead>
    <oasis:tbody><oasis:row><oasis:entry>x</oasis:entry><oasis:entry>3</oasis:entry><oasis:entry>4</oasis:entry></oasis:row></oasis:tbody>
    </oasis:tgroup></oasis:table></table-wrap>`,
  );
  expect(tables[0]?.head).toEqual([
    ["G", "N", "N"],
    ["G", "1", "2"],
  ]);
  expect(tables[0]?.rows).toEqual([["x", "3", "4"]]);
});

test("a table given as a picture names it; spans without bound are bounded", () => {
  const picture = body('<table-wrap><label>Table 2</label><graphic href="t2.jpg"/></table-wrap>');
  expect(picture.tables).toEqual([
    { label: "Table 2", caption: "", head: [], rows: [], graphic: "t2.jpg" },
  ]);
  const wide = body(
    '<table-wrap><table><tr><td colspan="99999999" rowspan="99999999">a</td></tr></table></table-wrap>',
  );
  expect(wide.tables[0]?.rows[0]?.length).toBeLessThan(1000);
});

test("parts of a figure are labelled after their group", () => {
  const { figures } = body(
    "<fig-group><label>Figure 3</label><caption><p>Both.</p></caption><fig><label>(a)</label></fig><fig><label>(b)</label></fig></fig-group>",
  );
  expect(figures.map(({ label, caption }) => [label, caption])).toEqual([
    ["Figure 3(a)", "Both."],
    ["Figure 3(b)", "Both."],
  ]);
});

test("a letter without sections is a section without heading", () => {
  expect(body("<p>Sir, we agree.</p>").sections).toEqual([
    { heading: "", text: "x\n\nSir, we agree.", level: 1 },
  ]);
});

test("interests in notes within notes, funding in thanks", () => {
  const article = back(
    `<ack><p>This work was supported by the Imagined Trust.</p></ack>
     <fn-group content-type="competing-interest"><title>Competing interests</title><fn fn-type="conflict"><p>None.</p></fn></fn-group>`,
  );
  expect(article.conflicts).toBe("None.");
  expect(article.funding).toBe("This work was supported by the Imagined Trust.");
});
