import { openChannel } from "../io/browser/index.ts";
import {
  isTalkMessage,
  isTurn,
  type StoreApi,
  type TalkMessage,
  type TalkState,
} from "../store/index.ts";
import type { Presenter } from "./presenter.ts";

/** Milliseconds; a talk that crashes begins again where it was so long before. */
const KEEP_AFTER = 300;

export interface TalkLine {
  /** Names the line on which the windows of this talk speak. */
  readonly channel: string;
  /** True when this window knows nothing of an earlier part of the talk. */
  readonly isNew: boolean;
  /** Called with the talk as text whenever it changes. */
  readonly keep: (talk: string) => void;
}

/**
 * Ties the slides to the talk: where they are is where the talk is, what the speaker's window asks
 * for is done here, and what came of it is told. The clock starts when the first slide is left.
 */
export function giveTalk(
  presenter: Presenter,
  talk: StoreApi<TalkState>,
  { channel: name, isNew, keep }: TalkLine,
): void {
  const { send, adopt } = talk.getState();
  let isFresh = isNew;
  const channel = openChannel<TalkMessage>(name, isTalkMessage, (message) => {
    if (message.say === "hello") tell();
    else if (message.say === "remember" && isFresh) {
      adopt(message.talk);
      goThere();
    } else if (message.say === "please") {
      if (isTurn(message.command)) presenter.turn(message.command);
      else if (message.command.do === "darken") presenter.darken(message.command.isDark);
      else send(message.command);
    }
  });
  const tell = () => channel.say({ say: "here", talk: talk.getState().talk, isNew: isFresh });
  const goThere = () => {
    const { place, isDark } = talk.getState().talk;
    presenter.goTo(place);
    presenter.darken(isDark);
  };

  goThere();
  const showStrokes = () => {
    const { strokes, place } = talk.getState().talk;
    presenter.ink.show(strokes[place.slide] ?? []);
  };
  showStrokes();
  // Keeping takes the browser longer than all the rest of a change: it comes after it, or at the end.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    keep(JSON.stringify(talk.getState().talk));
  };
  talk.subscribe((now, before) => {
    isFresh = false;
    waiting ??= setTimeout(keepNow, KEEP_AFTER);
    tell();
    const moved = now.talk.place.slide !== before.talk.place.slide;
    if (moved || now.talk.strokes !== before.talk.strokes) showStrokes();
  });
  presenter.onChange(() => {
    const { place, clock, isDark } = talk.getState().talk;
    const arrived = presenter.place();
    if (arrived.slide !== place.slide || arrived.step !== place.step) {
      if (arrived.slide > 0 && clock.runningSince === undefined && clock.spent === 0)
        send({ do: "start" });
      send({ do: "arrive", place: arrived });
    }
    if (presenter.isDark() !== isDark) send({ do: "darken", isDark: presenter.isDark() });
  });
  tell();
  addEventListener("pagehide", () => {
    keepNow();
    channel.say({ say: "bye" });
  });
  // A page that comes back from the browser's memory is still the talk.
  addEventListener("pageshow", ({ persisted }) => persisted && tell());
}
