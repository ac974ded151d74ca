import type { Diagnostic } from "@codemirror/lint";
import type { Finding } from "../../../kernel/index.ts";
import { asSentence } from "../../../kernel/index.ts";
import { sayEditor } from "../../../words/index.ts";
import { type Fix, fixOf } from "../text/fix-finding.ts";
import type { Footnote } from "../text/place-footnotes.ts";

const FIX_NAMES = {
  "delete-footnote": "fixDeleteFootnote",
  "add-sentence": "fixAddSentence",
  "write-sentence": "fixWriteSentence",
  "new-id": "fixNewId",
  "close-fence": "fixCloseFence",
} as const satisfies Readonly<Record<Fix["name"], string>>;

/** What can be presented all the same, if not well. */
const MILD = /^(?:overfull|footnote-unused|no-article|position-bias)$/u;

/**
 * Findings as CodeMirror shows them in the margin, each with its fix where there is a certain one.
 *
 * @param apply is given what a fix makes of the text
 */
export function diagnosticsOf(
  findings: readonly Finding[],
  markdown: string,
  sentences: readonly Footnote[],
  apply: (change: (text: string) => string) => void,
): Diagnostic[] {
  const starts = [0];
  for (let at = markdown.indexOf("\n"); at >= 0; at = markdown.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return findings.map((finding): Diagnostic => {
    const from = starts[finding.line - 1] ?? markdown.length;
    const to = Math.max(from, (starts[finding.line] ?? markdown.length + 1) - 1);
    const fix = fixOf(finding, sentences);
    return {
      from,
      to,
      severity: MILD.test(finding.rule) ? "info" : "warning",
      message: `${asSentence(finding.what)} ${asSentence(capital(finding.remedy))}`,
      ...(fix
        ? { actions: [{ name: sayEditor(FIX_NAMES[fix.name]), apply: () => apply(fix.apply) }] }
        : {}),
    };
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
