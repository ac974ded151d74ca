import { FIGURES } from "../figures/index.ts";
import { type Finding, foldText } from "../kernel/index.ts";
import { checkQuiz, kindOf, type Question } from "../quiz/index.ts";
import { findDepartures, isCovered } from "./compare-with-evidence.ts";
import { type Deck, type Evidence, evidenceIds, type Slide } from "./deck.ts";
import { isOfBody } from "./evidence-name.ts";
import { listClaims, listPassages } from "./list-claims.ts";
import { plainText } from "./markdown.ts";
import { quotedWords, readOtherSource, withoutSources } from "./other-source.ts";
import type { ParsedDeck } from "./parse-deck.ts";
import { findOverflow } from "./slide-limits.ts";

/**
 * Everything that keeps a deck from being one to stand behind, in the order of the file: claims
 * and answers without evidence, evidence that the article does not hold, malformed questions and
 * figures, questions with item-writing flaws, overfull slides. `article` is the text of the
 * article; without it, the deck's own `source` slides are searched, and what is cited from outside
 * the abstract is taken on trust. So are quotations of other sources, which must say where they
 * can be read.
 */
export function checkDeck(parsed: ParsedDeck, article?: string): Finding[] {
  const { deck } = parsed;
  const findings: Finding[] = [...parsed.findings];
  const report = (at: object, rule: string, what: string, remedy: string, below = 0) =>
    findings.push({ line: (parsed.lines.get(at) ?? 1) + below, rule, what, remedy });

  const source = article ?? quotedSource(deck);
  const trusted = deck.evidence.filter(
    ({ id, text }) =>
      readOtherSource(text) !== undefined || (article === undefined && isOfBody(id)),
  );
  checkEvidence(deck, source, new Set(trusted.map(({ id }) => id)), report);
  if (source !== undefined) {
    const own = trusted.filter(({ text }) => readOtherSource(text) === undefined);
    const texts = [source, ...own.map(({ text }) => text)];
    // Legends are no part of the abstract, and longer than what is cited of them.
    const quotations = article === undefined ? OWN_WORDS : OWN_WORDS_AND_LEGENDS;
    checkQuotations(deck, texts.join("\n\n"), quotations, report);
  }
  for (const slide of deck.slides) {
    checkMarks(slide, deck, report);
    checkClaims(slide, deck, report);
    checkFigures(slide, report);
    for (const what of findOverflow(slide)) {
      report(slide, "overfull", what, "cut it, or move a part to another slide or to the notes");
    }
  }
  checkQuestionIds(deck, report);
  checkFlaws(deck, report);
  return findings.sort((a, b) => a.line - b.line);
}

type Report = (at: object, rule: string, what: string, remedy: string, below?: number) => void;

/** The article's own words, where the deck quotes them. */
export function quotedSource(deck: Deck): string | undefined {
  const prose = deck.slides
    .filter((slide) => slide.kind === "source")
    .flatMap((slide) => slide.blocks)
    .flatMap((block) => (block.type === "prose" ? [block.markdown] : []));
  if (prose.length === 0) return undefined;
  return prose.map((markdown) => plainText(markdown.replace(/^>[ \t]?/gmu, ""))).join("\n\n");
}

function checkEvidence(
  deck: Deck,
  article: string | undefined,
  trusted: ReadonlySet<string>,
  report: Report,
): void {
  const used = new Set(
    deck.slides.flatMap((slide) => [
      ...listPassages(slide).flatMap(({ markdown }) => evidenceIds(markdown)),
      ...evidenceIds(slide.note),
    ]),
  );
  const folded = article === undefined ? undefined : foldText(article).text;
  for (const note of deck.evidence) {
    if (!used.has(note.id)) {
      report(
        note,
        "footnote-unused",
        `footnote [^${note.id}] is defined but not used`,
        "cite it on a slide, or delete it",
      );
    }
    if (note.text === "") {
      report(
        note,
        "footnote-empty",
        `footnote [^${note.id}] is empty`,
        "write the article's sentence after the colon",
      );
    }
    checkOtherSource(note, report);
    if (
      note.text !== "" &&
      folded !== undefined &&
      !trusted.has(note.id) &&
      !folded.includes(foldText(note.text).text)
    ) {
      report(
        note,
        "evidence-not-found",
        `the article does not hold the text of [^${note.id}]: “${shorten(note.text)}”`,
        "copy the sentence from the article, word for word; of another source: `“its words” — source. https://…`",
      );
    }
  }
  const [unknown] = deck.evidence.filter(({ id }) => !trusted.has(id));
  if (article === undefined && unknown !== undefined) {
    report(
      unknown,
      "no-article",
      "there is no article to look the evidence up in",
      "put article.txt beside the deck, or name it with --article",
    );
  }
}

/** A quotation of another source has words, a source and an address; we do not look it up. */
function checkOtherSource(note: Evidence, report: Report): void {
  const other = readOtherSource(note.text);
  if (!other) return;
  const parts = [
    ["words of that source between “ and ”", other.quotation],
    ["name of the source behind the dash", other.name],
    ["https address at its end", other.address],
  ] as const;
  for (const [what, part] of parts) {
    if (/[\p{L}\p{N}]/u.test(part)) continue;
    report(
      note,
      "source-incomplete",
      `footnote [^${note.id}] quotes another source, but has no ${what}`,
      "write `“its words” — source. https://…`",
    );
  }
}

