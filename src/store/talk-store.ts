import { createStore, type StoreApi } from "zustand/vanilla";
import { applyCommand, NEW_TALK, STAGES, type Talk, type TalkCommand } from "./talk.ts";

export interface TalkState {
  readonly talk: Talk;
  /** Carries the command out, at the time that the clock says. */
  send(command: TalkCommand): void;
  /** Takes over what another window holds. */
  adopt(talk: Talk): void;
}

/** The talk that this window gives or follows; `now` is the clock, in milliseconds. */
export function createTalkStore(
  now: () => number,
  stored: string | undefined = undefined,
): StoreApi<TalkState> {
  return createStore<TalkState>()((set) => ({
    talk: readTalk(stored) ?? NEW_TALK,
    send: (command) => set(({ talk }) => ({ talk: applyCommand(talk, command, now()) })),
    adopt: (talk) => set({ talk }),
  }));
}

/** The talk that another window gives: what is sent here is asked of that one by `ask`. */
export function createFollowedTalk(ask: (command: TalkCommand) => void): StoreApi<TalkState> {
  return createStore<TalkState>()((set) => ({
    talk: NEW_TALK,
    send: ask,
    adopt: (talk) => set({ talk }),
  }));
}

/** A talk as it was stored or sent; `undefined` where the text is none. */
export function readTalk(text: string | undefined): Talk | undefined {
  try {
    const talk: unknown = JSON.parse(text ?? "");
    return isTalk(talk) ? talk : undefined;
  } catch {
    return undefined;
  }
}

/** True for what can be shown as a talk: another version of the program may have sent it. */
export function isTalk(value: unknown): value is Talk {
  if (!isRecord(value)) return false;
  const { place, isDark, clock, polls, strokes } = value;
  return (
    isRecord(place) &&
    isCount(place["slide"]) &&
    typeof place["step"] === "number" &&
    typeof isDark === "boolean" &&
    isRecord(clock) &&
    typeof clock["spent"] === "number" &&
    isRecord(polls) &&
    Object.values(polls).every(isPoll) &&
    isRecord(strokes) &&
    Object.values(strokes).every((lines) => Array.isArray(lines) && lines.every(isNumbers))
  );
}

function isPoll(value: unknown): boolean {
  return (
    isRecord(value) && STAGES.some((stage) => stage === value["stage"]) && isNumbers(value["votes"])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
