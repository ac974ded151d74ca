import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  isolateHistory,
  redo,
  undo,
} from "@codemirror/commands";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, Transaction } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { sayEditor } from "../../../words/index.ts";
import type { Footnote } from "../text/place-footnotes.ts";
import { changesBetween } from "../text/text-change.ts";
import { completeDeck } from "./complete.ts";
import { deckLanguage } from "./deck-language.ts";
import { markLines } from "./mark-lines.ts";
import { sourcePhrases } from "./source-phrases.ts";

/** The deck's text as it is edited: the one place where it changes, and can be undone. */
export interface SourceView {
  readonly text: string;
  /** Offset of the caret. */
  readonly caret: number;
  /** Puts another text there as one step that undo takes back; the caret goes to `caret`. */
  replace(text: string, caret?: number): void;
  /** Another text that is not to be undone: the deck as it was saved elsewhere. */
  reset(text: string): void;
  goTo(offset: number, focus?: boolean): void;
  goToLine(line: number): void;
  undo(): boolean;
  redo(): boolean;
  tell(diagnostics: readonly Diagnostic[]): void;
  focus(): void;
  insert(text: string): void;
  destroy(): void;
}

export interface SourceOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly sentences: () => readonly Footnote[];
  readonly onChange: (text: string) => void;
  /** The caret moved; `byPerson` is false where a programme put it there. */
  readonly onCaret: (offset: number) => void;
  /** Alt+↑ and Alt+↓. */
  readonly onMove: (by: -1 | 1) => void;
}

const quiet = Annotation.define<boolean>();

export function createSource(options: SourceOptions): SourceView {
  const { parent, text, sentences, onChange, onCaret, onMove } = options;
  const move = (by: -1 | 1) => () => {
    onMove(by);
    return true;
  };
  const stateOf = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [
        keymap.of([
          { key: "Alt-ArrowUp", run: move(-1) },
          { key: "Alt-ArrowDown", run: move(1) },
        ]),
        lineNumbers(),
        lintGutter(),
        history({ newGroupDelay: 500 }),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        closeBrackets(),
        autocompletion({ override: [completeDeck(sentences)], icons: false }),
        deckLanguage(),
        markLines(),
        sourcePhrases(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": sayEditor("textLabel"),
          tabindex: "0",
          spellcheck: "false",
          autocapitalize: "off",
        }),
        keymap.of([
          ...completionKeymap,
          ...searchKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
          if (update.selectionSet || update.docChanged) {
            if (!update.transactions.some((each) => each.annotation(quiet))) {
              onCaret(update.state.selection.main.head);
            }
          }
        }),
      ],
    });
  const view = new EditorView({ parent, state: stateOf(text) });
  return {
    get text() {
      return view.state.doc.toString();
    },
    get caret() {
      return view.state.selection.main.head;
    },
    replace: (after, caret) => {
      const before = view.state.doc.toString();
      view.dispatch({
        changes: changesBetween(before, after),
        ...(caret === undefined ? {} : { selection: { anchor: Math.min(caret, after.length) } }),
        annotations: [isolateHistory.of("full"), Transaction.userEvent.of("edit")],
        scrollIntoView: caret !== undefined,
      });
    },
    reset: (after) => view.setState(stateOf(after)),
    goTo: (offset, focus = true) => {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: "start", yMargin: 24 }),
        annotations: quiet.of(true),
      });
      if (focus) view.focus();
    },
    goToLine: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
    undo: () => undo(view),
    redo: () => redo(view),
    tell: (diagnostics) => view.dispatch(setDiagnostics(view.state, [...diagnostics])),
    focus: () => view.focus(),
    insert: (words) => view.dispatch(view.state.replaceSelection(words)),
    destroy: () => view.destroy(),
  };
}
