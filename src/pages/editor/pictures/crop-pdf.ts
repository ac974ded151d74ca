import type { Article } from "../../../article/index.ts";
import { escapeHtml } from "../../../deck/index.ts";
import { drawPdf, type PdfPages } from "../../../io/browser/index.ts";
import { sayCommon, sayEditor } from "../../../words/index.ts";
import type { PictureFile } from "./add-picture.ts";
import { FIRST_REGION, regionAfterKey, regionBetween } from "./crop-region.ts";
import { type FoundCaption, findCaption, type Region } from "./find-caption.ts";
import { WIDEST } from "./shrink-picture.ts";

/** A page on the screen; what is taken is drawn anew, as large as it is kept. */
const SHOWN_WIDTH = 900;

/**
 * Lets a person draw a rectangle on a page of a PDF; ends with that part as a picture, and the
 * legend of the figure in it. `undefined` where they leave.
 *
 * @throws {InputError} for a file that cannot be read
 */
export async function cropPdf(
  place: HTMLElement,
  file: File,
  figures: Article["figures"],
): Promise<PictureFile | undefined> {
  const pages = await drawPdf(new Uint8Array(await file.arrayBuffer()));
  const dialog = document.createElement("dialog");
  dialog.className = "sheet crop";
  dialog.setAttribute("aria-label", sayEditor("pdfTitle"));
  dialog.innerHTML = cropHtml(pages.count);
  place.append(dialog);
  dialog.showModal();
  try {
    return await letCrop(dialog, pages, figures);
  } finally {
    dialog.close();
    dialog.remove();
    pages.close();
  }
}

function cropHtml(total: number): string {
  const say = (key: Parameters<typeof sayEditor>[0]) => escapeHtml(sayEditor(key));
  return `
    <form method="dialog">
      <h2>${say("pdfTitle")}</h2>
      <p class="hint" id="crop-hint">${say("pdfHint")}</p>
      <div class="turn">
        <button type="button" class="before">${say("previous")}</button>
        <label>${say("pdfPage")} <input type="number" min="1" max="${total}" value="1"></label>
        <span class="of"></span>
        <button type="button" class="next">${say("next")}</button>
      </div>
      <div class="page"><canvas></canvas><div class="region" tabindex="0" role="group" aria-describedby="crop-hint"></div></div>
      <div class="actions">
        <button type="button" class="primary take">${say("pdfTake")}</button>
        <button type="submit" class="cancel">${escapeHtml(sayCommon("cancel"))}</button>
      </div>
    </form>`;
}

function letCrop(
  dialog: HTMLDialogElement,
  pages: PdfPages,
  figures: Article["figures"],
): Promise<PictureFile | undefined> {
  const at = <T extends HTMLElement>(selector: string) => dialog.querySelector<T>(selector) as T;
  const [sheet, box, number] = [at(".page"), at(".region"), at<HTMLInputElement>(".turn input")];
  const canvas = at<HTMLCanvasElement>("canvas");
  let page = 1;
  let region: Region = FIRST_REGION;

  const show = () => {
    const percent = (share: number) => Math.round(share * 100);
    Object.assign(box.style, {
      left: `${region.x * 100}%`,
      top: `${region.y * 100}%`,
      width: `${region.width * 100}%`,
      height: `${region.height * 100}%`,
    });
    const { x, y, width, height } = region;
    const shares = { x: percent(x), y: percent(y), width: percent(width), height: percent(height) };
    box.setAttribute("aria-label", sayEditor("pdfRegion", shares));
  };
  const turn = async (to: number) => {
    page = Math.min(Math.max(1, to), pages.count);
    number.value = String(page);
    at(".of").textContent = sayEditor("pdfPageOf", { n: page, total: pages.count });
    await pages.draw(page, canvas, SHOWN_WIDTH);
  };
  const shareAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  sheet.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    box.focus();
    const start = shareAt(event);
    sheet.setPointerCapture(event.pointerId);
    const draw = (moved: PointerEvent) => {
      region = regionBetween(start, shareAt(moved)) ?? region;
      show();
    };
    sheet.addEventListener("pointermove", draw);
    sheet.addEventListener("pointerup", () => sheet.removeEventListener("pointermove", draw), {
      once: true,
    });
  });
  box.addEventListener("keydown", (event) => {
    const next = regionAfterKey(region, event);
    if (!next) return;
    event.preventDefault();
    region = next;
    show();
  });
  at(".before").addEventListener("click", () => void turn(page - 1));
  at(".next").addEventListener("click", () => void turn(page + 1));
  number.addEventListener("change", () => void turn(Number(number.value) || 1));
  show();
  void turn(1);
  return new Promise((resolve, reject) => {
    dialog.addEventListener("close", () => resolve(undefined), { once: true });
    at(".take").addEventListener("click", () => {
      cut(pages, page, region, figures).then(resolve, reject);
    });
  });
}

/** The part drawn anew, as large as a picture is kept, with what is written below it. */
async function cut(
  pages: PdfPages,
  page: number,
  region: Region,
  figures: Article["figures"],
): Promise<PictureFile> {
  const whole = document.createElement("canvas");
  await pages.draw(page, whole, Math.min(WIDEST / region.width, 6000));
  const part = document.createElement("canvas");
  part.width = Math.max(1, Math.round(whole.width * region.width));
  part.height = Math.max(1, Math.round(whole.height * region.height));
  const [x, y] = [whole.width * region.x, whole.height * region.y];
  part
    .getContext("2d")
    ?.drawImage(whole, x, y, part.width, part.height, 0, 0, part.width, part.height);
  const blob = await new Promise<Blob | null>((done) => part.toBlob(done, "image/png"));
  const found = findCaption(await pages.lines(page), region);
  return Object.assign(blob ?? new Blob(), { caption: found && asInArticle(found, figures) });
}

/** The article's own reading of a legend is cleaner than the page's lines. */
function asInArticle(found: FoundCaption, figures: Article["figures"]): FoundCaption {
  const number = /\d+/u.exec(found.label)?.[0];
  const known = figures.find(({ label }) => /\d+/u.exec(label ?? "")?.[0] === number);
  const isFigure = found.label.startsWith("Figure");
  return isFigure && known?.caption ? { label: found.label, text: known.caption } : found;
}
