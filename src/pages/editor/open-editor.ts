import type { ElementContext } from "../../elements/index.ts";
import type { Repository } from "../../library/index.ts";
import type { KeptDeckState, StoreApi } from "../../store/index.ts";
import { sayEditor } from "../../words/index.ts";
import { siteRoot } from "../site-root.ts";
import { shelfOf } from "./pictures/shelf-of.ts";
import { type Editor, showEditor } from "./show-editor.ts";

/**
 * Shows the editor of the kept deck that is open, and keeps the two in step. Ends with what closes it.
 *
 * @param kept with its deck open
 */
export function openEditor(
  app: HTMLElement,
  context: ElementContext,
  kept: StoreApi<KeptDeckState>,
  repository: Repository,
): () => void {
  const { record, markdown } = kept.getState();
  const id = record?.id ?? "";
  let editor: Editor | undefined;
  /** What the editor has told, to know it from what comes from elsewhere. */
  let told = markdown;
  editor = showEditor(app, context, {
    markdown,
    article: record?.article?.record,
    baseline: record?.baseline,
    pictures: shelfOf(repository, kept),
    home: siteRoot(),
    back: `${siteRoot()}#/deck/${id}`,
    onChange: (text) => {
      told = text;
      kept.getState().edit(text);
    },
    onRemade: (baseline, template, minutes) => {
      const making = { ...kept.getState().record?.making, template, minutes, exchanges: [] };
      kept.getState().change({ baseline, making }, "made");
    },
  });
  const showSaving = ({ saving }: KeptDeckState) => {
    const key = { saved: "saved", saving: "saving", "not-saved": "notSaved" } as const;
    if (!editor) return;
    editor.saving.textContent = sayEditor(key[saving.state]);
    editor.saving.dataset["state"] = saving.state;
  };
  showSaving(kept.getState());
  const unsubscribe = kept.subscribe((state, before) => {
    if (state.saving !== before.saving) showSaving(state);
    // Another window's text, an earlier version, what was recovered.
    if (state.markdown !== before.markdown && state.markdown !== told) {
      told = state.markdown;
      editor?.reset(state.markdown);
    }
  });
  return () => {
    unsubscribe();
    editor?.close();
    editor = undefined;
  };
}
