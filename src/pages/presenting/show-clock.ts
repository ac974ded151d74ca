import { judgePace } from "../../deck/index.ts";
import { elapsed, type StoreApi, type TalkState } from "../../store/index.ts";

const MINUTE = 60_000;
/** Nobody hurries for less, in minutes. */
const TOLERANCE = 0.25;

/** Time of day, time taken and left, and how the talk keeps to its plan (minutes for each slide). */
export function showClock(
  root: HTMLElement,
  store: StoreApi<TalkState>,
  plan: readonly number[],
): void {
  root.innerHTML = `
    <time class="day"></time>
    <p><span class="taken"></span> <small>of <span class="total"></span></small></p>
    <p><span class="left"></span> <small>left</small></p>
    <p class="pace" role="status"></p>
    <button type="button" class="run"></button>
    <button type="button" class="reset">Reset</button>`;
  const find = (name: string) => root.querySelector(`.${name}`) as HTMLElement;
  const say = (name: string, text: string) => {
    // A status that is written anew is read out anew.
    if (find(name).textContent !== text) find(name).textContent = text;
  };
  const tick = () => {
    const { clock, place } = store.getState().talk;
    const now = new Date();
    const taken = elapsed(clock, now.getTime()) / MINUTE;
    const { total, behind } = judgePace(plan, place.slide, taken);
    const isRunning = clock.runningSince !== undefined;
    say("day", now.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" }));
    say("taken", clockText(taken));
    say("total", clockText(total));
    say("left", clockText(total - taken));
    root.classList.toggle("over", taken > total);
    say("run", isRunning ? "Pause" : taken > 0 ? "Go on" : "Start the clock");
    const off = !isRunning && taken === 0 ? 0 : Math.abs(behind) < TOLERANCE ? 0 : behind;
    find("pace").dataset["pace"] = off > 0 ? "behind" : off < 0 ? "ahead" : "even";
    // By the half minute: a text that changes each second would be read out each second.
    const minutes = (Math.round(Math.abs(off) * 2) / 2).toLocaleString("en");
    say("pace", off === 0 ? "On time" : `${minutes} min ${off > 0 ? "behind ▼" : "ahead ▲"}`);
  };
  find("run").addEventListener("click", () => {
    const { talk, send } = store.getState();
    send({ do: talk.clock.runningSince === undefined ? "start" : "pause" });
  });
  find("reset").addEventListener("click", () => store.getState().send({ do: "reset" }));
  store.subscribe(tick);
  setInterval(tick, 500);
  tick();
}

/** 3.2 minutes as "3:12"; below none as "−0:30". */
function clockText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const sign = minutes < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
