import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { createWriteAhead } from "../../../io/browser/index.ts";
import { type Resolution, recoverUnsaved } from "../../../store/index.ts";
import {
  createWorld,
  PromptChannel,
  type SmallWorld,
  storageOf,
  type Window,
} from "./small-world.ts";

/** So long typed text may be in the page alone. */
const AT_RISK_MS = 500;
/** More of them by `JOURNAL_CLUB_SEQUENCES=2000 npx vitest run src/pages/library/loss`. */
const SEQUENCES = Number(process.env["JOURNAL_CLUB_SEQUENCES"] ?? 60);
const START = "---\ntitle: Deck\nformat: 1\n---\n\n# One\n\na\n\nb\n\n---\n\n# Two\n\nc\n";

let full = false;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (full) throw new DOMException("the quota is used up", "QuotaExceededError");
  return put.apply(this, given);
};

const counts = { sequences: 0, steps: 0, kills: 0, reloads: 0, conflicts: 0, fulls: 0 };
afterAll(() => console.info(`loss: ${JSON.stringify(counts)}`));
beforeEach(() => {
  full = false;
  vi.stubGlobal("BroadcastChannel", PromptChannel);
});

type Step =
  | { readonly do: "type"; readonly window: number; readonly line: number }
  | { readonly do: "undo" | "kill" | "reload" | "hide"; readonly window: number }
  | {
      readonly do: "choose";
      readonly window: number;
      readonly go: "merge" | "theirs" | "ours" | "both";
    }
  | { readonly do: "pass"; readonly milliseconds: number }
  | { readonly do: "full"; readonly is: boolean }
  /** Killed while it writes: the save has begun, and nobody waits for it. */
  | { readonly do: "killWriting"; readonly window: number };

function steps(windows: number): fc.Arbitrary<Step[]> {
  const window = fc.nat({ max: windows - 1 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant("type" as const), window, line: fc.nat(20) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), window }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("kill" as const), window }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("killWriting" as const), window }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), window }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("hide" as const), window }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("full" as const), is: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("choose" as const),
        window,
        go: fc.constantFrom("merge", "theirs", "ours", "both"),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("pass" as const),
        milliseconds: fc.constantFrom(10, 100, 240, 260, 600, 5_000, 70_000),
      }),
    },
  );
  return fc.array(step, { minLength: 5, maxLength: 40 });
}

/** The plain model of a window: every text that it has shown, and since when. */
interface Shown {
  text: string;
  at: number;
}

/** A window with its model beside it. */
interface Player {
  window: Window;
  deck: string;
  shown: Shown[];
}

let worlds = 0;

