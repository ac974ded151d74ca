import { type Extension, RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";

/** Lines that are seen as such, by the class that they get. */
const KINDS: readonly (readonly [pattern: RegExp, decoration: Decoration])[] = [
  [/^---\s*$/u, Decoration.line({ class: "line-break" })],
  [/^\s*(?:\d+[.)]|[-*]) \[[xX]\] /u, Decoration.line({ class: "line-key" })],
  [/^\[\^[^\]\s]+\]:/u, Decoration.line({ class: "line-footnote" })],
];

/** Slide ends, right answers and footnotes stand out as lines; only those in view are looked at. */
export function markLines(): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const kind = KINDS.find(([pattern]) => pattern.test(line.text));
      if (kind) builder.add(line.from, line.from, kind[1]);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
