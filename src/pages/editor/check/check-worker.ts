import { checkDeck, parseDeck } from "../../../deck/index.ts";
import type { CheckAnswer, CheckRequest } from "./check-messages.ts";

// Checking compares every claim with its sentence: a quarter of a second on a slow machine, which
// nobody is to feel while typing.
let article: string | undefined;

addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  if ("article" in data) {
    article = data.article;
    return;
  }
  const answer: CheckAnswer = {
    number: data.number,
    findings: checkDeck(parseDeck(data.markdown), article),
  };
  postMessage(answer);
});
