import type { Finding } from "../../../kernel/index.ts";
import type { CheckAnswer, CheckRequest } from "./check-messages.ts";

/** Checks what it is given beside the page; what is overtaken is not told. */
export interface Checker {
  check(markdown: string): void;
  stop(): void;
}

/**
 * @param article the text that evidence is looked up in
 * @param tell is given what the last text that was handed in has wrong
 */
export function createChecker(
  article: string | undefined,
  tell: (findings: readonly Finding[], markdown: string) => void,
): Checker {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  const post = (request: CheckRequest) => worker.postMessage(request);
  post({ article });
  let number = 0;
  let asked = "";
  // One at a time: while one is checked, only the latest waits.
  let isBusy = false;
  let waits = false;
  const send = () => {
    isBusy = true;
    waits = false;
    post({ number: ++number, markdown: asked });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
    isBusy = false;
    if (waits) send();
    else tell(data.findings, asked);
  });
  return {
    check: (markdown) => {
      asked = markdown;
      if (isBusy) waits = true;
      else send();
    },
    stop: () => worker.terminate(),
  };
}
