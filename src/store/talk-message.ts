import type { Talk, TalkCommand } from "./talk.ts";
import { isTalk } from "./talk-store.ts";

/** Where to go; carried out by the window that shows the slides. */
export type Turn =
  | { readonly do: "next" }
  | { readonly do: "previous" }
  | { readonly do: "go"; readonly slide: number };

/**
 * What the window of the slides and that of the speaker say to each other. The slides' window holds
 * the talk; the speaker's asks for changes and is told what came of them.
 *
 * - `hello`: who has just opened asks how things stand; `here`: the slides' window answers, and
 *   repeats it with every change; `bye`: the slides' window closes
 * - `please`: the speaker's window asks for something
 * - `remember`: the speaker's window has the talk that a new slides' window has not
 */
export type TalkMessage =
  | { readonly say: "hello" | "bye" }
  | { readonly say: "here"; readonly talk: Talk; readonly isNew: boolean }
  | { readonly say: "remember"; readonly talk: Talk }
  | { readonly say: "please"; readonly command: TalkCommand | Turn };

/** True for a message of ours; another version of the program may be open beside this one. */
export function isTalkMessage(value: unknown): value is TalkMessage {
  if (typeof value !== "object" || value === null || !("say" in value)) return false;
  const { say, talk, command } = value as Record<string, unknown>;
  if (say === "hello" || say === "bye") return true;
  if (say === "here" || say === "remember") return isTalk(talk);
  return say === "please" && typeof command === "object" && command !== null && "do" in command;
}

export function isTurn(command: TalkCommand | Turn): command is Turn {
  return command.do === "next" || command.do === "previous" || command.do === "go";
}
