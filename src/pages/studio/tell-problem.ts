import type { ArticleRecord } from "../../article/index.ts";
import { escapeHtml } from "../../deck/index.ts";
import { noticeOf } from "../notice.ts";
import type { Places } from "./studio-html.ts";

const UNDERSTOOD = "What was understood";

export interface Problem {
  readonly error: unknown;
  /** The name of the file that it is about. */
  readonly file?: string | undefined;
  /** The article that stays on the page though another was asked for. */
  readonly earlier?: ArticleRecord | undefined;
}

/** Says what went wrong, and that what still stands below is not the answer to what was asked. */
export function tellProblem({ problem, check }: Places, { error, file, earlier }: Problem): void {
  const named = file === undefined ? "" : `${escapeHtml(file)}: `;
  const title = earlier?.article.title || "an article without a title";
  const still = earlier
    ? `<span class="still">What stands below is still the article that you brought before: “${escapeHtml(title)}”.</span>`
    : "";
  problem.innerHTML = `${named}${noticeOf(error)}${still}`;
  headingOf(check).textContent = earlier ? `${UNDERSTOOD} of the article before` : UNDERSTOOD;
  problem.scrollIntoView({ block: "nearest" });
}

/** Nothing is wrong any more. */
export function clearProblem({ problem, check }: Places): void {
  problem.textContent = "";
  headingOf(check).textContent = UNDERSTOOD;
}

function headingOf(check: HTMLElement): HTMLElement {
  return check.querySelector("h2") as HTMLElement;
}
