import { hashName } from "../../kernel/index.ts";

/** The line of a talk, and the place where its state is kept: of this deck and no other. */
export function nameTalk(markdown: string): string {
  return `journal-club:talk:${hashName(markdown)}`;
}