const OWN_WORDS = /In the article's words: “([^”]*)”/gu;
const OWN_WORDS_AND_LEGENDS =
  /(?:In the article's words|The legend, in full or in part): “([^”]*)”/gu;

/** What a note gives as the article's words must be. */
function checkQuotations(deck: Deck, article: string, quotations: RegExp, report: Report): void {
  const folded = foldText(article).text;
  for (const slide of deck.slides) {
    for (const [, quoted = ""] of slide.note.matchAll(quotations)) {
      if (folded.includes(foldText(plainText(quoted)).text)) continue;
      report(
        slide,
        "quotation-not-found",
        `the notes quote what the article does not hold: “${shorten(quoted)}”`,
        "copy the sentence from the article, word for word",
      );
    }
  }
}

function checkMarks(slide: Slide, deck: Deck, report: Report): void {
  const defined = new Set(deck.evidence.map((note) => note.id));
  const seen = new Set<string>();
  const missing = (markdown: string, at: object, below: number) => {
    for (const id of evidenceIds(markdown)) {
      if (defined.has(id) || seen.has(id)) continue;
      seen.add(id);
      report(
        at,
        "footnote-undefined",
        `footnote [^${id}] is used but not defined`,
        `add its source sentence at the end of the file: \`[^${id}]: …\``,
        below,
      );
    }
  };
  for (const { markdown, block, below } of listPassages(slide)) missing(markdown, block, below);
  missing(slide.note, slide, 0);
}

function checkClaims(slide: Slide, deck: Deck, report: Report): void {
  const notes = new Map(deck.evidence.map(({ id, text }) => [id, text]));
  for (const { markdown, block, below } of listClaims(slide)) {
    const ids = evidenceIds(markdown);
    const name =
      block.type === "question"
        ? `the answer to “${shorten(plainText(block.question.stem))}”`
        : `“${shorten(plainText(markdown))}”`;
    if (ids.length === 0) {
      report(
        block,
        "no-evidence",
        `${name} has no evidence`,
        "add a footnote such as [^1] and, at the end of the file, the article's sentence",
        below,
      );
      continue;
    }
    if (!ids.every((id) => notes.has(id))) continue;
    const footnotes = ids.flatMap((id) => notes.get(id) ?? []);
    const cited = footnotes.map(quotedWords).join(" ");
    if (block.type === "question") {
      for (const { rule, what, remedy } of checkKey(block.question, cited)) {
        report(block, rule, `${name} ${what}`, remedy);
      }
      continue;
    }
    for (const { rule, what } of findDepartures(
      withoutSources(plainText(markdown), footnotes),
      cited,
    )) {
      const remedy = "say what the sentence says, or cite the one that says this";
      report(block, rule, `${name} ${what}`, remedy, below);
    }
  }
}

/** The number of a key stands in the evidence, and no other option fits it better. */
function checkKey(
  question: Question,
  cited: string,
): { rule: string; what: string; remedy: string }[] {
  const stray = findDepartures(keyOf(question), cited)
    .filter(({ rule }) => rule === "number-not-in-evidence")
    .map((each) => ({ ...each, remedy: "correct the number, or cite the sentence that has it" }));
  if (question.kind !== "single" || isCovered(keyOf(question), cited)) return stray;
  const better = question.options.find(
    ({ correct, text }) => !correct && isCovered(plainText(text), cited),
  );
  if (!better) return stray;
  const fitting = shorten(plainText(better.text));
  return [
    ...stray,
    {
      rule: "key-not-in-evidence",
      what: `is not in the words of its evidence, but “${fitting}” is`,
      remedy: "mark the option that the evidence supports, or cite another sentence",
    },
  ];
}

/** The text of the right answer. */
function keyOf(question: Question): string {
  return kindOf(question).key(question).map(plainText).join(" ");
}

function checkFigures(slide: Slide, report: Report): void {
  for (const block of slide.blocks) {
    if (block.type !== "figure") continue;
    // A figure's lines are counted from the one below its opening fence.
    for (const { line, rule, what, remedy } of FIGURES[block.language].check(block.body))
      report(block, rule, what, remedy, line + 1);
  }
}

function checkQuestionIds(deck: Deck, report: Report): void {
  const seen = new Set<string>();
  for (const block of deck.slides.flatMap((slide) => slide.blocks)) {
    if (block.type === "again" && !seen.has(block.question)) {
      report(
        block,
        "question-again",
        `question “${block.question}” is asked again, and was not asked before`,
        "name the id of a question that stands above",
      );
    }
    if (block.type !== "question") continue;
    const { id } = block.question;
    if (seen.has(id)) {
      report(
        block,
        "question-id",
        `question id “${id}” is used twice`,
        "give one of them another id: answers are kept by it",
      );
    }
    seen.add(id);
  }
}

/** What spoils a question as a test, whatever its answer: item-writing flaws. */
function checkFlaws(deck: Deck, report: Report): void {
  const blocks = deck.slides
    .flatMap((slide) => slide.blocks)
    .flatMap((block) => (block.type === "question" ? [block] : []));
  for (const { flaw, question, what, remedy } of checkQuiz(blocks.map((block) => block.question))) {
    const block = blocks[question];
    if (!block) continue;
    report(block, flaw, `“${shorten(plainText(block.question.stem))}” ${what}`, remedy);
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
