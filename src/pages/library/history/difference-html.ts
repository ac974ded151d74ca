import { escapeHtml } from "../../../deck/index.ts";
import type { Stretch } from "../../../library/index.ts";
import { sayLibrary } from "../../../words/index.ts";

/** Lines beside a change that tell where it stands. */
const AROUND = 2;

/** What was added since and what was taken out, by words and signs, never by colour alone. */
export function differenceHtml(stretches: readonly Stretch[]): string {
  if (stretches.every(({ is }) => is === "same")) {
    return `<p>${escapeHtml(sayLibrary("same"))}</p>`;
  }
  return stretches
    .map(({ is, lines }, i) => {
      if (is === "added") return block("ins", "+", sayLibrary("added"), lines);
      if (is === "taken") return block("del", "−", sayLibrary("taken"), lines);
      return same(lines, i === 0, i === stretches.length - 1);
    })
    .join("");
}

function block(tag: "ins" | "del", sign: string, words: string, lines: readonly string[]): string {
  return `<${tag}><span class="visually-hidden">${escapeHtml(words)}: </span><span class="sign" aria-hidden="true">${sign}</span><pre>${escapeHtml(lines.join("\n"))}</pre></${tag}>`;
}

function same(lines: readonly string[], isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? [] : lines.slice(0, AROUND);
  const tail = isLast ? [] : lines.slice(Math.max(head.length, lines.length - AROUND));
  const hidden = lines.length - head.length - tail.length;
  const text = (some: readonly string[]) =>
    some.join("").trim() === "" ? "" : `<pre>${escapeHtml(some.join("\n"))}</pre>`;
  const fold =
    hidden > 0
      ? `<p class="fold">${escapeHtml(sayLibrary("unchangedLines", { n: hidden }))}</p>`
      : "";
  return text(head) + fold + text(tail);
}
