import type { DeckContent, DeckRecord, KeptArticle, Making } from "../../library/index.ts";

type Kept = Pick<DeckContent, "article" | "baseline" | "making" | "name">;

/** What a deck was made from, as the text of `kept.json`: with it, the deck can be made anew elsewhere. */
export function writeMaking({ article, baseline, making, name }: DeckRecord): string {
  return `${JSON.stringify({ format: 1, name, making, baseline, article }, undefined, 1)}\n`;
}

/** What of such a file has our form; the rest of the deck does without it. */
export function readMaking(text: string | undefined): Kept {
  let value: Record<string, unknown>;
  try {
    value = asFields(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
  const { name, baseline, making, article } = value;
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof baseline === "string" ? { baseline } : {}),
    ...(isMaking(making) ? { making } : {}),
    ...(isArticle(article) ? { article } : {}),
  };
}

const asFields = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function isMaking(value: unknown): value is Making {
  if (typeof value !== "object" || value === null) return false;
  const { template, minutes, exchanges } = asFields(value);
  return (
    (template === undefined || typeof template === "string") &&
    (minutes === undefined || typeof minutes === "number") &&
    (exchanges === undefined || areExchanges(exchanges))
  );
}

const areExchanges = (value: unknown) =>
  Array.isArray(value) &&
  value.every((each) => {
    const { id, wish } = asFields(each);
    return typeof id === "string" && (wish === "alike" || wish === "harder");
  });

const LISTS = ["authors", "keywords", "references", "sections", "figures", "tables", "sourceSpans"];

function isArticle(value: unknown): value is KeptArticle {
  const { record, mended } = asFields(value);
  const { article, text } = asFields(record);
  const fields = asFields(article);
  return (
    typeof mended === "object" &&
    mended !== null &&
    typeof text === "string" &&
    ["title", "abstract", "type"].every((name) => typeof fields[name] === "string") &&
    LISTS.every((name) => Array.isArray(fields[name]))
  );
}
