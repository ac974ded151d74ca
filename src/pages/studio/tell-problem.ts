import type { ArticleRecord } from "../../article/index.ts";
import { escapeHtml } from "../../deck/index.ts";
import { sayStudio } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";
import type { Places } from "./studio-html.ts";

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
  const title = earlier?.article.title || sayStudio("untitledArticle");
  const still = earlier
    ? `<span class="still">${escapeHtml(sayStudio("stillEarlier", { title }))}</span>`
    : "";
  problem.innerHTML = `${named}${noticeOf(error)}${still}`;
  headingOf(check).textContent = sayStudio(earlier ? "understoodBefore" : "understood");
  problem.scrollIntoView({ block: "nearest" });
}

/** Nothing is wrong any more. */
export function clearProblem({ problem, check }: Places): void {
  problem.textContent = "";
  headingOf(check).textContent = sayStudio("understood");
}

function headingOf(check: HTMLElement): HTMLElement {
  return check.querySelector("h2") as HTMLElement;
}
