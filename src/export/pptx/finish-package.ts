import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Box, Extra } from "./canvas.ts";
import { COLOURS } from "./look.ts";
import { packFiles, settleCharts, settleDates } from "./settle-package.ts";
import { bindToTheme, setTheme } from "./theme.ts";

export interface FinishedSlide {
  /** "7", or "7 answer": which slide of the deck it is. */
  readonly name: string;
  readonly extras: ReadonlyMap<string, Extra>;
}

/**
 * Writes into the package what the library cannot: what shapes are called by readers of screens,
 * lines that hold on to shapes, groups, intervals on bars, notes in paragraphs, one date. The same
 * slides give the same bytes.
 */
export function finishPackage(
  bytes: Uint8Array,
  slides: readonly FinishedSlide[],
  now: number,
): Uint8Array {
  const files = settleCharts(unzipSync(bytes));
  const edit = (path: string, change: (xml: string) => string) => {
    const file = files[path];
    if (file) files[path] = strToU8(change(strFromU8(file)));
  };
  settleDates(files, now);
  for (const [index, { name, extras }] of slides.entries()) {
    const number = index + 1;
    edit(`ppt/slides/slide${number}.xml`, (xml) => finishSlide(xml, name, extras));
    edit(`ppt/notesSlides/notesSlide${number}.xml`, splitNotes);
  }
  addIntervals(files, edit, slides);
  edit("ppt/theme/theme1.xml", setTheme);
  for (const path of Object.keys(files)) {
    if (/^ppt\/(?:slides|charts|slideMasters|slideLayouts)\/[^/]+\.xml$/u.test(path))
      edit(path, bindToTheme);
  }
  return packFiles(files);
}

function finishSlide(xml: string, name: string, extras: ReadonlyMap<string, Extra>): string {
  const ids = new Map(
    [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/gu)].map(([, id = "", each = ""]) => [
      each,
      id,
    ]),
  );
  let done = nameTitle(tidyText(numberNumber(xml))).replace(
    /<p:cSld name="[^"]*"/u,
    `<p:cSld name="${escapeXml(name)}"`,
  );
  done = done.replace(/<p:sp>[\s\S]*?<\/p:sp>/gu, (shape) => {
    const own = decodeName(/ name="([^"]*)"/u.exec(shape)?.[1] ?? "");
    const extra = extras.get(own);
    if (!extra) return shape;
    const said = extra.alt === undefined ? shape : describe(shape, extra.alt);
    if (extra.box) return move(said, extra.box);
    return extra.glue ? toConnector(said, extra.glue, ids) : said;
  });
  return groupShapes(done, extras);
}

const EMU = 12_700;

/** The library puts what fills a placeholder where the layout has it. */
function move(shape: string, { x, y, w, h }: Box): string {
  const [left, top, width, height] = [x, y, w, h].map((each) => Math.round(each * EMU));
  return shape.replace(
    /<a:off [^>]*\/><a:ext [^>]*\/>/u,
    `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/>`,
  );
}

/** The library gives the slide's number the same id on every slide, which another shape may have. */
const numberNumber = (xml: string) => {
  const next =
    1 + Math.max(...[...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => Number(id)));
  return xml.replace(
    /<p:cNvPr id="\d+" name="Slide Number/gu,
    `<p:cNvPr id="${next}" name="Slide Number`,
  );
};

