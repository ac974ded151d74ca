import {
  type Evidence,
  escapeHtml,
  evidenceIds,
  nameEvidence,
  renderInline,
} from "../../deck/index.ts";
import { kindOf, type Question } from "../../quiz/index.ts";
import { sayReview } from "../../words/index.ts";

/** What is right, and why, for who had it shown. */
export function keyHtml(question: Question): string {
  const key =
    question.kind === "single" || question.kind === "several"
      ? question.options.filter(({ correct }) => correct).map(({ text }) => text)
      : question.kind === "match"
        ? question.pairs.map(({ left, right }) => `${left}: ${right}`)
        : kindOf(question).key(question);
  const tag = question.kind === "order" ? "ol" : "ul";
  const list = key.map((text) => `<li>${renderInline(text)}</li>`).join("");
  return `<h2>${escapeHtml(sayReview("answer"))}</h2><${tag} class="key">${list}</${tag}><p>${renderInline(question.explanation)}</p>`;
}

/** The sentences that the explanation points at, word for word. */
export function sourceHtml(question: Question, evidence: readonly Evidence[]): string {
  const ids = new Set(evidenceIds(question.explanation));
  const quoted = evidence
    .filter(({ id }) => ids.has(id))
    .map(
      ({ id, text }) =>
        `<blockquote><p>${escapeHtml(text)}</p><footer>${escapeHtml(nameEvidence(id))}</footer></blockquote>`,
    );
  if (quoted.length === 0) return "";
  return `<h2>${escapeHtml(sayReview("source"))}</h2>${quoted.join("")}`;
}
