import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseDeck } from "../deck/index.ts";
import {
  EXPORT_IDS,
  type ExportWish,
  findExport,
  isExportId,
  PAPER_FORMATS,
} from "../export/index.ts";
import { printPdf, readInput } from "../io/node/index.ts";
import { formatFinding } from "../kernel/index.ts";
import { sayExporting } from "../words/index.ts";
import { bringTools } from "./bring-tools.ts";
import { type Command, type ExitCode, parseCommand, UsageError } from "./command.ts";

export const exportDeck: Command = {
  help: `journal-club export <deck.md> --to form [-o file] [--notes] [--answers] [--format 4:3]

Writes the deck as a file of another kind. Nothing goes over the network. Pictures are taken from
the deck's folder. Exits with 1 if a slide does not fit its page.

  --to form          one of:
${EXPORT_IDS.map((id) => `    ${id.padEnd(8)} ${sayExporting(id)}`).join("\n")}
  -o, --out file     file to write (default: beside the deck, with the deck's name)

For pdf and handout, which an installed Chromium, Google Chrome or Microsoft Edge prints:
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
    const id = values.to ?? "";
    if (!isExportId(id))
      throw new UsageError(`say what to export to: --to ${EXPORT_IDS.join("|")}`);
    const format = PAPER_FORMATS.find((each) => each === values.format);
    if (!format) throw new UsageError(`--format is ${PAPER_FORMATS.join(" or ")}`);
    const path = positionals[0] as string;
    if (path === "-" && !values.out) throw new UsageError("say where to write: -o file");
    const { extension, printed, load } = findExport(id);
    const out = values.out ?? nameOf(path, id, extension);

    const markdown = readInput(path);
    const { deck, findings } = parseDeck(markdown);
    for (const finding of findings) console.error(formatFinding(path, finding));
    const folder = path === "-" ? "." : dirname(path);
    const articlePath = join(folder, "article.txt");
    const article = path !== "-" && existsSync(articlePath) ? readFileSync(articlePath) : undefined;
    const wish: ExportWish = { format, notes: values.notes, answers: values.answers };
    const { write } = await load();
    const written = await write(
      { deck, markdown, ...(article ? { articleText: article.toString("utf8") } : {}) },
      bringTools(folder, (remark) => console.log(remark)),
      wish,
    );
    const { pdf, cut } = printed ? await printPdf(String(written)) : { pdf: undefined, cut: [] };
    const size = save(out, pdf ?? written);
    console.log(`${out}: ${Math.ceil(size / 1000).toLocaleString("en")} kB`);
    for (const number of cut) console.log(`slide ${number} does not fit its page: shorten it`);
    return cut.length > 0 ? 1 : 0;
  },
};

/** Beside the deck, under its name, but never in its own place: `deck.md` is not written over. */
function nameOf(path: string, id: string, extension: string): string {
  const stem = path.replace(/\.(?:md|markdown)$/iu, "");
  const out = `${stem}${id === "handout" ? "-handout" : ""}.${extension}`;
  return out === path ? `${stem}.copy.${extension}` : out;
}

/** @throws {UsageError} where the system does not let us write. */
function save(path: string, content: Uint8Array | string): number {
  const bytes = Buffer.from(content as string);
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new UsageError(`“${path}” cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  return bytes.length;
}
