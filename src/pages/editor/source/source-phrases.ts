import { EditorState, type Extension } from "@codemirror/state";
import { sayEditor } from "../../../words/index.ts";

/** What CodeMirror itself says, in the language of the page. */
export function sourcePhrases(): Extension {
  return EditorState.phrases.of({
    Find: sayEditor("find"),
    Replace: sayEditor("replace"),
    next: sayEditor("next"),
    previous: sayEditor("previous"),
    all: sayEditor("all"),
    "match case": sayEditor("matchCase"),
    regexp: sayEditor("regexp"),
    "by word": sayEditor("byWord"),
    replace: sayEditor("replace"),
    "replace all": sayEditor("replaceAll"),
    close: sayEditor("closeSearch"),
    "No diagnostics": sayEditor("noFindings"),
    Diagnostics: sayEditor("findings"),
  });
}
