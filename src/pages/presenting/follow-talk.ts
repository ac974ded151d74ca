import { type Channel, openChannel } from "../../io/browser/index.ts";
import {
  createFollowedTalk,
  isTalkMessage,
  NEW_TALK,
  type StoreApi,
  type TalkMessage,
  type TalkState,
  type Turn,
} from "../../store/index.ts";

/** The slides' window is asked so often whether it is there, in milliseconds. */
const ASK_EVERY = 1_000;
/** A window that is silent for so long is gone; one in the background answers late. */
const SILENCE = 4_000;

export interface FollowedTalk {
  readonly store: StoreApi<TalkState>;
  turn(turn: Turn): void;
  /** Hears whether the slides' window is there, each time that this changes. */
  onPresence(listener: (isThere: boolean) => void): void;
}

/** Follows the talk that another window gives on this channel, and asks it for changes. */
export function followTalk(name: string): FollowedTalk {
  let lastHeard = Number.NEGATIVE_INFINITY;
  let isThere: boolean | undefined;
  const listeners: ((isThere: boolean) => void)[] = [];
  const judge = () => {
    const now = performance.now() - lastHeard < SILENCE;
    if (now === isThere) return;
    isThere = now;
    for (const listener of listeners) listener(now);
  };
  const channel: Channel<TalkMessage> = openChannel(name, isTalkMessage, (message) => {
    if (message.say === "here") {
      lastHeard = performance.now();
      const { talk, adopt } = store.getState();
      // A slides' window that was closed and opened anew takes up the talk where it was.
      if (message.isNew && talk !== NEW_TALK) channel.say({ say: "remember", talk });
      else adopt(message.talk);
    } else if (message.say === "bye") lastHeard = Number.NEGATIVE_INFINITY;
    judge();
  });
  const store = createFollowedTalk((command) => channel.say({ say: "please", command }));
  channel.say({ say: "hello" });
  setInterval(() => {
    channel.say({ say: "hello" });
    judge();
  }, ASK_EVERY);
  return {
    store,
    turn: (turn) => channel.say({ say: "please", command: turn }),
    onPresence: (listener) => {
      listeners.push(listener);
      if (isThere !== undefined) listener(isThere);
    },
  };
}