async function play(sequence: readonly Step[], windows: number): Promise<void> {
  counts.sequences += 1;
  full = false;
  const world = createWorld(`loss-${++worlds}`);
  vi.stubGlobal("localStorage", storageOf(world.local));
  const first = world.openWindow();
  const deck = await first.kept.getState().create({ markdown: START, pictures: [] }, "made");
  const players: Player[] = [];
  for (let i = 0; i < windows; i++) {
    const window = i === 0 ? first : world.openWindow();
    if (i > 0) await window.kept.getState().open(deck);
    players.push({ window, deck, shown: [{ text: START, at: world.now() }] });
  }
  /** Marks that were safe once, and that nobody took out on purpose. */
  const owed = new Set<string>();
  /** Taken out on purpose, in some window: nobody is owed them again. */
  const takenOut = new Set<string>();
  let marks = 0;

  const stateOf = ({ window }: Player) => window.kept.getState();
  const look = (player: Player) => {
    const { markdown, record } = stateOf(player);
    if (record) player.deck = record.id;
    if (player.shown.at(-1)?.text !== markdown)
      player.shown.push({ text: markdown, at: world.now() });
  };
  /** What was on the screen so long that it must be kept by now. */
  const oweWhatIsSafe = (player: Player) => {
    const safe = player.shown.findLast(({ at }) => world.now() - at >= AT_RISK_MS);
    // What was taken out since is not owed again.
    const { markdown } = stateOf(player);
    for (const mark of marksIn(safe?.text ?? "")) if (markdown.includes(mark)) owed.add(mark);
  };
  const write = (player: Player, text: string) => {
    const before = stateOf(player).markdown;
    if (!stateOf(player).edit(text)) return;
    for (const mark of marksIn(before)) if (!text.includes(mark)) takenOut.add(mark);
    look(player);
  };
  const revive = async (player: Player) => {
    const safe = player.shown.findLastIndex(({ at }) => world.now() - at >= AT_RISK_MS);
    player.window.kill();
    await world.settle();
    player.window = world.openWindow();
    await player.window.kept.getState().open(player.deck);
    await world.settle();
    const { phase, markdown } = stateOf(player);
    if (windows === 1 && safe >= 0) {
      expect(phase).toBe("open");
      // What is back is what was safe, or one of the texts that came after it.
      const texts = player.shown.map(({ text }) => text);
      expect(texts.slice(safe)).toContain(markdown);
    }
    player.shown = [{ text: markdown, at: world.now() }];
  };

  for (const step of sequence) {
    counts.steps += 1;
    const player = "window" in step ? players[step.window] : undefined;
    if (step.do === "pass") {
      await world.pass(step.milliseconds);
      for (const each of players) {
        oweWhatIsSafe(each);
        look(each);
      }
    } else if (step.do === "full") {
      if (step.is) counts.fulls += 1;
      full = step.is;
    } else if (!player) continue;
    else if (step.do === "type") {
      const lines = stateOf(player).markdown.split("\n");
      // Below the front matter, so that it stays a deck.
      lines.splice(5 + (step.line % Math.max(1, lines.length - 5)), 0, `«${++marks}»`);
      write(player, lines.join("\n"));
    } else if (step.do === "undo") {
      const before = player.shown.at(-2);
      if (before) write(player, before.text);
    } else if (step.do === "hide") {
      stateOf(player).hide();
      if (stateOf(player).phase === "open")
        for (const m of marksIn(stateOf(player).markdown)) owed.add(m);
    } else if (step.do === "reload") {
      counts.reloads += 1;
      stateOf(player).hide();
      if (stateOf(player).phase === "open")
        for (const m of marksIn(stateOf(player).markdown)) owed.add(m);
      await revive(player);
    } else if (step.do === "kill") {
      counts.kills += 1;
      await world.settle();
      oweWhatIsSafe(player);
      await revive(player);
    } else if (step.do === "killWriting") {
      counts.kills += 1;
      oweWhatIsSafe(player);
      void stateOf(player).flush();
      await revive(player);
    } else if (step.do === "choose" && stateOf(player).conflict) {
      counts.conflicts += 1;
      await stateOf(player).resolve(resolution(step.go, stateOf(player).markdown));
      look(player);
    }
    await checkHonesty(players, world);
  }

  full = false;
  // Whoever is asked keeps both: then nothing is waiting for an answer.
  for (let round = 0; round < 4; round++) {
    await world.pass(200_000);
    for (const player of players) {
      if (stateOf(player).conflict) await stateOf(player).resolve({ go: "both" });
    }
  }
  for (const player of players) {
    expect(stateOf(player).saving).toEqual({ state: "saved" });
    const { record, markdown } = stateOf(player);
    if (record) expect((await player.window.repository.load(record.id))?.markdown).toBe(markdown);
  }
  // What the list of decks does when it is opened.
  const last = world.openWindow();
  await recoverUnsaved(last.repository, createWriteAhead("last"));
  const kept = await everythingKept(last);
  const isLost = (mark: string) => !takenOut.has(mark) && !kept.includes(mark);
  expect([...owed].filter(isLost)).toEqual([]);
  for (const window of [last, ...players.map((each) => each.window)]) window.kill();
}

const marksIn = (text: string) => text.match(/«\d+»/gu) ?? [];

function resolution(go: "merge" | "theirs" | "ours" | "both", ours: string): Resolution {
  return go === "merge" ? { go, markdown: `${ours}\nmerged` } : { go };
}

/** Who says “saved” has a version with that text; or another window went on from there. */
async function checkHonesty(players: readonly Player[], world: SmallWorld): Promise<void> {
  await world.settle();
  for (const { window } of players) {
    const { phase, saving, record, markdown } = window.kept.getState();
    if (phase !== "open" || saving.state !== "saved" || !record) continue;
    const kept = await window.repository.load(record.id);
    expect(record.markdown).toBe(markdown);
    if (kept?.revision === record.revision) expect(kept.markdown).toBe(markdown);
    else expect(kept?.revision ?? 0).toBeGreaterThan(record.revision);
  }
}

async function everythingKept({ repository }: Window): Promise<string> {
  const texts: string[] = [];
  for (const { id, markdown } of (await repository.list()).decks) {
    texts.push(markdown);
    for (const { number } of await repository.revisions(id)) {
      texts.push((await repository.textOf(id, number))?.markdown ?? "");
    }
  }
  return texts.join("\n");
}

test("one window: after a kill, what was typed half a second ago is there", async () => {
  await fc.assert(
    fc.asyncProperty(steps(1), (sequence) => play(sequence, 1)),
    { numRuns: SEQUENCES },
  );
}, 900_000);

test("two windows: whatever is typed, killed and chosen, no safe word is lost", async () => {
  await fc.assert(
    fc.asyncProperty(steps(2), (sequence) => play(sequence, 2)),
    { numRuns: SEQUENCES },
  );
}, 900_000);
