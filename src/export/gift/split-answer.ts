import { findMark } from "./split-gift.ts";

/** One answer between the braces, as it is written there. */
export interface GiftAnswer {
  readonly mark: "=" | "~";
  /** Percent, where it is given. */
  readonly weight?: number;
  readonly text: string;
  readonly feedback: string;
}

/** `~%-50%a wrong one#what choosing it shows` */
export function splitAnswer(written: string): GiftAnswer {
  const [, mark, weight, rest = ""] =
    /^\s*([=~])?\s*(?:%(-?\d{1,3}(?:\.\d*)?)%)?([\s\S]*)$/u.exec(written) ?? [];
  const hash = findMark(rest, /#/u);
  return {
    mark: mark === "~" ? "~" : "=",
    ...(weight === undefined ? {} : { weight: Number(weight) }),
    text: (hash < 0 ? rest : rest.slice(0, hash)).trim(),
    feedback: hash < 0 ? "" : rest.slice(hash + 1).trim(),
  };
}
