import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { escapeHtml, needsDiagrams, parseDeck, presentedSlides } from "../deck/index.ts";
import { PAPER_FORMATS, type PaperFormat, printDeck } from "../export/index.ts";
import { loadDiagrams } from "../figures/index.ts";
import { bringPicturesInto, printPdf, readInput } from "../io/node/index.ts";
import { countThings, formatFinding } from "../kernel/index.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";
import css from "./paper.css?inline";

export const exportDeck: Command = {
  help: `journal-club export <deck.md> --to pdf [-o file] [--notes] [--answers] [--format 4:3]

Makes a PDF of the talk: one page for each slide, all of it shown, its questions whole and
unanswered. Prints by an installed Chromium, Google Chrome or Microsoft Edge; nothing goes over the
network. Exits with 1 if a slide does not fit its page.

  --to pdf           the form to export to
  -o, --out file     file to write (default: beside the deck, with the deck's name)
  --notes            upright pages: each slide with its notes and the sentences behind it
  --answers          an answer sheet at the end
  --format ratio     width to height of a slide: ${PAPER_FORMATS.join(" or ")} (default: ${PAPER_FORMATS[0]})`,

  async run(args): Promise<ExitCode> {
    const { values, positionals } = parseCommand(
      args,
      {
        to: { type: "string" },
        out: { type: "string", short: "o" },
        notes: { type: "boolean", default: false },
        answers: { type: "boolean", default: false },
        format: { type: "string", default: PAPER_FORMATS[0] },
      },
      1,
    );
    if (values.to !== "pdf") throw new UsageError("say what to export to: --to pdf");
    const format = PAPER_FORMATS.find((each) => each === values.format);
    if (!format) throw new UsageError(`--format is ${PAPER_FORMATS.join(" or ")}`);
    const path = positionals[0] as string;
    if (path === "-" && !values.out) throw new UsageError("say where to write: -o file");
    const out = values.out ?? `${path.replace(/\.(?:md|markdown)$/iu, "")}.pdf`;
    const { deck, findings } = parseDeck(readInput(path));
    for (const finding of findings) console.error(formatFinding(path, finding));
    const diagram = needsDiagrams(deck) ? await loadDiagrams() : undefined;
    const pages = printDeck(deck, {
      format: format satisfies PaperFormat,
      notes: values.notes,
      answers: values.answers,
      ...(diagram ? { diagram } : {}),
    });
    const { title, lang = "en" } = deck.front;
    const document = `<!doctype html><html lang="${escapeHtml(lang)}" class="print-pdf"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${escapeHtml(title)}</title><style>${css}</style></head><body>${bringPicturesInto(pages, path === "-" ? "." : dirname(path))}</body></html>`;
    const { pdf, cut } = await printPdf(document);
    write(out, pdf);
    console.log(`${out}: ${countThings(presentedSlides(deck).length, "slide")}`);
    for (const number of cut) console.log(`slide ${number} does not fit its page: shorten it`);
    return cut.length > 0 ? 1 : 0;
  },
};

/** @throws {UsageError} where the system does not let us write. */
function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new UsageError(`“${path}” cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
