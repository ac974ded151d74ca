import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from "@codemirror/autocomplete";
import { BLOOM_LEVELS } from "../../../quiz/index.ts";
import { sayEditor } from "../../../words/index.ts";
import { freeQuestionId } from "../text/find-question.ts";
import { type Footnote, footnotesOf, placeFootnotes } from "../text/place-footnotes.ts";
import { changesBetween } from "../text/text-change.ts";

/** Shown of a sentence in the list; the whole of it stands beside. */
const LISTED_CHARACTERS = 60;
const KINDS = ["order", "match", "cloze", "short"] as const;
const FIGURES = ["number", "chart", "forest", "flow", "timeline", "mechanism"] as const;

/** @param sentences those of the article that may be cited, whether the deck does so yet or not */
export function completeDeck(sentences: () => readonly Footnote[]) {
  return (context: CompletionContext): CompletionResult | null =>
    completeFootnote(context, sentences()) ??
    completeParts(context) ??
    completeFigure(context) ??
    completeQuestion(context);
}

/** `[^`: the sentences of the article, with their text. One that has no footnote yet gets it. */
function completeFootnote(
  context: CompletionContext,
  sentences: readonly Footnote[],
): CompletionResult | null {
  const begun = context.matchBefore(/\[\^[\p{L}\p{N}-]*/u);
  if (!begun) return null;
  const there = footnotesOf(context.state.doc.toString());
  const all = new Map([...sentences.map(({ id, text }) => [id, text] as const), ...there]);
  const options = [...all].map(
    ([id, text], index): Completion => ({
      label: `[^${id}]`,
      detail: shorten(text),
      info: text,
      boost: -index / 1000,
      apply: (view, _completion, from, to) => {
        const closed = view.state.sliceDoc(to, to + 1) === "]" ? to + 1 : to;
        view.dispatch({
          changes: { from, to: closed, insert: `[^${id}]` },
          selection: { anchor: from + id.length + 3 },
          userEvent: "input.complete",
        });
        const text = view.state.doc.toString();
        const noted = placeFootnotes(text, [{ id, text: all.get(id) ?? "" }]);
        if (noted !== text) view.dispatch({ changes: changesBetween(text, noted) });
      },
    }),
  );
  // What is typed is sought in the sentence too: by its words one knows it.
  return { from: begun.from, options, validFor: /^\[\^[\p{L}\p{N}-]*$/u };
}

/** Within `<!-- quiz … -->` the parts of a question, and their values. */
function completeParts(context: CompletionContext): CompletionResult | null {
  const comment = context.matchBefore(/<!--\s*quiz\b[^>\n]*/u);
  const word = context.matchBefore(/[\w=]*/u);
  if (!comment || !word) return null;
  const id = freeQuestionId(context.state.doc.toString());
  const of = (name: string, values: readonly (string | number)[]): Completion[] =>
    values.map((value) => ({ label: `${name}=${value}`, type: "property" }));
  const options = [
    ...of("id", [id]),
    ...of("bloom", BLOOM_LEVELS),
    ...of("difficulty", [1, 2, 3, 4, 5]),
    ...of("kind", KINDS),
    { label: "confidence", type: "property" },
  ].filter(
    ({ label }) =>
      !new RegExp(`\\b${label.split("=")[0]}\\b`, "u").test(
        comment.text.slice(0, word.from - comment.from),
      ),
  );
  return { from: word.from, options, validFor: /^[\w=]*$/u };
}

/** The names of figures behind an opening fence. */
function completeFigure(context: CompletionContext): CompletionResult | null {
  const begun = context.matchBefore(/^```\w*/u);
  if (!begun) return null;
  const options = FIGURES.map((name) =>
    snippetCompletion(`\`\`\`${name}\n\${}\n\`\`\``, { label: `\`\`\`${name}`, type: "keyword" }),
  );
  return { from: begun.from, options, validFor: /^```\w*$/u };
}

/** `####`: the kinds of question, each as it is written. */
function completeQuestion(context: CompletionContext): CompletionResult | null {
  const begun = context.matchBefore(/^#{3,4}\s?\w*/u);
  if (!begun) return null;
  const id = freeQuestionId(context.state.doc.toString());
  const head = (more = "") => `#### \${${sayEditor("stem")}} <!-- quiz id=${id}${more} -->`;
  const why = `\n\n> \${${sayEditor("why")}} [^\${1}]`;
  const kinds: readonly (readonly [string, string])[] = [
    [sayEditor("kindSingle"), `${head()}\n\n1. [x] \${}\n2. [ ] \${}\n3. [ ] \${}${why}`],
    [sayEditor("kindMultiple"), `${head()}\n\n- [x] \${}\n- [x] \${}\n- [ ] \${}${why}`],
    [sayEditor("kindNumber"), `${head()}\n\n= \${} ± 0${why}`],
    [sayEditor("kindShort"), `${head(" kind=short")}\n\n= \${}${why}`],
    [sayEditor("kindOrder"), `${head(" kind=order")}\n\n1. \${}\n2. \${}\n3. \${}${why}`],
    [
      sayEditor("kindMatch"),
      `${head(" kind=match")}\n\n| \${} | \${} |\n|---|---|\n| \${} | \${} |\n| \${} | \${} |${why}`,
    ],
    [sayEditor("kindCloze"), `${head()}\n\n\${} [\${}](#blank) \${}${why}`],
  ];
  const options = kinds.map(([label, template], index) =>
    snippetCompletion(template, {
      label: `#### ${label}`,
      detail: sayEditor("question"),
      type: "keyword",
      boost: -index,
    }),
  );
  return { from: begun.from, options, validFor: /^#{3,4}\s?\w*$/u };
}

function shorten(text: string): string {
  return text.length > LISTED_CHARACTERS ? `${text.slice(0, LISTED_CHARACTERS)}…` : text;
}
