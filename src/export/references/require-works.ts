import { InputError } from "../../kernel/index.ts";
import type { ListedWork } from "./listed-work.ts";

/** @throws {InputError} where there is nothing to list. */
export function requireWorks(works: readonly ListedWork[]): readonly ListedWork[] {
  if (works.length > 0) return works;
  throw new InputError(
    "the deck names no article and has no slide of references",
    "name the article in the deck's front matter, or add a slide <!-- slide kind=references -->",
  );
}
