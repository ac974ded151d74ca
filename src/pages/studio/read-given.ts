import {
  explainAddress,
  type Identifier,
  parseIdentifier,
  type ReadArticle,
  readArticle,
} from "../../article/index.ts";
import { openPdf } from "../../io/browser/index.ts";
import { InputError } from "../../kernel/index.ts";
import { sayStudio } from "../../words/index.ts";

/** What a person brought, in whatever way. */
export type Given =
  | { readonly how: "text"; readonly text: string; readonly html?: string }
  | { readonly how: "file"; readonly file: File; readonly others?: readonly File[] }
  | { readonly how: "identifier"; readonly identifier: Identifier };

/** An article to make a deck of, or a deck that was made before. */
export type Taken = { readonly article: ReadArticle } | { readonly deck: string };

export interface Progress {
  readonly signal: AbortSignal;
  /** Told what is being done, for a person to read. */
  readonly onStep: (step: string) => void;
}

const offline = () => new InputError(sayStudio("offline"), sayStudio("offlineDo"));
/** More than the longest article has; a film chosen by mistake must not fill the memory. */
const MOST_BYTES = 40_000_000;
/** The front matter of a deck; a consortium's names are long. Anchored, so that it is one attempt. */
const DECK = /^\ufeff?---[^\S\n]*\r?\n(?:[\s\S]{0,100000}?\n)?(?:format|title|template):/u;

export function isDeck(text: string): boolean {
  return DECK.test(text);
}

/**
 * Reads what was brought.
 *
 * @throws {InputError} when no article can be made of it; the signal's reason when it is aborted.
 */
export async function readGiven(given: Given, progress: Progress): Promise<Taken> {
  if (given.how === "identifier")
    return { article: await fetchArticle(given.identifier, progress) };
  if (given.how === "file") return readFile(given.file, progress);
  const { text, html } = given;
  if (isDeck(text)) return { deck: text };
  if (text.trim() === "") {
    throw new InputError(sayStudio("nothingYet"), sayStudio("nothingYetDo"));
  }
  const identifier = parseIdentifier(text);
  if (identifier) return { article: await fetchArticle(identifier, progress) };
  const unnamed = explainAddress(text);
  if (unnamed) throw unnamed;
  const page = html === undefined ? undefined : await readPage(html);
  return { article: page ?? (await readArticle(text)) };
}

/** The page's HTML tells more than its text, unless it is that of a text editor or broken. */
async function readPage(html: string): Promise<ReadArticle | undefined> {
  try {
    const read = await readArticle(html);
    const { abstract = "", sections = [] } = read.records[0]?.article ?? {};
    return abstract === "" && sections.length === 0 ? undefined : read;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

async function readFile(file: File, { signal, onStep }: Progress): Promise<Taken> {
  if (file.size > MOST_BYTES) {
    throw new InputError(
      sayStudio("fileTooLarge", {
        file: file.name,
        size: Math.round(file.size / 1e6),
        most: MOST_BYTES / 1e6,
      }),
      sayStudio("fileTooLargeDo"),
    );
  }
  onStep(sayStudio("readingFile", { file: file.name }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const start = new TextDecoder().decode(bytes.subarray(0, 120_000));
  if (isDeck(start)) return { deck: new TextDecoder().decode(bytes) };
  const article = await readArticle(bytes, {
    openPdf: (pdf) =>
      openPdf(pdf, {
        signal,
        onPage: (done, total) => onStep(sayStudio("readingPage", { done, total })),
      }),
  });
  signal.throwIfAborted();
  return { article };
}

/** What fetches is fetched itself only now: most people paste. */
async function fetchArticle(identifier: Identifier, progress: Progress): Promise<ReadArticle> {
  // A browser may think that it is online when it is not, but never the other way round.
  if (navigator.onLine === false) throw offline();
  const { fetchAndRead } = await import("../../io/fetch/index.ts");
  return fetchAndRead(identifier, progress);
}