const nameTitle = (xml: string) =>
  xml.replace(
    /(<p:cNvPr id="\d+" name=")[^"]*("(?:(?!<p:cNvPr)[\s\S])*?type="title")/u,
    "$1Title$2",
  );

/**
 * The library writes what holds for a paragraph before each of its runs; only the first may stand.
 * Its arrows' heads are too small to be seen from the back row.
 */
const tidyText = (xml: string) =>
  xml
    .replace(/<\/a:r><a:pPr[^>]*(?:\/>|>(?:(?!<\/a:pPr>)[\s\S])*<\/a:pPr>)/gu, "</a:r>")
    .replaceAll('<a:tailEnd type="triangle"/>', '<a:tailEnd type="triangle" w="lg" len="lg"/>');

/** What has an empty description is decoration. */
function describe(shape: string, alt: string): string {
  if (alt !== "")
    return shape.replace(/(<p:cNvPr id="\d+" name="[^"]*")/u, `$1 descr="${escapeXml(alt)}"`);
  const mark = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
  return shape.replace(/(<p:cNvPr id="\d+" name="[^"]*">)(<\/p:cNvPr>)/u, `$1${mark}$2`);
}

function toConnector(
  shape: string,
  glue: NonNullable<Extra["glue"]>,
  ids: ReadonlyMap<string, string>,
): string {
  const end = (tag: string, { name, site }: { name: string; site: number }) => {
    const id = ids.get(escapeXml(name));
    return id === undefined ? "" : `<a:${tag} id="${id}" idx="${site}"/>`;
  };
  return shape
    .replace("<p:sp>", "<p:cxnSp>")
    .replace("</p:sp>", "</p:cxnSp>")
    .replace("<p:nvSpPr>", "<p:nvCxnSpPr>")
    .replace("</p:nvSpPr>", "</p:nvCxnSpPr>")
    .replace(
      /<p:cNvSpPr[^>]*\/>/u,
      `<p:cNvCxnSpPr>${end("stCxn", glue.from)}${end("endCxn", glue.to)}</p:cNvCxnSpPr>`,
    )
    .replace(/<p:txBody>[\s\S]*<\/p:txBody>/u, "")
    .replace('prst="line"', 'prst="straightConnector1"');
}

/** Shapes of one group stand in one `p:grpSp`, where the first of them stood. */
function groupShapes(xml: string, extras: ReadonlyMap<string, Extra>): string {
  const members = new Map<string, string[]>();
  const marked = xml.replace(/<p:(sp|cxnSp)>[\s\S]*?<\/p:\1>/gu, (shape) => {
    const own = decodeName(/ name="([^"]*)"/u.exec(shape)?.[1] ?? "");
    const group = extras.get(own)?.group;
    if (group === undefined) return shape;
    const list = members.get(group) ?? [];
    members.set(group, [...list, shape]);
    return list.length === 0 ? `<!--${escapeXml(group)}-->` : "";
  });
  let next =
    1 + Math.max(1, ...[...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => Number(id)));
  let done = marked;
  for (const [group, shapes] of members) {
    const alt = extras.get(group)?.alt ?? "";
    done = done.replace(`<!--${escapeXml(group)}-->`, () => wrapGroup(shapes, group, alt, next++));
  }
  return done;
}

function wrapGroup(shapes: readonly string[], name: string, alt: string, id: number): string {
  const boxes = shapes.map((shape) => {
    const [, x = 0, y = 0] = (/<a:off x="(-?\d+)" y="(-?\d+)"\/>/u.exec(shape) ?? []).map(Number);
    const [, w = 0, h = 0] = (/<a:ext cx="(\d+)" cy="(\d+)"\/>/u.exec(shape) ?? []).map(Number);
    return { x, y, right: x + w, bottom: y + h };
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const size = `cx="${Math.max(...boxes.map(({ right }) => right)) - x}" cy="${Math.max(...boxes.map(({ bottom }) => bottom)) - y}"`;
  const frame = `<a:off x="${x}" y="${y}"/><a:ext ${size}/><a:chOff x="${x}" y="${y}"/><a:chExt ${size}/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${shapes.join("")}</p:grpSp>`;
}

/** The library writes notes as one line. */
function splitNotes(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/u,
    (_, open: string, text: string, close: string, end: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p>${open}${line}${close}${end}</a:p>`)
        .join(""),
  );
}

/** Charts are counted through the deck, in the order of their slides. */
function addIntervals(
  files: Record<string, Uint8Array>,
  edit: (path: string, change: (xml: string) => string) => void,
  slides: readonly FinishedSlide[],
): void {
  const charts = Object.keys(files)
    .map((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
  const drawn = slides.flatMap(({ extras }) =>
    [...extras].filter(([name]) => /^Chart(?: \d+)?$/u.test(name)).map(([, extra]) => extra),
  );
  for (const [index, number] of charts.entries()) {
    const intervals = drawn[index]?.intervals;
    if (!intervals) continue;
    const list = [...intervals].reverse();
    const values = (tag: "plus" | "minus") =>
      `<c:${tag}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${list.length}"/>${list.map((each, i) => `<c:pt idx="${i}"><c:v>${Number(each[tag].toPrecision(10))}</c:v></c:pt>`).join("")}</c:numLit></c:${tag}>`;
    const bars = `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${values("plus")}${values("minus")}<c:spPr><a:ln w="31750"><a:solidFill><a:srgbClr val="${COLOURS.ink}"/></a:solidFill></a:ln></c:spPr></c:errBars>`;
    edit(`ppt/charts/chart${number}.xml`, (xml) => xml.replace("<c:cat>", `${bars}<c:cat>`));
  }
}

const escapeXml = (text: string) =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&apos;");

const decodeName = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/gu,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name] ?? "",
  );
