/**
 * What a talk is at a moment: the slides' window holds it, the speaker's window shows it, and both
 * change it by the same commands. Times are milliseconds and come as arguments.
 */
export interface Talk {
  readonly place: Place;
  /** The screen is black. */
  readonly isDark: boolean;
  readonly clock: Clock;
  /** By the question's id in the deck. */
  readonly polls: Readonly<Record<string, Poll>>;
  /** Pen strokes by slide, each as its points: x and y in turn, in the slide's own pixels. */
  readonly strokes: Readonly<Record<number, readonly (readonly number[])[]>>;
}

export interface Place {
  readonly slide: number;
  /** The last step that is shown of a slide that builds; -1 before the first. */
  readonly step: number;
}

export interface Clock {
  /** When the clock was last started; absent while it stands. */
  readonly runningSince?: number;
  /** What had run before that. */
  readonly spent: number;
}

/** How far a question to the room has come; each stage shows more. */
export const STAGES = ["stem", "open", "locked", "revealed"] as const;
export type Stage = (typeof STAGES)[number];

export interface Poll {
  readonly stage: Stage;
  /** Hands counted for each option, in the order of the deck. */
  readonly votes: readonly number[];
}

export type TalkCommand =
  | { readonly do: "arrive"; readonly place: Place }
  | { readonly do: "darken"; readonly isDark: boolean }
  | { readonly do: "start" }
  | { readonly do: "pause" }
  | { readonly do: "reset" }
  | { readonly do: "stage"; readonly question: string; readonly stage: Stage }
  | {
      readonly do: "vote";
      readonly question: string;
      readonly option: number;
      readonly change: number;
    }
  | { readonly do: "close-poll"; readonly question: string }
  | { readonly do: "draw"; readonly slide: number; readonly points: readonly number[] }
  | { readonly do: "erase"; readonly slide: number };

export const NEW_TALK: Talk = {
  place: { slide: 0, step: -1 },
  isDark: false,
  clock: { spent: 0 },
  polls: {},
  strokes: {},
};

/** Milliseconds that the talk has taken. */
export function elapsed({ runningSince, spent }: Clock, now: number): number {
  return runningSince === undefined ? spent : spent + Math.max(0, now - runningSince);
}

/** The talk after the command. */
export function applyCommand(talk: Talk, command: TalkCommand, now: number): Talk {
  switch (command.do) {
    case "arrive":
      return { ...talk, place: command.place };
    case "darken":
      return { ...talk, isDark: command.isDark };
    case "start":
      if (talk.clock.runningSince !== undefined) return talk;
      return { ...talk, clock: { ...talk.clock, runningSince: now } };
    case "pause":
      return { ...talk, clock: { spent: elapsed(talk.clock, now) } };
    case "reset":
      return { ...talk, clock: { spent: 0 } };
    case "draw": {
      const drawn = talk.strokes[command.slide] ?? [];
      return { ...talk, strokes: { ...talk.strokes, [command.slide]: [...drawn, command.points] } };
    }
    case "erase": {
      const { [command.slide]: _, ...strokes } = talk.strokes;
      return { ...talk, strokes };
    }
    case "close-poll": {
      const { [command.question]: _, ...polls } = talk.polls;
      return { ...talk, polls };
    }
    default:
      return {
        ...talk,
        polls: { ...talk.polls, [command.question]: poll(talk.polls[command.question], command) },
      };
  }
}

function poll(
  before: Poll = { stage: "open", votes: [] },
  command: Extract<TalkCommand, { do: "stage" | "vote" }>,
): Poll {
  if (command.do === "stage") return { ...before, stage: command.stage };
  // What is locked or answered is counted.
  if (before.stage === "locked" || before.stage === "revealed") return before;
  const votes = Array.from(
    { length: Math.max(before.votes.length, command.option + 1) },
    (_, option) => before.votes[option] ?? 0,
  );
  votes[command.option] = Math.max(0, (votes[command.option] ?? 0) + command.change);
  return { ...before, votes };
}
