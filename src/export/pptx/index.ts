import PptxGenJS from "pptxgenjs";
import {
  type Deck,
  needsDiagrams,
  presentedSlides,
  questionsOf,
  type Slide,
} from "../../deck/index.ts";
import { loadDiagramFit } from "../../figures/index.ts";
import { InputError } from "../../kernel/index.ts";
import type { Question } from "../../quiz/index.ts";
import { pictureData } from "../embed-pictures.ts";
import type { Exporter, ExportTools } from "../exporter.ts";
import { listPictures } from "../list-pictures.ts";
import { Canvas } from "./canvas.ts";
import { composeSlide, type Drawn } from "./compose-slide.ts";
import { type FinishedSlide, finishPackage } from "./finish-package.ts";
import { COLOURS, FACES, ROOM, SLIDE } from "./look.ts";
import type { Pictures } from "./picture-piece.ts";
import { writeNote } from "./write-note.ts";

const MASTER = "journal-club";
/** What the writing of the package takes of the whole. */
const DRAWING = 0.7;

/**
 * The talk for PowerPoint, Keynote or LibreOffice: text in boxes, tables, charts and shapes that can
 * be edited. A question is followed by a slide with its answer. A slide of 960 × 540 points.
 */
export const pptx: Exporter = {
  id: "pptx",
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  async write({ deck }, tools) {
    const slides = presentedSlides(deck);
    if (slides.length === 0) {
      throw new InputError("the deck has no slides", "write one below its front matter");
    }
    const drawn = await prepare(deck, tools);
    const file = newFile(deck);
    const finished: FinishedSlide[] = [];
    for (const [index, slide] of slides.entries()) {
      await tools.step((DRAWING * index) / slides.length);
      const question = questionOf(slide, drawn);
      for (const isAnswered of question ? [false, true] : [false]) {
        const canvas = new Canvas(file.addSlide({ masterName: MASTER }));
        composeSlide(canvas, slide, drawn, isAnswered);
        canvas.note(writeNote(slide, deck, question));
        const name = `${index + 1}${isAnswered ? " answer" : ""}`;
        finished.push({ name, extras: canvas.extras });
      }
    }
    await tools.step(DRAWING);
    const bytes = (await file.write({ outputType: "uint8array" })) as Uint8Array;
    await tools.step(0.95);
    return finishPackage(bytes, finished, tools.now);
  },
};

function questionOf({ blocks }: Slide, { questions }: Drawn): Question | undefined {
  for (const block of blocks) {
    if (block.type === "question") return block.question;
    if (block.type === "again") return questions.get(block.question);
  }
  return undefined;
}

async function prepare(deck: Deck, tools: ExportTools): Promise<Drawn> {
  const layOut = needsDiagrams(deck) ? await loadDiagramFit() : undefined;
  return {
    questions: new Map(questionsOf(deck).map((question) => [question.id, question])),
    pictures: await bringPictures(deck, tools),
    ...(layOut ? { layOut } : {}),
  };
}

async function bringPictures(deck: Deck, tools: ExportTools): Promise<Pictures> {
  const pictures = new Map<string, { data: string; bytes: Uint8Array }>();
  for (const address of listPictures(deck)) {
    await tools.step(0);
    if (address.startsWith("data:")) {
      pictures.set(address, {
        data: address,
        bytes: fromBase64(address.slice(address.indexOf(",") + 1)),
      });
      continue;
    }
    const bytes = await tools.picture(address);
    const data = bytes && (await pictureData(address, { picture: async () => bytes }));
    if (bytes && data) pictures.set(address, { data, bytes });
    else tools.tell(`The picture ${address} was not found, so its slide has none.`);
  }
  return pictures;
}

function newFile({ front }: Deck): PptxGenJS {
  const file = new PptxGenJS();
  file.defineLayout({ name: "WIDE", width: SLIDE.width / 72, height: SLIDE.height / 72 });
  file.layout = "WIDE";
  file.title = front.title;
  file.author = "journal-club";
  file.company = "";
  file.subject = front.article?.title ?? front.title;
  file.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans };
  file.defineSlideMaster({
    title: MASTER,
    background: { color: COLOURS.paper },
    slideNumber: {
      x: 24 / 72,
      y: 506 / 72,
      w: 60 / 72,
      h: 24 / 72,
      fontFace: FACES.sans,
      fontSize: 14,
      color: COLOURS.soft,
    },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: SLIDE.left / 72,
            y: SLIDE.top / 72,
            w: ROOM / 72,
            h: 100 / 72,
            fontFace: FACES.serif,
            fontSize: 40,
            bold: true,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
    ],
  });
  return file;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text.replace(/=+$/u, "")) {
    bits = ((bits << 6) | ALPHABET.indexOf(letter)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 255);
    }
  }
  return new Uint8Array(bytes);
}
