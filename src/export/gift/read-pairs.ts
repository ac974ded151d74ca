import { escapeMarkdown } from "../../quiz/index.ts";
import { escapeCell } from "../questions/escape-cell.ts";
import type { ReadQuestion } from "../questions/read-back.ts";
import { type GiftParts, sharedOf } from "./gift-parts.ts";
import { unescapeGift } from "./gift-text.ts";

/** GIFT names no columns. */
const NO_HEADINGS = ["…", "…"];

/** `{=left -> right = -> a decoy}`, or the order that we write as the places 1, 2, 3. */
export function readPairs(parts: GiftParts, marked: readonly string[]): ReadQuestion {
  const sides = marked.map((each) => {
    const arrow = each.indexOf("->");
    const left = each.slice(1, arrow).trim();
    return {
      left: left === "" ? "" : parts.toMarkdown(left),
      right: escapeMarkdown(unescapeGift(each.slice(arrow + 2).trim())),
    };
  });
  const shared = sharedOf(parts);
  if (parts.tags.includes("order") && sides.every(({ left }, i) => Number(left) === i + 1)) {
    const items = sides.map(({ right }) => ({ text: right }));
    return { question: { ...shared, kind: "order", items }, findings: [] };
  }
  const pairs = sides
    .filter(({ left }) => left !== "")
    .map(({ left, right }) => ({ left: escapeCell(left), right: escapeCell(right) }));
  const used = new Set(pairs.map(({ right }) => right.toLowerCase()));
  const decoys = sides
    .filter(({ left }) => left === "")
    .map(({ right }) => ({ text: escapeCell(right) }))
    .filter(({ text }) => {
      const isNew = !used.has(text.toLowerCase());
      used.add(text.toLowerCase());
      return isNew;
    });
  const rest = decoys.length > 0 ? { decoys } : {};
  return {
    question: { ...shared, kind: "match", headings: NO_HEADINGS, pairs, ...rest },
    findings: [],
  };
}
