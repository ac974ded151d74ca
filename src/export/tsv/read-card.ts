import { parseNumber, type Question } from "../../quiz/index.ts";
import type { CardFields } from "../anki/card-fields.ts";
import { escapeCell } from "../questions/escape-cell.ts";
import { inlineText } from "../questions/inline-html.ts";
import { readInlineHtml } from "../questions/read-inline-html.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What is typed, and what is right as well. */
const FILLED = /<b class="jc-fill">([^<]*)<\/b>((?: \/ <i class="jc-or">[^<]*<\/i>)*)/gu;
const NO_HEADINGS = ["…", "…"];

/**
 * The question behind a card of ours, from the fields as `cardFields` writes them; `undefined`
 * where they were changed beyond recognition.
 */
export function readCard(
  kind: string,
  fields: CardFields,
  shared: Pick<Question, "id" | "bloom" | "difficulty">,
): Question | undefined {
  const { Options, Answer } = fields;
  const [why = "", said = ""] = fields.Explanation.split(/(?=<ul class="jc-feedback">)/u);
  const isSaid = fields.Explanation.startsWith('<ul class="jc-feedback">');
  const feedback = labelled(isSaid ? why : said);
  const base = {
    ...shared,
    stem: readInlineHtml(fields.Question),
    explanation: isSaid ? "" : readInlineHtml(why),
  };
  const slips = feedback.map(({ label, text }) => ({ answer: label, feedback: text }));
  const withSlips = slips.length > 0 ? { slips } : {};
  switch (kind) {
    case "single":
    case "several": {
      const keys = new Set(labelled(Answer).map(({ label }) => label));
      const options = items(Options).map((text, i) => {
        const letter = LETTERS[i] ?? String(i + 1);
        const own = feedback.find(({ label }) => label === letter)?.text;
        return {
          text: readInlineHtml(text),
          correct: keys.has(letter),
          ...(own === undefined ? {} : { feedback: own }),
        };
      });
      return { ...base, kind, options };
    }
    case "order": {
      const texts = items(Answer).map(readInlineHtml);
      return {
        ...base,
        kind,
        items: texts.map((text) => ({ text, ...feedbackOf(feedback, text) })),
      };
    }
    case "match": {
      const rows = [...Answer.matchAll(/<tr><td>([\s\S]*?)<\/td><td>([\s\S]*?)<\/td><\/tr>/gu)];
      const pairs = rows.map(([, left = "", right = ""]) => {
        const pair = { left: cell(left), right: cell(right) };
        return { ...pair, ...feedbackOf(feedback, `${pair.left} – ${pair.right}`, true) };
      });
      const used = new Set(pairs.map(({ right }) => right));
      const decoys = items(Options.slice(Math.max(Options.indexOf("<ol"), 0)))
        .map(cell)
        .filter((text) => !used.has(text))
        .map((text) => ({ text, ...feedbackOf(feedback, text, true) }));
      const rest = decoys.length > 0 ? { decoys } : {};
      return { ...base, kind, headings: NO_HEADINGS, pairs, ...rest };
    }
    case "numeric": {
      const [first] = Answer.matchAll(FILLED);
      const [value = "", tolerance = "0"] = (first?.[1] ?? "").split(" ± ");
      const unit = readInlineHtml(Answer.slice(first?.[0].length ?? 0));
      const number = { value: parseNumber(value), tolerance: parseNumber(tolerance) };
      if (Number.isNaN(number.value + number.tolerance)) return undefined;
      return { ...base, kind, ...number, ...(unit === "" ? {} : { unit }), ...withSlips };
    }
    case "short": {
      const [first] = Answer.matchAll(FILLED);
      return first ? { ...base, kind, accepted: accepted(first, cell), ...withSlips } : undefined;
    }
    case "cloze": {
      const text = Answer.replace(/^<p>|<\/p>$/gu, "");
      const blanks = [...text.matchAll(FILLED)];
      if (blanks.length === 0) return undefined;
      let at = 0;
      const pieces = blanks.map(({ 0: blank, index }) => {
        const piece = text.slice(at, index);
        at = index + blank.length;
        return keepEnds(piece);
      });
      return {
        ...base,
        kind,
        pieces: [...pieces, keepEnds(text.slice(at))],
        blanks: blanks.map((blank) => ({
          accepted: accepted(blank, (each) => cell(each).replace(/(?<!\\)[[\]]/gu, "\\$&")),
        })),
        ...withSlips,
      };
    }
    default:
      return undefined;
  }
}

const items = (html: string) =>
  [...html.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/gu)].map(([, item = ""]) => item);

/** `<li><b>A</b> what is said</li>` */
function labelled(html: string): { label: string; text: string }[] {
  return items(html).flatMap((item) => {
    const [, label, text = ""] = /^<b>([\s\S]*?)<\/b> ([\s\S]*)$/u.exec(item) ?? [];
    return label === undefined
      ? []
      : [{ label: readInlineHtml(label), text: readInlineHtml(text) }];
  });
}

/** What is seen: the same words are escaped otherwise at the beginning of a text than within one. */
const seen = (markdown: string) => inlineText(markdown).replace(/\s+/gu, "");

function feedbackOf(all: readonly { label: string; text: string }[], part: string, isCell = false) {
  const said = all.find(({ label }) => seen(label) === seen(part))?.text;
  return said === undefined ? {} : { feedback: isCell ? escapeCell(said) : said };
}

const cell = (html: string) => escapeCell(readInlineHtml(html));

function accepted([, first = "", others = ""]: RegExpMatchArray, read: (html: string) => string) {
  const more = [...others.matchAll(/<i class="jc-or">([^<]*)<\/i>/gu)].map(([, text = ""]) => text);
  return [first, ...more].map(read);
}

/** A piece beside a gap: white space at its ends counts. */
function keepEnds(html: string): string {
  const text = readInlineHtml(html);
  if (text === "") return html === "" ? "" : " ";
  return `${/^\s/u.test(html) ? " " : ""}${text}${/\s$/u.test(html) ? " " : ""}`;
}
