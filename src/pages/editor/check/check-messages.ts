import type { Finding } from "../../../kernel/index.ts";

/** What the page asks of the worker: first the article, then texts. */
export type CheckRequest =
  | { readonly article: string | undefined }
  | { readonly number: number; readonly markdown: string };

export interface CheckAnswer {
  readonly number: number;
  readonly findings: readonly Finding[];
}
